import { countRefused, countStates, playBacklog, runSideBySide, worldWithBacklog } from '../../simulation/backlog';
import { changeMany } from '../../simulation/change-many';
import { closeMany } from '../../simulation/close-many';
import { findBrokenInvariants } from '../../simulation/invariants';
import { MATRIX, playFaults } from '../../simulation/fault-matrix';
import { World } from '../../simulation/world';
import type { Measurement, Metric } from './metric';

const MINUTE = 60_000;
const BUDGET = 100;
const LATENCIES = [200, 600, 1500];
const BACKLOG = 10_000;
const SEED = 20_261;

function say(text: string): void {
    console.error(`  ${text}`);
}

interface Drain {
    readonly perMinute: number;
    readonly refused: number;
    readonly clickTurns: number;
    readonly clickSeconds: number;
}

/** Drains a backlog side by side with a click in the middle of it. */
function drain(latency: number): Drain {
    const world = worldWithBacklog(BACKLOG, { budget: BUDGET, switches: { latency_ms: latency } });
    const start = world.clock.now();
    runSideBySide(world, () => world.clock.now() > start + 10 * MINUTE + 5000);
    const deal = world.deals.make({ name: 'In the middle' });
    const clickedAt = world.clock.now();
    world.click('riley', 'Create Invoice', deal);
    const isDone = () => world.rows('Intent__c').find((row) => row['Source_Id__c'] === deal)?.['State__c'] === 'done';
    let turns = 0;
    runSideBySide(
        world,
        isDone,
        (what, begun) => void (turns += what === 'IntentWorker' && begun >= clickedAt ? 1 : 0),
    );
    const clickSeconds = Math.round((world.clock.now() - clickedAt) / 100) / 10;
    const all = BACKLOG + 2;
    let checks = 0;
    const end = runSideBySide(world, () => (checks += 1) % 20 === 0 && countStates(world).get('done') === all);
    const report = {
        perMinute: Math.round(((BACKLOG + 1) / ((end - start) / MINUTE)) * 10) / 10,
        refused: countRefused(world, BUDGET, start),
        clickTurns: turns,
        clickSeconds,
    };
    say(`${BACKLOG} intents at ${latency} ms: ${JSON.stringify(report)}`);
    return report;
}

/** Drains at each latency; the worst figure of each kind counts. */
export const measureOutboundDrain: Measurement = {
    names: [
        'outbound.invoices_per_minute',
        'outbound.responses_429',
        'outbound.click_turns',
        'outbound.click_to_number_s',
    ],
    run: async () => {
        const drains = LATENCIES.map(drain);
        const most = (read: (one: Drain) => number) => Math.max(...drains.map(read));
        const least = Math.min(...drains.map(({ perMinute }) => perMinute));
        return {
            'outbound.invoices_per_minute': { value: least, unit: 'invoices', least: 0.95 * BUDGET },
            'outbound.responses_429': { value: most(({ refused }) => refused), unit: 'calls', target: 0 },
            'outbound.click_turns': { value: most(({ clickTurns }) => clickTurns), unit: 'turns', target: 2 },
            'outbound.click_to_number_s': { value: most(({ clickSeconds }) => clickSeconds), unit: 's' },
        } satisfies Record<string, Metric>;
    },
};

/** Ten thousand intents under random faults, and the whole fault matrix in pairs. */
export const measureOutboundFaults: Measurement = {
    names: ['outbound.duplicates', 'outbound.lost', 'outbound.stuck', 'outbound.matrix_failures'],
    run: async () => {
        const report = playBacklog(BACKLOG, SEED);
        say(`${BACKLOG} intents under faults, seed ${SEED}: ${JSON.stringify(report)}`);
        const began = Date.now();
        const broken = playPairs();
        say(
            `${MATRIX.length ** 2} pairs of faults in ${Math.round((Date.now() - began) / 1000)} s: ${broken.length} broken`,
        );
        return {
            'outbound.duplicates': { value: report.duplicates, unit: 'invoices', target: 0 },
            'outbound.lost': { value: report.lost, unit: 'invoices', target: 0 },
            'outbound.stuck': { value: report.stuck, unit: 'invoices', target: 0 },
            'outbound.matrix_failures': { value: broken.length, unit: 'pairs', target: 0 },
        } satisfies Record<string, Metric>;
    },
};

/** Every fault followed by every fault. Each first one has a world of its own. */
function playPairs(): readonly string[] {
    return MATRIX.flatMap((first) => {
        const world = new World({ project: 'subscriber', switches: { daily_limit: 0 } });
        world.click('riley', 'Create Invoice', world.deals.make({ name: 'The first' }));
        world.advance(1);
        const problems = MATRIX.flatMap((second, index) =>
            playFaults(world, world.deals.make({ name: `Deal ${index}` }), [first, second], '* /invoices'),
        );
        world.advance(60);
        const broken = [...problems, ...findBrokenInvariants(world, { hasLostLog: true })];
        if (broken.length > 0) say(`${first.name} and …: ${broken.join('; ')}`);
        return broken;
    });
}

/** What 200 deals closed, and 200 linked accounts changed, in one save cost the transaction of the save. */
export const measureOutboundSave: Measurement = {
    names: [
        'outbound.soql_200',
        'outbound.dml_200',
        'outbound.cpu_200',
        'outbound.soql_200_changes',
        'outbound.dml_200_changes',
        'outbound.cpu_200_changes',
    ],
    run: async () => {
        const cost = closeMany(200);
        say(`200 deals closed: ${JSON.stringify(cost)}`);
        const changes = changeMany(200);
        say(`200 linked accounts changed: ${JSON.stringify(changes)}`);
        return {
            'outbound.soql_200': { value: cost.queries, unit: 'queries', target: 10 },
            'outbound.dml_200': { value: cost.statements, unit: 'statements', target: 5 },
            'outbound.cpu_200': { value: cost.cpuMs, unit: 'ms' },
            'outbound.soql_200_changes': { value: changes.queries, unit: 'queries', target: 10 },
            'outbound.dml_200_changes': { value: changes.statements, unit: 'statements', target: 5 },
            'outbound.cpu_200_changes': { value: changes.cpuMs, unit: 'ms' },
        } satisfies Record<string, Metric>;
    },
};
