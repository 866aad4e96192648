import { Rig, type Loose } from './rig';

describe('items', () => {
    test('have the live messages, "" for numbers never given, and a unique SKU', () => {
        const rig = new Rig();
        const made = rig.post('/items', { name: 'Seat', rate: 24, sku: 'S1' });
        expect(made).toMatchObject({ status: 201, body: { message: 'The item has been added.' } });
        expect(made.body.item).toMatchObject({
            purchase_rate: '',
            sales_margin: '',
            item_code: {},
            account_name: 'Sales',
        });
        expect(rig.post('/items', { name: 'Other', rate: 1, sku: 'S1' }).status).toBe(400);
        expect(rig.post('/items', { name: 'Other' }).body.message).toBe('Invalid value passed for Rate');
        const id = made.body.item.item_id;
        expect(rig.put(`/items/${id}`, { rate: 25 }).body).toMatchObject({
            message: 'Item details have been saved.',
            item: { rate: 25, name: 'Seat' },
        });
        expect(rig.get(`/itemdetails?item_ids=${id},9`).body.items).toHaveLength(1);
    });

    test('used ones cannot be deleted', () => {
        const rig = new Rig();
        const { item_id } = rig.post('/items', { name: 'Seat', rate: 24 }).body.item;
        rig.post('/invoices', { customer_id: rig.customer().contact_id, line_items: [{ item_id }] });
        expect(rig.delete(`/items/${item_id}`).status).toBe(400);
    });
});

describe('taxes', () => {
    test('a group is used by its id, and the invoice shows its parts', () => {
        const rig = new Rig();
        const [cgst, sgst] = [rig.tax(9, 'CGST'), rig.tax(9, 'SGST')];
        const group = rig.post('/settings/taxgroups', { tax_group_name: 'GST', taxes: `${cgst},${sgst}` }).body
            .tax_group;
        expect(group.tax_group_percentage).toBe(18);
        expect(rig.get('/settings/taxes').body.taxes.map((one: Loose) => one.tax_type)).toEqual([
            'tax',
            'tax_group',
            'tax',
        ]);
        const invoice = rig.post('/invoices', {
            customer_id: rig.customer().contact_id,
            line_items: [{ name: 'x', rate: 99.99, tax_id: group.tax_group_id }],
        }).body.invoice;
        expect(invoice.taxes.map((one: Loose) => [one.tax_id, one.tax_amount])).toEqual([
            [cgst, 9],
            [sgst, 9],
        ]);
        expect(invoice.total).toBe(117.99);
        expect(rig.delete(`/settings/taxes/${cgst}`).status).toBe(400);
    });

    test('empty books have none', () => {
        expect(new Rig().get('/settings/taxes').body.taxes).toEqual([]);
    });
});

describe('exemptions, authorities and locations', () => {
    test('are listed, named by documents, and refused where they are not there', () => {
        const rig = new Rig();
        const exemption = rig.post('/settings/taxexemptions', { tax_exemption_code: 'RESALE', type: 'customer' });
        expect(exemption).toMatchObject({ status: 201, body: { tax_exemption: { tax_exemption_code: 'RESALE' } } });
        const authority = rig.post('/settings/taxauthorities', { tax_authority_name: 'CDTFA' }).body.tax_authority;
        const office = rig.post('/locations', { location_name: 'Office', address: { state: 'Goa' } }).body.location;
        expect(rig.get('/settings/taxexemptions').body.tax_exemptions).toHaveLength(1);
        expect(rig.get('/settings/taxauthorities').body.tax_authorities[0].tax_authority_name).toBe('CDTFA');
        expect(rig.get('/locations').body.locations).toMatchObject([{ location_name: 'Office', is_primary: true }]);
        const id = exemption.body.tax_exemption.tax_exemption_id;
        const bill = (more: object, line: object) =>
            rig.post('/invoices', {
                customer_id: rig.customer(`C${rig.books.state.contacts.size}`).contact_id,
                ...more,
                line_items: [{ name: 'x', rate: 1, ...line }],
            }).status;
        expect(bill({ tax_authority_id: authority.tax_authority_id }, { tax_exemption_id: id })).toBe(201);
        expect(bill({}, { tax_exemption_id: '9' })).toBe(400);
        expect(bill({}, { tax_exemption_id: id, tax_id: rig.tax(7, 'T') })).toBe(400);
        expect(bill({ tax_authority_id: '9' }, {})).toBe(400);
        expect(bill({ location_id: office.location_id }, {})).toBe(201);
        rig.post(`/locations/${office.location_id}/inactive`);
        expect(bill({ location_id: office.location_id }, {})).toBe(400);
        expect(rig.post('/settings/taxexemptions', { tax_exemption_code: 'RESALE', type: 'item' }).status).toBe(400);
    });

    test('a GSTIN is checked to its last character, and a registered business needs one', () => {
        const rig = new Rig();
        const made = (more: object) => rig.post('/contacts', { contact_name: JSON.stringify(more), ...more }).status;
        expect(made({ gst_treatment: 'business_gst', gst_no: '29AAGCB7383J1Z4' })).toBe(201);
        expect(made({ gst_treatment: 'business_gst', gst_no: '29AAGCB7383J1Z5' })).toBe(400);
        expect(made({ gst_treatment: 'business_gst' })).toBe(400);
        expect(made({ gst_treatment: 'consumer' })).toBe(201);
    });
});

describe('currencies', () => {
    const euroOf = (rig: Rig, code: string): string =>
        rig.get('/settings/currencies').body.currencies.find((one: Loose) => one.currency_code === code).currency_id;
    const added = (rig: Rig, code: string) =>
        rig.post('/settings/currencies', { currency_code: code, currency_format: '1,234,567.89', price_precision: 2 });

    test('one is added once, and takes its rates from the feed', () => {
        const rig = new Rig();
        const made = added(rig, 'CHF');
        expect(made).toMatchObject({ status: 201, body: { message: 'The currency has been added.' } });
        expect(made.body.currency).toMatchObject({
            currency_name: 'Swiss Franc',
            exchange_rate: 0,
            auto_exchange_rate_enabled: true,
        });
        expect(added(rig, 'CHF').status).toBe(400);
        expect(added(rig, 'francs').status).toBe(400);
        const { contact_id } = rig.customer('Alpen AG', { currency_id: made.body.currency.currency_id });
        expect(rig.invoice(contact_id)).toMatchObject({ currency_code: 'CHF', exchange_rate: 1.06 });
    });

    test('one without a feed has no rate until one is entered', () => {
        const rig = new Rig({ switches: { rate_feed: false } });
        const { currency_id } = added(rig, 'CHF').body.currency;
        const { contact_id } = rig.customer('Alpen AG', { currency_id });
        const body = { customer_id: contact_id, line_items: [{ name: 'x', rate: 1 }] };
        expect(rig.post('/invoices', body).body.message).toContain('Exchange Rate');
        expect(rig.post('/invoices', { ...body, exchange_rate: 1.05 }).body.invoice.exchange_rate).toBe(1.05);
    });

    test('a document takes the rate that began last on its day', () => {
        const rig = new Rig();
        const path = `/settings/currencies/${euroOf(rig, 'USD')}/exchangerates`;
        for (const [effective_date, rate] of [
            ['2026-05-01', 0.9],
            ['2026-06-01', 0.95],
            ['2026-06-20', 0.99],
        ])
            expect(rig.post(path, { effective_date, rate }).status).toBe(201);
        const customer_id = rig.customer('A', { currency_id: euroOf(rig, 'USD') }).contact_id;
        const rateOf = (date: string) =>
            rig.post('/invoices', { customer_id, date, line_items: [{ name: 'x', rate: 1 }] }).body.invoice
                .exchange_rate;
        expect(['2026-04-30', '2026-05-31', '2026-06-01', '2026-06-09'].map(rateOf)).toEqual([0.92, 0.9, 0.95, 0.95]);
        expect(rig.get(`${path}?from_date=2026-05-15`).body.exchange_rates.map((one: Loose) => one.rate)).toEqual([
            0.99, 0.95, 0.9,
        ]);
        expect(rig.post(path, { effective_date: '2026-01-01', rate: 0 }).status).toBe(400);
    });
});

describe('custom fields', () => {
    test('are found by id, api_name, label or index, and shown in three ways', () => {
        const rig = new Rig();
        const field = rig.uniqueField('contact', 'Salesforce Id');
        expect(field).toMatchObject({ api_name: 'cf_salesforce_id', is_unique: true, data_type: 'string' });
        const ways: readonly Record<string, string | number>[] = [
            { customfield_id: field.field_id },
            { api_name: 'cf_salesforce_id' },
            { label: 'Salesforce Id' },
            { index: 1 },
        ];
        ways.forEach((way, index) => {
            const contact = rig.customer(`C${index}`, { custom_fields: [{ ...way, value: `v${index}` }] });
            expect(contact.custom_fields).toMatchObject([{ api_name: 'cf_salesforce_id', value: `v${index}` }]);
            expect(contact.custom_field_hash.cf_salesforce_id).toBe(`v${index}`);
        });
        expect(rig.get('/contacts').body.contacts[0].cf_salesforce_id).toBe('v0');
        expect(
            rig.get('/settings/fields?entity=contact&filter_custom_fields=true&skip_inactive_fields=true').body.fields,
        ).toHaveLength(1);
    });

    test('a value for a field that is not there is ignored, and listed', () => {
        const rig = new Rig();
        expect(rig.customer('A', { custom_fields: [{ api_name: 'cf_nope', value: 1 }] }).custom_fields).toEqual([]);
        expect(rig.books.journal.unknownList()[0].what).toContain('cf_nope');
    });

    test('cannot become unique over values that repeat', () => {
        const rig = new Rig();
        const { field_id } = rig.post('/settings/fields', { label: 'K', data_type: 'string', entity: 'contact' }).body
            .field;
        for (const name of ['A', 'B']) rig.customer(name, { custom_fields: [{ api_name: 'cf_k', value: 'same' }] });
        expect(rig.put(`/settings/fields/${field_id}`, { is_unique: true }).status).toBe(400);
    });

    test('the singular endpoint takes a bare array', () => {
        const rig = new Rig();
        rig.uniqueField('invoice', 'Deal');
        const { invoice_id } = rig.invoice(rig.customer().contact_id);
        const { body } = rig.put(`/invoice/${invoice_id}/customfields`, [{ label: 'Deal', value: '006' }]);
        expect(body.message).toBe('Custom Fields Updated Successfully');
        expect(rig.get('/invoices?custom_field=006').body.invoices).toHaveLength(1);
    });
});

describe('requests', () => {
    test('take JSONString forms; plain forms and broken JSON are 1038', () => {
        const rig = new Rig();
        const url = '/books/v3/contacts?organization_id=60021345678';
        const form = { 'content-type': 'application/x-www-form-urlencoded' };
        const body = new URLSearchParams({ JSONString: JSON.stringify({ contact_name: 'A' }) }).toString();
        expect(rig.raw('POST', url, body, form).status).toBe(201);
        expect(rig.raw('POST', url, 'contact_name=B', form)).toMatchObject({ status: 400, body: { code: 1038 } });
        expect(rig.raw('POST', url, '{"contact_name":', {}).body.code).toBe(1038);
    });

    test('a wrong address is 404/5, a wrong method 405/37, a live module that is not emulated 501 by name; all are listed', () => {
        const rig = new Rig();
        expect(rig.get('/contcats')).toMatchObject({ status: 404, body: { code: 5, message: 'Invalid URL Passed' } });
        expect(rig.put('/itemdetails', {})).toMatchObject({ status: 405, body: { code: 37 } });
        expect(rig.get('/estimates')).toMatchObject({
            status: 501,
            body: { message: expect.stringContaining('GET /estimates') },
        });
        expect(rig.books.journal.unknownList().map((one) => one.kind)).toEqual([
            'endpoint',
            'endpoint',
            'not-emulated',
        ]);
    });

    test('unknown body fields are ignored and listed with their place', () => {
        const rig = new Rig();
        rig.customer('A', { nmae: 'x', contact_persons: [{ emial: 'y' }], avatax_use_code: 'z' });
        const listed = rig.books.journal.unknownList().map((one) => [one.kind, one.what]);
        expect(listed).toEqual([
            ['field', 'nmae'],
            ['field', 'contact_persons[].emial'],
            ['not-emulated', 'avatax_use_code'],
        ]);
    });

    test('the organisation carries its text quirks', () => {
        const { body } = new Rig().raw('GET', '/books/v3/organizations', '');
        expect(body.organizations[0]).toMatchObject({
            fiscal_year_start_month: '1',
            time_zone: 'Europe/Berlin',
            price_precision: 2,
            country_code: 'DE',
        });
    });
});
