import { toNumber, amount, sum } from '../../ledger/money';
import { textOf, type Json, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { listPage } from '../../core/list';
import type { ListSpec } from '../../core/list-spec';
import type { Call, Reply } from '../../core/route';
import { invalidParameter } from '../../core/api-error';
import type { InvoiceRecord } from '../../state/document-records';
import { primaryDetails } from '../contacts/contact-persons';
import { invoiceAmounts, invoiceModified, invoiceStatus } from './invoice-status';
import { invoiceRow } from './invoice-view';

const STATUSES = ['sent', 'draft', 'overdue', 'paid', 'void', 'unpaid', 'partially_paid', 'viewed'];
const UNPAID = ['sent', 'overdue', 'partially_paid'];

/** `GET /invoices`, with `response_option` 0 to 4 (where its counts sit is [model]: in `page_context`). */
export function listInvoices(call: Call): Reply {
    const { kernel, query } = call;
    const { status, custom } = { status: query.take('status'), custom: customTest(call) };
    if (status !== '' && !STATUSES.includes(status)) throw invalidParameter('status');
    const records = [...kernel.state.invoices.values()].filter(
        (invoice) => (status === '' || hasStatus(kernel, invoice, status)) && custom(invoice),
    );
    const option = query.take('response_option') || '0';
    if (!['0', '1', '2', '3', '4'].includes(option)) throw invalidParameter('response_option');
    const repeat = kernel.switches.get('list_duplicates') ? repeatIssued : undefined;
    const page = listPage(invoiceList(kernel), records, query, kernel.switches.get('per_page_above_max'), repeat);
    return { data: withTotals(kernel, page.data, page.matching, option) };
}

function hasStatus(kernel: Kernel, invoice: InvoiceRecord, wanted: string): boolean {
    const status = invoiceStatus(kernel, invoice);
    return wanted === 'unpaid' ? UNPAID.includes(status) : status === wanted;
}

/** `custom_field`, `custom_field_startswith`, `custom_field_contains`: any custom field's value. */
function customTest({ query }: Call): (invoice: InvoiceRecord) => boolean {
    const whole = query.take('custom_field').toLowerCase();
    const start = query.take('custom_field_startswith').toLowerCase();
    const part = query.take('custom_field_contains').toLowerCase();
    if (whole + start + part === '') return () => true;
    return (invoice) =>
        [...invoice.custom.values()]
            .map((value: Json) => String(value).toLowerCase())
            .some((value) => (whole === '' || value === whole) && value.startsWith(start) && value.includes(part));
}

function repeatIssued(records: readonly InvoiceRecord[]): readonly InvoiceRecord[] {
    let issued = 0;
    return records.flatMap((invoice) => {
        if (invoice.stage === 'sent') issued += 1;
        return invoice.stage === 'sent' && issued % 2 === 0 ? [invoice, invoice] : [invoice];
    });
}

function withTotals(kernel: Kernel, data: JsonObject, matching: readonly InvoiceRecord[], option: string): JsonObject {
    if (option === '0') return data;
    const total = toNumber(sum(matching.map((invoice) => amount(invoice.totals.total))));
    const balance = toNumber(sum(matching.map((invoice) => amount(invoiceAmounts(kernel, invoice).balance))));
    const count: JsonObject = ['1', '2', '3'].includes(option) ? { total: matching.length } : {};
    const sums: JsonObject = option === '2' ? {} : { sum_columns: [{ total, balance }] };
    const page_context = { ...(data['page_context'] as JsonObject), ...count, ...sums };
    return option === '2' || option === '3' ? { page_context } : { ...data, page_context };
}

function invoiceList(kernel: Kernel): ListSpec<InvoiceRecord> {
    const customer = (invoice: InvoiceRecord) => kernel.state.contacts.get(invoice.customer_id);
    const lines = (key: 'name' | 'item_id' | 'description') => (invoice: InvoiceRecord) =>
        invoice.lines.map((line) => line[key]).join('\n');
    const sorts = ['customer_name', 'invoice_number', 'date', 'due_date', 'total', 'balance', 'created_time'];
    return {
        key: 'invoices',
        reportName: 'Invoices',
        allFilter: 'Status.All',
        idOf: (invoice) => invoice.invoice_id,
        columns: {
            invoice_number: { kind: 'text', of: (invoice) => invoice.number },
            reference_number: { kind: 'text', of: (invoice) => invoice.reference_number },
            customer_name: { kind: 'text', of: (invoice) => customer(invoice)?.contact_name ?? '' },
            customer_id: { kind: 'id', of: (invoice) => invoice.customer_id },
            item_name: { kind: 'text', of: lines('name') },
            item_id: { kind: 'id', of: lines('item_id') },
            item_description: { kind: 'text', of: lines('description') },
            email: {
                kind: 'text',
                of: (invoice) => {
                    const contact = customer(invoice);
                    return contact ? textOf(primaryDetails(contact), 'email') : '';
                },
            },
            total: { kind: 'number', of: (invoice) => invoice.totals.total },
            balance: { kind: 'number', of: (invoice) => invoiceAmounts(kernel, invoice).balance },
            date: { kind: 'date', of: (invoice) => invoice.date },
            due_date: { kind: 'date', of: (invoice) => invoice.due_date },
            created_date: { kind: 'date', of: (invoice) => kernel.time(invoice.created_ms).slice(0, 10) },
            created_time: { kind: 'time', of: (invoice) => invoice.created_ms },
            last_modified_time: { kind: 'time', of: (invoice) => invoiceModified(kernel, invoice) },
        },
        filters: [
            'invoice_number',
            'reference_number',
            'customer_name',
            'customer_id',
            'item_name',
            'item_id',
            'item_description',
            'email',
            'total',
            'balance',
            'date',
            'due_date',
            'created_date',
        ],
        sorts: kernel.switches.get('invoices.last_modified_sort') ? [...sorts, 'last_modified_time'] : sorts,
        defaultSort: ['created_time', 'D'],
        filterBy: statusFilters(kernel),
        search: ['invoice_number', 'reference_number', 'customer_name'],
        row: (invoice) => invoiceRow(kernel, invoice),
        lastModifiedFilter: true,
        inclusiveDelta: kernel.switches.get('delta_filter') === 'inclusive',
        context: { seller_app_sales_channels: '' },
    };
}

function statusFilters(kernel: Kernel): ListSpec<InvoiceRecord>['filterBy'] {
    const is = (status: string) => (invoice: InvoiceRecord) => hasStatus(kernel, invoice, status);
    return {
        'Status.Sent': is('sent'),
        'Status.Draft': is('draft'),
        'Status.OverDue': is('overdue'),
        'Status.Paid': is('paid'),
        'Status.Void': is('void'),
        'Status.Unpaid': is('unpaid'),
        'Status.PartiallyPaid': is('partially_paid'),
        'Status.Viewed': () => false,
        'Date.PaymentExpectedDate': () => false,
    };
}
