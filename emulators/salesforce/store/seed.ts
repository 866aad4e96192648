/** The records that a new org has before anybody logs in. */
import { existsSync, readFileSync, statSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ApexBlob } from '../library/blob';
import { ApexDecimal } from '../library/decimal';
import type { CustomMetadataRecord, FieldInfo, OrgModel } from '../metadata/org-model';
import { PROFILE_NAMES } from '../security/profiles';
import { parseForField } from './convert-value';
import { seedLists } from './seed-lists';
import { seedPermissions } from './seed-permissions';
import { RowBuilder, type RowValues } from './row-builder';
import type { FieldValue } from './sobject';
import type { Store } from './store';

export interface SeedOptions {
    /** Epoch milliseconds. */
    readonly now: number;
    readonly organizationName?: string;
    /** Default USD. */
    readonly currency?: string;
    /** IANA name; default America/Los_Angeles. */
    readonly timeZone?: string;
    readonly adminUsername?: string;
}

export interface SeededOrg {
    readonly organizationId: string;
    readonly adminId: string;
    readonly automatedProcessId: string;
    readonly standardPricebookId: string;
}

const USER_DEFAULTS: RowValues = {
    isactive: true,
    emailencodingkey: 'UTF-8',
    languagelocalekey: 'en_US',
    localesidkey: 'en_US',
};

function seedUsers(
    rows: RowBuilder,
    options: SeedOptions,
    organizationId: string,
): { adminId: string; automatedProcessId: string } {
    const timezonesidkey = options.timeZone ?? 'America/Los_Angeles';
    const adminId = rows.reserveId('User');
    rows.userId = adminId;
    const license = rows.insert('UserLicense', {
        name: 'Salesforce',
        licensedefinitionkey: 'SFDC',
        masterlabel: 'Salesforce',
        status: 'Active',
    });
    const profiles = new Map(PROFILE_NAMES.map((name) => [name as string, seedProfile(rows, name, license)]));
    const common = {
        ...USER_DEFAULTS,
        timezonesidkey,
        defaultcurrencyisocode: options.currency ?? 'USD',
        currencyisocode: options.currency ?? 'USD',
    };
    rows.insert('User', {
        ...common,
        id: adminId,
        username: options.adminUsername ?? 'admin@example.com',
        firstname: 'Ada',
        lastname: 'Admin',
        name: 'Ada Admin',
        alias: 'aadmin',
        email: 'admin@example.com',
        communitynickname: 'aadmin',
        profileid: profiles.get('System Administrator'),
        usertype: 'Standard',
        companyname: options.organizationName ?? null,
    });
    const automatedProcessId = rows.insert('User', {
        ...common,
        username: `autoproc@${organizationId.toLowerCase()}`,
        lastname: 'Automated Process',
        name: 'Automated Process',
        alias: 'autoproc',
        email: 'autoproc@example.invalid',
        communitynickname: 'autoproc',
        usertype: 'AutomatedProcess',
    });
    return { adminId, automatedProcessId };
}

/** A profile and the permission set that it owns, as the platform keeps them. */
function seedProfile(rows: RowBuilder, name: string, license: string): string {
    const all = name === 'System Administrator';
    const permissions = {
        permissionsmodifyalldata: all,
        permissionsviewalldata: all,
        permissionscustomizeapplication: all,
        permissionsauthorapex: all,
        permissionsapienabled: true,
        permissionsmanageusers: all,
    };
    const id = rows.insert('Profile', { name, userlicenseid: license, usertype: 'Standard', ...permissions });
    rows.insert('PermissionSet', {
        name: `X${id}`,
        label: id,
        profileid: id,
        isownedbyprofile: true,
        licenseid: license,
        type: 'Profile',
        ...permissions,
    });
    return id;
}

function seedCode(rows: RowBuilder, model: OrgModel): void {
    const prefix = model.namespace || null;
    const code = (text: string): RowValues => ({
        body: text,
        namespaceprefix: prefix,
        status: 'Active',
        isvalid: true,
        lengthwithoutcomments: text.length,
    });
    for (const { name, text, apiVersion } of model.classes)
        rows.insert('ApexClass', { name, apiversion: ApexDecimal.parse(apiVersion), ...code(text) });
    for (const { name, text, apiVersion } of model.triggers) {
        const object = /\bon\s+(\w+)/i.exec(text)?.[1] ?? null;
        rows.insert('ApexTrigger', {
            name,
            tableenumorid: object,
            apiversion: ApexDecimal.parse(apiVersion),
            ...code(text),
        });
    }
    for (const { name, contentType, path } of model.staticResources.values()) {
        const body = new ApexBlob(resourceBytes(path));
        rows.insert('StaticResource', {
            name,
            contenttype: contentType,
            body,
            bodylength: body.bytes.length,
            namespaceprefix: prefix,
        });
    }
}

/** A static resource's file carries its own extension; a folder stands for an archive and has no bytes here. */
function resourceBytes(path: string): Uint8Array {
    const folder = dirname(path);
    const name = basename(path);
    const file = existsSync(folder)
        ? readdirSync(folder).find((entry) => entry.startsWith(`${name}.`) && !entry.endsWith('-meta.xml'))
        : undefined;
    const full = file && join(folder, file);
    return full && statSync(full).isFile() ? new Uint8Array(readFileSync(full)) : new Uint8Array();
}

function seedNotificationTypes(rows: RowBuilder, model: OrgModel): void {
    for (const { name, namespace, label, description, desktop, mobile } of model.notificationTypes)
        rows.insert('CustomNotificationType', {
            customnotiftypename: label,
            developername: name,
            masterlabel: label,
            language: 'en_US',
            namespaceprefix: namespace || null,
            description: description ?? null,
            desktop,
            mobile,
        });
}

function seedRecordTypes(rows: RowBuilder, model: OrgModel): void {
    for (const object of model.objects.values()) {
        for (const { developerName, label, active, description, namespace } of object.recordTypes) {
            rows.insert('RecordType', {
                name: label,
                developername: developerName,
                sobjecttype: object.apiName,
                isactive: active,
                description: description ?? null,
                namespaceprefix: namespace || null,
            });
        }
    }
}

/** Stages of a new org: probability and forecast category (Help, "Opportunity Fields"). */
const STAGE_FACTS: Readonly<Record<string, readonly [probability: number, category: string, categoryName: string]>> = {
    Prospecting: [10, 'Pipeline', 'Pipeline'],
    Qualification: [10, 'Pipeline', 'Pipeline'],
    'Needs Analysis': [20, 'Pipeline', 'Pipeline'],
    'Value Proposition': [50, 'Pipeline', 'Pipeline'],
    'Id. Decision Makers': [60, 'Pipeline', 'Pipeline'],
    'Perception Analysis': [70, 'Pipeline', 'Pipeline'],
    'Proposal/Price Quote': [75, 'Pipeline', 'Pipeline'],
    'Negotiation/Review': [90, 'Pipeline', 'Pipeline'],
    'Closed Won': [100, 'Closed', 'Closed'],
    'Closed Lost': [0, 'Omitted', 'Omitted'],
};

function seedStages(rows: RowBuilder): void {
    const stages = rows.type('Opportunity').fields.get('stagename')?.picklistValues ?? [];
    stages.forEach(({ value, label, isActive }, position) => {
        const [probability, category, categoryName] = STAGE_FACTS[value] ?? [10, 'Pipeline', 'Pipeline'];
        rows.insert('OpportunityStage', {
            apiname: value,
            masterlabel: label,
            isactive: isActive,
            isclosed: value.startsWith('Closed'),
            iswon: value === 'Closed Won',
            defaultprobability: ApexDecimal.fromInteger(probability),
            forecastcategory: category,
            forecastcategoryname: categoryName,
            sortorder: position + 1,
        });
    });
}

/** The name under which EntityDefinition or FieldDefinition keeps what a record refers to; a field's object is in another field. */
function definitionName(model: OrgModel, record: CustomMetadataRecord, field: FieldInfo, text: string): string {
    if (field.referenceTo[0] !== 'FieldDefinition') return model.findObject(text)?.apiName ?? text;
    const owner = record.values.get(field.controllingField?.toLowerCase() ?? '');
    const object = model.findObject(String(owner ?? ''));
    const found = object && model.findField(object, text);
    return object && found ? `${object.apiName}.${found.apiName}` : text;
}

function metadataValue(
    model: OrgModel,
    record: CustomMetadataRecord,
    field: FieldInfo,
    value: string | number | boolean | null,
    ids: ReadonlyMap<string, string>,
): FieldValue {
    if (value === null || typeof value === 'boolean') return value;
    const text = String(value);
    if (field.type === 'reference' && field.apexType === 'String') return definitionName(model, record, field, text);
    if (field.type === 'reference')
        return ids.get(`${field.referenceTo[0]?.toLowerCase()}:${text.toLowerCase()}`) ?? null;
    return parseForField(field, text) ?? null;
}

function seedCustomMetadata(store: Store, rows: RowBuilder, model: OrgModel): void {
    const sorted = [...model.customMetadata].sort((a, b) =>
        `${a.type}.${a.developerName}` < `${b.type}.${b.developerName}` ? -1 : 1,
    );
    const ids = new Map(
        sorted.map((record) => [
            `${record.type.toLowerCase()}:${record.developerName.toLowerCase()}`,
            store.nextId(rows.type(record.type)),
        ]),
    );
    for (const record of sorted) {
        const type = rows.type(record.type);
        const values: Record<string, FieldValue> = {
            id: ids.get(`${type.key}:${record.developerName.toLowerCase()}`),
            developername: record.developerName,
            masterlabel: record.label,
            label: record.label,
            language: 'en_US',
            namespaceprefix: record.namespace || null,
            qualifiedapiname: record.namespace ? `${record.namespace}__${record.developerName}` : record.developerName,
        };
        for (const field of type.fields.values()) {
            if (!field.custom) continue;
            const given = record.values.get(field.key);
            values[field.key] =
                given === undefined ? (field.defaultValue ?? null) : metadataValue(model, record, field, given, ids);
            if (typeof values[field.key] === 'number' && field.apexType === 'Decimal')
                values[field.key] = ApexDecimal.parse(String(values[field.key]));
        }
        rows.insert(type, values);
    }
}

function seedCurrencies(rows: RowBuilder, model: OrgModel, currency: string): void {
    if (!model.features.has('MultiCurrency')) return;
    const rates: readonly (readonly [code: string, rate: string])[] = [
        ['EUR', '0.9'],
        ['GBP', '0.8'],
        ['USD', '1'],
    ];
    for (const [isocode, rate] of rates) {
        const conversionrate = ApexDecimal.parse(isocode === currency ? '1' : rate);
        rows.insert('CurrencyType', {
            isocode,
            conversionrate,
            decimalplaces: 2,
            isactive: true,
            iscorporate: isocode === currency,
        });
    }
}

/** Fills an empty store: organization, licence, profiles, users, standard price book, stages, code, permission sets, record types, custom metadata. */
export function seedOrg(store: Store, model: OrgModel, options: SeedOptions): SeededOrg {
    const rows = new RowBuilder(store, options.now, null);
    const currency = options.currency ?? 'USD';
    const organizationId = rows.reserveId('Organization');
    const { adminId, automatedProcessId } = seedUsers(rows, options, organizationId);
    rows.insert('Organization', {
        id: organizationId,
        name: options.organizationName ?? 'Acme Corporation',
        organizationtype: 'Developer Edition',
        issandbox: false,
        languagelocalekey: 'en_US',
        defaultlocalesidkey: 'en_US',
        timezonesidkey: options.timeZone ?? 'America/Los_Angeles',
        fiscalyearstartmonth: 1,
        instancename: 'EMU1',
        namespaceprefix: model.namespace || null,
    });
    const standardPricebookId = rows.insert('Pricebook2', {
        name: 'Standard Price Book',
        isactive: true,
        isstandard: true,
    });
    seedStages(rows);
    seedLists(rows, options.timeZone ?? 'America/Los_Angeles');
    seedCode(rows, model);
    seedPermissions(rows, model);
    seedRecordTypes(rows, model);
    seedNotificationTypes(rows, model);
    seedCustomMetadata(store, rows, model);
    seedCurrencies(rows, model, currency);
    store.commit();
    return { organizationId, adminId, automatedProcessId, standardPricebookId };
}
