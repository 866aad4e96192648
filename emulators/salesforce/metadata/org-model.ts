import type { FieldInfo, SObjectTypeInfo } from './sobject-type-info';

export type * from './sobject-type-info';
export type { Problem } from './problem';

/** Optional parts of an org that decide which standard objects and fields exist. */
export type OrgFeature =
    | 'MultiCurrency'
    | 'PersonAccounts'
    | 'Quotes'
    | 'Orders'
    | 'StateAndCountryPicklist'
    | 'Communities'
    | 'Territories'
    | 'Schedules'
    | 'Divisions';

/** A class or trigger with its text. */
export interface ApexSource {
    readonly name: string;
    readonly file: string;
    readonly text: string;
    /** `65.0` */
    readonly apiVersion: string;
    readonly status: 'Active' | 'Inactive' | 'Deleted';
}

export interface CustomMetadataRecord {
    /** API name of the type: `Mapping__mdt`. */
    readonly type: string;
    readonly developerName: string;
    readonly namespace: string;
    readonly label: string;
    readonly isProtected: boolean;
    /** By field key; as the file spells them, typed by `xsi:type`. */
    readonly values: ReadonlyMap<string, string | number | boolean | null>;
    readonly file: string;
}

export interface ObjectPermission {
    readonly create: boolean;
    readonly read: boolean;
    readonly edit: boolean;
    readonly delete: boolean;
    readonly viewAll: boolean;
    readonly modifyAll: boolean;
}

export interface FieldPermission {
    readonly read: boolean;
    readonly edit: boolean;
}

/** What a permission set or a profile grants. Keys are lower-case API names; fields `object.field`. */
export interface PermissionGrants {
    readonly objects: ReadonlyMap<string, ObjectPermission>;
    readonly fields: ReadonlyMap<string, FieldPermission>;
    readonly classes: ReadonlySet<string>;
    readonly customPermissions: ReadonlySet<string>;
    readonly userPermissions: ReadonlySet<string>;
    /** `externalCredential-principal`, lower case. */
    readonly externalCredentialPrincipals: ReadonlySet<string>;
    readonly tabs: ReadonlyMap<string, string>;
    readonly customSettings: ReadonlySet<string>;
    readonly customMetadataTypes: ReadonlySet<string>;
    readonly recordTypes: ReadonlySet<string>;
}

export interface PermissionSetInfo extends PermissionGrants {
    readonly name: string;
    readonly namespace: string;
    readonly label: string;
    readonly description?: string;
    readonly hasActivationRequired: boolean;
    readonly license?: string;
    readonly file: string;
}

export interface PermissionSetGroupInfo {
    readonly name: string;
    readonly namespace: string;
    readonly label: string;
    readonly permissionSets: readonly string[];
}

export interface CustomPermissionInfo {
    readonly name: string;
    readonly namespace: string;
    readonly label: string;
    readonly description?: string;
    readonly requires: readonly string[];
}

/** `<parameterName>…` entry of a credential; empty strings where the file says nothing. */
export interface CredentialParameter {
    readonly name: string;
    readonly type: string;
    readonly value: string;
    readonly group: string;
    readonly sequenceNumber?: number;
    /** Name of the referenced external credential, identity provider or auth provider. */
    readonly reference: string;
}

export interface NamedCredentialInfo {
    readonly name: string;
    readonly namespace: string;
    readonly label: string;
    readonly type: string;
    /** Base URL without a closing slash; legacy `<endpoint>` included. */
    readonly url: string;
    readonly externalCredential?: string;
    readonly generateAuthorizationHeader: boolean;
    readonly allowMergeFieldsInBody: boolean;
    readonly allowMergeFieldsInHeader: boolean;
    readonly calloutEnabled: boolean;
    readonly parameters: readonly CredentialParameter[];
}

export interface ExternalCredentialInfo {
    readonly name: string;
    readonly namespace: string;
    readonly label: string;
    readonly protocol: string;
    readonly authIdentityProvider?: string;
    readonly principals: readonly { readonly name: string; readonly type: string; readonly sequenceNumber?: number }[];
    readonly parameters: readonly CredentialParameter[];
}

export interface ExternalAuthIdentityProviderInfo {
    readonly name: string;
    readonly namespace: string;
    readonly label: string;
    readonly flow: string;
    readonly protocol: string;
    readonly parameters: readonly CredentialParameter[];
}

export interface RemoteSiteInfo {
    readonly name: string;
    readonly url: string;
    readonly isActive: boolean;
}

export interface PlatformEventSubscriberInfo {
    readonly name: string;
    readonly namespace: string;
    /** Trigger that is configured. */
    readonly subscriber: string;
    readonly user?: string;
    readonly batchSize?: number;
    readonly isProtected: boolean;
}

/** A button above an object's list that opens a Visualforce page with the selected records. */
export interface ListButtonInfo {
    readonly name: string;
    readonly object: string;
    readonly label: string;
    /** Name of the Visualforce page. */
    readonly page: string;
}

export interface QuickActionInfo {
    /** `Opportunity.Create_Invoice`, or the plain name of a global action. */
    readonly name: string;
    readonly object?: string;
    readonly namespace: string;
    readonly label: string;
    readonly type: string;
    readonly subtype?: string;
    readonly lightningWebComponent?: string;
}

/** One component on a record page, in order. */
export interface FlexiPageComponent {
    readonly region: string;
    readonly name: string;
    readonly properties: ReadonlyMap<string, string>;
}

export interface FlexiPageInfo {
    readonly name: string;
    readonly namespace: string;
    readonly label: string;
    readonly type: string;
    readonly object?: string;
    readonly template: string;
    readonly components: readonly FlexiPageComponent[];
}

export interface TabInfo {
    readonly name: string;
    readonly label: string;
    readonly kind: 'object' | 'lwc' | 'flexipage' | 'web' | 'page';
    readonly target?: string;
    /** `Custom19: Wrench` */
    readonly motif?: string;
}

export interface ApplicationInfo {
    readonly name: string;
    readonly label: string;
    readonly tabs: readonly string[];
    readonly actionOverrides: readonly { readonly action: string; readonly object: string; readonly content: string }[];
    readonly formFactors: readonly string[];
    /** `#0070D2` */
    readonly brandColor?: string;
}

export interface LayoutInfo {
    /** `Invoice__c-Invoice Layout` */
    readonly name: string;
    readonly object: string;
    readonly sections: readonly { readonly label: string; readonly columns: readonly (readonly string[])[] }[];
    readonly quickActions: readonly string[];
}

export interface LwcBundleInfo {
    readonly name: string;
    readonly dir: string;
    readonly apiVersion: string;
    readonly isExposed: boolean;
    readonly masterLabel?: string;
    readonly targets: readonly string[];
    /** For each target config: its targets, its objects and its raw attributes (`actionType` …). */
    readonly targetConfigs: readonly {
        readonly targets: readonly string[];
        readonly objects: readonly string[];
        readonly attributes: ReadonlyMap<string, string>;
    }[];
    readonly file: string;
}

export interface CachePartitionInfo {
    readonly name: string;
    readonly namespace: string;
    readonly isDefault: boolean;
}

export interface StaticResourceInfo {
    readonly name: string;
    readonly contentType: string;
    readonly cacheControl: string;
    /** The content's file, or folder for an expanded archive. */
    readonly path: string;
}

export interface NotificationTypeInfo {
    readonly name: string;
    readonly namespace: string;
    readonly label: string;
    readonly description?: string;
    readonly desktop: boolean;
    readonly mobile: boolean;
}

/**
 * The deployed project together with the standard objects of the org: everything that is metadata. Names resolve as in the
 * package's own code: the full name first, then the name with the package's namespace in front.
 */
export interface OrgModel {
    /** Empty without one. */
    readonly namespace: string;
    readonly apiVersion: string;
    readonly features: ReadonlySet<OrgFeature>;
    /** By key. */
    readonly objects: Map<string, SObjectTypeInfo>;
    readonly customMetadata: CustomMetadataRecord[];
    /** Label name in lower case → text in the default language. */
    readonly labels: Map<string, string>;
    readonly permissionSets: Map<string, PermissionSetInfo>;
    readonly profiles: Map<string, PermissionSetInfo>;
    readonly permissionSetGroups: Map<string, PermissionSetGroupInfo>;
    readonly customPermissions: Map<string, CustomPermissionInfo>;
    readonly namedCredentials: Map<string, NamedCredentialInfo>;
    readonly externalCredentials: Map<string, ExternalCredentialInfo>;
    readonly authIdentityProviders: Map<string, ExternalAuthIdentityProviderInfo>;
    readonly remoteSites: RemoteSiteInfo[];
    readonly platformEventSubscribers: PlatformEventSubscriberInfo[];
    readonly quickActions: Map<string, QuickActionInfo>;
    readonly listButtons: ListButtonInfo[];
    /** Lower-case name → file of the page's markup. */
    readonly apexPages: Map<string, string>;
    readonly flexiPages: FlexiPageInfo[];
    readonly tabs: Map<string, TabInfo>;
    readonly applications: Map<string, ApplicationInfo>;
    readonly layouts: LayoutInfo[];
    readonly lwcBundles: LwcBundleInfo[];
    readonly staticResources: Map<string, StaticResourceInfo>;
    /** Platform Cache partitions by lower-case name. */
    readonly cachePartitions: Map<string, CachePartitionInfo>;
    readonly notificationTypes: NotificationTypeInfo[];
    readonly classes: ApexSource[];
    readonly triggers: ApexSource[];
    /** Lower-case names of what Apex can refer to and the emulator does not read. */
    readonly unread: { readonly flows: ReadonlySet<string>; readonly components: ReadonlySet<string> };
    /** What the project has and the emulator does not know how to run: `object OmniProcess`, with the file. */
    readonly gaps: { readonly what: string; readonly where: string }[];
    /** Case-insensitive; `Invoice__c` also finds `ns__Invoice__c` inside the namespace. */
    findObject(name: string): SObjectTypeInfo | undefined;
    /** Case- and namespace-tolerant like {@link findObject}. */
    findField(type: SObjectTypeInfo, name: string): FieldInfo | undefined;
    /** The field behind a parent relationship: `Account` → `AccountId`, `Invoice__r` → `Invoice__c`. */
    findParent(type: SObjectTypeInfo, relationshipName: string): FieldInfo | undefined;
    findChildren(
        type: SObjectTypeInfo,
        relationshipName: string,
    ): { readonly object: SObjectTypeInfo; readonly field: FieldInfo; readonly name: string } | undefined;
    /** The type of a record id by its first three characters. */
    findByKeyPrefix(prefix: string): SObjectTypeInfo | undefined;
}

export interface LoadOptions {
    readonly namespace?: string;
    readonly features?: readonly OrgFeature[];
    /** Where parsed metadata files are kept between runs. */
    readonly cacheFolder?: string;
}
