import { Rig } from './rig';

describe('seed data', () => {
    test('posts request bodies with references, fixed ids and relative dates', () => {
        const rig = new Rig();
        rig.plant({
            organization: { name: 'Seed Ltd', time_zone: 'Europe/London', currency_code: 'GBP' },
            customFields: [{ label: 'Salesforce Id', data_type: 'string', entity: 'contact', is_unique: true }],
            taxes: [{ tax_name: 'VAT', tax_percentage: 20, is_default_tax: true }],
            contacts: [{ contact_id: '9001', contact_name: 'A' }],
            items: [{ item_id: '9002', name: 'Seat', rate: 10, tax_id: '@taxes/VAT' }],
            invoices: [
                {
                    customer_id: '9001',
                    invoice_number: 'R-1',
                    date: '@today-10',
                    status: 'sent',
                    line_items: [{ item_id: '9002', quantity: 2 }],
                },
            ],
            payments: [
                {
                    customer_id: '@contacts/A',
                    payment_mode: 'cash',
                    amount: 4,
                    date: '@today',
                    invoices: [{ invoice_id: '@invoices/R-1', amount_applied: 4 }],
                },
            ],
        });
        expect(rig.get('/contacts/9001').body.contact).toMatchObject({ contact_name: 'A', currency_code: 'GBP' });
        expect(rig.get('/invoices').body.invoices[0]).toMatchObject({
            invoice_number: 'R-1',
            date: '2026-05-30',
            total: 24,
            balance: 20,
            status: 'overdue',
            created_time: '2026-06-09T08:00:00+0100',
        });
        expect(rig.books.journal.requests().map((one) => one.path)).not.toContain('/books/v3/customerpayments');
    });

    test('a row that is refused stops with its place and the reason', () => {
        expect(() => new Rig().plant({ contacts: [{ contact_name: 'A' }, { contact_name: 'A' }] })).toThrow(
            /contacts\[1\].*3062/,
        );
        expect(() => new Rig().plant({ contcats: [] })).toThrow("unknown section 'contcats'");
        expect(() => new Rig().plant({ invoices: [{ customer_id: '@contacts/B', line_items: [] }] })).toThrow(
            "'@contacts/B'",
        );
    });
});
