import { beginFlood, catchUp, changeAll, type FloodReport } from '../../simulation/flood';
import { World } from '../../simulation/world';
import type { Measurement, Metric } from './metric';
import { worstTurnMetrics } from './worst-turn-metrics';

/** Invoices that change in one second, each but every tenth with a payment of its own. */
const INVOICES = Number(process.env['BENCH_DELTA'] ?? 10_000);

function metricsOf(prefix: string, report: FloodReport): Record<string, Metric> {
    return {
        [`${prefix}_calls`]: {
            value: report.calls,
            unit: `calls for ${report.rows} rows (least ${report.leastCalls})`,
        },
        [`${prefix}_minutes`]: { value: report.minutes, unit: 'simulated min' },
        ...worstTurnMetrics(prefix, report.worst),
    };
}

function measure(): Record<string, Metric> {
    const world = new World({ webhooks: false, switches: { minute_limit: 0 } });
    world.advance(16);
    beginFlood(world, INVOICES);
    const written = catchUp(world);
    changeAll(world);
    const changed = catchUp(world);
    if (world.failures.length > 0) throw new Error(`A job failed: ${world.failures[0].failure}`);
    const known = new Map(world.rows('Invoice__c').map((row) => [row['Zoho_Id__c'], row['Due_Date__c']]));
    const missing = [...world.books.books.state.invoices].filter(([id, { due_date }]) => known.get(id) !== due_date);
    return {
        'inbound.delta_missing': { value: missing.length, unit: `of ${known.size} invoices`, target: 0 },
        ...metricsOf('inbound.delta_new', written),
        ...metricsOf('inbound.delta_changed', changed),
    };
}

/** Everything in the books is written, and then changed, between two deltas. */
export const measureFlood: Measurement = { names: ['inbound.delta'], run: () => Promise.resolve(measure()) };
