/**
 * What the org knows of one object type and its fields. Names are full API names (`ns__Invoice__c` when the project has a
 * namespace); `key` is always the lower-case API name and is how values, fields and tables are addressed at run time.
 */
export type SObjectKind =
    'standard' | 'custom' | 'customMetadata' | 'event' | 'bigObject' | 'customSetting' | 'aggregate';

export type FieldType =
    | 'id'
    | 'string'
    | 'boolean'
    | 'int'
    | 'long'
    | 'double'
    | 'currency'
    | 'percent'
    | 'date'
    | 'datetime'
    | 'time'
    | 'reference'
    | 'picklist'
    | 'multipicklist'
    | 'combobox'
    | 'textarea'
    | 'email'
    | 'phone'
    | 'url'
    | 'encryptedstring'
    | 'base64'
    | 'address'
    | 'location'
    | 'anyType';

/** One value of a picklist. */
export interface PicklistValueInfo {
    readonly value: string;
    readonly label: string;
    readonly isActive: boolean;
    readonly isDefault: boolean;
}

/** What happens to a record when the record it looks up is deleted. */
export type DeleteConstraint = 'cascade' | 'restrict' | 'setNull';

/** A roll-up summary of detail records; names as the metadata has them, with the namespace. */
export interface RollUpInfo {
    readonly operation: 'count' | 'sum' | 'min' | 'max';
    /** The detail object and its look-up at the record. */
    readonly child: string;
    readonly foreignKey: string;
    /** What is summed up; none for a count. */
    readonly field?: string;
    readonly filters: readonly { readonly field: string; readonly operation: string; readonly value: string }[];
}

export interface FieldInfo {
    /** Lower-case API name. */
    readonly key: string;
    readonly apiName: string;
    /** Empty for standard fields and for projects without a namespace. */
    readonly namespace: string;
    readonly label: string;
    readonly type: FieldType;
    /** Static Apex type: `String`, `Id`, `Decimal`, `Integer`, `Long`, `Double`, `Boolean`, `Date`, `Datetime`, `Time`, `Blob`, `Address`, `Location`, `Object`. */
    readonly apexType: string;
    /** Characters; 0 where it has no meaning. */
    readonly length: number;
    /** All digits; 0 where it has no meaning. */
    readonly precision: number;
    /** Digits after the point. */
    readonly scale: number;
    /** Digits that are stored when they are more than {@link scale} shows. */
    readonly storedScale?: number;
    readonly nillable: boolean;
    /** Must have a value when a record is saved through the API. */
    readonly required: boolean;
    readonly unique: boolean;
    readonly caseSensitive: boolean;
    readonly externalId: boolean;
    readonly createable: boolean;
    readonly updateable: boolean;
    /** The platform supplies a value when none is given (booleans, OwnerId, picklists with a default). */
    readonly defaultedOnCreate: boolean;
    readonly custom: boolean;
    readonly referenceTo: readonly string[];
    /** `Account`, `Invoice__r`; also how SOQL and Apex reach the parent. */
    readonly relationshipName?: string;
    /** The parent's list of these records: `Contacts`, `Invoices__r`. */
    readonly childRelationshipName?: string;
    readonly masterDetail: boolean;
    /** 0 for the first master, 1 for the second. */
    readonly relationshipOrder?: number;
    readonly reparentable?: boolean;
    readonly writeRequiresMasterRead?: boolean;
    readonly deleteConstraint?: DeleteConstraint;
    /** A constant: text, number or boolean as the metadata writes it. */
    readonly defaultValue?: string | number | boolean;
    /** A default that is not a constant, as written; refused by name when it is reached. */
    readonly defaultFormula?: string;
    readonly picklistValues?: readonly PicklistValueInfo[];
    readonly restrictedPicklist: boolean;
    readonly controllingField?: string;
    readonly autoNumber?: { readonly format: string; readonly start: number };
    /** Formula, roll-up or otherwise computed by the platform. */
    readonly calculated: boolean;
    readonly formula?: string;
    /** Formula: "Treat blank fields as zeroes". */
    readonly blanksAsZero?: boolean;
    readonly rollUp?: RollUpInfo;
    readonly nameField: boolean;
    readonly helpText?: string;
    readonly description?: string;
    /** Compound field this one is a part of: `BillingCity` → `BillingAddress`. */
    readonly compoundField?: string;
    readonly htmlFormatted?: boolean;
    /** Custom metadata: `EntityDefinition`, `FieldDefinition` or the type looked up. */
    readonly metadataRelationshipTo?: string;
}

export interface ChildRelationshipInfo {
    /** Relationship name without which no sub-query is possible; null for hidden ones. */
    readonly name: string | null;
    readonly childObject: string;
    /** API name of the looking-up field on the child. */
    readonly field: string;
    readonly cascadeDelete: boolean;
    readonly restrictedDelete: boolean;
}

export interface RecordTypeInfo {
    readonly developerName: string;
    readonly label: string;
    readonly active: boolean;
    readonly description?: string;
    readonly namespace: string;
}

export interface ValidationRuleInfo {
    readonly fullName: string;
    readonly active: boolean;
    readonly formula: string;
    readonly message: string;
    readonly displayField?: string;
    readonly file: string;
}

export interface FieldSetInfo {
    readonly name: string;
    readonly namespace: string;
    readonly label: string;
    readonly description?: string;
    readonly fields: readonly { readonly field: string; readonly required: boolean }[];
}

export interface ListViewInfo {
    readonly name: string;
    readonly label: string;
    /** Field API names; the metadata's own words (`NAME`) are translated where they name a field. */
    readonly columns: readonly string[];
}

export type SharingModel = 'Private' | 'Read' | 'ReadWrite' | 'ReadWriteTransfer' | 'FullAccess' | 'ControlledByParent';

export interface SObjectTypeInfo {
    /** Of a standard object: the fields that the project added or changed. Absent where all fields are the project's. */
    readonly addedFields?: readonly FieldInfo[];
    /** Lower-case API name. */
    readonly key: string;
    readonly apiName: string;
    readonly namespace: string;
    readonly label: string;
    readonly labelPlural: string;
    /** Three characters, or empty where the type has no ids of its own. */
    readonly keyPrefix: string;
    readonly kind: SObjectKind;
    readonly custom: boolean;
    readonly customSettingsType?: 'Hierarchy' | 'List';
    /** By key. */
    readonly fields: Map<string, FieldInfo>;
    readonly childRelationships: ChildRelationshipInfo[];
    /** API name of the field that names a record, when there is one. */
    readonly nameField?: string;
    readonly sharingModel: SharingModel;
    readonly publishBehavior?: 'PublishAfterCommit' | 'PublishImmediately';
    readonly recordTypes: RecordTypeInfo[];
    readonly validationRules: ValidationRuleInfo[];
    readonly fieldSets: FieldSetInfo[];
    /** Fields of the primary compact layout, as the metadata orders them. */
    compactLayout?: readonly string[];
    readonly listViews: ListViewInfo[];
    /** Of a share object: values of RowCause that Apex names. Of a custom object: the reasons that the project defines. */
    rowCauses?: readonly string[];
    readonly visibility?: 'Public' | 'Protected' | 'PackageProtected';
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly deletable: boolean;
    readonly undeletable: boolean;
    readonly queryable: boolean;
    readonly searchable: boolean;
    readonly triggerable: boolean;
    /** File that declares it; none for standard objects. */
    readonly file?: string;
    readonly description?: string;
}
