import { addOldBusiness } from './old-business';
import { watchTurns, type WorstTurn } from './worst-turn';
import type { World } from './world';

const MOST_HOURS = 24;
const LATER = '2026-12-31';

/** How a flood of changes was caught up with. */
export interface FloodReport {
    readonly calls: number;
    /** One call for two hundred rows of each list. */
    readonly leastCalls: number;
    /** From the first reading after the flood to the last, simulated. */
    readonly minutes: number;
    readonly rows: number;
    readonly worst: WorstTurn;
}

/** Two organisations that agree, and then everything changes in one second, as after an import: nine of ten invoices are paid. */
export function beginFlood(world: World, invoices: number): void {
    addOldBusiness(world, { invoices, openEvery: 10, changedAt: Math.floor(world.clock.now() / 1000) * 1000 });
}

/** Everything that is there already changes in one second: invoices are due later, and payments are touched. */
export function changeAll(world: World): void {
    const { state } = world.books.books;
    const modified_ms = Math.floor(world.clock.now() / 1000) * 1000;
    for (const [id, invoice] of state.invoices) state.invoices.set(id, { ...invoice, modified_ms, due_date: LATER });
    for (const [id, payment] of state.payments) state.payments.set(id, { ...payment, modified_ms });
    state.version += 1;
}

const pages = (rows: number): number => Math.ceil(rows / 200);

/** Waits until the deltas have caught up with what changed. */
export function catchUp(world: World): FloodReport {
    const from = world.network.calls.length;
    const started = world.clock.now();
    const worstOf = watchTurns(world, ['DeltaWorker']);
    const isBehind = (): boolean => {
        const until = Date.parse(String(world.rows('Connection__c')[0]['Complete_Until__c']));
        return until < started || world.rows('Watermark__c').some((row) => row['Filter__c'] !== null);
    };
    for (let minute = 0; isBehind(); minute += 1) {
        if (minute > MOST_HOURS * 60) throw new Error(`Not caught up within ${MOST_HOURS} hours`);
        world.advance(1);
    }
    const { state } = world.books.books;
    const calls = world.network.calls.slice(from).filter(({ status }) => status === 200);
    return {
        calls: calls.length,
        leastCalls: pages(state.invoices.size) + pages(state.payments.size),
        minutes: Math.round(((calls.at(-1)?.at ?? started) - (calls[0]?.at ?? started)) / 60_000),
        rows: state.invoices.size + state.payments.size,
        worst: worstOf(),
    };
}
