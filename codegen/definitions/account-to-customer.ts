import { defineMapping, truncate } from '../language';
import {
    gstNumber,
    gstTreatment,
    isExemptCustomer,
    isTaxNumberRight,
    placeOfContact,
    vatNumber,
    vatTreatment,
} from '../logic/customer-tax';
import { countryCodeOf } from '../logic/country-code';
import { salesforce, zohoBooks } from '../schemas';
import { contactToContactPerson } from './contact-to-contact-person';

/** An account becomes a customer, its contacts become the customer's contact persons. */
export const accountToCustomer = defineMapping({
    key: 'account-to-customer',
    version: 1,
    description: 'An account becomes a customer in Zoho Books, with its contacts as contact persons.',
    from: salesforce.Account,
    to: zohoBooks.contact,
    owner: 'crm',
    identity: { externalId: 'cf_bookbridge_key', match: ['key', 'tax_number', 'name', 'company', 'email', 'domain'] },
    fields: ({ constant, each, embedded, field }) => ({
        contact_name: field((a) => a.Name).fits({
            code: 'name-too-long',
            message: 'The name of the account is longer than the 200 characters that Zoho Books allows.',
            remedy: 'Shorten the account name.',
        }),
        company_name: field((a) => truncate(a.Name, 200)),
        contact_type: constant('customer'),
        customer_sub_type: field((a) => (a.IsPersonAccount === true ? 'individual' : 'business'), {
            owner: 'create_only',
        }),
        website: field((a) => a.Website),
        currency_id: field((_a, at) => at.currencyIdFor(at.currencyCode), { owner: 'create_only' }),
        payment_terms: field(
            (a, at) => (a.Payment_Terms_Days__c ?? at.connection.Default_Payment_Terms__c)?.toWhole() ?? null,
        ),
        gst_treatment: field((a, at) =>
            truncate(gstTreatment(at.connection.Tax_Region__c ?? '', a.Tax_Treatment__c ?? ''), 50),
        ),
        gst_no: field((a, at) =>
            truncate(gstNumber(at.connection.Tax_Region__c ?? '', a.Tax_Treatment__c ?? '', a.Tax_Number__c ?? ''), 50),
        ),
        place_of_contact: field((a, at) =>
            truncate(
                placeOfContact(
                    at.connection.Tax_Region__c ?? '',
                    a.BillingCountry ?? '',
                    a.BillingState ?? '',
                    a.Tax_Number__c ?? '',
                ),
                10,
            ),
        ),
        vat_treatment: field((a, at) =>
            truncate(
                vatTreatment(
                    at.connection.Tax_Region__c ?? '',
                    a.Tax_Treatment__c ?? '',
                    a.Tax_Number__c ?? '',
                    a.BillingCountry ?? '',
                    at.connection.Home_Country__c ?? '',
                ),
                50,
            ),
        ),
        vat_reg_no: field((a, at) =>
            truncate(
                vatNumber(
                    at.connection.Tax_Region__c ?? '',
                    a.Tax_Treatment__c ?? '',
                    a.Tax_Number__c ?? '',
                    a.BillingCountry ?? '',
                ),
                50,
            ),
        ),
        country_code: field((a, at) =>
            at.connection.Tax_Region__c === 'eu' || at.connection.Tax_Region__c === 'uk'
                ? truncate(countryCodeOf(a.BillingCountry ?? ''), 10)
                : null,
        ),
        tax_treatment: field((a, at) => (at.connection.Tax_Region__c === 'other' ? a.Tax_Treatment__c : null)),
        tax_reg_no: field((a, at) => (at.connection.Tax_Region__c === 'other' ? a.Tax_Number__c : null)),
        is_taxable: field((a, at) =>
            isExemptCustomer(at.connection.Tax_Region__c ?? '', a.Tax_Treatment__c ?? '') &&
            at.taxExemptionIdFor(a.Tax_Exemption__c) !== null
                ? false
                : null,
        ),
        tax_exemption_id: field((a, at) =>
            isExemptCustomer(at.connection.Tax_Region__c ?? '', a.Tax_Treatment__c ?? '')
                ? at.taxExemptionIdFor(a.Tax_Exemption__c)
                : null,
        ),
        tax_authority_id: field((a, at) =>
            at.connection.Tax_Region__c === 'us' ? at.taxAuthorityIdFor(a.Tax_Authority__c) : null,
        ),
        billing_address: embedded(zohoBooks.address, {
            address: field((a) => a.BillingStreet),
            city: field((a) => a.BillingCity),
            state: field((a) => a.BillingState),
            zip: field((a) => a.BillingPostalCode),
            country: field((a) => a.BillingCountry),
            phone: field((a) => a.Phone),
            fax: field((a) => a.Fax),
        }),
        shipping_address: embedded(zohoBooks.address, {
            address: field((a) => a.ShippingStreet),
            city: field((a) => a.ShippingCity),
            state: field((a) => a.ShippingState),
            zip: field((a) => a.ShippingPostalCode),
            country: field((a) => a.ShippingCountry),
        }),
        contact_persons: each((a) => a.Contacts, contactToContactPerson),
        cf_bookbridge_key: field((a, at) => at.keyFor(a.Id)),
    }),
    rules: ({ rule }) => [
        rule(
            'tax-number-wrong',
            (a, at) =>
                isTaxNumberRight(
                    at.connection.Tax_Region__c ?? '',
                    a.Tax_Treatment__c ?? '',
                    a.Tax_Number__c ?? '',
                    a.BillingCountry ?? '',
                ),
            {
                field: 'gst_no',
                message: (a) => `'${a.Tax_Number__c ?? ''}' is not a tax number of the account's country.`,
                remedy: 'Correct the tax number on the account, or choose another tax treatment.',
            },
        ),
        rule(
            'unknown-exemption',
            (a, at) =>
                !isExemptCustomer(at.connection.Tax_Region__c ?? '', a.Tax_Treatment__c ?? '') ||
                (a.Tax_Exemption__c ?? '').trim() === '' ||
                at.taxExemptionIdFor(a.Tax_Exemption__c) !== null,
            {
                field: 'tax_exemption_id',
                message: (a) => `Zoho Books does not know the tax exemption '${a.Tax_Exemption__c ?? ''}'.`,
                remedy: 'Correct the tax exemption on the account, or add it in Zoho Books and refresh the connection.',
            },
        ),
        rule(
            'unknown-authority',
            (a, at) =>
                at.connection.Tax_Region__c !== 'us' ||
                (a.Tax_Authority__c ?? '').trim() === '' ||
                at.taxAuthorityIdFor(a.Tax_Authority__c) !== null,
            {
                field: 'tax_authority_id',
                message: (a) => `Zoho Books does not know the tax authority '${a.Tax_Authority__c ?? ''}'.`,
                remedy: 'Correct the tax authority on the account, or add it in Zoho Books and refresh the connection.',
            },
        ),
        rule('needs-name', (a) => a.Name.trim() !== '', {
            field: 'contact_name',
            message: 'The account has no name.',
            remedy: 'Give the account a name.',
        }),
        rule('unknown-currency', (_a, at) => at.currencyIdFor(at.currencyCode) !== null, {
            field: 'currency_id',
            message: (_a, at) => `Zoho Books does not know the currency ${at.currencyCode}.`,
            remedy: 'Add the currency in Zoho Books under Settings, then refresh the connection.',
        }),
    ],
});
