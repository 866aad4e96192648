import { addOldBusiness } from '../old-business';
import { WorkerGone, World } from '../world';

/** Calls that read one record each; the others read pages of two hundred. */
const ONE_RECORD = /^\/(contacts|invoices|customerpayments|creditnotes)\/\d+$/;

const INVOICES = 1500;
const view = (world: World): { readonly state: string } => world.invoke('alex', 'SyncController.getView', {});
const start = (world: World): unknown => world.invoke('alex', 'SyncController.start', { withLines: false });

/** Two organisations, connected as if for the first time, with years of business in the books. */
function connectAnew(): World {
    const world = new World({ webhooks: false, switches: { minute_limit: 0 } });
    world.org.runAnonymous(world.org.admin, 'Dml.deleteSome([SELECT Id FROM Watermark__c]);');
    addOldBusiness(world, { invoices: INVOICES, openEvery: 10 });
    return world;
}

/** Every twentieth call's worker is killed after its answer came, so many times at most. */
function killWorkers(world: World, most: number): void {
    let seen = 0;
    let kills = 0;
    world.network.fault = (_call, deliver) => {
        seen += 1;
        const response = deliver();
        if (seen % 20 !== 0 || kills >= most) return response;
        kills += 1;
        throw new WorkerGone('killed in the middle of a page');
    };
}

/** Has some payments pulled, as webhooks would. */
function hintPayments(world: World, ids: readonly string[]): void {
    const list = ids.map((id) => `'${id}'`).join(', ');
    world.org.runAnonymous(
        world.org.admin,
        `Id connectionId = ConnectionSelector.current().Id;
        HintStore.addAll(connectionId, MirrorBatch.PAYMENT, new Set<String>{ ${list} });
        Events.wakeUp(Events.HINTED, connectionId, null);`,
    );
}

describe('calls of a history', () => {
    it('reads pages only, also while it is killed, paused for an hour and resumed, and other readings run beside it', () => {
        const world = connectAnew();
        world.advance(16);
        killWorkers(world, 2);
        start(world);
        world.step();
        world.invoke('alex', 'SyncController.pause', {});
        world.advance(60);
        expect(view(world).state).toBe('paused');
        start(world);
        world.advance(30);
        expect(view(world).state).toBe('done');
        expect(world.rows('Invoice__c')).toHaveLength(world.books.books.state.invoices.size);
        expect(world.network.calls.map(({ path }) => path).filter((path) => ONE_RECORD.test(path))).toEqual([]);
    });

    it('goes on within five minutes where a worker was killed, long before the schedule comes by', () => {
        const world = connectAnew();
        world.advance(16);
        let kills = 0;
        world.network.fault = (call, deliver) => {
            if (call.path !== '/customerpayments' || kills > 0) return deliver();
            kills += 1;
            throw new WorkerGone('killed before its first page of payments');
        };
        start(world);
        world.advance(1);
        expect([kills, view(world).state]).toEqual([1, 'running']);
        world.advance(5);
        expect(view(world).state).toBe('done');
    });

    it('serves hints of payments although more of their invoices are refused than one turn can find out', () => {
        const world = connectAnew();
        const { state } = world.books.books;
        const paid = [...state.invoices.values()].filter(({ number }) => number.startsWith('OLD-')).slice(0, 9);
        // Two rows with one id: the database refuses all but one of these invoices, and finds one of them a pass.
        for (const invoice of paid) state.invoices.set(invoice.invoice_id, { ...invoice, lines: paid[0].lines });
        const payments = [...state.payments.values()].filter(({ payment_number }) => Number(payment_number) > 10_000);
        hintPayments(
            world,
            payments.slice(0, 8).map(({ payment_id }) => payment_id),
        );
        const before = world.network.calls.length;
        world.advance(14);
        const waiting = world.rows('Hint__c').filter((row) => row['State__c'] === 'waiting');
        expect(waiting).toEqual([]);
        expect(world.network.calls.length - before).toBeLessThan(60);
    });
});
