import { makeField } from './field-info';
import type { OrgFeature } from './org-model';
import type { FieldInfo, SObjectKind } from './sobject-type-info';

const platform = { createable: false, updateable: false } as const;
const user = (apiName: string, relationshipName: string, label: string): FieldInfo =>
    makeField({
        apiName,
        label,
        type: 'reference',
        referenceTo: ['User'],
        relationshipName,
        nillable: false,
        defaultedOnCreate: true,
        deleteConstraint: 'setNull',
        ...platform,
    });
const moment = (apiName: string, label: string, nillable = false): FieldInfo =>
    makeField({ apiName, label, type: 'datetime', nillable, defaultedOnCreate: !nillable, ...platform });

const ID = makeField({
    apiName: 'Id',
    label: 'Record ID',
    type: 'id',
    nillable: false,
    unique: true,
    defaultedOnCreate: true,
    ...platform,
});
const IS_DELETED = makeField({
    apiName: 'IsDeleted',
    label: 'Deleted',
    type: 'boolean',
    defaultValue: false,
    ...platform,
});
const CREATED = [user('CreatedById', 'CreatedBy', 'Created By ID'), moment('CreatedDate', 'Created Date')];
const MODIFIED = [
    user('LastModifiedById', 'LastModifiedBy', 'Last Modified By ID'),
    moment('LastModifiedDate', 'Last Modified Date'),
];
const MODSTAMP = moment('SystemModstamp', 'System Modstamp');

export const OWNER = makeField({
    apiName: 'OwnerId',
    label: 'Owner ID',
    type: 'reference',
    referenceTo: ['Group', 'User'],
    relationshipName: 'Owner',
    nillable: false,
    defaultedOnCreate: true,
    deleteConstraint: 'setNull',
});

export const RECORD_TYPE = makeField({
    apiName: 'RecordTypeId',
    label: 'Record Type ID',
    type: 'reference',
    referenceTo: ['RecordType'],
    relationshipName: 'RecordType',
    defaultedOnCreate: true,
    deleteConstraint: 'setNull',
});

const CURRENCY = makeField({
    apiName: 'CurrencyIsoCode',
    label: 'Currency ISO Code',
    type: 'picklist',
    length: 3,
    defaultedOnCreate: true,
    restrictedPicklist: true,
});
const METADATA_FIELDS = [
    makeField({
        apiName: 'DeveloperName',
        label: 'Custom Metadata Record Name',
        type: 'string',
        length: 40,
        nillable: false,
        unique: true,
        ...platform,
    }),
    makeField({ apiName: 'MasterLabel', label: 'Label', type: 'string', length: 40, nillable: false, ...platform }),
    makeField({
        apiName: 'Label',
        label: 'Label',
        type: 'string',
        length: 40,
        nillable: false,
        nameField: true,
        ...platform,
    }),
    makeField({
        apiName: 'Language',
        label: 'Master Language',
        type: 'picklist',
        length: 40,
        nillable: false,
        ...platform,
    }),
    makeField({ apiName: 'NamespacePrefix', label: 'Namespace Prefix', type: 'string', length: 15, ...platform }),
    makeField({
        apiName: 'QualifiedApiName',
        label: 'Qualified API Name',
        type: 'string',
        length: 70,
        nillable: false,
        ...platform,
    }),
    MODSTAMP,
];
const EVENT_FIELDS = [
    makeField({ apiName: 'ReplayId', label: 'Replay ID', type: 'string', length: 1000, ...platform }),
    makeField({ apiName: 'EventUuid', label: 'Event UUID', type: 'string', length: 36, ...platform }),
    user('CreatedById', 'CreatedBy', 'Created By ID'),
    moment('CreatedDate', 'Created Date'),
];
const SETUP_OWNER = makeField({
    apiName: 'SetupOwnerId',
    label: 'Location',
    type: 'reference',
    referenceTo: ['Organization', 'Profile', 'User'],
    relationshipName: 'SetupOwner',
    nillable: false,
    defaultedOnCreate: true,
    deleteConstraint: 'cascade',
});

/** The fields that the platform gives a type of the project. Name, owner and record type depend on the definition and come apart. */
export function systemFields(kind: SObjectKind, features: ReadonlySet<OrgFeature>): FieldInfo[] {
    if (kind === 'event') return EVENT_FIELDS;
    if (kind === 'bigObject') return [ID, ...CREATED];
    if (kind === 'customMetadata') return [ID, ...METADATA_FIELDS];
    const ordinary = [ID, IS_DELETED, ...CREATED, ...MODIFIED, MODSTAMP];
    if (features.has('MultiCurrency')) ordinary.push(CURRENCY);
    if (kind === 'customSetting') return [...ordinary, SETUP_OWNER];
    return [
        ...ordinary,
        moment('LastViewedDate', 'Last Viewed Date', true),
        moment('LastReferencedDate', 'Last Referenced Date', true),
    ];
}

export const LAST_ACTIVITY = makeField({
    apiName: 'LastActivityDate',
    label: 'Last Activity Date',
    type: 'date',
    ...platform,
});
