import { customFieldViews, flatCustomFields } from '../../core/custom-fields';
import { textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { daysBetween, displayDate } from '../../core/zoned-time';
import type { ContactRecord, InvoiceRecord } from '../../state/document-records';
import { rowAddress } from '../contacts/address';
import { contactBalances } from '../contacts/contact-balances';
import { personView, primaryDetails } from '../contacts/contact-persons';
import { amountsView, lineView } from '../documents/document-view';
import { registrationView } from '../documents/registration';
import { invoiceAmounts, invoiceModified, invoiceStatus } from './invoice-status';
import { RECEIVABLE, defaultAccount } from '../accounts/accounts';

function customerOf(kernel: Kernel, invoice: InvoiceRecord): ContactRecord {
    return kernel.find(kernel.state.contacts, invoice.customer_id, 'Customer');
}

/** The customer's link: drafts and never-issued void invoices have none. It ends with a space, as live. */
function linkOf(kernel: Kernel, invoice: InvoiceRecord): JsonObject {
    if (invoice.stage === 'draft' || invoice.never_issued) return {};
    const portal = kernel.state.organization.portal_name;
    return { invoice_url: `https://zohosecurepay.eu/books/${portal}/secure?CInvoiceID=2-${invoice.invoice_id} ` };
}

function shared(kernel: Kernel, invoice: InvoiceRecord): JsonObject {
    const customer = customerOf(kernel, invoice);
    const currency = kernel.currency(invoice.currency_id);
    const amounts = invoiceAmounts(kernel, invoice);
    const status = invoiceStatus(kernel, invoice);
    return {
        ach_payment_initiated: false,
        invoice_id: invoice.invoice_id,
        invoice_number: invoice.number,
        zcrm_potential_id: '',
        zcrm_potential_name: '',
        customer_id: invoice.customer_id,
        customer_name: customer.contact_name,
        company_name: textOf(customer.details, 'company_name'),
        email: textOf(primaryDetails(customer), 'email'),
        status,
        reference_number: invoice.reference_number,
        date: invoice.date,
        due_date: invoice.due_date,
        issued_date: invoice.issued_date,
        currency_id: currency.currency_id,
        currency_code: currency.currency_code,
        currency_symbol: currency.currency_symbol,
        exchange_rate: invoice.exchange_rate,
        total: invoice.totals.total,
        balance: amounts.balance,
        write_off_amount: invoice.write_off_amount,
        shipping_charge: invoice.shipping_charge,
        adjustment: invoice.adjustment,
        is_viewed_by_client: false,
        client_viewed_time: '',
        is_emailed: invoice.is_emailed,
        color_code: '',
        current_sub_status_id: '',
        current_sub_status: status,
        has_attachment: false,
        payment_expected_date: '',
        last_payment_date: invoice.last_payment_date,
        reminders_sent: 0,
        last_reminder_sent_date: '',
        salesperson_id: '',
        salesperson_name: textOf(invoice.details, 'salesperson_name'),
        template_id: textOf(invoice.details, 'template_id'),
        template_type: 'standard',
        invoice_source: 'Api',
        sales_channel: 'direct_sales',
        transaction_type: 'renewal',
        schedule_time: '',
        created_time: kernel.time(invoice.created_ms),
        last_modified_time: kernel.time(invoiceModified(kernel, invoice)),
        tags: [],
        ...customFieldViews(kernel, 'invoice', invoice.custom),
        ...linkOf(kernel, invoice),
    };
}

/** A row of `GET /invoices`: no lines, no tax breakdown; `zipcode` in addresses; `documents` is `""`. */
export function invoiceRow(kernel: Kernel, invoice: InvoiceRecord): JsonObject {
    return {
        ...shared(kernel, invoice),
        due_days: dueDays(kernel, invoice),
        project_name: '',
        billing_address: rowAddress(invoice.billing_address),
        shipping_address: rowAddress(invoice.shipping_address),
        country: textOf(invoice.billing_address, 'country'),
        phone: textOf(invoice.billing_address, 'phone'),
        created_by: kernel.state.organization.contact_name,
        updated_time: kernel.time(invoiceModified(kernel, invoice)),
        documents: '',
        unprocessed_payment_amount: 0,
        ...flatCustomFields(kernel, 'invoice', invoice.custom),
    };
}

function dueDays(kernel: Kernel, invoice: InvoiceRecord): string {
    const status = invoiceStatus(kernel, invoice);
    if (!['sent', 'overdue', 'partially_paid'].includes(status)) return '';
    const days = daysBetween(kernel.today(), invoice.due_date);
    if (days === 0) return 'Due Today';
    return days > 0 ? `Due in ${days} day${days === 1 ? '' : 's'}` : `Overdue by ${-days} day${days === -1 ? '' : 's'}`;
}

/** The answer of `GET /invoices/{id}` and of writes. Payments are not part of it, as live. */
export function invoiceDetail(kernel: Kernel, invoice: InvoiceRecord): JsonObject {
    const customer = customerOf(kernel, invoice);
    const amounts = invoiceAmounts(kernel, invoice);
    const receivable = defaultAccount(kernel, RECEIVABLE);
    return {
        ...shared(kernel, invoice),
        ...amountsView(kernel, invoice),
        payment_made: amounts.paid,
        credits_applied: amounts.credited,
        tax_amount_withheld: amounts.withheld,
        payment_terms: invoice.payment_terms,
        payment_terms_label: invoice.payment_terms_label,
        payment_terms_id: '',
        payment_reminder_enabled: true,
        allow_partial_payments: invoice.details['allow_partial_payments'] ?? false,
        account_id: receivable.account_id,
        account_name: receivable.account_name,
        salesorder_id: '',
        salesorder_number: '',
        salesorders: [],
        estimate_id: '',
        recurring_invoice_id: '',
        contact: contactSummary(kernel, customer),
        contact_persons: invoice.contact_persons,
        contact_persons_details: customer.persons
            .filter((person) => invoice.contact_persons.includes(person.contact_person_id))
            .map(personView),
        line_items: invoice.lines.map((line, index) => lineView(kernel, invoice, line, index)),
        billing_address: invoice.billing_address,
        shipping_address: invoice.shipping_address,
        customer_default_billing_address: customer.billing_address,
        notes: textOf(invoice.details, 'notes'),
        terms: textOf(invoice.details, 'terms'),
        tax_treatment: textOf(invoice.details, 'tax_treatment'),
        vat_treatment: textOf(invoice.details, 'vat_treatment'),
        ...given(invoice.details, ['gst_treatment', 'gst_no', 'place_of_supply', 'location_id', 'tax_authority_id']),
        template_name: 'Standard Template',
        documents: [],
        payment_options: { payment_gateways: [] },
        unused_retainer_payments: 0,
        in_process_payments: [],
        created_date: displayDate(kernel.time(invoice.created_ms)),
        created_by_id: '',
        last_modified_by_id: '',
        customer_custom_fields: customFieldViews(kernel, 'contact', customer.custom).custom_fields,
        customer_custom_field_hash: flatCustomFields(kernel, 'contact', customer.custom),
        qr_code: {},
        ...registrationView(invoice),
        lock_details: {},
        approvers_list: [],
        tds_calculation_type: 'tds_item_level',
        page_width: '8.27in',
        orientation: 'portrait',
    };
}

function contactSummary(kernel: Kernel, customer: ContactRecord): JsonObject {
    const balances = contactBalances(kernel, customer.contact_id);
    return {
        customer_balance: balances.receivable,
        credit_limit: Number(customer.details['credit_limit'] || 0),
        unused_customer_credits: balances.credits,
        is_credit_limit_migration_completed: true,
    };
}

/** Members that only some editions have, where they were given. */
function given(details: JsonObject, names: readonly string[]): JsonObject {
    return Object.fromEntries(names.filter((name) => details[name] !== undefined).map((name) => [name, details[name]]));
}
