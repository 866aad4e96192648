import type { SObjectTypeInfo } from '../../../metadata/org-model';
import { apexTypes, typeRef } from '../../../runtime/type-ref';
import { placeOf, type Located } from '../../problems';
import type { BodyContext } from '../body-context';
import type { NamedMembers, Value } from '../value';
import { fieldDescribe, fieldToken } from './field-token';
import { translateMember } from './member';

const groups: Readonly<Record<string, NamedMembers['of']>> = {
    fields: 'fieldDescribes',
    fieldsets: 'fieldSets',
};

/**
 * Names that the object gives to its describe and its token: `SObjectType.Account.fields.Name`, `SObjectType.Account.fieldSets.Short`,
 * `Account.SObjectType.fields.Name`, `Job__Share.RowCause.Recruiter__c`. Null when the name is none of them.
 */
export function translateDescribeMember(left: Value, name: string, at: Located, body: BodyContext): Value | null {
    const { named } = left;
    const object = named && body.space.model.objects.get(named.object);
    if (!named || !object) return null;
    const group = groups[name.toLowerCase()];
    if (named.of === 'describe' && group) {
        return { ...translateMember(left, name, at, body), named: { of: group, object: named.object } };
    }
    if (named.of === 'token' && group === 'fieldDescribes') return tokensOf(left, object, body, at);
    if (named.of === 'rowCauses') return rowCause(object, name);
    if (named.of === 'fieldSets') return translateFieldSet(left, object, name, at, body);
    const field = body.space.model.findField(object, name);
    if (!field || named.of === 'describe' || named.of === 'token') return null;
    return named.of === 'fieldTokens' ? fieldToken(object, field) : fieldDescribe(object, field, at, body);
}

/** `Account.SObjectType.fields`: its names are field tokens. */
function tokensOf(left: Value, object: SObjectTypeInfo, body: BodyContext, at: Located): Value {
    const describe = body.emitter.member('Schema.SObjectType', 'method', 'getDescribe', [], placeOf(at));
    const described: Value = {
        kind: 'value',
        type: typeRef('DescribeSObjectResult'),
        js: `${describe}($rt,${left.js})`,
    };
    return { ...translateMember(described, 'fields', at, body), named: { of: 'fieldTokens', object: object.key } };
}

/** Apex Developer Guide, "Creating Apex Managed Sharing": a reason's API name. */
function rowCause(object: SObjectTypeInfo, name: string): Value | null {
    const cause = object.rowCauses?.find((one) => one.toLowerCase() === name.toLowerCase());
    if (cause === undefined) return null;
    return { kind: 'value', type: apexTypes.string, js: JSON.stringify(cause), nonNull: true, literal: cause };
}

function translateFieldSet(
    left: Value,
    object: SObjectTypeInfo,
    name: string,
    at: Located,
    body: BodyContext,
): Value | null {
    const key = name.toLowerCase();
    const found = object.fieldSets.find((one) =>
        [one.name, `${one.namespace}__${one.name}`].some((it) => it.toLowerCase() === key),
    );
    if (!found) return null;
    const map = body.emitter.member('Schema.SObjectTypeFieldSets', 'method', 'getMap', [], placeOf(at));
    const js = `${map}($rt,${left.js}).get($rt,${JSON.stringify(name)})`;
    return { kind: 'value', type: typeRef('FieldSet'), js, nonNull: true };
}
