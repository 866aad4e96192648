import type { InvoicePanel, InvoicePreview } from 'bookbridge/views';
import { Refused, type World } from '../world';
import { tell, written } from './story';

/** The lines of the Acme deal; an order has no discount, so its price is the one after it. */
const QUOTED = [
    { product: 'Seat licence', quantity: 50, discount: 10 },
    { product: 'Onboarding' },
    { product: 'Support plan' },
];
const ORDERED = [
    { product: 'Seat licence', quantity: 50, price: 16.2 },
    { product: 'Onboarding' },
    { product: 'Support plan' },
];

const KINDS = [
    { kind: 'a quote', make: (world: World): string => world.deals.quote(openDeal(world), { lines: QUOTED }) },
    { kind: 'an order', make: (world: World): string => world.deals.order('Acme Ltd', { lines: ORDERED }) },
    {
        kind: 'an order of a deal',
        make: (world: World): string => world.deals.order('Acme Ltd', { lines: ORDERED, deal: openDeal(world) }),
    },
] as const;

function openDeal(world: World): string {
    const deal = world.deals.make({ name: 'Acme in talks', account: 'Acme Ltd', lines: [] });
    world.deals.change('Opportunity', deal, { StageName: 'Prospecting' });
    return deal;
}

const read = (world: World, recordId: string, wish: string | null): InvoicePreview =>
    world.invoke('riley', 'InvoicePanelController.previewInvoice', { recordId, wish });
function bill(world: World, recordId: string, wish: string | null, ending = 'draft'): InvoicePanel {
    const previewHash = read(world, recordId, wish).hash ?? null;
    return world.invoke('riley', 'InvoicePanelController.createInvoice', { recordId, previewHash, ending, wish });
}
const totals = (world: World): readonly number[] => written(world).map((invoice) => Number(invoice['total']));

describe.each(KINDS)('$kind', ({ make }) => {
    it('is previewed and billed from its panel, and shows its invoice', () =>
        tell((world) => {
            const source = make(world);
            expect(world.panel('riley', source)).toMatchObject({ state: 'none', canCreate: true });
            expect(read(world, source, null)).toMatchObject({ total: 1200, problems: [] });
            expect(bill(world, source, null)).toMatchObject({ state: 'working', phase: 'queued' });
            world.advance(5);
            expect(totals(world)).toEqual([1200]);
            const panel = world.panel('riley', source);
            expect(panel).toMatchObject({ state: 'invoiced', canCreate: false, phase: 'done' });
            expect(panel.invoices).toMatchObject([{ total: 1200, status: 'draft', canSend: true }]);
        }));
});

describe('a deal and its quote', () => {
    it('are billed once: from one of them, until that invoice is voided and billed again there', () =>
        tell((world) => {
            const deal = world.deals.acme;
            const quote = world.deals.quote(deal, { lines: QUOTED });
            bill(world, quote, null);
            expect(read(world, deal, null).problems).toMatchObject([{ code: 'billed-elsewhere' }]);
            world.advance(5);
            const [invoice] = world.panel('riley', quote).invoices;
            const [problem] = read(world, deal, null).problems;
            expect(problem).toMatchObject({ code: 'billed-elsewhere', severity: 'error' });
            expect(problem!.message).toContain(`Quote ${invoice!.invoiceNumber}`);
            expect(world.panel('riley', deal).invoices).toMatchObject([{ key: invoice!.key }]);
            const reason = { invoiceKey: invoice!.key, reason: 'The deal is billed instead' };
            world.invoke('fiona', 'InvoiceActionController.voidInvoice', { recordId: quote, ...reason });
            world.advance(5);
            world.invoke('riley', 'InvoicePanelController.billAgain', { recordId: quote });
            expect(read(world, deal, null).problems).toEqual([]);
            bill(world, deal, null);
            world.advance(5);
            expect(written(world).map(({ status }) => status)).toEqual(['void', 'draft']);
            expect(read(world, quote, null).problems).toMatchObject([{ code: 'billed-elsewhere' }]);
        }));
});
