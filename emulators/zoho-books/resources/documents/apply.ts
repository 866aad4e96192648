import { invalidField, refused } from '../../core/api-error';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import { amount, sum, toNumber } from '../../ledger/money';
import type { Application, InvoiceRecord } from '../../state/document-records';
import { issueInvoice } from '../invoices/invoice-stage';
import { invoiceAmounts } from '../invoices/invoice-status';
import { touch } from './touch';

/** A wish to settle part of an invoice. */
export interface Wish {
    readonly invoice_id: string;
    readonly amount: number;
    readonly tax_amount_withheld: number;
}

/** The payment or credit note that money comes from. */
export interface Source {
    readonly kind: 'payment' | 'credit';
    readonly id: string;
    readonly customer_id: string;
    readonly currency_id: string;
    readonly date: string;
}

/**
 * Checks wishes against invoices: same customer and currency, not void, not more than is owed. `replaced` are
 * applications that will be gone, whose amounts count as owed.
 */
export function checkWishes(
    kernel: Kernel,
    source: Source,
    wishes: readonly Wish[],
    replaced: readonly Application[] = [],
): void {
    const seen = new Set<string>();
    for (const wish of wishes) {
        const invoice = kernel.find(kernel.state.invoices, wish.invoice_id, 'Invoice');
        if (seen.has(wish.invoice_id)) throw invalidField('invoice_id');
        seen.add(wish.invoice_id);
        if (wish.amount <= 0 || wish.tax_amount_withheld < 0) throw invalidField('amount_applied');
        checkInvoice(source, invoice);
        const back = replaced
            .filter((one) => one.invoice_id === wish.invoice_id)
            .map((one) => amount(one.amount).plus(one.tax_amount_withheld));
        const owed = amount(invoiceAmounts(kernel, invoice).balance).plus(sum(back));
        if (amount(wish.amount).plus(wish.tax_amount_withheld).gt(owed)) {
            const message = 'The amount entered is more than the balance due for the selected invoices.';
            throw refused(MODEL_CODES.moreThanBalance, message);
        }
    }
}

function checkInvoice(source: Source, invoice: InvoiceRecord): void {
    if (invoice.customer_id !== source.customer_id) {
        throw refused(MODEL_CODES.customerMismatch, 'The invoice belongs to another customer.');
    }
    if (invoice.currency_id !== source.currency_id) throw invalidField('currency_id');
    if (invoice.stage === 'void') throw refused(MODEL_CODES.wrongStatus, 'The invoice is void.');
}

/** Applies checked wishes. Drafts are issued by it. Returns the invoices that changed. */
export function applyWishes(kernel: Kernel, source: Source, wishes: readonly Wish[]): readonly string[] {
    for (const wish of wishes) {
        const invoice = kernel.find(kernel.state.invoices, wish.invoice_id, 'Invoice');
        kernel.state.applications.add({
            application_id: kernel.newId(),
            kind: source.kind,
            source_id: source.id,
            invoice_id: wish.invoice_id,
            amount: wish.amount,
            tax_amount_withheld: wish.tax_amount_withheld,
            date: source.date,
        });
        issueInvoice(kernel, invoice);
        settled(kernel, invoice);
    }
    return wishes.map((wish) => wish.invoice_id);
}

/** Takes applications back. Returns the invoices that changed. */
export function unapply(kernel: Kernel, applications: readonly Application[]): readonly string[] {
    for (const application of applications) {
        kernel.state.applications.remove(application.application_id);
        settled(kernel, kernel.find(kernel.state.invoices, application.invoice_id, 'Invoice'));
    }
    return applications.map((application) => application.invoice_id);
}

/** Sum of the amounts that the wishes take from the source. */
export function wishedTotal(wishes: readonly Wish[]): number {
    return toNumber(sum(wishes.map((wish) => amount(wish.amount))));
}

/** Reports each changed invoice once. */
export function reportInvoices(kernel: Kernel, ids: readonly string[]): void {
    for (const id of new Set(ids)) kernel.changed('invoice', 'edited', id);
}

function settled(kernel: Kernel, invoice: InvoiceRecord): void {
    const payments = kernel.state.applications.ofInvoice(invoice.invoice_id).filter((one) => one.kind === 'payment');
    invoice.last_payment_date =
        payments
            .map((one) => one.date)
            .sort()
            .at(-1) ?? '';
    touch(kernel, invoice);
}
