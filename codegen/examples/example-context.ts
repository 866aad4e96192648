import type { MappingContext, Text } from '../language';
import { Money, PlainDate } from '../language';
import type { ZohoId } from '../schemas/field';
import { fillRecord } from './mapping-examples';

/** Stands for the id of the connection, which is known only where the example runs. */
export const connectionId = 'CONNECTION00000001';

export interface ExampleLink {
    readonly mapping: string;
    readonly recordId: string;
    readonly zohoId: string;
}

/** Tables of look-ups that admins keep. */
export type LookUpTable = 'income_account' | 'location' | 'payment_terms' | 'salesperson' | 'tax_code';

/** What a mapping is told in an example. */
export interface ContextData {
    readonly today: string;
    readonly currencyCode: string;
    /** Zoho id by ISO code. */
    readonly currencies: Readonly<Record<string, string>>;
    /** Zoho id by tax category. */
    readonly taxes: Readonly<Record<string, string>>;
    readonly defaultTaxId: string | null;
    readonly defaultPaymentTerms: string | null;
    /** Zoho id by the code of an exemption, and by the name of an authority. */
    readonly exemptions?: Readonly<Record<string, string>>;
    readonly authorities?: Readonly<Record<string, string>>;
    /** What admins call things in Zoho Books: table, then value in Salesforce. */
    readonly lookups?: Readonly<Partial<Record<LookUpTable, Readonly<Record<string, string>>>>>;
    readonly links: readonly ExampleLink[];
    /** Key by record id. */
    readonly keys: Readonly<Record<string, string>>;
}

export const euroContext: ContextData = {
    today: '2026-06-09',
    currencyCode: 'EUR',
    currencies: { EUR: '460000000000097' },
    taxes: { Reduced: '460000000052002' },
    defaultTaxId: '460000000052001',
    defaultPaymentTerms: '14',
    links: [],
    keys: {},
};

/** Categories are compared without case and outer spaces, as admins write them. */
function taxOf(data: ContextData, category: string): string | null {
    const wanted = category.trim().toLowerCase();
    return Object.entries(data.taxes).find(([known]) => known.trim().toLowerCase() === wanted)?.[1] ?? null;
}

/** The id under a name, which is compared without case and outer spaces. */
function named(known: Readonly<Record<string, string>> | undefined, name: string | null): string | null {
    const wanted = (name ?? '').trim().toLowerCase();
    return Object.entries(known ?? {}).find(([one]) => one.toLowerCase() === wanted)?.[1] ?? null;
}

function lookUp(data: ContextData, table: LookUpTable, value: string | null): string | null {
    return named(data.lookups?.[table], value);
}

/** The context of an example in Node. */
export function contextOf(data: ContextData): MappingContext {
    const connection = fillRecord('Connection__c', {
        Id: connectionId,
        Name: 'Example',
        Organization_Id__c: '20070000001',
        Base_Currency__c: 'EUR',
        Books_Url__c: 'https://books.zoho.eu',
        Default_Tax_Id__c: data.defaultTaxId,
        Default_Payment_Terms__c: data.defaultPaymentTerms === null ? null : Money.of(data.defaultPaymentTerms),
    });
    const link = (test: (candidate: ExampleLink) => boolean): ExampleLink | undefined => data.links.find(test);
    return {
        today: PlainDate.of(data.today),
        currencyCode: data.currencyCode as Text<3>,
        connection: connection as unknown as MappingContext['connection'],
        taxIdFor: (category) =>
            (category === null || category.trim() === ''
                ? data.defaultTaxId
                : taxOf(data, category)) as ZohoId<'tax'> | null,
        currencyIdFor: (code) => (data.currencies[code] ?? null) as ZohoId<'currency'> | null,
        salespersonFor: (name) => lookUp(data, 'salesperson', name) as Text<200> | null,
        locationIdFor: (name) => lookUp(data, 'location', name) as ZohoId<'location'> | null,
        incomeAccountFor: (family) => lookUp(data, 'income_account', family) as ZohoId<'account'> | null,
        // The connection of the examples requires neither, and its region has no such codes.
        lacksIncomeAccount: () => false,
        taxCodeFor: () => null,
        lacksTaxCode: () => false,
        taxExemptionIdFor: (code) => named(data.exemptions, code) as ZohoId<'tax_exemption'> | null,
        taxAuthorityIdFor: (name) => named(data.authorities, name) as ZohoId<'tax_authority'> | null,
        paymentTermsFor: (label) => {
            const days = lookUp(data, 'payment_terms', label);
            return days === null ? null : Number(days);
        },
        keyFor: (recordId) => (data.keys[recordId] ?? null) as Text<255> | null,
        resolve: (mapping, recordId) =>
            link((item) => item.mapping === mapping && item.recordId === recordId)?.zohoId ?? null,
        recordIdFor: (mapping, zohoId) =>
            link((item) => item.mapping === mapping && item.zohoId === zohoId)?.recordId ?? null,
    };
}
