import { Rig, type Loose } from './rig';

describe('invoices', () => {
    test('the smallest body takes rate, name, unit and tax from the item', () => {
        const rig = new Rig();
        const tax_id = rig.tax(19);
        const { item_id } = rig.post('/items', { name: 'Seat', rate: 24, unit: 'seat', tax_id }).body.item;
        const { contact_id } = rig.customer('A', { payment_terms: 14 });
        const { status, body } = rig.post('/invoices', {
            customer_id: contact_id,
            line_items: [{ item_id, quantity: 50 }],
        });
        expect(status).toBe(201);
        expect(body.message).toBe('The invoice has been created.');
        expect(body.invoice).toMatchObject({
            invoice_number: 'INV-000001',
            status: 'draft',
            date: '2026-06-09',
            due_date: '2026-06-23',
            sub_total: 1200,
            tax_total: 228,
            total: 1428,
            balance: 1428,
            discount_type: 'item_level',
            shipping_charge_tax: '',
        });
        expect(body.invoice.taxes).toEqual([{ tax_id, tax_name: 'VAT 19 (19%)', tax_amount: 228 }]);
        expect(body.invoice.line_items[0]).toMatchObject({
            name: 'Seat',
            rate: 24,
            unit: 'seat',
            item_order: 1,
            purchase_rate: '',
        });
        expect(body.invoice.invoice_url).toBeUndefined();
    });

    test('goes from draft over sent and partially paid to paid', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer('A', { payment_terms: 30 });
        const { invoice_id } = rig.invoice(contact_id, 100);
        const status = () => rig.get(`/invoices/${invoice_id}`).body.invoice.status;
        const sent = rig.post(`/invoices/${invoice_id}/status/sent`);
        expect(sent.body).toEqual({ code: 0, message: 'Invoice status has been changed to Sent.' });
        expect(status()).toBe('sent');
        rig.pay(contact_id, 40, [[invoice_id, 40]]);
        expect(status()).toBe('partially_paid');
        rig.pay(contact_id, 60, [[invoice_id, 60]]);
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice).toMatchObject({
            status: 'paid',
            balance: 0,
            payment_made: 100,
        });
        expect(rig.post(`/invoices/${invoice_id}/status/sent`).status).toBe(200);
    });

    test('becomes overdue at midnight in the time zone of the organisation, without moving its modified time', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const { invoice_id, last_modified_time } = rig.invoice(contact_id, 100, { due_date: '2026-06-10' });
        rig.post(`/invoices/${invoice_id}/status/sent`);
        rig.now = Date.parse('2026-06-10T21:59:59Z');
        rig.token = rig.newToken().body.access_token;
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice.status).toBe('sent');
        rig.now += 1000;
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice).toMatchObject({
            status: 'overdue',
            last_modified_time,
        });
        expect(rig.get('/invoices?filter_by=Status.OverDue').body.invoices).toHaveLength(1);
        rig.books.switches.set('overdue_moves_modified', true);
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice.last_modified_time).toBe('2026-06-11T00:00:00+0200');
    });

    test('a part-paid invoice past its due date reads overdue, or partially paid by switch', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const { invoice_id } = rig.invoice(contact_id, 100, { date: '2026-05-01', due_date: '2026-05-02' });
        rig.pay(contact_id, 10, [[invoice_id, 10]]);
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice.status).toBe('overdue');
        rig.books.switches.set('partially_paid_overdue', false);
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice.status).toBe('partially_paid');
    });

    test('voiding gives money back to the customer as unused, and the row keeps balance = total', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const { invoice_id } = rig.invoice(contact_id, 100);
        const { payment_id } = rig.pay(contact_id, 70, [[invoice_id, 70]]).body.payment;
        expect(rig.post(`/invoices/${invoice_id}/status/void`).body.message).toBe(
            'Invoice status has been changed to Void.',
        );
        expect(rig.get(`/customerpayments/${payment_id}`).body.payment).toMatchObject({
            unused_amount: 70,
            invoices: [],
        });
        expect(rig.get('/invoices').body.invoices[0]).toMatchObject({ status: 'void', balance: 100 });
        expect(rig.get(`/contacts/${contact_id}`).body.contact.outstanding_receivable_amount).toBe(0);
        expect(rig.pay(contact_id, 5, [[invoice_id, 5]]).status).toBe(400);
    });

    test('lines left out of a PUT are gone; those with an id stay', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const lines = [
            { name: 'One', rate: 10 },
            { name: 'Two', rate: 20 },
        ];
        const invoice = rig.post('/invoices', { customer_id: contact_id, line_items: lines }).body.invoice;
        const keep = invoice.line_items[1].line_item_id;
        const { body } = rig.put(`/invoices/${invoice.invoice_id}`, {
            line_items: [{ line_item_id: keep, quantity: 2 }],
        });
        expect(body.message).toBe('Invoice information has been updated.');
        expect(body.invoice.line_items).toHaveLength(1);
        expect(body.invoice).toMatchObject({ total: 40, line_items: [{ line_item_id: keep, name: 'Two', rate: 20 }] });
        expect(rig.put(`/invoices/${invoice.invoice_id}`, { notes: 'n' }).body.invoice).toMatchObject({
            total: 40,
            notes: 'n',
        });
    });

    test('an invoice without customer or lines, or with strangers, is refused and not made', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        expect(rig.post('/invoices', { line_items: [{ name: 'x', rate: 1 }] }).body.message).toContain('Customer Id');
        expect(rig.post('/invoices', { customer_id: contact_id, line_items: [] }).body.code).toBe(4);
        expect(rig.post('/invoices', { customer_id: '1', line_items: [{ name: 'x' }] }).body.message).toBe(
            'Customer does not exist.',
        );
        expect(rig.post('/invoices', { customer_id: contact_id, line_items: [{ item_id: '1' }] }).body.code).toBe(1002);
        const strangeTax = { customer_id: contact_id, line_items: [{ name: 'x', rate: 1, tax_id: '9' }] };
        expect(rig.post('/invoices', strangeTax).body).toEqual({ code: 4, message: 'Invalid value passed for Tax Id' });
        expect(rig.books.state.invoices.size).toBe(0);
    });

    test('an own number needs ignore_auto_number_generation and must be new', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const body = { customer_id: contact_id, invoice_number: 'R-7', line_items: [{ name: 'x', rate: 1 }] };
        expect(rig.post('/invoices?ignore_auto_number_generation=true', body).body.invoice.invoice_number).toBe('R-7');
        expect(rig.post('/invoices?ignore_auto_number_generation=true', body).status).toBe(400);
        expect(rig.post('/invoices', body).body.invoice.invoice_number).toBe('INV-000001');
    });

    test('an invoice with a payment cannot be deleted, one without can', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const { invoice_id } = rig.invoice(contact_id, 100);
        const { payment_id } = rig.pay(contact_id, 10, [[invoice_id, 10]]).body.payment;
        expect(rig.delete(`/invoices/${invoice_id}`).status).toBe(400);
        rig.delete(`/customerpayments/${payment_id}`);
        expect(rig.delete(`/invoices/${invoice_id}`).body.message).toBe('The invoice has been deleted.');
        expect(rig.get(`/invoices/${invoice_id}`)).toMatchObject({
            status: 404,
            body: { code: 1002, message: 'Invoice does not exist.' },
        });
    });

    test('writing off closes the balance and can be cancelled', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const { invoice_id } = rig.invoice(contact_id, 100, { due_date: '2026-07-01' });
        rig.post(`/invoices/${invoice_id}/status/sent`);
        rig.post(`/invoices/${invoice_id}/writeoff`);
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice).toMatchObject({
            status: 'paid',
            balance: 0,
            write_off_amount: 100,
        });
        rig.post(`/invoices/${invoice_id}/writeoff/cancel`);
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice).toMatchObject({ status: 'sent', balance: 100 });
    });

    test('list and detail differ as live: keys, addresses, documents', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer('A', { billing_address: { zip: '10969' } });
        const { invoice_id } = rig.invoice(contact_id, 100);
        rig.post(`/invoices/${invoice_id}/status/sent`);
        const row: Loose = rig.get('/invoices').body.invoices[0];
        const detail: Loose = rig.get(`/invoices/${invoice_id}`).body.invoice;
        expect(row).toMatchObject({
            documents: '',
            billing_address: { zipcode: '10969' },
            updated_time: row.last_modified_time,
        });
        expect(row).not.toHaveProperty('line_items');
        expect(row).not.toHaveProperty('sub_total');
        expect(row.invoice_url).toMatch(/ $/);
        expect(detail).toMatchObject({ documents: [], billing_address: { zip: '10969' } });
        expect(detail).not.toHaveProperty('updated_time');
        expect(detail).not.toHaveProperty('payments');
    });

    test('send=true makes it sent at once; e-mail makes a draft sent', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer('A', { contact_persons: [{ email: 'a@a.example' }] });
        const body = { customer_id: contact_id, due_date: '2026-07-01', line_items: [{ name: 'x', rate: 1 }] };
        expect(rig.post('/invoices?send=true', body).body.invoice).toMatchObject({ status: 'sent', is_emailed: true });
        const { invoice_id } = rig.post('/invoices', body).body.invoice;
        expect(rig.post(`/invoices/${invoice_id}/email`, {}).body).toEqual({
            code: 0,
            message: 'Your invoice has been sent.',
            is_first_email: true,
        });
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice.status).toBe('sent');
    });

    test('the currency of the customer decides digits and rate', () => {
        const rig = new Rig();
        const yen = [...rig.books.state.currencies.values()].find((one) => one.currency_code === 'JPY');
        const tax_id = rig.tax(10);
        const { contact_id } = rig.customer('A', { currency_id: yen?.currency_id ?? '' });
        const line_items = [{ name: 'x', rate: 333, quantity: 1, tax_id }];
        expect(rig.post('/invoices', { customer_id: contact_id, line_items }).body.invoice).toMatchObject({
            currency_code: 'JPY',
            price_precision: 0,
            tax_total: 33,
            total: 366,
            exchange_rate: 0.0061,
            bcy_total: 2.23,
        });
    });
});
