import type { Json } from '../views';
import { describeObject, findReadable } from './object-fields';
import type { OrgBackend } from './org-backend';
import { Refusal } from './refusal';
import type { Viewer } from './tables';

const dataTypes: Readonly<Record<string, string>> = {
    id: 'Id',
    string: 'String',
    textarea: 'TextArea',
    double: 'Double',
    int: 'Int',
    boolean: 'Boolean',
    currency: 'Currency',
    percent: 'Percent',
    date: 'Date',
    datetime: 'DateTime',
    time: 'Time',
    reference: 'Reference',
    picklist: 'Picklist',
    multipicklist: 'MultiPicklist',
    email: 'Email',
    phone: 'Phone',
    url: 'Url',
};

/** The object as `lightning/uiObjectInfoApi` describes it: readable fields only. @throws Refusal */
export function readObjectInfo(backend: OrgBackend, viewer: Viewer, name: string): Json {
    const { model } = backend;
    const access = backend.access(viewer.userId);
    const object = findReadable(name, model, access);
    const { createable, updateable, deletable } = describeObject(object, model, access);
    const fields = [...object.fields.values()].filter((field) => access.field(object, field).read);
    return {
        apiName: object.apiName,
        label: object.label,
        labelPlural: object.labelPlural,
        keyPrefix: object.keyPrefix,
        custom: object.custom,
        createable,
        updateable,
        deletable,
        queryable: object.queryable,
        nameFields: object.nameField ? [object.nameField] : [],
        defaultRecordTypeId: '012000000000000AAA',
        fields: Object.fromEntries(
            fields.map((field) => [
                field.apiName,
                {
                    apiName: field.apiName,
                    label: field.label,
                    dataType: dataTypes[field.type] ?? 'String',
                    createable: access.field(object, field).create && field.createable,
                    updateable: access.field(object, field).edit && field.updateable,
                    required: field.required,
                    length: field.length,
                    precision: field.precision,
                    scale: field.scale,
                    unique: field.unique,
                    custom: field.custom,
                    inlineHelpText: field.helpText ?? null,
                    relationshipName: field.relationshipName ?? null,
                    referenceToInfos: field.referenceTo.map((apiName) => ({ apiName })),
                },
            ]),
        ),
    };
}

/** @param name `Opportunity.StageName` @throws Refusal */
export function readPicklist(backend: OrgBackend, viewer: Viewer, name: string): Json {
    const [objectName, fieldName] = name.split('.');
    const object = findReadable(objectName, backend.model, backend.access(viewer.userId));
    const field = backend.model.findField(object, fieldName ?? '');
    if (!field?.picklistValues) throw new Refusal(400, `${name} is not a picklist.`);
    const values = field.picklistValues
        .filter((option) => option.isActive)
        .map(({ label, value }) => ({ label, value, attributes: null, validFor: [] }));
    const standard = values.find(({ value }) =>
        field.picklistValues?.some((option) => option.isDefault && option.value === value),
    );
    return { controllerValues: {}, defaultValue: standard ?? null, url: '', values };
}

/** Records of an object by name, for a form's choice of a reference. @throws Refusal */
export function readLookup(backend: OrgBackend, viewer: Viewer, name: string): Json {
    const object = findReadable(name, backend.model, backend.access(viewer.userId));
    const label = object.nameField ?? 'Id';
    return backend
        .select(viewer.userId, { object: object.apiName, fields: [label], orderBy: label, limit: 200 })
        .map((row) => ({ value: String(row.Id), label: String(row[label] ?? row.Id) }));
}
