/** EntityDefinition and FieldDefinition: the model as rows. Made when first asked for, never journaled, never saved. */
import type { FieldInfo, OrgModel, SObjectTypeInfo } from '../metadata/org-model';
import type { FieldValue } from './sobject';
import type { StoreTable } from './table';

const KEYS = new Set(['entitydefinition', 'fielddefinition']);

export function isDefinition(type: SObjectTypeInfo): boolean {
    return KEYS.has(type.key);
}

type Values = Readonly<Record<string, FieldValue>>;

/** Name without namespace and suffix. */
function developerName(apiName: string): string {
    return apiName.replace(/__\w+$/, '').replace(/^\w+?__/, '');
}

function entityValues(info: SObjectTypeInfo): Values {
    return {
        id: info.apiName,
        durableid: info.apiName,
        qualifiedapiname: info.apiName,
        developername: developerName(info.apiName),
        label: info.label,
        masterlabel: info.label,
        plurallabel: info.labelPlural,
        keyprefix: info.keyPrefix || null,
        namespaceprefix: info.namespace || null,
        internalsharingmodel: info.sharingModel,
        externalsharingmodel: 'Private',
        iscustomsetting: info.kind === 'customSetting',
        iscustomizable: info.triggerable,
        isapextriggerable: info.triggerable,
        istriggerable: info.triggerable,
        isevercreatable: info.createable,
        iseverupdatable: info.updateable,
        iseverdeletable: info.deletable,
        isqueryable: info.queryable,
        issearchable: info.searchable,
        isidenabled: info.fields.has('id'),
    };
}

const TYPE_TEXTS: Readonly<Record<string, (field: FieldInfo) => string>> = {
    boolean: () => 'Checkbox',
    int: (field) => `Number(${field.precision}, 0)`,
    double: (field) => `Number(${field.precision - field.scale}, ${field.scale})`,
    currency: (field) => `Currency(${field.precision - field.scale}, ${field.scale})`,
    percent: (field) => `Percent(${field.precision - field.scale}, ${field.scale})`,
    date: () => 'Date',
    datetime: () => 'Date/Time',
    time: () => 'Time',
    reference: (field) =>
        `${field.masterDetail && field.custom ? 'Master-Detail' : 'Lookup'}(${field.referenceTo.join(',')})`,
    picklist: () => 'Picklist',
    multipicklist: () => 'Picklist (Multi-Select)',
    textarea: (field) => (field.length > 255 ? `Long Text Area(${field.length})` : `Text Area(${field.length})`),
    email: () => 'Email',
    phone: () => 'Phone',
    url: () => `URL(255)`,
    address: () => 'Address',
    location: () => 'Geolocation',
};

/** As Setup words a field's type: `Text(80)`, `Lookup(Account)`, `Formula (Text)`. */
function dataType(field: FieldInfo): string {
    const base = TYPE_TEXTS[field.type]?.(field) ?? `Text(${field.length})`;
    if (field.autoNumber) return 'Auto Number';
    return field.formula === undefined ? base : `Formula (${base.replace(/\(.*/, '').trim()})`;
}

function fieldValues(info: SObjectTypeInfo, field: FieldInfo): Values {
    const id = `${info.apiName}.${field.apiName}`;
    return {
        id,
        durableid: id,
        entitydefinitionid: info.apiName,
        qualifiedapiname: field.apiName,
        developername: field.custom ? developerName(field.apiName) : field.apiName.replace(/(?<=\w)Id$/, ''),
        label: field.label,
        masterlabel: field.label,
        namespaceprefix: field.namespace || null,
        datatype: dataType(field),
        length: field.length,
        precision: field.precision,
        scale: field.scale,
        relationshipname: field.relationshipName ?? null,
        iscalculated: field.calculated,
        isnillable: field.nillable,
        isnamefield: field.nameField,
        isindexed: field.unique || field.externalId || field.type === 'reference',
        ispolymorphicforeignkey: field.referenceTo.length > 1,
        ishtmlformatted: field.htmlFormatted ?? false,
        description: field.description ?? null,
    };
}

export function fillDefinitions(table: StoreTable, model: OrgModel): void {
    for (const info of model.objects.values()) {
        const rows =
            table.type.key === 'entitydefinition'
                ? [entityValues(info)]
                : [...info.fields.values()].map((field) => fieldValues(info, field));
        for (const values of rows) {
            table.apply(
                values['id'] as string,
                table.fields.map((field) => values[field.key] ?? (field.type === 'boolean' ? false : null)),
            );
        }
    }
}
