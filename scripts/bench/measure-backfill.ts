import { watchTurns } from '../../simulation/worst-turn';
import { addOldBusiness } from '../../simulation/old-business';
import { WorkerGone, World } from '../../simulation/world';
import type { Measurement, Metric } from './metric';
import { worstTurnMetrics } from './worst-turn-metrics';

/** Invoices that are there before the two are connected; nine of ten were paid, each by a payment of its own. */
const INVOICES = Number(process.env['BENCH_BACKFILL'] ?? 20_000);
const OPEN_EVERY = 10;
/** Workers that are killed in the middle of a page. */
const KILLS = 2;
const PAUSE_MINUTES = 60;
/** Minutes after which the reading is paused. */
const PAUSE_AFTER = INVOICES > 50_000 ? 5 : 3;

interface SyncView {
    readonly state: string;
    readonly phase?: string;
    readonly callsMade: number;
    readonly withoutLines?: { readonly calls: number; readonly megabytes: number };
}

const view = (world: World): SyncView => world.invoke('alex', 'SyncController.getView', {});
const start = (world: World): unknown => world.invoke('alex', 'SyncController.start', { withLines: false });

/** Two organisations that are connected, as if nothing had been read yet. */
function connectedAnew(): World {
    const world = new World({ webhooks: false, switches: { minute_limit: 0 } });
    world.org.runAnonymous(world.org.admin, 'Dml.deleteSome([SELECT Id FROM Watermark__c]);');
    addOldBusiness(world, { invoices: INVOICES, openEvery: OPEN_EVERY });
    world.advance(16);
    return world;
}

/** Kills some workers after their answer came, once all invoices that are open have been read. */
function killWorkers(world: World): void {
    let kills = 0;
    let seen = 0;
    world.network.fault = (call, deliver) => {
        seen += call.path === '/customerpayments' ? 1 : 0;
        const response = deliver();
        if (seen % 20 !== 10 || call.path !== '/customerpayments' || kills >= KILLS) return response;
        kills += 1;
        throw new WorkerGone('killed in the middle of a page');
    };
}

/** Reads everything; with workers that are killed, and a pause in the middle. */
function readHistory(world: World) {
    const forecast = view(world).withoutLines;
    const from = world.network.calls.length;
    const startedAt = world.clock.now();
    const worstOf = watchTurns(world, ['BackfillWorker']);
    let openAfter = 0;
    let minutes = 0;
    killWorkers(world);
    start(world);
    for (let now = view(world); now.state === 'running'; now = view(world)) {
        world.advance(1);
        minutes += 1;
        if (openAfter === 0 && !['contacts', 'open'].includes(view(world).phase ?? '')) openAfter = minutes;
        if (minutes !== PAUSE_AFTER) continue;
        world.invoke('alex', 'SyncController.pause', {});
        world.advance(PAUSE_MINUTES);
        start(world);
    }
    const calls = world.network.calls.slice(from).filter(({ path, status }) => status === 200 && path !== '');
    const worst = worstOf();
    return {
        forecast,
        openAfter,
        worst,
        calls: calls.length,
        ms: world.clock.now() - startedAt - PAUSE_MINUTES * 60_000,
    };
}

function measure(): Record<string, Metric> {
    const world = connectedAnew();
    const began = performance.now();
    const read = readHistory(world);
    const seconds = Math.round((performance.now() - began) / 1000);
    const invoices = world.rows('Invoice__c').length;
    const rows = invoices + world.rows('Payment__c').length + world.rows('Allocation__c').length;
    const inBooks = world.books.books.state.invoices.size;
    if (world.failures.length > 0) throw new Error(`A job failed: ${world.failures[0].failure}`);
    return {
        'inbound.backfill_missing': { value: inBooks - invoices, unit: `of ${inBooks} invoices`, target: 0 },
        'inbound.backfill_calls': { value: read.calls, unit: `calls for ${rows} rows, readings beside it included` },
        'inbound.backfill_calls_forecast': { value: read.forecast?.calls ?? 0, unit: 'calls' },
        'inbound.backfill_minutes': { value: Math.round(read.ms / 60_000), unit: 'simulated min without the pause' },
        'inbound.backfill_open_minutes': {
            value: read.openAfter,
            unit: 'min until open invoices are there',
            target: 5,
        },
        'inbound.backfill_rows_per_second': { value: Math.round(rows / (read.ms / 1000)), unit: 'rows' },
        'inbound.backfill_storage': {
            value: read.forecast?.megabytes ?? 0,
            unit: `MB forecast, ${Math.ceil((rows * 2) / 1024)} counted`,
        },
        ...worstTurnMetrics('inbound.backfill', read.worst),
        'inbound.backfill_machine_s': { value: seconds, unit: 's on this machine' },
    };
}

/** The history of an organisation, read to its end. */
export const measureBackfill: Measurement = {
    names: ['inbound.backfill'],
    run: () => Promise.resolve(measure()),
};
