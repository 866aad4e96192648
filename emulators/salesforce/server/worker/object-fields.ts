import type { FieldInfo, OrgModel, SObjectTypeInfo } from '../../metadata';
import type { UserAccess } from '../../security';
import type { ObjectView } from '../views';
import { describeField, type ShownField } from './field-views';
import { iconOf } from './icons';
import { Refusal } from './refusal';
import { standardPages, systemSection } from './standard-pages';

const systemFields = new Set([
    'id',
    'isdeleted',
    'createdbyid',
    'createddate',
    'lastmodifiedbyid',
    'lastmodifieddate',
    'systemmodstamp',
    'lastvieweddate',
    'lastreferenceddate',
    'lastactivitydate',
    'masterrecordid',
    'recordtypeid',
    'photourl',
    'jigsaw',
    'jigsawcompanyid',
    'currencyisocode',
]);

/** The object, if the user may read it. @throws Refusal */
export function findReadable(name: string, model: OrgModel, access: UserAccess): SObjectTypeInfo {
    const object = model.findObject(name);
    if (!object) throw new Refusal(404, `There is no object '${name}'.`);
    if (!access.object(object).read) throw new Refusal(403, `You do not have access to ${object.labelPlural}.`);
    return object;
}

export function describeObject(object: SObjectTypeInfo, model: OrgModel, access: UserAccess): ObjectView {
    const { create, edit, delete: remove } = access.object(object);
    return {
        apiName: object.apiName,
        label: object.label,
        labelPlural: object.labelPlural,
        icon: iconOf(object, model),
        createable: create && object.createable,
        updateable: edit && object.updateable,
        deletable: remove && object.deletable,
    };
}

/** The named fields that exist and that the user may read, each once. */
export function readableFields(
    object: SObjectTypeInfo,
    names: readonly string[],
    model: OrgModel,
    access: UserAccess,
): ShownField[] {
    const found = names.map((name) => model.findField(object, name)).filter((field) => field !== undefined);
    return [...new Set(found)]
        .filter((field) => access.field(object, field).read)
        .map((info) => ({ info, view: describeField(object, info, access) }));
}

const isPlain = (field: FieldInfo): boolean =>
    !systemFields.has(field.key) &&
    !field.compoundField &&
    !['address', 'location', 'base64', 'anyType'].includes(field.type);

const rank: readonly FieldInfo['type'][] = [
    'picklist',
    'reference',
    'string',
    'currency',
    'double',
    'percent',
    'date',
    'datetime',
    'boolean',
];

const isTechnical = (field: FieldInfo): boolean =>
    field.unique ||
    field.externalId ||
    field.length > 255 ||
    field.type === 'textarea' ||
    field.type === 'url' ||
    field.key === 'ownerid';

/** A few telling fields of an object that has no layout: its name, then choices, lookups, amounts and dates. */
function guessColumns(object: SObjectTypeInfo, count: number): string[] {
    const candidates = [...object.fields.values()].filter(
        (field) => isPlain(field) && !field.nameField && !isTechnical(field),
    );
    const score = (field: FieldInfo): number => (rank.indexOf(field.type) + rank.length) % rank.length;
    const chosen = candidates.sort((a, b) => score(a) - score(b)).slice(0, count);
    return [object.nameField ?? 'Id', ...chosen.map((field) => field.apiName)];
}

/** Columns of the list view of all records. Other views have filters, which are not evaluated here. */
export function listColumns(object: SObjectTypeInfo): readonly string[] {
    const all = object.listViews.find((view) => /^all/i.test(view.name));
    return all?.columns ?? standardPages[object.key]?.columns ?? guessColumns(object, 6);
}

/** Columns of a related list, without the look-up that is the same in all its rows. */
export function relatedColumns(object: SObjectTypeInfo, without: string): readonly string[] {
    const columns = listColumns(object).filter((name) => name !== without);
    return standardPages[object.key]?.relatedColumns ?? columns.slice(0, 4);
}

export function highlightFields(object: SObjectTypeInfo): readonly string[] {
    const fields = object.compactLayout ?? standardPages[object.key]?.highlights ?? listColumns(object).slice(0, 7);
    return fields.filter((name) => name !== object.nameField);
}

/** Sections of the detail panel: the layout's, else the standard ones, with the project's own fields. */
export function detailSections(
    object: SObjectTypeInfo,
    model: OrgModel,
): readonly { readonly label: string; readonly fields: readonly string[] }[] {
    const layout = model.layouts.find((candidate) => candidate.object === object.apiName);
    if (layout) {
        return layout.sections.map(({ label, columns }) => ({ label, fields: interleave(columns) }));
    }
    const standard = standardPages[object.key];
    const own = [...object.fields.values()]
        .filter((field) => field.custom && isPlain(field))
        .map((field) => field.apiName);
    if (standard) {
        const extra = own.length ? [{ label: 'Additional Information', fields: own }] : [];
        return [...standard.details, ...extra, systemSection];
    }
    const plain = [...object.fields.values()].filter(
        (field) => isPlain(field) && !field.nameField && field.key !== 'ownerid',
    );
    const first = [object.nameField ?? 'Id', 'OwnerId', ...plain.map((field) => field.apiName)];
    return [{ label: 'Information', fields: first }, systemSection];
}

/** Columns of a layout section row by row. */
function interleave(columns: readonly (readonly string[])[]): string[] {
    const rows = Math.max(0, ...columns.map((column) => column.length));
    return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row]))
        .flat()
        .filter((name) => name !== undefined);
}
