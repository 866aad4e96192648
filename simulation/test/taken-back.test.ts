import type { InvoicePreview } from 'bookbridge/views';
import type { World } from '../world';
import { makeRule, move, SOURCES } from './sources';
import { tell, written } from './story';

const HOUR = 60;
const SIXTY = '{"kind":"percentage","percentage":60}';
const totals = (world: World): readonly number[] => written(world).map((invoice) => Number(invoice['total']));

function setMode(world: World, mode: 'active' | 'read_only'): void {
    world.deals.change('Connection__c', String(world.rows('Connection__c')[0]!['Id']), { Mode__c: mode });
}

const hashOf = (world: World, recordId: string, wish: string | null): string =>
    world.invoke<InvoicePreview>('riley', 'InvoicePanelController.previewInvoice', { recordId, wish }).hash!;
const post = (world: World, who: 'riley' | 'alex', recordId: string, wish: string | null, previewHash: string) =>
    world.invoke(who, 'InvoicePanelController.createInvoice', { recordId, previewHash, ending: 'draft', wish });
const panelOf = (world: World, source: string) => world.panel('riley', source);

describe.each(SOURCES)('$kind', (kind) => {
    it('that leaves its billing status takes back what waits, and comes again with the same intent', () =>
        tell((world) => {
            const source = kind.make(world);
            move(world, kind, source, kind.open);
            makeRule(world, kind);
            setMode(world, 'read_only');
            move(world, kind, source, kind.won);
            world.advance(HOUR);
            const asked = world.row('Intent__c', 'Source_Id__c', source);
            expect(asked['State__c']).not.toMatch(/done|cancelled/);
            move(world, kind, source, kind.open);
            world.advance(HOUR);
            expect(world.row('Intent__c', 'Source_Id__c', source)).toMatchObject({ State__c: 'cancelled' });
            setMode(world, 'active');
            world.advance(HOUR);
            expect(totals(world)).toEqual([]);
            move(world, kind, source, kind.won);
            world.advance(HOUR);
            expect(totals(world)).toEqual([1200]);
            expect(world.row('Intent__c', 'Source_Id__c', source)).toMatchObject({ Id: asked['Id'], State__c: 'done' });
        }));

    it.each([
        ['a draft', false],
        ['a sent invoice', true],
    ])(
        'that leaves its billing status after it was billed keeps %s, and says so until it comes again',
        (_what, isSent) =>
            tell((world) => {
                const source = kind.make(world);
                move(world, kind, source, kind.open);
                makeRule(world, kind);
                move(world, kind, source, kind.won);
                world.advance(HOUR);
                const invoiceKey = panelOf(world, source).invoices[0]!.key;
                if (isSent)
                    world.invoke('fiona', 'InvoiceActionController.sendInvoice', { recordId: source, invoiceKey });
                world.advance(HOUR);
                const [before] = written(world);
                move(world, kind, source, kind.open);
                world.advance(HOUR);
                expect(written(world)).toEqual([before]);
                expect(before!['status']).toBe(isSent ? 'sent' : 'draft');
                expect(panelOf(world, source).notice).toContain('re-opened');
                move(world, kind, source, kind.won);
                world.advance(HOUR);
                expect(totals(world)).toEqual([1200]);
                expect(panelOf(world, source).notice ?? null).toBeNull();
            }),
    );

    it('is taken back by a flow at once, and may be billed again', () =>
        tell((world) => {
            const source = kind.make(world);
            post(world, 'riley', source, null, hashOf(world, source, null));
            const rep = world.org.findUser('riley@demo.bookbridge.example').id;
            world.org.runAnonymous(
                rep,
                `ReopenDeals.Request wish = new ReopenDeals.Request();
                 wish.recordId = '${source}';
                 ReopenDeals.Result given = ReopenDeals.run(new List<ReopenDeals.Request>{ wish })[0];
                 if (!given.cancelled) { throw new IllegalArgumentException(given.message); }`,
            );
            world.advance(HOUR);
            expect(totals(world)).toEqual([]);
            expect(panelOf(world, source)).toMatchObject({ state: 'none', canCreate: true });
            expect(panelOf(world, source).notice).toContain('cancelled before it was created');
            post(world, 'riley', source, null, hashOf(world, source, null));
            world.advance(HOUR);
            expect(totals(world)).toEqual([1200]);
            expect(panelOf(world, source).notice ?? null).toBeNull();
        }));

    it.each([
        ['soql', null, 1200],
        ['dml', null, 1200],
        ['soql', SIXTY, 720],
        ['dml', SIXTY, 720],
    ] as const)(
        'is billed once when two people click at the same moment (overlap at %s, wish %s)',
        (point, wish, total) =>
            tell((world) => {
                const source = kind.make(world);
                const hash = hashOf(world, source, wish);
                world.onWait = (at) => {
                    if (at !== point) return;
                    world.onWait = null;
                    post(world, 'alex', source, wish, hash);
                };
                post(world, 'riley', source, wish, hash);
                world.onWait = null;
                world.advance(HOUR);
                expect(totals(world)).toEqual([total]);
                if (wish !== null) {
                    post(world, 'riley', source, null, hashOf(world, source, null));
                    world.advance(HOUR);
                    expect(totals(world)).toEqual([total, 1200 - total]);
                }
            }),
    );
});
