import type { HandmadeView, InvoicePanel, InvoicePreview, MassBillingRow } from 'bookbridge/views';
import type { BooksRecord } from '../books-desk';
import { Refused, type World } from '../world';
import { tell, written } from './story';

const DEAL = 'Acme – 50 seats';
const EIGHTY = '{"kind":"percentage","percentage":80}';

/** An invoice that finance writes and sends in Zoho Books, with what a person types into it. */
function byHand(world: World, amount: number, more: BooksRecord): string {
    const known = world.books.customers().some((one) => one['contact_name'] === 'Acme Ltd');
    if (!known) world.books.createCustomer({ contact_name: 'Acme Ltd' });
    const id = world.books.createInvoice('Acme Ltd', amount);
    world.books.edit(id, more as never);
    world.books.markSent(id);
    world.advance(16);
    return id;
}

const mirrorOf = (world: World, zohoId: string) => world.row('Invoice__c', 'Zoho_Id__c', zohoId);
const keyOf = (world: World, zohoId: string) => String(mirrorOf(world, zohoId)['Key__c']);
const invoiced = (world: World, deal: string) => world.row('Opportunity', 'Id', deal)['Invoiced_Amount__c'];
const secondDeal = (world: World, name: string, account = 'Acme Ltd') => world.deals.make({ name, account });

const read = (world: World, recordId: string, wish: string | null = null): InvoicePreview =>
    world.invoke('riley', 'InvoicePanelController.previewInvoice', { recordId, wish });
function bill(world: World, recordId: string, wish: string | null = null): InvoicePanel {
    const previewHash = read(world, recordId, wish).hash ?? null;
    const parameters = { recordId, previewHash, ending: 'draft', wish };
    return world.invoke('riley', 'InvoicePanelController.createInvoice', parameters);
}
/** What the page offers of Acme; the demo has invoices of others that nobody made from a deal. */
const open = (world: World) =>
    world
        .invoke<HandmadeView[]>('fiona', 'HandmadeController.getOpen', {})
        .filter(({ accountName }) => accountName === 'Acme Ltd');
const decide = (world: World, method: string, recordId: string, invoiceKey: string) =>
    world.invoke<InvoicePanel>('fiona', `HandmadeController.${method}`, { recordId, invoiceKey });

describe('an invoice that somebody wrote in Zoho Books by hand', () => {
    it('belongs to the deal that its reference names, and counts there', () =>
        tell((world) => {
            const deal = world.deals.acme;
            const id = byHand(world, 100, { reference_number: DEAL.toUpperCase() });
            expect(mirrorOf(world, id)).toMatchObject({
                Opportunity__c: deal,
                Matched_By__c: 'reference',
                Matched_Id__c: deal,
            });
            expect(invoiced(world, deal)).toBe(100);
            const panel = world.panel('riley', deal);
            expect(panel).toMatchObject({ state: 'invoiced', canCreate: true });
            expect(panel.invoices[0].matchText).toContain(DEAL.toUpperCase());
            expect(open(world)).toEqual([]);
        }));

    it.each([
        ['id', (world: World) => world.deals.acme],
        ['short id', (world: World) => world.deals.acme.slice(0, 15)],
    ])('is found by the %s of the deal, too', (_what, reference) =>
        tell((world) => {
            const id = byHand(world, 100, { reference_number: reference(world) });
            expect(mirrorOf(world, id)['Opportunity__c']).toBe(world.deals.acme);
        }),
    );

    it('is found by the number of an order, and shows on its page', () =>
        tell((world) => {
            const order = world.deals.order('Acme Ltd', { lines: [{ product: 'Onboarding' }] });
            const number = String(world.row('Order', 'Id', order)['OrderNumber']);
            const id = byHand(world, 10, { reference_number: number });
            expect(mirrorOf(world, id)).toMatchObject({ Opportunity__c: null, Matched_Id__c: order });
            expect(world.panel('riley', order).invoices).toHaveLength(1);
            expect(read(world, order).problems.map(({ code }) => code)).toContain('billed-by-hand');
        }));

    it('is not billed once more: what it leaves of the deal can be billed, and no more', () =>
        tell((world) => {
            const deal = world.deals.acme;
            byHand(world, 240, { reference_number: DEAL });
            const whole = read(world, deal);
            expect(whole).toMatchObject({ canCreate: false, leftTotal: 960 });
            expect(whole.problems[0]).toMatchObject({ code: 'billed-by-hand', severity: 'error' });
            expect(whole.problems[0].remedy).toContain('at most 80 %');
            expect(bill(world, deal).problems).toHaveLength(1);
            world.advance(5);
            expect(written(world)).toEqual([]);

            expect(read(world, deal, EIGHTY)).toMatchObject({ canCreate: true, total: 960 });
            bill(world, deal, EIGHTY);
            world.advance(20);
            expect(written(world).map((invoice) => Number(invoice['total']))).toEqual([960]);
            expect(world.panel('riley', deal)).toMatchObject({ billedTotal: 1200, leftTotal: 0, canCreate: false });
        }));

    it('leaves nothing to bill where it comes to the whole deal, on every way', () =>
        tell((world) => {
            const deal = world.deals.acme;
            byHand(world, 1200, { reference_number: DEAL });
            expect(read(world, deal)).toMatchObject({ isAllBilled: true, canCreate: false });
            const rows = world.invoke<MassBillingRow[]>('riley', 'MassBillingController.preview', {
                recordIds: [deal],
            });
            expect(rows.map(({ state }) => state)).toEqual(['billed']);
            bill(world, deal);
            world.advance(20);
            expect(written(world)).toEqual([]);
        }));

    it('moves with its reference, and both deals add up', () =>
        tell((world) => {
            const other = secondDeal(world, 'Acme support');
            const id = byHand(world, 100, { reference_number: DEAL });
            world.advance(2);
            world.books.edit(id, { reference_number: 'Acme support' });
            world.advance(20);
            expect([invoiced(world, world.deals.acme), invoiced(world, other)]).toEqual([null, 100]);
            world.books.edit(id, { reference_number: 'nothing that anybody knows' });
            world.advance(20);
            expect([invoiced(world, world.deals.acme), invoiced(world, other)]).toEqual([null, null]);
            expect(mirrorOf(world, id)).toMatchObject({ Opportunity__c: null, Matched_By__c: null });
        }));

    it('stays with the Account where two deals fit; a person chooses, and can take it back', () =>
        tell((world) => {
            const twin = secondDeal(world, DEAL);
            const id = byHand(world, 100, { reference_number: DEAL });
            const key = keyOf(world, id);
            expect(mirrorOf(world, id)).toMatchObject({ Opportunity__c: null, Matched_By__c: null });
            expect(open(world)[0].choices.map(({ name }) => name)).toEqual([DEAL, DEAL]);
            expect(open(world)[0].choices.map(({ recordId }) => recordId)).toContain(twin);

            expect(decide(world, 'assign', twin, key).invoices).toHaveLength(1);
            world.advance(2);
            expect(invoiced(world, twin)).toBe(100);
            // What a person decided outlives what the invoice says.
            world.books.edit(id, { reference_number: 'Something else', notes: 'thank you' });
            world.advance(20);
            expect(mirrorOf(world, id)).toMatchObject({ Opportunity__c: twin, Matched_By__c: 'person' });

            expect(decide(world, 'takeOff', twin, key).invoices).toEqual([]);
            world.advance(2);
            expect(invoiced(world, twin)).toBe(null);
            expect(open(world)[0]).toMatchObject({ key, isDecided: true });
            world.books.edit(id, { reference_number: 'Acme support' });
            const support = secondDeal(world, 'Acme support');
            world.advance(20);
            expect(mirrorOf(world, id)).toMatchObject({ Opportunity__c: null, Matched_By__c: 'none' });
            world.invoke('fiona', 'HandmadeController.keepOnAccount', { invoiceKey: key, isKept: false });
            expect(mirrorOf(world, id)).toMatchObject({ Opportunity__c: support, Matched_By__c: 'reference' });
        }));

    it('is never a deal of another customer, whoever asks', () =>
        tell(
            (world) => {
                const foreign = secondDeal(world, 'Only Globex has this', 'Globex GmbH');
                world.books.createCustomer({ contact_name: 'Globex GmbH' });
                // Both are read in one turn: what of one customer is known must not be taken for the other's.
                const theirs = world.books.createInvoice('Globex GmbH', 50);
                world.books.edit(theirs, { reference_number: 'Only Globex has this' });
                const id = byHand(world, 100, { reference_number: 'Only Globex has this' });
                expect(mirrorOf(world, theirs)['Opportunity__c']).toBe(foreign);
                expect(mirrorOf(world, id)['Opportunity__c']).toBe(null);
                expect(open(world)[0].choices).toEqual([]);
                expect(() => decide(world, 'assign', foreign, keyOf(world, id))).toThrow(Refused);
                expect(() =>
                    world.invoke('riley', 'HandmadeController.assign', {
                        recordId: world.deals.acme,
                        invoiceKey: keyOf(world, id),
                    }),
                ).toThrow(Refused);
            },
            { webhooks: false },
        ));

    it('belongs to the deal that the rule of an admin names, before its reference', () =>
        tell((world) => {
            const other = secondDeal(world, 'Acme support');
            world.deals.change('Opportunity', other, { NextStep: 'D-77' });
            const rule = (booksField: string, dealField: string) =>
                world.invoke('alex', 'HandmadeController.saveRule', { booksField, dealField });
            expect(() => rule('cf_deal_number', 'Nowhere')).toThrow(Refused);
            expect(() => rule('cf_deal_number', 'Amount')).toThrow(Refused);
            expect(() => rule('reference', 'NextStep')).toThrow(Refused);
            rule('cf_deal_number', 'NextStep');
            const field = { label: 'Deal number', data_type: 'string', entity: 'invoice' };
            world.books.call('POST', '/settings/fields', field);
            const id = byHand(world, 100, {
                reference_number: DEAL,
                custom_fields: [{ api_name: 'cf_deal_number', value: 'd-77' }],
            });
            expect(mirrorOf(world, id)).toMatchObject({ Opportunity__c: other, Matched_By__c: 'rule' });
            expect(world.panel('riley', other).invoices[0].matchText).toContain('rule');
        }));

    it('finds a deal that was made after it, the night after', () =>
        tell((world) => {
            const id = byHand(world, 100, { reference_number: 'Acme support' });
            world.advance(48 * 60);
            const deal = secondDeal(world, 'Acme support');
            expect(mirrorOf(world, id)['Opportunity__c']).toBe(null);
            world.advance(36 * 60);
            expect(mirrorOf(world, id)).toMatchObject({ Opportunity__c: deal, Matched_By__c: 'reference' });
            expect(invoiced(world, deal)).toBe(100);
        }));

    it('that we made is not taken for one', () =>
        tell((world) => {
            secondDeal(world, DEAL);
            world.click('riley', 'Create Invoice', world.deals.make({ name: 'Ours', account: 'Acme Ltd' }));
            world.advance(20);
            const [row] = world.rows('Invoice__c');
            expect([row['Matched_By__c'], row['Matched_Id__c']]).toEqual([null, null]);
            expect(open(world)).toEqual([]);
        }));
});
