import { customFieldViews, flatCustomFields } from '../../core/custom-fields';
import { textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { displayDate } from '../../core/zoned-time';
import type { ContactRecord } from '../../state/document-records';
import { contactBalances } from './contact-balances';
import { personView, primaryDetails } from './contact-persons';
import { hasTransactions } from './contact-write';

/** A row of `GET /contacts`: no addresses, no persons. */
export function contactRow(kernel: Kernel, contact: ContactRecord): JsonObject {
    return {
        ...shared(kernel, contact),
        ...flatCustomFields(kernel, 'contact', contact.custom),
        contactperson_custom_fields: [],
        ach_supported: false,
    };
}

function shared(kernel: Kernel, contact: ContactRecord): JsonObject {
    const { details } = contact;
    const currency = kernel.currency(contact.currency_id);
    const balances = contactBalances(kernel, contact.contact_id);
    const person = primaryDetails(contact);
    const [created, modified] = [kernel.time(contact.created_ms), kernel.time(contact.modified_ms)];
    const language = textOf(details, 'language_code');
    return {
        contact_id: contact.contact_id,
        contact_name: contact.contact_name,
        customer_name: contact.contact_name,
        vendor_name: contact.contact_name,
        company_name: textOf(details, 'company_name'),
        contact_number: textOf(details, 'contact_number'),
        website: textOf(details, 'website'),
        language_code: language,
        language_code_formatted: language,
        contact_type: contact.contact_type,
        contact_type_formatted: contact.contact_type === 'vendor' ? 'Vendor' : 'Customer',
        status: contact.status,
        customer_sub_type: textOf(details, 'customer_sub_type'),
        source: 'api',
        is_linked_with_zohocrm: false,
        payment_terms: contact.payment_terms,
        payment_terms_id: '',
        payment_terms_label: contact.payment_terms_label,
        currency_id: currency.currency_id,
        currency_code: currency.currency_code,
        twitter: textOf(details, 'twitter'),
        facebook: textOf(details, 'facebook'),
        outstanding_receivable_amount: balances.receivable,
        outstanding_receivable_amount_bcy: balances.receivableBase,
        outstanding_payable_amount: 0,
        outstanding_payable_amount_bcy: 0,
        unused_credits_receivable_amount: balances.credits,
        unused_credits_receivable_amount_bcy: balances.creditsBase,
        unused_credits_payable_amount: 0,
        unused_credits_payable_amount_bcy: 0,
        first_name: textOf(person, 'first_name'),
        last_name: textOf(person, 'last_name'),
        email: textOf(person, 'email'),
        phone: textOf(person, 'phone'),
        mobile: textOf(person, 'mobile'),
        portal_status: 'disabled',
        portal_status_formatted: 'Disabled',
        track_1099: false,
        created_time: created,
        created_time_formatted: displayDate(created),
        last_modified_time: modified,
        last_modified_time_formatted: displayDate(modified),
        ...customFieldViews(kernel, 'contact', contact.custom),
        tags: [],
        has_attachment: false,
    };
}

/** The answer of `GET /contacts/{id}` and of writes: `""` where live has it. */
export function contactDetail(kernel: Kernel, contact: ContactRecord): JsonObject {
    const { details } = contact;
    const currency = kernel.currency(contact.currency_id);
    const person = primaryDetails(contact);
    const primary = contact.persons.find((candidate) => candidate.is_primary_contact);
    return {
        ...shared(kernel, contact),
        contact_salutation: textOf(person, 'salutation'),
        designation: textOf(person, 'designation'),
        department: textOf(person, 'department'),
        primary_contact_id: primary?.contact_person_id ?? '',
        owner_id: '',
        zcrm_account_id: '',
        zcrm_contact_id: '',
        is_bcy_only_contact: false,
        has_transaction: hasTransactions(kernel, contact.contact_id),
        credit_limit: details['credit_limit'] ?? 0,
        credit_limit_exceeded_amount: 0,
        is_taxable: details['is_taxable'] ?? true,
        tax_id: textOf(details, 'tax_id'),
        tax_name: kernel.state.taxes.get(textOf(details, 'tax_id'))?.tax_name ?? '',
        ...pick(details, [
            'vat_treatment',
            'vat_reg_no',
            'tax_treatment',
            'tax_reg_no',
            'gst_treatment',
            'gst_no',
            'place_of_contact',
            'country_code',
            'tax_exemption_id',
            'tax_authority_id',
        ]),
        ...taxReasons(kernel, contact),
        currency_symbol: currency.currency_symbol,
        price_precision: currency.price_precision,
        exchange_rate: contact.currency_id === kernel.baseCurrency().currency_id ? '' : currency.exchange_rate,
        opening_balance_amount: 0,
        opening_balance_amount_bcy: '',
        outstanding_ob_receivable_amount: 0,
        outstanding_ob_payable_amount: 0,
        opening_balances: [],
        unused_retainer_payments: 0,
        payment_reminder_enabled: true,
        is_sms_enabled: true,
        tax_id_type: '',
        tax_id_value: '',
        notes: textOf(details, 'notes'),
        entity_address_id: '',
        billing_address: contact.billing_address,
        shipping_address: contact.shipping_address,
        contact_persons: contact.persons.map(personView),
        addresses: contact.addresses,
        pricebook_id: '',
        pricebook_name: '',
        default_templates: {},
        customer_currency_summaries: [currencySummary(kernel, contact)],
        created_date: displayDate(kernel.time(contact.created_ms)),
        created_by_id: '',
        last_modified_by_id: '',
        documents: [],
        integration_references: [],
    };
}

/** The names behind a customer's exemption and authority, where it has them. */
function taxReasons({ state }: Kernel, { details }: ContactRecord): JsonObject {
    const exemption = state.exemptions.get(textOf(details, 'tax_exemption_id'));
    const authority = state.authorities.get(textOf(details, 'tax_authority_id'));
    return {
        ...(exemption && { tax_exemption_code: exemption.tax_exemption_code }),
        ...(authority && { tax_authority_name: authority.tax_authority_name }),
    };
}

function currencySummary(kernel: Kernel, contact: ContactRecord): JsonObject {
    const { currency_id, currency_code, currency_symbol, currency_name, price_precision } = kernel.currency(
        contact.currency_id,
    );
    const balances = contactBalances(kernel, contact.contact_id);
    return {
        currency_id,
        currency_code,
        currency_symbol,
        price_precision,
        is_base_currency: currency_id === kernel.baseCurrency().currency_id,
        currency_name_formatted: `${currency_code}- ${currency_name}`,
        outstanding_receivable_amount: balances.receivable,
        unused_credits_receivable_amount: balances.credits,
    };
}

function pick(source: JsonObject, keys: readonly string[]): JsonObject {
    return Object.fromEntries(keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]]));
}
