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

interface Cache {
    readonly version: number;
    readonly balances: Map<string, ContactBalances>;
}

const caches = new WeakMap<Kernel, Cache>();

/** A customer's balances; drafts and void documents do not count. Computed once per change of the books. */
export function contactBalances(kernel: Kernel, contactId: string): ContactBalances {
    let cache = caches.get(kernel);
    if (cache?.version !== kernel.state.version) {
        cache = { version: kernel.state.version, balances: new Map() };
        caches.set(kernel, cache);
    }
    const known = cache.balances.get(contactId) ?? compute(kernel, contactId);
    cache.balances.set(contactId, known);
    return known;
}

function compute(kernel: Kernel, contactId: string): ContactBalances {
    const totals: Totals = { receivable: ZERO, receivableBase: ZERO, credits: ZERO, creditsBase: ZERO };
    for (const invoice of kernel.state.invoices.values()) {
        if (invoice.customer_id !== contactId || invoice.stage !== 'sent') continue;
        const balance = amount(invoiceAmounts(kernel, invoice).balance);
        totals.receivable = totals.receivable.plus(balance);
        totals.receivableBase = totals.receivableBase.plus(balance.times(invoice.exchange_rate));
    }
    const credit = (value: number, rate: number): void => {
        totals.credits = totals.credits.plus(value);
        totals.creditsBase = totals.creditsBase.plus(amount(value).times(rate));
    };
    for (const payment of kernel.state.payments.values()) {
        if (payment.customer_id === contactId) credit(paymentUnused(kernel, payment), payment.exchange_rate);
    }
    for (const note of kernel.state.creditNotes.values()) {
        const counts = note.customer_id === contactId && note.stage === 'open';
        if (counts) credit(creditNoteBalance(kernel, note), note.exchange_rate);
    }
    const places = kernel.baseCurrency().price_precision;
    const base = (value: Amount): number => toNumber(roundTo(value, places));
    return {
        receivable: toNumber(totals.receivable),
        receivableBase: base(totals.receivableBase),
        credits: toNumber(totals.credits),
        creditsBase: base(totals.creditsBase),
    };
}
