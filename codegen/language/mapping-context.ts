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
