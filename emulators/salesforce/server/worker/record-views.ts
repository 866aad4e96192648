import type { FieldInfo, OrgModel, SObjectTypeInfo } from '../../metadata';
import type { FieldValueView, RecordPageView, SectionView } from '../views';
import { describeField, pathsOf, showField } from './field-views';
import { describeObject, detailSections, findReadable, highlightFields, readableFields } from './object-fields';
import type { FlatRow, OrgBackend } from './org-backend';
import { chooseRecordPage, readActions } from './page-views';
import { Refusal } from './refusal';
import { relatedListNames, type Viewer } from './tables';

/** The object an id belongs to, if the user may read it. @throws Refusal */
export function objectOfId(backend: OrgBackend, viewer: Viewer, id: string): SObjectTypeInfo {
    const object = backend.model.findByKeyPrefix(id.slice(0, 3));
    if (!object) throw new Refusal(404, `'${id}' is not the id of a record.`);
    return findReadable(object.apiName, backend.model, backend.access(viewer.userId));
}

/** One record that the user may see. @throws Refusal */
export function readRow(
    backend: OrgBackend,
    viewer: Viewer,
    object: SObjectTypeInfo,
    id: string,
    fields: readonly FieldInfo[],
): FlatRow {
    const paths = pathsOf(object, fields, backend.model);
    const [row] = backend.select(viewer.userId, { object: object.apiName, fields: paths, where: { Id: id }, limit: 1 });
    if (!row) {
        throw new Refusal(404, `This ${object.label.toLowerCase()} does not exist, or you do not have access to it.`);
    }
    return row;
}

export function readRecordPage(backend: OrgBackend, viewer: Viewer, id: string, app: string): RecordPageView {
    const { model } = backend;
    const access = backend.access(viewer.userId);
    const object = objectOfId(backend, viewer, id);
    const shown = readableFields(object, highlightFields(object), model, access);
    const name = object.nameField ? model.findField(object, object.nameField) : undefined;
    const row = readRow(backend, viewer, object, id, [...(name ? [name] : []), ...shown.map(({ info }) => info)]);
    return {
        id: String(row.Id),
        name: String((name && row[name.apiName]) ?? id),
        object: describeObject(object, model, access),
        ...chooseRecordPage(object, app, model),
        highlights: shown.map((field) => showField(object, field, row, model, viewer.currency)),
        actions: readActions(object, model),
        relatedLists: relatedListNames(backend, viewer, object),
    };
}

/** The detail panel of a record. @throws Refusal */
export function readDetails(backend: OrgBackend, viewer: Viewer, id: string): SectionView[] {
    const { model } = backend;
    const access = backend.access(viewer.userId);
    const object = objectOfId(backend, viewer, id);
    const sections = detailSections(object, model).map(({ label, fields }) => ({
        label,
        fields: readableFields(object, fields, model, access),
    }));
    const infos = sections.flatMap(({ fields }) => fields.map(({ info }) => info));
    const row = readRow(backend, viewer, object, id, infos);
    return sections
        .filter(({ fields }) => fields.length > 0)
        .map(({ label, fields }) => ({
            label,
            fields: fields.map((field) => showField(object, field, row, model, viewer.currency)),
        }));
}

/** The fields of a form for a new record, with their defaults. @throws Refusal */
export function readDefaults(backend: OrgBackend, viewer: Viewer, objectName: string): SectionView[] {
    const { model } = backend;
    const access = backend.access(viewer.userId);
    const object = findReadable(objectName, model, access);
    return detailSections(object, model).map(({ label, fields }) => ({
        label,
        fields: namesToCreate(object, fields, model)
            .filter((info) => info.createable && access.field(object, info).create)
            .map((info) => emptyField(object, info, backend, viewer)),
    }));
}

/** People have a first and a last name where their records show one. */
function namesToCreate(object: SObjectTypeInfo, names: readonly string[], model: OrgModel): FieldInfo[] {
    const spread = names.flatMap((name) =>
        name === 'Name' && object.fields.has('lastname') ? ['FirstName', 'LastName'] : [name],
    );
    return spread
        .map((name) => model.findField(object, name))
        .filter((field) => field !== undefined)
        .filter((field) => field.key !== 'ownerid');
}

function emptyField(object: SObjectTypeInfo, info: FieldInfo, backend: OrgBackend, viewer: Viewer): FieldValueView {
    const standard = info.picklistValues?.find((option) => option.isDefault)?.value;
    const view = { ...describeField(object, info, backend.access(viewer.userId)), editable: true };
    const value = info.defaultValue ?? standard ?? null;
    return { ...view, value, display: null, url: null, currencyCode: null };
}
