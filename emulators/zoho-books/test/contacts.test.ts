import { Rig } from './rig';

describe('contacts', () => {
    test('creating answers 201 with Location, persons, addresses and the primary person on top', () => {
        const rig = new Rig();
        const { status, headers, body } = rig.post('/contacts', {
            contact_name: 'Blue Fox AG',
            payment_terms: 30,
            billing_address: { address: 'Hafenstr. 4', zip: '20457', city: 'Hamburg', country: 'Germany' },
            contact_persons: [{ first_name: 'Jette', last_name: 'Hansen', email: 'j@fox.example' }],
        });
        expect(status).toBe(201);
        expect(headers['Location']).toBe(`/api/v3/contacts/${body.contact.contact_id}`);
        expect(body).toMatchObject({ code: 0, message: 'The contact has been added.' });
        expect(body.contact).toMatchObject({
            contact_type: 'customer',
            payment_terms: 30,
            payment_terms_label: 'Net 30',
            email: 'j@fox.example',
            exchange_rate: '',
            opening_balance_amount_bcy: '',
            created_time: '2026-06-09T09:00:00+0200',
        });
        expect(body.contact.contact_id).toMatch(/^\d{15,19}$/);
        expect(body.contact.billing_address.country_code).toBe('DE');
        expect(body.contact.contact_persons[0].is_primary_contact).toBe(true);
    });

    test('a list row has no addresses and no persons', () => {
        const rig = new Rig();
        rig.customer();
        const [row] = rig.get('/contacts').body.contacts;
        expect(row.contact_name).toBe('Blue Fox AG');
        expect(row).not.toHaveProperty('billing_address');
        expect(row).not.toHaveProperty('contact_persons');
    });

    test('a name that exists is 400/3062, for POST and PUT, customers and vendors', () => {
        const rig = new Rig();
        rig.customer('Blue Fox AG', { contact_type: 'vendor' });
        const message = 'The customer "Blue Fox AG" already exists. Please specify a different name.';
        expect(rig.post('/contacts', { contact_name: 'Blue Fox AG' })).toMatchObject({
            status: 400,
            body: { code: 3062, message },
        });
        const other = rig.customer('Other').contact_id;
        expect(rig.put(`/contacts/${other}`, { contact_name: 'Blue Fox AG' }).body.code).toBe(3062);
        expect(rig.get(`/contacts/${other}`).body.contact.contact_name).toBe('Other');
    });

    test('a body without a name, a name too long and terms as text are refused with the field', () => {
        const rig = new Rig();
        expect(rig.post('/contacts', {}).body).toEqual({ code: 4, message: 'Invalid value passed for Contact Name' });
        expect(rig.post('/contacts', { contact_name: 'x'.repeat(201) }).body.code).toBe(15);
        expect(rig.post('/contacts', { contact_name: 'A', payment_terms: 'Net 30' }).body).toEqual({
            code: 4,
            message: 'Invalid value passed for Payment Terms',
        });
        expect(rig.get('/contacts').body.contacts).toEqual([]);
    });

    test('a PUT is partial on the top level and replaces persons', () => {
        const rig = new Rig();
        const contact = rig.customer('A', {
            notes: 'n',
            contact_persons: [{ first_name: 'One' }, { first_name: 'Two' }],
        });
        const two = contact.contact_persons[1].contact_person_id;
        const { body } = rig.put(`/contacts/${contact.contact_id}`, {
            contact_persons: [{ contact_person_id: two, last_name: 'T' }],
        });
        expect(body.message).toBe('Contact information has been saved.');
        expect(body.contact.notes).toBe('n');
        expect(body.contact.contact_persons).toHaveLength(1);
        expect(body.contact.contact_persons[0]).toMatchObject({
            contact_person_id: two,
            first_name: 'Two',
            last_name: 'T',
            is_primary_contact: true,
        });
    });

    test('sorted by last_modified_time, the latest change comes first', () => {
        const rig = new Rig();
        const a = rig.customer('A').contact_id;
        rig.advance(5);
        rig.customer('B');
        rig.advance(5);
        rig.put(`/contacts/${a}`, { notes: 'x' });
        const { contacts, page_context } = rig.get('/contacts?sort_column=last_modified_time&sort_order=D').body;
        expect(contacts.map((one: { contact_name: string }) => one.contact_name)).toEqual(['A', 'B']);
        expect(page_context).toMatchObject({
            sort_column: 'last_modified_time',
            sort_order: 'D',
            report_name: 'Contacts',
        });
    });

    test('last_modified_time as a filter is ignored and listed, unless the switch says otherwise', () => {
        const rig = new Rig();
        rig.customer('A');
        const path = '/contacts?last_modified_time=2030-01-01T00:00:00%2B0100';
        expect(rig.get(path).body.contacts).toHaveLength(1);
        expect(rig.books.journal.unknownList()).toMatchObject([{ kind: 'parameter', what: 'last_modified_time' }]);
        rig.books.switches.set('contacts.last_modified_filter', true);
        expect(rig.get(path).body.contacts).toHaveLength(0);
    });

    test('a contact with transactions cannot be deleted; its amounts follow its invoices, its modified time does not', () => {
        const rig = new Rig();
        const contact = rig.customer();
        rig.advance(60);
        const invoice = rig.invoice(contact.contact_id, 120);
        expect(rig.get(`/contacts/${contact.contact_id}`).body.contact.outstanding_receivable_amount).toBe(0);
        rig.post(`/invoices/${invoice.invoice_id}/status/sent`);
        rig.pay(contact.contact_id, 50, [[invoice.invoice_id, 20]]);
        const after = rig.get(`/contacts/${contact.contact_id}`).body.contact;
        expect(after).toMatchObject({ outstanding_receivable_amount: 100, unused_credits_receivable_amount: 30 });
        expect(after.last_modified_time).toBe(contact.last_modified_time);
        expect(rig.delete(`/contacts/${contact.contact_id}`).status).toBe(400);
        const free = rig.customer('Free').contact_id;
        expect(rig.delete(`/contacts/${free}`).body.message).toBe('The customer has been deleted.');
        expect(rig.get(`/contacts/${free}`)).toMatchObject({ status: 404, body: { code: 1002 } });
    });

    test('contact persons have their own endpoints', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer('A', { contact_persons: [{ first_name: 'One' }] });
        const made = rig.post('/contacts/contactpersons', { contact_id, first_name: 'Two', email: 'two@a.example' });
        const id = made.body.contact_person.contact_person_id;
        expect(made.status).toBe(201);
        rig.post(`/contacts/contactpersons/${id}/primary`);
        expect(rig.get(`/contacts/${contact_id}`).body.contact.email).toBe('two@a.example');
        expect(rig.get(`/contacts/${contact_id}/contactpersons`).body.contact_persons).toHaveLength(2);
        rig.delete(`/contacts/contactpersons/${id}`);
        expect(rig.get(`/contacts/${contact_id}`).body.contact.first_name).toBe('One');
    });
});
