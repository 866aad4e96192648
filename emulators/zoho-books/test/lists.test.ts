import { Rig, type Loose } from './rig';

const numbers = (answer: { body: Loose }): string[] => answer.body.invoices.map((one: Loose) => one.invoice_number);

function withInvoices(count: number): Rig {
    const rig = new Rig({ switches: { minute_limit: 0, daily_limit: 0, abuse_limit: 0 } });
    const { contact_id } = rig.customer();
    for (let index = 1; index <= count; index += 1) {
        rig.advance(1);
        rig.invoice(contact_id, index * 10, {
            reference_number: `R${index}`,
            date: `2026-05-${String((index % 28) + 1).padStart(2, '0')}`,
        });
    }
    return rig;
}

describe('lists', () => {
    test('pages hold at most 200 rows and together hold each record once', () => {
        const rig = withInvoices(205);
        const first = rig.get('/invoices?sort_column=created_time&sort_order=A');
        const second = rig.get('/invoices?sort_column=created_time&sort_order=A&page=2&per_page=200');
        expect(first.body.page_context).toMatchObject({
            page: 1,
            per_page: 200,
            has_more_page: true,
            applied_filter: 'Status.All',
        });
        expect(second.body.page_context.has_more_page).toBe(false);
        expect(new Set([...numbers(first), ...numbers(second)]).size).toBe(205);
        expect(rig.get('/invoices?per_page=500').body.page_context.per_page).toBe(200);
        rig.books.switches.set('per_page_above_max', 'refuse');
        expect(rig.get('/invoices?per_page=500')).toMatchObject({ status: 400, body: { code: 2 } });
    });

    test('filters and their variants narrow the list', () => {
        const rig = withInvoices(12);
        expect(numbers(rig.get('/invoices?reference_number=R3'))).toEqual(['INV-000003']);
        expect(numbers(rig.get('/invoices?reference_number_startswith=R1&sort_column=invoice_number'))).toEqual([
            'INV-000001',
            'INV-000010',
            'INV-000011',
            'INV-000012',
        ]);
        expect(numbers(rig.get('/invoices?total_greater_equals=110'))).toHaveLength(2);
        expect(numbers(rig.get('/invoices?total_less_than=20'))).toEqual(['INV-000001']);
        expect(numbers(rig.get('/invoices?date_start=2026-05-03&date_end=2026-05-04&sort_column=date'))).toEqual([
            'INV-000002',
            'INV-000003',
        ]);
        expect(numbers(rig.get('/invoices?status=paid'))).toEqual([]);
        expect(rig.get('/invoices?total_less_than=abc')).toMatchObject({ status: 400, body: { code: 2 } });
        expect(rig.books.journal.unknownList()).toEqual([]);
    });

    test('an unknown parameter is ignored, and listed', () => {
        const rig = withInvoices(3);
        expect(numbers(rig.get('/invoices?refrence_number=R3'))).toHaveLength(3);
        expect(rig.books.journal.unknownList()).toMatchObject([
            { kind: 'parameter', what: 'refrence_number', path: '/invoices', count: 1 },
        ]);
    });

    test('last_modified_time is exclusive, or inclusive by switch', () => {
        const rig = withInvoices(3);
        const middle: Loose = rig.get('/invoices?reference_number=R2').body.invoices[0];
        const path = `/invoices?last_modified_time=${encodeURIComponent(middle.last_modified_time)}`;
        expect(numbers(rig.get(path))).toEqual(['INV-000003']);
        rig.books.switches.set('delta_filter', 'inclusive');
        expect(numbers(rig.get(path))).toEqual(['INV-000003', 'INV-000002']);
        expect(rig.get('/invoices?last_modified_time=2026-05-01').body.code).toBe(2);
        expect(rig.get(`/invoices?last_modified_time=${middle.last_modified_time}`).body.code).toBe(2);
    });

    test('payments sort by date, list under the live key, and ignore a sort column that is switched off', () => {
        const rig = new Rig({ switches: { 'customerpayments.last_modified_sort': false } });
        const { contact_id } = rig.customer();
        rig.pay(contact_id, 5);
        const answer = rig.get('/customerpayments?sort_column=last_modified_time').body;
        expect(answer.customerpayments).toHaveLength(1);
        expect(answer.page_context).toMatchObject({
            report_name: 'Payments Received',
            applied_filter: 'PaymentMode.All',
            sort_column: 'date',
            sort_order: 'D',
        });
        rig.books.switches.set('payments_list_key', 'customer_payments');
        expect(rig.get('/customerpayments').body.customer_payments).toHaveLength(1);
    });

    test('the switch for duplicates repeats rows of issued invoices', () => {
        const rig = withInvoices(4);
        for (const { invoice_id } of rig.get('/invoices').body.invoices)
            rig.post(`/invoices/${invoice_id}/status/sent`);
        rig.books.switches.set('list_duplicates', true);
        expect(numbers(rig.get('/invoices'))).toHaveLength(6);
    });

    test('currencies have a short page_context', () => {
        const { body } = new Rig().get('/settings/currencies?filter_by=Currencies.ExcludeBaseCurrency');
        expect(body.currencies.map((one: Loose) => one.currency_code)).toEqual(['GBP', 'INR', 'JPY', 'KWD', 'USD']);
        expect(Object.keys(body.page_context)).toEqual(['page', 'per_page', 'has_more_page', 'report_name']);
    });
});
