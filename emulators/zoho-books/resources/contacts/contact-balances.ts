import type { Kernel } from '../../core/kernel';
import { amount, roundTo, toNumber, ZERO, type Amount } from '../../ledger/money';
import { creditNoteBalance } from '../credit-notes/credit-note-status';
import { paymentUnused } from '../customer-payments/payment-amounts';
import { invoiceAmounts } from '../invoices/invoice-status';

/** What a customer owes and has in hand, in the customer's and in the base currency. */
export interface ContactBalances {
    readonly receivable: number;
    readonly receivableBase: number;
    readonly credits: number;
    readonly creditsBase: number;
}

interface Totals {
    receivable: Amount;
    receivableBase: Amount;
    credits: Amount;
    creditsBase: Amount;
}

const NOTHING: ContactBalances = { receivable: 0, receivableBase: 0, credits: 0, creditsBase: 0 };
const caches = new WeakMap<
    Kernel,
    { readonly version: number; readonly balances: ReadonlyMap<string, ContactBalances> }
>();

/** A customer's balances; drafts and void documents do not count. Computed once per change of the books. */
export function contactBalances(kernel: Kernel, contactId: string): ContactBalances {
    let cache = caches.get(kernel);
    if (cache?.version !== kernel.state.version) {
        cache = { version: kernel.state.version, balances: computeAll(kernel) };
        caches.set(kernel, cache);
    }
    return cache.balances.get(contactId) ?? NOTHING;
}

function computeAll(kernel: Kernel): ReadonlyMap<string, ContactBalances> {
    const all = new Map<string, Totals>();
    const of = (customerId: string): Totals => {
        const known = all.get(customerId) ?? {
            receivable: ZERO,
            receivableBase: ZERO,
            credits: ZERO,
            creditsBase: ZERO,
        };
        all.set(customerId, known);
        return known;
    };
    for (const invoice of kernel.state.invoices.values()) {
        if (invoice.stage !== 'sent') continue;
        const balance = amount(invoiceAmounts(kernel, invoice).balance);
        const totals = of(invoice.customer_id);
        totals.receivable = totals.receivable.plus(balance);
        totals.receivableBase = totals.receivableBase.plus(balance.times(invoice.exchange_rate));
    }
    const credit = (customerId: string, value: number, rate: number): void => {
        const totals = of(customerId);
        totals.credits = totals.credits.plus(value);
        totals.creditsBase = totals.creditsBase.plus(amount(value).times(rate));
    };
    for (const payment of kernel.state.payments.values()) {
        credit(payment.customer_id, paymentUnused(kernel, payment), payment.exchange_rate);
    }
    for (const note of kernel.state.creditNotes.values()) {
        if (note.stage === 'open') credit(note.customer_id, creditNoteBalance(kernel, note), note.exchange_rate);
    }
    const places = kernel.baseCurrency().price_precision;
    const base = (value: Amount): number => toNumber(roundTo(value, places));
    return new Map(
        [...all].map(([id, totals]) => [
            id,
            {
                receivable: toNumber(totals.receivable),
                receivableBase: base(totals.receivableBase),
                credits: toNumber(totals.credits),
                creditsBase: base(totals.creditsBase),
            },
        ]),
    );
}
