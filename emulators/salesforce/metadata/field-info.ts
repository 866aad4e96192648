import type { FieldInfo, FieldType } from './sobject-type-info';

const APEX_TYPES: Readonly<Record<FieldType, string>> = {
    id: 'Id',
    string: 'String',
    boolean: 'Boolean',
    int: 'Integer',
    long: 'Long',
    double: 'Decimal',
    currency: 'Decimal',
    percent: 'Decimal',
    date: 'Date',
    datetime: 'Datetime',
    time: 'Time',
    reference: 'Id',
    picklist: 'String',
    multipicklist: 'String',
    combobox: 'String',
    textarea: 'String',
    email: 'String',
    phone: 'String',
    url: 'String',
    encryptedstring: 'String',
    base64: 'Blob',
    address: 'Address',
    location: 'Location',
    anyType: 'Object',
};

export function apexTypeOf(type: FieldType): string {
    return APEX_TYPES[type];
}

/** `BillingPostalCode` → `Billing Postal Code`; a closing `Id` of a look-up is left out. */
export function labelOf(apiName: string): string {
    return apiName
        .replace(/__\w$/, '')
        .replace(/_/g, ' ')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
}

/** A field with the platform's ordinary answers for what `given` leaves out. */
export function makeField(given: Partial<FieldInfo> & Pick<FieldInfo, 'apiName' | 'type'>): FieldInfo {
    const required = given.required ?? false;
    return {
        key: given.apiName.toLowerCase(),
        namespace: '',
        label: labelOf(given.apiName),
        apexType: apexTypeOf(given.type),
        length: given.type === 'reference' || given.type === 'id' ? 18 : 0,
        precision: 0,
        scale: 0,
        nillable: !required && given.type !== 'boolean',
        required,
        unique: false,
        caseSensitive: false,
        externalId: false,
        createable: true,
        updateable: true,
        defaultedOnCreate: given.type === 'boolean' || given.defaultValue !== undefined,
        custom: false,
        referenceTo: [],
        masterDetail: false,
        restrictedPicklist: false,
        calculated: false,
        nameField: false,
        ...given,
    };
}
