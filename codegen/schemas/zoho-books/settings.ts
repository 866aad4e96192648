/** Written by `npm run schemas` from facts.json and notes.json beside it; change the notes, not this file. */
import {
    children,
    choice,
    decimal,
    flag,
    inEditions,
    named,
    parent,
    readOnly,
    required,
    text,
    whole,
    zohoId,
} from '../field';
import { resource } from '../schema';

export const tax = resource('tax', 'ZohoTax', 'A tax rate, compound tax or tax group of the organisation.', {
    tax_id: readOnly(zohoId('tax')),
    tax_name: readOnly(text(100)),
    tax_percentage: readOnly(decimal(9, 6)),
    tax_type: readOnly(text(40)),
    tax_specific_type: inEditions(readOnly(text(40)), 'in', 'mx', 'za'),
    tax_authority_id: inEditions(readOnly(zohoId('tax_authority')), 'mx', 'us'),
    tax_authority_name: readOnly(text(100)),
    country_code: inEditions(readOnly(text(10)), 'eu', 'gcc', 'global', 'uk'),
    is_default_tax: readOnly(flag()),
});

export const taxGroup = resource('tax_group', 'ZohoTaxGroup', 'Taxes that are charged together.', {
    tax_group_id: readOnly(zohoId('tax')),
    tax_group_name: readOnly(text(100)),
    tax_group_percentage: readOnly(decimal(9, 6)),
    taxes: readOnly(children('tax')),
});

export const taxExemption = resource('tax_exemption', 'ZohoTaxExemption', 'A reason for charging no tax (US, CA).', {
    tax_exemption_id: readOnly(zohoId('tax_exemption')),
    tax_exemption_code: readOnly(text(50)),
    description: readOnly(text(255)),
    type: readOnly(text(40)),
});

export const taxAuthority = resource('tax_authority', 'ZohoTaxAuthority', 'Who a tax is paid to (US, CA).', {
    tax_authority_id: readOnly(zohoId('tax_authority')),
    tax_authority_name: readOnly(text(100)),
});

export const account = resource('account', 'ZohoAccount', 'An account of the chart of accounts.', {
    account_id: readOnly(zohoId('account')),
    account_name: readOnly(text(200)),
    account_type: readOnly(text(40)),
    is_active: readOnly(flag()),
});

export const location = resource(
    'location',
    'ZohoLocation',
    'A place of business of the organisation: a branch or warehouse.',
    {
        location_id: readOnly(zohoId('location')),
        location_name: readOnly(text(100)),
        type: readOnly(text(40)),
        is_primary: readOnly(flag()),
        is_location_active: readOnly(flag()),
        tax_settings_id: readOnly(text(50)),
        address: readOnly(parent('address')),
    },
);

export const currency = resource('currency', 'ZohoCurrency', 'A currency that the organisation uses.', {
    currency_id: readOnly(zohoId('currency')),
    currency_code: required(text(3)),
    currency_name: readOnly(text(100)),
    currency_symbol: text(10),
    price_precision: whole(),
    is_base_currency: readOnly(flag()),
    exchange_rate: readOnly(decimal(16, 6)),
    auto_exchange_rate_enabled: readOnly(flag()),
    currency_format: required(text(100)),
});

export const organization = resource('organization', 'ZohoOrganization', 'A company in Zoho Books.', {
    organization_id: readOnly(zohoId('organization')),
    name: readOnly(text(255)),
    time_zone: readOnly(text(64)),
    currency_id: readOnly(zohoId('currency')),
    currency_code: readOnly(text(3)),
    language_code: readOnly(text(10)),
    country_code: readOnly(text(10)),
    price_precision: readOnly(whole()),
    is_default_org: readOnly(flag()),
});

export const field = resource('field', 'ZohoField', 'A custom field of the organisation.', {
    field_id: readOnly(zohoId('field')),
    customfield_id: readOnly(zohoId('field')),
    label: required(text(100)),
    api_name: readOnly(text(100)),
    data_type: required(choice('string', 'number', 'decimal', 'amount', 'date', 'check_box')),
    entity: required(choice('contact', 'item', 'invoice', 'creditnote', 'customer_payment')),
    is_unique: flag(),
    is_active: readOnly(flag()),
    is_mandatory: flag(),
    show_on_pdf: flag(),
    help_text: named(text(255), 'helpText'),
});
