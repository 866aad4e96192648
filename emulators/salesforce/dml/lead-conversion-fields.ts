/** Where conversion takes the fields of new records from (Salesforce Help, "Lead Conversion Field Mapping"): field → the Lead's, by key. */
type FieldMap = Readonly<Record<string, string>>;

const same = (...fields: readonly string[]): FieldMap => Object.fromEntries(fields.map((field) => [field, field]));

const address = (prefix: string): FieldMap =>
    Object.fromEntries(
        ['street', 'city', 'state', 'statecode', 'postalcode', 'country', 'countrycode'].map((part) => [
            `${prefix}${part}`,
            part,
        ]),
    );

export const ACCOUNT_FIELDS: FieldMap = {
    name: 'company',
    accountsource: 'leadsource',
    ...same('phone', 'fax', 'website', 'industry', 'annualrevenue', 'numberofemployees', 'rating', 'currencyisocode'),
    ...address('billing'),
};

export const CONTACT_FIELDS: FieldMap = {
    ...same('salutation', 'firstname', 'lastname', 'title', 'email', 'phone', 'mobilephone', 'fax', 'leadsource'),
    ...same('description', 'donotcall', 'hasoptedoutofemail', 'hasoptedoutoffax', 'individualid', 'currencyisocode'),
    ...address('mailing'),
};

export const OPPORTUNITY_FIELDS: FieldMap = same('leadsource', 'currencyisocode');
