import type { FieldInfo, FieldType, OrgModel, SObjectTypeInfo } from '../../metadata';
import type { UserAccess } from '../../security';
import type { FieldValueView, FieldView, Json, ValueKind, ValueView } from '../views';
import type { FlatRow } from './org-backend';
import { standardLabel } from './standard-labels';

const kinds: Readonly<Partial<Record<FieldType, ValueKind>>> = {
    boolean: 'checkbox',
    int: 'number',
    long: 'number',
    double: 'number',
    currency: 'currency',
    percent: 'percent',
    date: 'date',
    datetime: 'datetime',
    time: 'time',
    reference: 'reference',
    picklist: 'picklist',
    combobox: 'picklist',
    multipicklist: 'multipicklist',
    email: 'email',
    phone: 'phone',
    url: 'url',
    textarea: 'longtext',
};

/** A standard lookup is called after its object, not after its id: `Account ID` → `Account`. */
function labelOf(object: SObjectTypeInfo, field: FieldInfo): string {
    if (field.custom) return field.label;
    const standard = standardLabel(object.key, field.key);
    return standard ?? (field.type === 'reference' ? field.label.replace(/ ID$/i, '') : field.label);
}

export function describeField(object: SObjectTypeInfo, field: FieldInfo, access: UserAccess): FieldView {
    const { edit } = access.field(object, field);
    return {
        field: field.apiName,
        label: labelOf(object, field),
        kind: kinds[field.type] ?? 'text',
        scale: field.scale,
        editable:
            edit &&
            field.updateable &&
            !field.calculated &&
            !field.autoNumber &&
            !field.compoundField?.endsWith('Geocode'),
        required: field.required,
        helpText: field.helpText ?? null,
        options: (field.picklistValues ?? [])
            .filter((value) => value.isActive)
            .map(({ label, value }) => ({ label, value })),
        referenceTo: field.type === 'reference' ? (field.referenceTo[0] ?? null) : null,
    };
}

/** Where the name of a referenced record is found; undefined when the object has none. */
export function namePath(field: FieldInfo, model: OrgModel): string | undefined {
    if (field.type !== 'reference' || !field.relationshipName) return undefined;
    const target = model.findObject(field.referenceTo[0] ?? '');
    return target?.nameField && `${field.relationshipName}.${target.nameField}`;
}

/** Field paths that a page has to read to show these fields. */
export function pathsOf(object: SObjectTypeInfo, fields: readonly FieldInfo[], model: OrgModel): string[] {
    const amounts = fields.some((field) => field.type === 'currency') && object.fields.has('currencyisocode');
    const paths = fields.flatMap((field) =>
        [field.apiName, namePath(field, model)].filter((path) => path !== undefined),
    );
    return amounts ? [...paths, 'CurrencyIsoCode'] : paths;
}

export const urlOfRecord = (object: string, id: string): string => `/lightning/r/${object}/${id}/view`;

function display(field: FieldInfo, value: Json, row: FlatRow, model: OrgModel): string | null {
    if (field.type === 'reference') {
        const path = namePath(field, model);
        const name = path && row[path];
        return name ? String(name) : null;
    }
    if (field.type !== 'picklist') return null;
    return field.picklistValues?.find((option) => option.value === value)?.label ?? null;
}

function urlOf(object: SObjectTypeInfo, field: FieldInfo, value: Json, row: FlatRow, model: OrgModel): string | null {
    if (field.nameField) return urlOfRecord(object.apiName, String(row.Id));
    if (field.type !== 'reference' || typeof value !== 'string') return null;
    const target = model.findByKeyPrefix(value.slice(0, 3));
    return target ? urlOfRecord(target.apiName, value) : null;
}

export function describeValue(
    object: SObjectTypeInfo,
    field: FieldInfo,
    row: FlatRow,
    model: OrgModel,
    currency: string,
): ValueView {
    const value = row[field.apiName] ?? null;
    return {
        value,
        display: display(field, value, row, model),
        url: urlOf(object, field, value, row, model),
        currencyCode: field.type === 'currency' ? String(row.CurrencyIsoCode ?? currency) : null,
    };
}

export interface ShownField {
    readonly info: FieldInfo;
    readonly view: FieldView;
}

export function showField(
    object: SObjectTypeInfo,
    { info, view }: ShownField,
    row: FlatRow,
    model: OrgModel,
    currency: string,
): FieldValueView {
    return { ...view, ...describeValue(object, info, row, model, currency) };
}
