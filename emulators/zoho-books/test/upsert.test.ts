import { Rig } from './rig';

const headers = (value: string, more: Record<string, string> = { 'x-upsert': 'true' }) => ({
    'x-unique-identifier-key': 'cf_salesforce_id',
    'x-unique-identifier-value': value,
    ...more,
});
const body = (name: string, value: string) => ({
    contact_name: name,
    custom_fields: [{ api_name: 'cf_salesforce_id', value }],
});

describe('upsert by a unique custom field', () => {
    test('creates with 201, then updates the same record with 200', () => {
        const rig = new Rig();
        rig.uniqueField('contact');
        const first = rig.put('/contacts', body('A', '001'), headers('001'));
        const second = rig.put('/contacts', body('A2', '001'), headers('001'));
        expect([first.status, second.status]).toEqual([201, 200]);
        expect(second.body.contact.contact_id).toBe(first.body.contact.contact_id);
        expect(second.body.contact).toMatchObject({
            contact_name: 'A2',
            custom_field_hash: { cf_salesforce_id: '001' },
        });
        expect(rig.get('/contacts').body.contacts).toHaveLength(1);
    });

    test('repeating it any number of times, with lost answers, never makes a second record', () => {
        const rig = new Rig({ switches: { lose_answers: 3 } });
        rig.uniqueField('invoice');
        rig.books.switches.set('lose_answers', 3);
        const { contact_id } = JSON.parse(rig.books.call('POST', '/contacts', { contact_name: 'A' }).body).contact;
        const invoice = {
            customer_id: contact_id,
            line_items: [{ name: 'Seat', rate: 24, quantity: 50 }],
            custom_fields: [{ api_name: 'cf_salesforce_id', value: '006-1' }],
        };
        const answers = [1, 2, 3, 4, 5].map(() => rig.put('/invoices', invoice, headers('006-1')));
        expect(answers.map((answer) => answer.lost)).toEqual([true, true, true, false, false]);
        expect(answers[4].status).toBe(200);
        expect(rig.books.state.invoices.size).toBe(1);
    });

    test('without X-Upsert and without a match it is not found, and nothing is made', () => {
        const rig = new Rig();
        rig.uniqueField('contact');
        expect(rig.put('/contacts', body('A', '1'), headers('1', {}))).toMatchObject({
            status: 404,
            body: { code: 1002 },
        });
        expect(rig.books.state.contacts.size).toBe(0);
    });

    test('the field must exist, and be unique', () => {
        const rig = new Rig();
        expect(rig.put('/contacts', body('A', '1'), headers('1')).body.message).toContain('X-Unique-Identifier-Key');
        rig.post('/settings/fields', {
            label: 'Salesforce Id',
            data_type: 'string',
            entity: 'contact',
            show_on_pdf: false,
        });
        expect(rig.put('/contacts', body('A', '1'), headers('1')).status).toBe(400);
    });

    test('the header value is stored only when the switch says so', () => {
        const rig = new Rig();
        rig.uniqueField('contact');
        rig.put('/contacts', { contact_name: 'A' }, headers('1'));
        expect(rig.put('/contacts', { contact_name: 'A' }, headers('1')).body.code).toBe(3062);
        rig.books.switches.set('upsert_stores_key', true);
        rig.put('/contacts', { contact_name: 'B' }, headers('2'));
        expect(rig.put('/contacts', { contact_name: 'B' }, headers('2')).status).toBe(200);
    });

    test('a second record with the same unique value is refused, also by POST', () => {
        const rig = new Rig();
        rig.uniqueField('contact');
        expect(rig.post('/contacts', body('A', '1')).status).toBe(201);
        expect(rig.post('/contacts', body('B', '1')).status).toBe(400);
        expect(rig.books.state.contacts.size).toBe(1);
    });

    test('works for items, payments and credit notes', () => {
        const rig = new Rig();
        for (const entity of ['item', 'customer_payment', 'creditnote']) rig.uniqueField(entity);
        const { contact_id } = rig.customer();
        const custom_fields = [{ api_name: 'cf_salesforce_id', value: 'k' }];
        const item = { name: 'Seat', rate: 1, custom_fields };
        const payment = { customer_id: contact_id, payment_mode: 'cash', amount: 5, date: '2026-06-09', custom_fields };
        const note = {
            customer_id: contact_id,
            date: '2026-06-09',
            line_items: [{ name: 'x', rate: 3 }],
            custom_fields,
        };
        for (const [path, record] of [
            ['/items', item],
            ['/customerpayments', payment],
            ['/creditnotes', note],
        ] as const) {
            expect([rig.put(path, record, headers('k')).status, rig.put(path, record, headers('k')).status]).toEqual([
                201, 200,
            ]);
        }
    });

    test('a plan without unique fields refuses them', () => {
        const rig = new Rig({ switches: { unique_fields: false } });
        const answer = rig.post('/settings/fields', {
            label: 'K',
            data_type: 'string',
            entity: 'contact',
            is_unique: true,
        });
        expect(answer.status).toBe(400);
    });
});
