import { countRefused, countStates, runSideBySide, worldWithBacklog } from './backlog';

const MINUTE = 60_000;
/** When the click comes, after the workers have begun. */
const CLICK_AFTER = 10 * MINUTE + 5000;

/** How a backlog drained. */
export interface Drain {
    /** Invoices a minute over the whole drain, its last minute too. */
    readonly perMinute: number;
    /** Requests that were more than the budget within any minute. */
    readonly refused: number;
    /** Turns of workers from a click in the middle to its number. */
    readonly clickTurns: number;
    readonly clickSeconds: number;
    /** Requests, and the invoices they made. */
    readonly calls: number;
    readonly invoices: number;
}

/** Drains a backlog, jobs side by side, with a person's click in the middle of it. */
export function drain(count: number, options: { readonly latency: number; readonly budget: number }): Drain {
    const world = worldWithBacklog(count, { budget: options.budget, switches: { latency_ms: options.latency } });
    const start = world.clock.now();
    const before = world.network.calls.length;
    runSideBySide(world, () => world.clock.now() > start + CLICK_AFTER);
    const deal = world.deals.make({ name: 'In the middle' });
    const clickedAt = world.clock.now();
    world.click('riley', 'Create Invoice', deal);
    const isDone = () => world.rows('Intent__c').find((row) => row['Source_Id__c'] === deal)?.['State__c'] === 'done';
    let turns = 0;
    runSideBySide(world, isDone, (what, begun) => {
        if (what === 'IntentWorker' && begun >= clickedAt) turns += 1;
    });
    const clickSeconds = Math.round((world.clock.now() - clickedAt) / 100) / 10;
    const invoices = count + 1;
    let checks = 0;
    const end = runSideBySide(world, () => (checks += 1) % 20 === 0 && countStates(world).get('done') === invoices + 1);
    return {
        perMinute: Math.round((invoices / ((end - start) / MINUTE)) * 10) / 10,
        refused: countRefused(world, options.budget, start),
        clickTurns: turns,
        clickSeconds,
        calls: world.network.calls.length - before,
        invoices,
    };
}
