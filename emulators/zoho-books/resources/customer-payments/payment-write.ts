import { invalidField, refused } from '../../core/api-error';
import { any, date, later, number, objects, required, text, texts } from '../../core/body-schema';
import { customEntries, readCustomFields } from '../../core/custom-fields';
import { objectsOf, textOf, textsOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import { plain, type Call, type Reply } from '../../core/route';
import { amount, roundTo, toNumber } from '../../ledger/money';
import type { ContactRecord, PaymentRecord } from '../../state/document-records';
import { accountOr, UNDEPOSITED } from '../accounts/accounts';
import { rateOn } from '../currencies/rates';
import {
    applyWishes,
    checkWishes,
    reportInvoices,
    unapply,
    wishedTotal,
    type Source,
    type Wish,
} from '../documents/apply';
import { touch } from '../documents/touch';
import { paymentRefunded } from './payment-amounts';
import { paymentDetail } from './payment-view';

const paymentBody = {
    customer_id: required(text(50)),
    payment_mode: required(text(100)),
    amount: required(number),
    date: required(date),
    invoices: objects({
        invoice_id: required(text(50)),
        amount_applied: required(number),
        tax_amount_withheld: number,
        invoice_payment_id: text(50),
    }),
    reference_number: text(100),
    description: text(2000),
    exchange_rate: number,
    bank_charges: number,
    account_id: text(50),
    contact_persons: texts,
    custom_fields: objects({ customfield_id: any, field_id: any, index: any, label: any, api_name: any, value: any }),
    tax_amount_withheld: later,
    location_id: later,
    retainerinvoice_id: later,
    tags: later,
    invoice_id: later,
    amount_applied: later,
};

export function createPayment(call: Call): Reply {
    const { kernel } = call;
    const body = call.body(paymentBody);
    const customer = kernel.find(kernel.state.contacts, textOf(body, 'customer_id'), 'Customer');
    const payment_id = kernel.newId();
    const wishes = readWishes(kernel, body);
    const currency_id = currencyOf(kernel, customer, wishes);
    const size = readAmount(kernel, body, currency_id);
    const now = kernel.now();
    const payment: PaymentRecord = {
        payment_id,
        payment_number: '',
        customer_id: customer.contact_id,
        currency_id,
        amount: size,
        refunds: [],
        ...readHeader(call, body, currency_id),
        custom: readCustomFields(call, 'customer_payment', customEntries(body), new Map(), payment_id),
        created_ms: now,
        modified_ms: now,
    };
    checkWishes(kernel, sourceOf(payment), wishes);
    checkCovered(size, wishes, 0);
    kernel.state.counters.payment += 1;
    const numbered = { ...payment, payment_number: String(kernel.state.counters.payment) };
    kernel.state.payments.set(payment_id, numbered);
    const invoices = applyWishes(kernel, sourceOf(numbered), wishes);
    kernel.changed('customer_payment', 'created', payment_id);
    reportInvoices(kernel, invoices);
    const message = 'The payment from the customer has been recorded';
    return { message, created: payment_id, data: { payment: paymentDetail(kernel, numbered) } };
}

export function updatePayment(call: Call, id: string): Reply {
    const { kernel } = call;
    const payment = kernel.find(kernel.state.payments, id, 'Payment');
    const body = call.body(paymentBody, 'partial');
    const customerId = textOf(body, 'customer_id');
    if (customerId !== '' && customerId !== payment.customer_id) throw invalidField('customer_id');
    const size = body['amount'] === undefined ? payment.amount : readAmount(kernel, body, payment.currency_id);
    const present = kernel.state.applications.ofSource(id);
    const replaces = body['invoices'] !== undefined;
    const wishes = replaces
        ? readWishes(kernel, body)
        : present.map(({ invoice_id, amount: part, tax_amount_withheld }) => ({
              invoice_id,
              amount: part,
              tax_amount_withheld,
          }));
    checkWishes(kernel, sourceOf(payment), wishes, present);
    checkCovered(size, wishes, paymentRefunded(payment));
    const custom = readCustomFields(call, 'customer_payment', customEntries(body), payment.custom, id);
    Object.assign(payment, readHeader(call, body, payment.currency_id, payment), { amount: size, custom });
    const invoices = replaces ? [...unapply(kernel, present), ...applyWishes(kernel, sourceOf(payment), wishes)] : [];
    touch(kernel, payment);
    kernel.changed('customer_payment', 'edited', id);
    reportInvoices(kernel, invoices);
    const message = 'The details of the payment received from the customer have been updated';
    return { message, data: { payment: paymentDetail(kernel, payment) } };
}

export function deletePayment({ kernel, params }: Call): Reply {
    removePayment(kernel, params['payment_id']);
    return plain('The payment has been deleted.');
}

/** `DELETE /customerpayments?payment_id=a,b&bulk_delete=true`. */
export function deletePayments({ kernel, query }: Call): Reply {
    const ids = query
        .take('payment_id')
        .split(',')
        .filter((id) => id !== '');
    if (query.take('bulk_delete') !== 'true' || ids.length === 0) throw invalidField('payment_id');
    for (const id of ids) kernel.find(kernel.state.payments, id, 'Payment');
    for (const id of ids) removePayment(kernel, id);
    return plain('The selected customer payments have been deleted.');
}

function removePayment(kernel: Kernel, id: string): void {
    const payment = kernel.find(kernel.state.payments, id, 'Payment');
    if (payment.refunds.length > 0) {
        throw refused(MODEL_CODES.lockedByApplications, 'A payment with refunds cannot be deleted.');
    }
    kernel.changed('customer_payment', 'deleted', id);
    const invoices = unapply(kernel, kernel.state.applications.ofSource(id));
    kernel.state.payments.delete(id);
    reportInvoices(kernel, invoices);
}

function sourceOf(payment: PaymentRecord): Source {
    const { payment_id, customer_id, currency_id, date: day } = payment;
    return { kind: 'payment', id: payment_id, customer_id, currency_id, date: day };
}

function readWishes(kernel: Kernel, body: JsonObject): readonly Wish[] {
    return objectsOf(body, 'invoices').map((entry) => {
        const invoice = kernel.find(kernel.state.invoices, textOf(entry, 'invoice_id'), 'Invoice');
        const places = kernel.precisionOf(invoice.currency_id);
        return {
            invoice_id: invoice.invoice_id,
            amount: toNumber(roundTo(amount(Number(entry['amount_applied'])), places)),
            tax_amount_withheld: toNumber(roundTo(amount(Number(entry['tax_amount_withheld'] || 0)), places)),
        };
    });
}

/** A payment is in the currency of its invoices, an advance in the customer's. */
function currencyOf(kernel: Kernel, customer: ContactRecord, wishes: readonly Wish[]): string {
    const first = wishes.length > 0 ? kernel.state.invoices.get(wishes[0].invoice_id) : undefined;
    return first?.currency_id ?? customer.currency_id;
}

function readAmount(kernel: Kernel, body: JsonObject, currencyId: string): number {
    const size = roundTo(amount(Number(body['amount'])), kernel.precisionOf(currencyId));
    if (size.lte(0)) throw invalidField('amount');
    return toNumber(size);
}

function checkCovered(size: number, wishes: readonly Wish[], refunded: number): void {
    if (amount(wishedTotal(wishes)).plus(refunded).gt(size)) {
        throw refused(MODEL_CODES.moreThanUnused, 'The amount applied is more than the amount of the payment.');
    }
}

function readHeader({ kernel }: Call, body: JsonObject, currencyId: string, present?: PaymentRecord) {
    const isBase = currencyId === kernel.baseCurrency().currency_id;
    const given = body['exchange_rate'];
    const day = textOf(body, 'date') || (present?.date ?? kernel.today());
    const kept = present?.exchange_rate ?? rateOn(kernel.currency(currencyId), day);
    const exchange_rate = isBase ? 1 : given === undefined || given === '' ? kept : Number(given);
    if (exchange_rate <= 0) throw invalidField('exchange_rate');
    const own = (key: 'description' | 'reference_number' | 'payment_mode' | 'date'): string =>
        body[key] === undefined ? (present?.[key] ?? '') : textOf(body, key);
    const account = textOf(body, 'account_id') || (present?.account_id ?? '');
    return {
        payment_mode: own('payment_mode'),
        date: own('date'),
        description: own('description'),
        reference_number: own('reference_number'),
        exchange_rate,
        bank_charges:
            body['bank_charges'] === undefined ? (present?.bank_charges ?? 0) : Number(body['bank_charges'] || 0),
        account_id: accountOr(kernel, account, UNDEPOSITED, 'account_id').account_id,
        contact_persons:
            body['contact_persons'] === undefined ? (present?.contact_persons ?? []) : textsOf(body, 'contact_persons'),
    };
}
