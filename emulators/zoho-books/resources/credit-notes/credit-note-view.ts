import { customFieldViews, flatCustomFields } from '../../core/custom-fields';
import { textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { amount, sum, toNumber } from '../../ledger/money';
import type { Application, CreditNoteRecord, RefundRecord } from '../../state/document-records';
import { registrationView } from '../documents/registration';
import { amountsView, inBase, lineView } from '../documents/document-view';
import { creditNoteBalance, creditNoteStatus } from './credit-note-status';

function shared(kernel: Kernel, note: CreditNoteRecord): JsonObject {
    const currency = kernel.currency(note.currency_id);
    const status = creditNoteStatus(kernel, note);
    return {
        creditnote_id: note.creditnote_id,
        creditnote_number: note.number,
        status,
        reference_number: note.reference_number,
        date: note.date,
        total: note.totals.total,
        balance: creditNoteBalance(kernel, note),
        customer_id: note.customer_id,
        customer_name: kernel.state.contacts.get(note.customer_id)?.contact_name ?? '',
        is_emailed: note.is_emailed,
        has_attachment: false,
        is_viewed_by_client: false,
        client_viewed_time: '',
        color_code: '',
        current_sub_status_id: '',
        current_sub_status: status,
        currency_id: currency.currency_id,
        currency_code: currency.currency_code,
        exchange_rate: note.exchange_rate,
        created_time: kernel.time(note.created_ms),
        last_modified_time: kernel.time(note.modified_ms),
        template_id: textOf(note.details, 'template_id'),
        template_type: 'standard',
        rounding_mode: 'round_half_up',
        price_precision: currency.price_precision,
        tags: [],
    };
}

/** A row of `GET /creditnotes`: `applied_invoices` is `""`. */
export function creditNoteRow(kernel: Kernel, note: CreditNoteRecord): JsonObject {
    return {
        ...shared(kernel, note),
        issued_date: note.stage === 'draft' ? '' : note.date,
        applied_invoices: '',
        salesperson_name: 'Others',
        salesperson_id: '-1',
        ...flatCustomFields(kernel, 'creditnote', note.custom),
    };
}

/** The answer of `GET /creditnotes/{id}` and of writes. */
export function creditNoteDetail(kernel: Kernel, note: CreditNoteRecord): JsonObject {
    const applied = kernel.state.applications.ofSource(note.creditnote_id);
    return {
        ...shared(kernel, note),
        ...amountsView(kernel, note),
        currency_symbol: kernel.currency(note.currency_id).currency_symbol,
        total_credits_used: toNumber(sum(applied.map((one) => amount(one.amount)))),
        total_refunded_amount: toNumber(sum(note.refunds.map((refund) => amount(refund.amount)))),
        invoices_credited: applied.map((one) => creditedInvoice(kernel, note, one)),
        creditnote_refunds: note.refunds.map((refund) => creditNoteRefund(kernel, note, refund)),
        contact_persons: note.contact_persons,
        line_items: note.lines.map((line, index) => lineView(kernel, note, line, index)),
        billing_address: note.billing_address,
        shipping_address: note.shipping_address,
        notes: textOf(note.details, 'notes'),
        terms: textOf(note.details, 'terms'),
        documents: [],
        ...registrationView(note),
        ...customFieldViews(kernel, 'creditnote', note.custom),
    };
}

/** An application of a credit note, seen from the credit note. */
export function creditedInvoice(kernel: Kernel, note: CreditNoteRecord, application: Application): JsonObject {
    return {
        creditnote_id: note.creditnote_id,
        invoice_id: application.invoice_id,
        creditnote_invoice_id: application.application_id,
        date: application.date,
        invoice_number: kernel.state.invoices.get(application.invoice_id)?.number ?? '',
        creditnote_number: note.number,
        credited_amount: application.amount,
    };
}

/** A refund of a credit note; with the amounts of the list of all refunds. */
export function creditNoteRefund(kernel: Kernel, note: CreditNoteRecord, refund: RefundRecord): JsonObject {
    return {
        creditnote_refund_id: refund.refund_id,
        creditnote_id: note.creditnote_id,
        date: refund.date,
        refund_mode: refund.refund_mode,
        payment_form: refund.refund_mode,
        reference_number: refund.reference_number,
        amount: refund.amount,
        creditnote_number: note.number,
        customer_name: kernel.state.contacts.get(note.customer_id)?.contact_name ?? '',
        description: refund.description,
        amount_bcy: inBase(kernel, refund.amount, refund.exchange_rate),
        amount_fcy: refund.amount,
    };
}
