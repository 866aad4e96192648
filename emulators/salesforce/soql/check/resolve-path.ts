import { makeField } from '../../metadata/field-info';
import type { FieldInfo, OrgModel, SObjectTypeInfo } from '../../metadata/org-model';
import type { PathStep, ResolvedPath } from './query-plan';

const ASK_WSDL = 'Please reference your WSDL or the describe call for the appropriate names.';

export function noSuchColumn(name: string, object: string): string {
    return `No such column '${name}' on entity '${object}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. ${ASK_WSDL}`;
}

export function noSuchParent(name: string): string {
    return `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${ASK_WSDL}`;
}

export function noSuchChildren(name: string): string {
    return `Didn't understand relationship '${name}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${ASK_WSDL}`;
}

/** Fields of the Name object, which stands for parents of several types (Object Reference, "Name"). */
const NAME_FIELDS = new Map(
    [
        'Alias',
        'Email',
        'FirstName',
        'Id',
        'IsActive',
        'LastName',
        'Name',
        'Phone',
        'ProfileId',
        'RecordTypeId',
        'Title',
        'Type',
        'Username',
        'UserRoleId',
    ].map((apiName): [string, FieldInfo] => [
        apiName.toLowerCase(),
        makeField({
            apiName,
            type:
                apiName === 'IsActive'
                    ? 'boolean'
                    : apiName.endsWith('Id') && apiName !== 'Id'
                      ? 'reference'
                      : apiName === 'Id'
                        ? 'id'
                        : 'string',
            createable: false,
            updateable: false,
        }),
    ]),
);

export interface PathProblem {
    readonly problem: string;
    /** Index of the name that was not understood. */
    readonly index: number;
}

/** Types a look-up can hold; null for several or any. */
function singleTarget(model: OrgModel, field: FieldInfo): SObjectTypeInfo | null {
    return field.referenceTo.length === 1 ? (model.findObject(field.referenceTo[0]!) ?? null) : null;
}

/** Follows `names` from `root`; the last is a field, those before are relationships. */
export function resolvePath(
    model: OrgModel,
    root: SObjectTypeInfo,
    names: readonly string[],
): ResolvedPath | PathProblem {
    const steps: PathStep[] = [];
    let object: SObjectTypeInfo | null = root;
    for (const [index, name] of names.slice(0, -1).entries()) {
        const field: FieldInfo | undefined = object ? model.findParent(object, name) : undefined;
        if (!field) return { problem: noSuchParent(name), index };
        object = singleTarget(model, field);
        steps.push({ field, target: object });
    }
    const last = names.at(-1)!;
    const field = object ? model.findField(object, last) : NAME_FIELDS.get(last.toLowerCase());
    if (!field) return { problem: noSuchColumn(last, object?.apiName ?? 'Name'), index: names.length - 1 };
    return { steps, object, field, isTypeName: !object && field.key === 'type' };
}
