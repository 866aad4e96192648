import type { FieldInfo, SObjectTypeInfo } from '../../metadata';
import type { Json, UiFieldValue, UiRecord } from '../views';
import { namePath } from './field-views';
import type { FlatRow, OrgBackend } from './org-backend';
import { objectOfId } from './record-views';
import { detailSections } from './object-fields';
import { Refusal } from './refusal';
import type { Viewer } from './tables';

export interface RecordWish {
    /** `Opportunity.Account.Name`; refused when one is missing or not readable. */
    readonly fields: readonly string[];
    /** Left out when missing or not readable. */
    readonly optionalFields: readonly string[];
    /** Also every field of the detail panel. */
    readonly layout?: boolean;
}

interface Path {
    readonly parts: readonly string[];
    readonly last: FieldInfo;
}

/** Follows `Account.Owner.Name` from an object; undefined where it leads nowhere or the user may not read. */
function followPath(
    backend: OrgBackend,
    viewer: Viewer,
    object: SObjectTypeInfo,
    parts: readonly string[],
): Path | undefined {
    const access = backend.access(viewer.userId);
    let at: SObjectTypeInfo | undefined = object;
    const names: string[] = [];
    for (const part of parts.slice(0, -1)) {
        const step: FieldInfo | undefined = at && backend.model.findParent(at, part);
        if (!at || !step?.relationshipName || !access.field(at, step).read) return undefined;
        names.push(step.relationshipName);
        at = backend.model.findObject(step.referenceTo[0] ?? '');
    }
    const last = at && backend.model.findField(at, parts[parts.length - 1]);
    if (!at || !last || !access.object(at).read || !access.field(at, last).read) return undefined;
    return { parts: [...names, last.apiName], last };
}

function choosePaths(backend: OrgBackend, viewer: Viewer, object: SObjectTypeInfo, wish: RecordWish): Path[] {
    const strip = (name: string): string[] => {
        const [first, ...rest] = name.split('.');
        return first.toLowerCase() === object.key && rest.length > 0 ? rest : [first, ...rest];
    };
    const needed = wish.fields.map((name) => {
        const path = followPath(backend, viewer, object, strip(name));
        if (!path) throw new Refusal(400, `Invalid field in the request: ${name}.`);
        return path;
    });
    const layout = wish.layout ? detailSections(object, backend.model).flatMap(({ fields }) => fields) : [];
    const optional = [...wish.optionalFields, ...layout].flatMap(
        (name) => followPath(backend, viewer, object, strip(name)) ?? [],
    );
    return [...needed, ...optional];
}

/** A record for `lightning/uiRecordApi`. @throws Refusal */
export function readUiRecord(backend: OrgBackend, viewer: Viewer, id: string, wish: RecordWish): UiRecord {
    const object = objectOfId(backend, viewer, id);
    const paths = choosePaths(backend, viewer, object, wish);
    const stamps = ['LastModifiedDate', 'SystemModstamp'].filter((name) => object.fields.has(name.toLowerCase()));
    const names = paths.flatMap((path) =>
        [path.parts.join('.'), nameOfReference(path, backend)].filter((name) => name !== undefined),
    );
    const [row] = backend.select(viewer.userId, {
        object: object.apiName,
        fields: [...new Set([...names, ...stamps, ...parentIds(paths)])],
        where: { Id: id },
        limit: 1,
    });
    if (!row) throw new Refusal(404, 'The requested resource does not exist');
    return buildRecord(backend, object, paths, row, '');
}

function nameOfReference({ parts, last }: Path, backend: OrgBackend): string | undefined {
    const name = namePath(last, backend.model);
    return name && [...parts.slice(0, -1), name].join('.');
}

/** Ids of the parents on the way, which their nested records show. */
const parentIds = (paths: readonly Path[]): string[] =>
    paths.flatMap(({ parts }) => parts.slice(0, -1).map((_, at) => [...parts.slice(0, at + 1), 'Id'].join('.')));

function buildRecord(
    backend: OrgBackend,
    object: SObjectTypeInfo,
    paths: readonly Path[],
    row: FlatRow,
    prefix: string,
): UiRecord {
    const fields: Record<string, UiFieldValue> = {};
    for (const path of paths.filter(({ parts }) => parts.length === 1)) {
        fields[path.parts[0]] = readValue(backend, path, row, prefix);
    }
    for (const relationship of new Set(paths.filter(({ parts }) => parts.length > 1).map(({ parts }) => parts[0]))) {
        fields[relationship] = readParent(backend, object, paths, row, prefix, relationship);
    }
    return {
        apiName: object.apiName,
        id: String(row[`${prefix}Id`]),
        fields,
        lastModifiedDate: (row[`${prefix}LastModifiedDate`] as string | undefined) ?? null,
        systemModstamp: (row[`${prefix}SystemModstamp`] as string | undefined) ?? null,
        recordTypeId: null,
        childRelationships: {},
    };
}

function readParent(
    backend: OrgBackend,
    object: SObjectTypeInfo,
    paths: readonly Path[],
    row: FlatRow,
    prefix: string,
    relationship: string,
): UiFieldValue {
    const step = backend.model.findParent(object, relationship);
    const parent = backend.model.findObject(step?.referenceTo[0] ?? '');
    const deeper = paths
        .filter(({ parts }) => parts.length > 1 && parts[0] === relationship)
        .map(({ parts, last }) => ({ parts: parts.slice(1), last }));
    if (!parent || !row[`${prefix}${relationship}.Id`]) return { displayValue: null, value: null };
    const record = buildRecord(backend, parent, deeper, row, `${prefix}${relationship}.`);
    const name = record.fields[parent.nameField ?? '']?.value;
    return { displayValue: typeof name === 'string' ? name : null, value: record };
}

function readValue(backend: OrgBackend, { parts, last }: Path, row: FlatRow, prefix: string): UiFieldValue {
    const value: Json = row[`${prefix}${parts[0]}`] ?? null;
    const label = last.picklistValues?.find((option) => option.value === value)?.label;
    const name = namePath(last, backend.model);
    const display = label ?? (name ? row[`${prefix}${name}`] : undefined);
    return { value, displayValue: display === undefined || display === null ? null : String(display) };
}
