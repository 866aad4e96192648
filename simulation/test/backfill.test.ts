import { findDifferences } from '../compare-books';
import { WorkerGone, World } from '../world';
import { tell } from './story';

interface SyncView {
    readonly state: string;
    readonly phase?: string;
    readonly rowsRead: number;
    readonly rowsTotal?: number;
    readonly callsMade: number;
    readonly withoutLines?: { readonly calls: number; readonly days: number };
    readonly callsText?: string;
    readonly months: readonly { readonly entity: string; readonly tiesOut: boolean; readonly cause?: string }[];
}

const INVOICES = 1200;
const QUICK = { switches: { minute_limit: 0 }, webhooks: false };

/** Years of business that were there before the two were connected; some are open. */
function addHistory(world: World): void {
    const [customer] = world.books.customers();
    const name = String(customer['contact_name']);
    for (let count = 0; count < INVOICES; count += 1) {
        const id = world.books.createInvoice(name, 10 + count);
        if (count % 3 > 0) world.books.markSent(id);
        if (count % 3 === 1) world.books.pay({ [id]: Number(world.books.invoice(id)['total']) });
    }
}

const view = (world: World): SyncView => world.invoke('alex', 'SyncController.getView', {});
const act = (world: World, name: string, parameters = {}): SyncView =>
    world.invoke('alex', `SyncController.${name}`, parameters);

/** Connects as if for the first time: nothing is known of any list. */
function connectAnew(world: World): void {
    world.org.runAnonymous(world.org.admin, 'Dml.deleteSome([SELECT Id FROM Watermark__c]);');
    addHistory(world);
    world.advance(16);
}

describe('a history of 1,200 invoices', () => {
    it('is read by a backfill that is killed, paused and resumed, and then ties out', () =>
        tell(
            (world) => {
                connectAnew(world);
                expect(view(world)).toMatchObject({ state: 'planned' });
                expect(view(world).withoutLines!.calls).toBeGreaterThan(10);
                const before = world.rows('Invoice__c').length;
                expect(before).toBeLessThan(INVOICES);

                act(world, 'start', { withLines: false });
                let kills = 0;
                world.network.fault = (call, deliver) => {
                    if (call.path === '/customerpayments' && kills < 2) {
                        kills += 1;
                        deliver();
                        throw new WorkerGone('killed in the middle of a page');
                    }
                    return deliver();
                };
                world.advance(20);
                world.network.fault = null;
                expect(kills).toBe(2);
                world.advance(30);
                act(world, 'pause');
                const paused = view(world);
                const read = world.rows('Backfill__c')[0];
                if (read['Phase__c'] === 'invoices') expect(read['Back_To__c']).toMatch(/^\d{4}-\d{2}-\d{2}/);
                world.advance(60);
                expect(view(world).state === 'done' || view(world).rowsRead === paused.rowsRead).toBe(true);
                if (paused.state !== 'done') act(world, 'start', { withLines: false });
                world.advance(60);
                expect(view(world)).toMatchObject({ state: 'done' });
                expect(findDifferences(world)).toEqual([]);

                world.advance(24 * 60);
                const { months } = view(world);
                expect(months.map(({ entity }) => entity)).toEqual(expect.arrayContaining(['invoices', 'payments']));
                expect(months.filter(({ tiesOut }) => !tiesOut)).toEqual([]);
            },
            { ...QUICK, hasLostLog: true },
        ));

    it('never takes the calls that are kept for people and for changes', () => {
        // The history is not read to its end here, so the mirrors cannot equal the books yet.
        const world = new World({ switches: { minute_limit: 0, daily_limit: 1000 }, webhooks: false });
        connectAnew(world);
        world.books.books.switches.set('daily_remaining', 310);
        act(world, 'start', { withLines: true });
        world.advance(180);
        expect(view(world).state).toBe('running');
        expect(Number((view(world).callsText ?? '').split(' ')[0])).toBeGreaterThanOrEqual(270);
    });
});
