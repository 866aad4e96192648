import type { InvoicePanel, InvoiceView, VarianceView } from 'bookbridge/views';
import type { BooksRecord } from '../books-desk';
import { Refused, type Person, type World } from '../world';
import { tell, written } from './story';

const seen = (world: World, person: Person = 'riley'): InvoiceView =>
    world.panel(person, world.deals.acme).invoices[0]!;
const idOf = (world: World): string => String(written(world)[0]!['invoice_id']);
const act = <T>(world: World, person: Person, action: string, more = {}): T =>
    world.invoke(person, `VarianceController.${action}`, { recordId: world.deals.acme, ...more });
const open = (world: World): readonly VarianceView[] => world.invoke('fiona', 'VarianceController.getOpen', {});

interface Outcome {
    readonly panel: InvoicePanel;
    readonly left: readonly string[];
}

function sendInvoice(world: World): string {
    world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
    world.settle();
    expect(seen(world)).toMatchObject({ status: 'sent', total: 1200 });
    expect(seen(world).variance).toBeUndefined();
    return idOf(world);
}

/** Finance changes the lines of the invoice in Zoho Books. */
function editLines(world: World, change: (lines: BooksRecord[]) => BooksRecord[], more = {}): void {
    const id = idOf(world);
    const lines = (world.books.invoice(id)['line_items'] as BooksRecord[]).map(
        ({ line_item_id, item_id, name, quantity, rate, discount, tax_id }) => ({
            line_item_id,
            item_id,
            name,
            quantity,
            rate,
            discount,
            tax_id,
        }),
    );
    world.books.edit(id, { line_items: change(lines), ...more } as never);
    world.settle();
    world.advance(60);
}

const fewerSeats = ([first, ...rest]: BooksRecord[]): BooksRecord[] => [{ ...first, quantity: 40 }, ...rest];

describe('an invoice that was edited in Zoho Books after it was sent', () => {
    it('is a variance on the deal and in the list of finance, no conflict, until the deal is updated', () =>
        tell((world) => {
            sendInvoice(world);
            editLines(world, fewerSeats);
            const { variance } = seen(world);
            expect(variance).toMatchObject({ status: 'open', dealTotal: 1200, invoiceTotal: 1007.22 });
            expect(variance!.lines).toMatchObject([
                { kind: 'changed', dealQuantity: 50, dealAmount: 810, invoiceQuantity: 40, invoiceAmount: 648 },
            ]);
            expect(world.rows('Conflict__c')).toEqual([]);
            expect(open(world)).toMatchObject([{ opportunityId: world.deals.acme, invoiceTotal: 1007.22 }]);

            const { left, panel } = act<Outcome>(world, 'riley', 'updateDeal', { invoiceKey: variance!.invoiceKey });
            expect(left).toEqual([]);
            expect(panel.invoices[0]!.variance).toBeUndefined();
            const [line] = world.rows('OpportunityLineItem').filter((row) => Number(row['Quantity']) === 40);
            expect(line).toMatchObject({ UnitPrice: 18, Discount: 10 });
            expect(open(world)).toEqual([]);
            expect(world.books.invoice(idOf(world))['total']).toBe(1007.22);
        }));

    it('can be accepted with a reason, by finance only, and comes back when it changes again', () =>
        tell((world) => {
            sendInvoice(world);
            editLines(world, fewerSeats);
            const { invoiceKey, canAccept } = seen(world).variance!;
            expect(canAccept).toBe(false);
            expect(() => act(world, 'riley', 'accept', { invoiceKey, reason: 'x' })).toThrow(Refused);
            expect(() => act(world, 'fiona', 'accept', { invoiceKey, reason: ' ' })).toThrow(/why/);
            act(world, 'fiona', 'accept', { invoiceKey, reason: 'Agreed by phone' });
            expect(seen(world).variance).toMatchObject({ status: 'accepted', reason: 'Agreed by phone' });
            expect(seen(world).variance!.decidedBy).toMatch(/Fiona/);
            expect(open(world)).toEqual([]);

            world.books.pay({ [idOf(world)]: 100 });
            world.advance(60);
            expect(seen(world).variance).toMatchObject({ status: 'accepted' });

            editLines(world, ([first, ...rest]) => [{ ...first, quantity: 30 }, ...rest]);
            expect(seen(world).variance).toMatchObject({ status: 'open', invoiceTotal: 814.44 });
            expect(seen(world).variance!.reason).toBeUndefined();
        }));

    it('says what cannot be written to the deal', () =>
        tell((world) => {
            sendInvoice(world);
            editLines(world, ([first, , third]) => [first!, third!, { name: 'Travel', quantity: 1, rate: 99 }], {
                adjustment: -5,
            });
            const { invoiceKey, lines } = seen(world).variance!;
            expect(lines.map(({ kind }) => kind).sort()).toEqual(['added', 'removed']);
            const { left } = act<Outcome>(world, 'riley', 'updateDeal', { invoiceKey });
            expect(left).toHaveLength(2);
            expect(seen(world).variance).toMatchObject({ status: 'open' });
        }));

    it('is settled by itself when finance takes the change back', () =>
        tell((world) => {
            sendInvoice(world);
            editLines(world, fewerSeats);
            editLines(world, ([first, ...rest]) => [{ ...first, quantity: 50 }, ...rest]);
            expect(seen(world).variance).toBeUndefined();
            expect(world.rows('Variance__c')).toMatchObject([{ Status__c: 'settled' }]);
        }));
});

describe('a deal that is changed after its invoice was sent', () => {
    it('is a variance as soon as somebody looks, and agrees again when the change is taken back', () =>
        tell((world) => {
            sendInvoice(world);
            world.advance(120);
            const [line] = world.rows('OpportunityLineItem').filter((row) => Number(row['Quantity']) === 50);
            world.deals.change('OpportunityLineItem', String(line!['Id']), { Quantity: 60 });
            expect(seen(world).variance).toMatchObject({ status: 'open', invoiceTotal: 1200 });
            expect(open(world)).toHaveLength(1);
            world.advance(60);
            world.deals.change('OpportunityLineItem', String(line!['Id']), { Quantity: 50 });
            expect(seen(world).variance).toBeUndefined();
        }));

    it('leaves a draft to be updated instead', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.settle();
            world.advance(120);
            const [line] = world.rows('OpportunityLineItem').filter((row) => Number(row['Quantity']) === 50);
            world.deals.change('OpportunityLineItem', String(line!['Id']), { Quantity: 60 });
            expect(seen(world)).toMatchObject({ canUpdate: true });
            expect(seen(world).variance).toBeUndefined();
        }));
});
