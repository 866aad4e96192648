import fc from 'fast-check';
import { Rig, type Loose } from './rig';

const accountOf = (rig: Rig): string =>
    [...rig.books.state.accounts.values()].find((one) => one.account_type === 'bank')?.account_id ?? '';

describe('customer payments', () => {
    test('recording one answers 201 with the live message and the invoices it settles', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const { invoice_id } = rig.invoice(contact_id, 100);
        rig.advance(60);
        const { status, body } = rig.pay(contact_id, 30, [[invoice_id, 30]]);
        expect(status).toBe(201);
        expect(body.message).toBe('The payment from the customer has been recorded');
        expect(body.payment).toMatchObject({
            amount: 30,
            unused_amount: 0,
            account_name: 'Undeposited Funds',
            payment_status: 'paid',
        });
        expect(body.payment.invoices[0]).toMatchObject({
            invoice_id,
            amount_applied: 30,
            balance: 70,
            allow_partial_payments: '',
        });
        expect(body.payment).not.toHaveProperty('last_modified_time');
        const row: Loose = rig.get('/customerpayments').body.customerpayments[0];
        expect(row).toMatchObject({
            invoice_numbers: 'INV-000001',
            payment_type: 'Invoice Payment',
            documents: '',
            custom_fields_list: '',
        });
        expect(row).not.toHaveProperty('currency_code');
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice).toMatchObject({
            status: 'partially_paid',
            issued_date: '2026-06-09',
            last_payment_date: '2026-06-09',
            last_modified_time: '2026-06-09T09:01:00+0200',
        });
    });

    test('own modes are accepted; amounts that do not fit are refused and leave nothing behind', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const other = rig.customer('Other').contact_id;
        const { invoice_id } = rig.invoice(contact_id, 100);
        const base = { customer_id: contact_id, payment_mode: 'Überweisung', amount: 10, date: '2026-06-09' };
        expect(rig.post('/customerpayments', base).status).toBe(201);
        expect(rig.pay(contact_id, 101, [[invoice_id, 101]]).body.code).toBe(24016);
        expect(rig.pay(contact_id, 50, [[invoice_id, 60]]).status).toBe(400);
        expect(rig.pay(contact_id, 0).status).toBe(400);
        expect(rig.pay(other, 10, [[invoice_id, 10]]).status).toBe(400);
        expect(rig.pay('1', 10).status).toBe(404);
        expect(rig.post('/customerpayments', { ...base, date: '2026-02-30' }).body.message).toBe(
            'Invalid value passed for Date',
        );
        expect(rig.books.state.payments.size).toBe(1);
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice.balance).toBe(100);
    });

    test('editing the description leaves the allocation and the invoice alone', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const invoice = rig.invoice(contact_id, 100);
        const { payment_id } = rig.pay(contact_id, 30, [[invoice.invoice_id, 30]]).body.payment;
        const before = rig.get(`/invoices/${invoice.invoice_id}`).body.invoice.last_modified_time;
        rig.advance(30);
        const { body } = rig.put(`/customerpayments/${payment_id}`, { description: 'thanks' });
        expect(body.message).toBe('The details of the payment received from the customer have been updated');
        expect(body.payment).toMatchObject({
            description: 'thanks',
            unused_amount: 0,
            updated_time: '2026-06-09T09:00:30+0200',
        });
        expect(rig.get(`/invoices/${invoice.invoice_id}`).body.invoice.last_modified_time).toBe(before);
    });

    test('a new list of invoices replaces the allocation, up to the full balance again', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const [a, b] = [rig.invoice(contact_id, 100).invoice_id, rig.invoice(contact_id, 50).invoice_id];
        const { payment_id } = rig.pay(contact_id, 100, [[a, 80]]).body.payment;
        const moved = rig.put(`/customerpayments/${payment_id}`, {
            invoices: [
                { invoice_id: a, amount_applied: 60 },
                { invoice_id: b, amount_applied: 40 },
            ],
        });
        expect(moved.body.payment.unused_amount).toBe(0);
        expect(rig.get(`/invoices/${a}`).body.invoice.balance).toBe(40);
        expect(rig.get(`/invoices/${b}`).body.invoice.balance).toBe(10);
    });

    test('deleting gives the balance back, alone and in bulk', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const { invoice_id } = rig.invoice(contact_id, 100);
        const ids = [1, 2, 3].map(() => rig.pay(contact_id, 10, [[invoice_id, 10]]).body.payment.payment_id);
        expect(rig.delete(`/customerpayments/${ids[0]}`).body.message).toBe('The payment has been deleted.');
        expect(rig.delete(`/customerpayments?payment_id=${ids[1]},${ids[2]}&bulk_delete=true`).status).toBe(200);
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice).toMatchObject({ balance: 100, payment_made: 0 });
    });

    test('only what is unused can be refunded', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const { invoice_id } = rig.invoice(contact_id, 100);
        const { payment_id } = rig.pay(contact_id, 100, [[invoice_id, 70]]).body.payment;
        const refund = { date: '2026-06-10', amount: 30, from_account_id: accountOf(rig) };
        expect(rig.post(`/customerpayments/${payment_id}/refunds`, { ...refund, amount: 31 }).status).toBe(400);
        const { status, body } = rig.post(`/customerpayments/${payment_id}/refunds`, refund);
        expect(status).toBe(200);
        expect(body.payment_refunds).toMatchObject([{ payment_id, amount: 30 }]);
        expect(rig.get(`/customerpayments/${payment_id}`).body.payment).toMatchObject({
            amount: 100,
            unused_amount: 0,
        });
        expect(rig.get('/customerpayments').body.customerpayments[0].bcy_refunded_amount).toBe(30);
        rig.books.switches.set('payment_refund_wrapper', 'object');
        const id = body.payment_refunds[0].payment_refund_id;
        expect(rig.get(`/customerpayments/${payment_id}/refunds/${id}`).body.payment_refunds.amount).toBe(30);
        expect(rig.delete(`/customerpayments/${payment_id}/refunds/${id}`).body.message).toBe(
            'The refund has been deleted.',
        );
    });

    test('an invoice lists its payments and can let one go', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const { invoice_id } = rig.invoice(contact_id, 100);
        const { payment_id } = rig.pay(contact_id, 30, [[invoice_id, 30]]).body.payment;
        const [entry] = rig.get(`/invoices/${invoice_id}/payments`).body.payments;
        expect(entry).toMatchObject({ payment_id, amount: 30, is_single_invoice_payment: true });
        rig.delete(`/invoices/${invoice_id}/payments/${entry.invoice_payment_id}`);
        expect(rig.get(`/customerpayments/${payment_id}`).body.payment.unused_amount).toBe(30);
        rig.post(`/invoices/${invoice_id}/credits`, { invoice_payments: [{ payment_id, amount_applied: 25 }] });
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice.balance).toBe(75);
    });

    test('whatever is paid, moved, voided and deleted, no money appears or is lost', () => {
        const step = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat(3), fc.integer({ min: 1, max: 9000 }));
        fc.assert(
            fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
                const rig = new Rig({ switches: { minute_limit: 0, daily_limit: 0, abuse_limit: 0 } });
                const { contact_id } = rig.customer();
                const invoices = [50, 33.33, 100.01, 7].map(
                    (rate) => rig.invoice(contact_id, rate).invoice_id as string,
                );
                for (const [kind, which, cents] of steps) play(rig, contact_id, invoices, kind, which, cents / 100);
                checkIdentities(rig);
            }),
            { numRuns: 60 },
        );
    });
});

function play(
    rig: Rig,
    contactId: string,
    invoices: readonly string[],
    kind: number,
    which: number,
    amount: number,
): void {
    const payments = [...rig.books.state.payments.keys()];
    const payment = payments[which % Math.max(1, payments.length)];
    if (kind === 0) rig.pay(contactId, amount, [[invoices[which], amount]]);
    if (kind === 1) rig.pay(contactId, amount);
    if (kind === 2) rig.post(`/invoices/${invoices[which]}/status/void`);
    if (kind === 3) rig.post(`/invoices/${invoices[which]}/status/draft`);
    if (kind === 4 && payment) rig.delete(`/customerpayments/${payment}`);
    if (kind === 5 && payment)
        rig.put(`/customerpayments/${payment}`, {
            invoices: [{ invoice_id: invoices[which], amount_applied: amount }],
        });
}

const cents = (value: number): number => Math.round(value * 100);

function checkIdentities(rig: Rig): void {
    const rows: Loose[] = rig.get('/invoices').body.invoices;
    let applied = 0;
    for (const { invoice_id } of rows) {
        const invoice: Loose = rig.get(`/invoices/${invoice_id}`).body.invoice;
        expect(cents(invoice.balance)).toBe(cents(invoice.total) - cents(invoice.payment_made));
        expect(invoice.balance).toBeGreaterThanOrEqual(0);
        applied += cents(invoice.payment_made);
    }
    const payments: Loose[] = rig.get('/customerpayments').body.customerpayments;
    const received = payments.reduce((all, one) => all + cents(one.amount), 0);
    const unused = payments.reduce((all, one) => all + cents(one.unused_amount), 0);
    expect(received).toBe(applied + unused);
    const contact: Loose = rig.get('/contacts').body.contacts[0];
    expect(cents(contact.unused_credits_receivable_amount)).toBe(unused);
}
