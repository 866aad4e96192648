import { labelOf, makeField } from '../field-info';
import type { FieldInfo, FieldType } from '../sobject-type-info';
import type { FieldSpec } from './overlay';

const TYPES: Readonly<Record<string, FieldType>> = {
    Boolean: 'boolean',
    String: 'string',
    Decimal: 'double',
    Integer: 'int',
    Long: 'long',
    Date: 'date',
    Datetime: 'datetime',
    Time: 'time',
    Blob: 'base64',
    Address: 'address',
    Location: 'location',
    Object: 'anyType',
};

/** What the name of a standard text or number field says of its kind, with the lengths of the Object Reference's address and contact fields. */
const BY_NAME: readonly (readonly [types: RegExp, name: RegExp, spec: FieldSpec])[] = [
    [/Object/, /^ChangeEventHeader$/, { apexType: 'EventBus.ChangeEventHeader' }],
    [/String/, /Street$/, { type: 'textarea', length: 255 }],
    [/String/, /City$/, { length: 40 }],
    [/String/, /(State|Country)$/, { length: 80 }],
    [/String/, /PostalCode$/, { length: 20 }],
    [/String/, /(State|Country)Code$/, { type: 'picklist', length: 10 }],
    [
        /String/,
        /GeocodeAccuracy$/,
        {
            type: 'picklist',
            length: 40,
            values: [
                'Address',
                'NearAddress',
                'Block',
                'Street',
                'ExtendedZip',
                'Zip',
                'Neighborhood',
                'City',
                'County',
                'State',
                'Unknown',
            ],
        },
    ],
    [/String/, /Email$/, { type: 'email', length: 80 }],
    [/String/, /(Phone|Fax)$/, { type: 'phone', length: 40 }],
    [/String/, /(Url|Website)$/, { type: 'url', length: 255 }],
    [/String/, /^Description$/, { type: 'textarea', length: 32000 }],
    [/String/, /^CurrencyIsoCode$/, { type: 'picklist', length: 3, restricted: true }],
    [/String/, /^Division$/, { type: 'picklist', length: 40 }],
    [/Decimal/, /(Latitude|Longitude)$/, { precision: 18, scale: 15 }],
    [/Decimal/, /(Amount|Price|Revenue|Cost|Subtotal)$/, { type: 'currency', precision: 18, scale: 2 }],
];

/** Written by the platform on every object. */
const SYSTEM =
    /^(Id|IsDeleted|CreatedById|CreatedDate|LastModifiedById|LastModifiedDate|SystemModstamp|LastActivityDate|LastViewedDate|LastReferencedDate|MasterRecordId|PhotoUrl|LastCURequestDate|LastCUUpdateDate|NamespacePrefix)$/;

export interface StandardFieldSource {
    readonly object: string;
    readonly name: string;
    /** Apex type name from the generated row. */
    readonly apexType: string;
    readonly nillable: boolean;
    readonly relationship?: string;
    /** From the generated row; `Name` stands for several types. */
    readonly target?: string;
    readonly spec: FieldSpec;
    readonly nameField: boolean;
    readonly readOnlyObject: boolean;
}

function fieldType(source: StandardFieldSource, spec: FieldSpec): FieldType {
    if (source.name === 'Id') return 'id';
    // Look-ups at definitions hold a name, not an id.
    if (source.apexType === 'Id' || (source.apexType === 'String' && source.target)) return 'reference';
    return spec.type ?? TYPES[source.apexType] ?? 'string';
}

function targets(source: StandardFieldSource): readonly string[] {
    if (source.spec.referenceTo) return source.spec.referenceTo;
    if (source.target && source.target !== 'Name') return [source.target];
    return source.name === 'OwnerId' ? ['Group', 'User'] : [];
}

/** Lengths of what the overlay and the name leave open. */
function size(type: FieldType, spec: FieldSpec): Pick<FieldInfo, 'length' | 'precision' | 'scale' | 'storedScale'> {
    const text = {
        string: 255,
        picklist: 255,
        multipicklist: 4099,
        textarea: 32000,
        email: 80,
        phone: 40,
        url: 255,
        combobox: 255,
    };
    const digits = { double: [18, 2], currency: [18, 2], percent: [5, 2], int: [9, 0], long: [18, 0] } as const;
    const [precision, scale] = digits[type as keyof typeof digits] ?? [0, 0];
    const id = type === 'reference' || type === 'id' ? 18 : 0;
    return {
        length: spec.length ?? text[type as keyof typeof text] ?? id,
        precision: spec.precision ?? precision,
        scale: spec.scale ?? scale,
        ...(spec.storedScale === undefined ? {} : { storedScale: spec.storedScale }),
    };
}

/** The generated facts, then what the field's name says, then the overlay; later ones win. */
export function standardField(source: StandardFieldSource): FieldInfo {
    const byName = BY_NAME.find(([types, name]) => types.test(source.apexType) && name.test(source.name))?.[2];
    const spec: FieldSpec = { ...byName, ...source.spec };
    const type = fieldType(source, spec);
    const system = SYSTEM.test(source.name) || type === 'address' || source.readOnlyObject;
    const compound =
        /^(Billing|Shipping|Mailing|Other|Person\w+|Additional|QuoteTo)?(Street|City|State|PostalCode|Country|StateCode|CountryCode|Latitude|Longitude|GeocodeAccuracy)$/.exec(
            source.name,
        );
    return makeField({
        apiName: source.name,
        label:
            spec.label ??
            (source.name === 'Id' ? `${labelOf(source.object)} ID` : labelOf(source.name).replace(/ Id$/, ' ID')),
        type,
        ...(type === 'reference' ? { apexType: source.apexType } : {}),
        ...(spec.apexType ? { apexType: spec.apexType } : {}),
        ...size(type, spec),
        required: spec.required ?? false,
        nillable: spec.nillable ?? (source.nillable && !spec.required),
        unique: spec.unique ?? source.name === 'Id',
        caseSensitive: spec.caseSensitive ?? false,
        externalId: spec.externalId ?? false,
        createable: spec.createable ?? !system,
        updateable: spec.updateable ?? !system,
        calculated: spec.calculated ?? false,
        referenceTo: type === 'reference' ? targets(source) : [],
        ...(source.relationship && !spec.relationship ? { relationshipName: source.relationship } : {}),
        ...(spec.relationship ? { relationshipName: spec.relationship } : {}),
        masterDetail: spec.masterDetail ?? false,
        ...(type === 'reference' ? { deleteConstraint: spec.onDelete ?? 'setNull' } : {}),
        ...(spec.default === undefined ? {} : { defaultValue: spec.default }),
        defaultedOnCreate:
            type === 'boolean' || spec.default !== undefined || source.name === 'OwnerId' || !!spec.autoNumber,
        ...(spec.values
            ? {
                  picklistValues: spec.values.map((value) => ({
                      value,
                      label: value,
                      isActive: true,
                      isDefault: value === spec.default,
                  })),
              }
            : {}),
        restrictedPicklist: spec.restricted ?? false,
        ...(spec.autoNumber ? { autoNumber: { format: spec.autoNumber, start: 1 } } : {}),
        nameField: source.nameField,
        ...(compound ? { compoundField: `${compound[1] ?? ''}Address` } : {}),
    });
}
