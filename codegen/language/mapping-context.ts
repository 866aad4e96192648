import type { ZohoId } from '../schemas/field';
import type { RecordOf } from '../schemas/record-types';
import type { Connection__c } from '../schemas/salesforce';
import type { PlainDate } from './plain-date';
import type { Text } from './text';

/** What a mapping may ask about the world outside its record. In Apex it is the class `MappingContext`. */
export interface MappingContext {
    /** Today in the time zone of the Zoho organisation. */
    readonly today: PlainDate;
    /** Currency of the document, ISO code. */
    readonly currencyCode: Text<3>;
    readonly connection: RecordOf<typeof Connection__c>;
    /** Zoho tax of a category; a blank one takes the connection's default; null: unmapped. */
    taxIdFor(category: string | null): ZohoId<'tax'> | null;
    /** Zoho id of a currency; null: Zoho has no such currency. */
    currencyIdFor(code: string): ZohoId<'currency'> | null;
    /** Name of a salesperson in Zoho Books by the e-mail address or name that admins map; null: unmapped. */
    salespersonFor(name: string | null): Text<200> | null;
    /** Zoho id of a location (branch) by the value that admins map; null: unmapped. */
    locationIdFor(name: string | null): ZohoId<'location'> | null;
    /** Zoho id of the account that the income of a product goes to, by its family; null: Zoho Books chooses. */
    incomeAccountFor(family: string | null): ZohoId<'account'> | null;
    /** Whether a product of a family needs an income account and has none that Zoho Books knows. */
    lacksIncomeAccount(family: string | null): boolean;
    /** HSN or SAC code of a product, its own or that of its family; null: none, or the region has no such codes. */
    taxCodeFor(own: string | null, family: string | null): Text<50> | null;
    /** Whether a product needs an HSN or SAC code and has none. */
    lacksTaxCode(own: string | null, family: string | null): boolean;
    /** Zoho id of a reason for charging no tax, by its code; null: Zoho has no such reason. */
    taxExemptionIdFor(code: string | null): ZohoId<'tax_exemption'> | null;
    /** Zoho id of whom a tax is paid to, by its name; null: Zoho has no such authority. */
    taxAuthorityIdFor(name: string | null): ZohoId<'tax_authority'> | null;
    /** Days of payment terms by the label that admins map; null: unmapped. */
    paymentTermsFor(label: string | null): number | null;
    /** Key that Zoho stores for a record; null: none. */
    keyFor(recordId: string): Text<255> | null;
    /** Zoho id of a record under a mapping; null: not there yet. */
    resolve(mappingKey: string, recordId: string): string | null;
    /** Salesforce id of a record under a mapping; null: not known. */
    recordIdFor(mappingKey: string, zohoId: string): string | null;
}
