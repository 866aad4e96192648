import type { InvoicePanel, InvoicePreview, MassBillingRow } from 'bookbridge/views';
import type { World } from '../world';
import { makeRule, move, QUOTED, SOURCES } from './sources';
import { tell, written } from './story';

const read = (world: World, recordId: string, wish: string | null): InvoicePreview =>
    world.invoke('riley', 'InvoicePanelController.previewInvoice', { recordId, wish });
function bill(world: World, recordId: string, wish: string | null, ending = 'draft'): InvoicePanel {
    const previewHash = read(world, recordId, wish).hash ?? null;
    return world.invoke('riley', 'InvoicePanelController.createInvoice', { recordId, previewHash, ending, wish });
}
const DEPOSIT = '{"kind":"deposit","percentage":30}';
const TWENTY = '{"kind":"percentage","percentage":20}';
const SIXTY = '{"kind":"percentage","percentage":60}';
const HOUR = 60;

/** Leaves one seat of fifty. */
function shrink(world: World, source: string): void {
    for (const { lineObject } of SOURCES)
        for (const row of world.rows(lineObject).filter((line) => Object.values(line).includes(source)))
            if (row['Quantity'] === 50) world.deals.change(lineObject, String(row['Id']), { Quantity: 1 });
}
const totals = (world: World): readonly number[] => written(world).map((invoice) => Number(invoice['total']));

describe.each(SOURCES)('$kind', (kind) => {
    const { make } = kind;

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

    it('is billed in parts that come to it: a deposit, a percentage, the rest', () =>
        tell((world) => {
            const source = make(world);
            for (const wish of [DEPOSIT, TWENTY, null]) {
                bill(world, source, wish);
                world.advance(5);
            }
            expect(totals(world)).toEqual([360, 240, 600]);
            expect(world.panel('riley', source)).toMatchObject({ state: 'invoiced', canCreate: false });
        }));

    it('is billed by lines and quantities, never more than is left', () =>
        tell((world) => {
            const source = make(world);
            const line = read(world, source, null).partLines.find(({ name }) => name === 'Seat licence')!;
            const seats = (quantity: number): string =>
                JSON.stringify({ kind: 'lines', lines: [{ id: line.id, quantity }] });
            bill(world, source, seats(20));
            world.advance(5);
            expect(totals(world)).toEqual([385.56]);
            expect(read(world, source, seats(31)).problems).toMatchObject([{ severity: 'error' }]);
            bill(world, source, null);
            world.advance(5);
            expect(totals(world)).toEqual([385.56, 814.44]);
        }));

    it('is sent to its recipients, or handed over for approval, as the rep says', () =>
        tell((world) => {
            const source = make(world);
            bill(world, source, DEPOSIT, 'approval');
            world.advance(5);
            expect(world.panel('riley', source).invoices).toMatchObject([{ pending: { phase: 'approval' } }]);
            const invoiceKey = world.panel('fiona', source).invoices[0]!.key;
            world.invoke('fiona', 'InvoiceActionController.approveInvoice', { recordId: source, invoiceKey });
            world.advance(5);
            bill(world, source, null, 'send');
            world.advance(5);
            expect(written(world).map(({ status }) => status)).toEqual(['sent', 'sent']);
        }));

    it('is billed again under a new number after its invoice was voided', () =>
        tell((world) => {
            const source = make(world);
            bill(world, source, null);
            world.advance(5);
            const invoiceKey = world.panel('fiona', source).invoices[0]!.key;
            const reason = { invoiceKey, reason: 'Wrong company' };
            world.invoke('fiona', 'InvoiceActionController.voidInvoice', { recordId: source, ...reason });
            world.advance(5);
            expect(world.panel('riley', source)).toMatchObject({ canBillAgain: true });
            world.invoke('riley', 'InvoicePanelController.billAgain', { recordId: source });
            bill(world, source, null);
            world.advance(5);
            expect(written(world).map(({ status }) => status)).toEqual(['void', 'draft']);
        }));

    it('stops and says so when it has shrunk below what was billed', () =>
        tell((world) => {
            const source = make(world);
            bill(world, source, SIXTY);
            world.advance(5);
            shrink(world, source);
            expect(read(world, source, null).problems).toMatchObject([{ code: 'deal-shrunk', severity: 'error' }]);
            expect(read(world, source, null).canCreate).toBe(false);
        }));

    it('is billed from a list', () =>
        tell((world) => {
            const source = make(world);
            const rows = world.invoke<MassBillingRow[]>('riley', 'MassBillingController.preview', {
                recordIds: [source],
            });
            expect(rows).toMatchObject([{ state: 'billable', total: 1200 }]);
            const hashes = rows.map(({ hash }) => hash);
            const asked = { recordIds: [source], hashes, ending: 'draft' };
            world.invoke('riley', 'MassBillingController.create', asked);
            world.advance(5);
            expect(totals(world)).toEqual([1200]);
        }));

    it('is billed by a flow, and by Apex, once', () =>
        tell((world) => {
            const source = make(world);
            const run = `
                CreateInvoices.Request wish = new CreateInvoices.Request();
                wish.recordId = '${source}';
                CreateInvoices.Result given = CreateInvoices.run(new List<CreateInvoices.Request>{ wish })[0];
                if (given.message != null) { throw new IllegalArgumentException(given.message); }`;
            const rep = world.org.findUser('riley@demo.bookbridge.example').id;
            world.org.runAnonymous(rep, run);
            world.org.runAnonymous(rep, run);
            world.advance(5);
            world.org.runAnonymous(rep, run);
            world.advance(5);
            expect(totals(world)).toEqual([1200]);
        }));

    it('is billed by a rule within the next pull, once', () =>
        tell((world) => {
            const source = make(world);
            move(world, kind, source, kind.open);
            makeRule(world, kind);
            world.advance(HOUR);
            expect(totals(world)).toEqual([]);
            move(world, kind, source, kind.won);
            world.advance(HOUR);
            world.deals.change(kind.objectName, source, { Name: 'saved again' });
            world.advance(HOUR);
            expect(totals(world)).toEqual([1200]);
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
