import type { SObjectTypeInfo } from '../../metadata';
import type { RelatedListView, TableView } from '../views';
import { describeValue, pathsOf } from './field-views';
import { describeObject, findReadable, listColumns, readableFields, relatedColumns } from './object-fields';
import type { OrgBackend, Selection } from './org-backend';
import { Refusal } from './refusal';
import { standardPages } from './standard-pages';

const listLimit = 100;

/** Who asks, and in which currency amounts without one of their own are shown. */
export interface Viewer {
    readonly userId: string;
    readonly currency: string;
}

function readTable(
    backend: OrgBackend,
    viewer: Viewer,
    object: SObjectTypeInfo,
    options: Pick<Selection, 'where' | 'limit'> & { readonly title: string; readonly columns: readonly string[] },
): TableView {
    const { model } = backend;
    const access = backend.access(viewer.userId);
    const columns = readableFields(object, options.columns, model, access);
    const rows = backend.select(viewer.userId, {
        object: object.apiName,
        fields: pathsOf(
            object,
            columns.map(({ info }) => info),
            model,
        ),
        where: options.where,
        orderBy: object.fields.has('lastmodifieddate') ? 'LastModifiedDate' : 'Id',
        descending: true,
        limit: options.limit + 1,
    });
    return {
        object: describeObject(object, model, access),
        title: options.title,
        columns: columns.map(({ view }) => view),
        rows: rows.slice(0, options.limit).map((row) => ({
            id: String(row.Id),
            url: `/lightning/r/${object.apiName}/${String(row.Id)}/view`,
            values: columns.map(({ info }) => describeValue(object, info, row, model, viewer.currency)),
        })),
        more: rows.length > options.limit,
    };
}

/** Records of an object, last changed first. @throws Refusal */
export function readList(backend: OrgBackend, viewer: Viewer, name: string): TableView {
    const object = findReadable(name, backend.model, backend.access(viewer.userId));
    const table = readTable(backend, viewer, object, {
        title: `All ${object.labelPlural}`,
        columns: listColumns(object),
        limit: listLimit,
    });
    const buttons = backend.model.listButtons.filter((button) => button.object === object.apiName);
    return { ...table, buttons: buttons.map(({ name: button, label }) => ({ name: button, label })) };
}

/** Records that look up to a record. @throws Refusal */
export function readRelatedList(
    backend: OrgBackend,
    viewer: Viewer,
    id: string,
    relationship: string,
    limit: number,
): RelatedListView {
    const { model } = backend;
    const parent = model.findByKeyPrefix(id.slice(0, 3));
    const child = parent && model.findChildren(parent, relationship);
    if (!child) throw new Refusal(404, `${parent?.label ?? 'The record'} has no related list '${relationship}'.`);
    const object = findReadable(child.object.apiName, model, backend.access(viewer.userId));
    const table = readTable(backend, viewer, object, {
        title: object.labelPlural,
        where: { [child.field.apiName]: id },
        limit,
        columns: relatedColumns(object, child.field.apiName),
    });
    return { ...table, relationship, parentField: child.field.apiName };
}

/** Names of the related lists that a record page shows when its page does not say: standard ones and those of custom objects. */
export function relatedListNames(backend: OrgBackend, viewer: Viewer, object: SObjectTypeInfo): string[] {
    const access = backend.access(viewer.userId);
    const standard = standardPages[object.key]?.related ?? [];
    return object.childRelationships
        .filter(({ name, childObject }) => {
            const child = backend.model.findObject(childObject);
            const shown = child?.kind === 'custom' || (name !== null && standard.includes(name));
            return (
                name !== null &&
                child !== undefined &&
                shown &&
                !childObject.endsWith('__Share') &&
                access.object(child).read
            );
        })
        .map(({ name }) => name as string)
        .sort((a, b) => (standard.indexOf(a) + 1 || 99) - (standard.indexOf(b) + 1 || 99));
}
