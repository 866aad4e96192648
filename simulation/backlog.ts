import { createSeededRandom } from '../emulators/salesforce';
import { Dice } from './dice';
import { MATRIX } from './fault-matrix';
import type { Fault } from './faults';
import { keyOf } from './invariants';
import { USERS, World, type WorldOptions } from './world';

const CHUNK = 200;
/** Pieces of five minutes with faults: what is not done by then is done without. */
const MOST_ROUNDS = 2000;
const MINUTE = 60_000;

/** A world in which many invoices wait to be made; the customer and the item are known, so that each takes one call. */
export function worldWithBacklog(count: number, options: WorldOptions & { readonly budget: number }): World {
    const { budget, ...others } = options;
    const world = new World({ webhooks: false, ...others });
    const { switches } = world.books.books;
    for (const limit of ['daily_limit', 'minute_limit', 'abuse_limit', 'in_flight_limit'] as const)
        switches.set(limit, 0);
    world.click('riley', 'Create Invoice', world.deals.make({ name: 'The first' }));
    world.advance(2);
    const connection = String(world.rows('Connection__c')[0]['Id']);
    world.deals.change('Connection__c', connection, { Minute_Budget__c: budget });
    for (let from = 0; from < count; from += CHUNK) {
        world.org.runAnonymous(USERS.bridge, commitScript(from, Math.min(count, from + CHUNK)));
    }
    return world;
}

/** Commits copies of the first intent, as a backfill would, each for a source of its own. */
function commitScript(from: number, to: number): string {
    return `
        Intent__c first = [SELECT Connection__c, Account__c, Request__c, Request_Hash__c, Expected_Total__c, Currency_Code__c
            FROM Intent__c WHERE State__c = 'done' AND Opportunity__c != NULL ORDER BY CreatedDate LIMIT 1];
        List<Intent__c> rows = new List<Intent__c>();
        for (Integer index = ${from}; index < ${to}; index++) {
            String source = '006BACKLOG' + String.valueOf(index).leftPad(5, '0');
            rows.add(new Intent__c(
                Connection__c = first.Connection__c, Account__c = first.Account__c, Request__c = first.Request__c,
                Request_Hash__c = first.Request_Hash__c, Expected_Total__c = first.Expected_Total__c,
                Currency_Code__c = first.Currency_Code__c, Source_Id__c = source, Priority__c = 4,
                Key__c = IdempotencyKey.invoiceKey(UserInfo.getOrganizationId(), source, 1)));
        }
        IntentService.commitAll(rows);`;
}

/** How intents stand, as the database counts them. */
export function countStates(world: World): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const row of world.rows('Intent__c')) {
        const state = String(row['State__c']);
        counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    return counts;
}

/**
 * Runs the org's work as it comes due, jobs that are due together side by side: each begins at its own time, whatever another one has
 * spent in the meantime. What a job saves is seen by jobs that begin while it runs; leases and call slots must bear that.
 * @returns the time at which the last job ended
 */
export function runSideBySide(
    world: World,
    until: () => boolean,
    onJob: (what: string, begun: number) => void = () => undefined,
): number {
    let last = world.clock.now();
    for (let due = world.org.nextDueTime(); due !== null && !until(); due = world.org.nextDueTime()) {
        world.clock.set(due);
        const report = world.org.runNextWork();
        if (report?.failure !== undefined) world.failures.push(report);
        if (report) onJob(report.what, due);
        if (report?.what === 'IntentWorker') last = Math.max(last, world.clock.now());
    }
    return last;
}

/** Requests that Zoho would have answered with 429: more than the limit within any minute. */
export function countRefused(world: World, limit: number, since: number): number {
    const times = world.network.calls
        .map(({ at }) => at)
        .filter((at) => at >= since)
        .sort((first, second) => first - second);
    let oldest = 0;
    return times.filter((at, index) => {
        while (times[oldest] <= at - MINUTE) oldest += 1;
        return index - oldest + 1 > limit;
    }).length;
}

/** What became of a backlog. */
export interface BacklogReport {
    /** Keys that more than one invoice in Zoho Books has. */
    readonly duplicates: number;
    /** Intents that are not done, or have no invoice in Zoho Books. */
    readonly lost: number;
    /** Intents that are open while nothing will look at them again, or that need somebody and do not say whom. */
    readonly stuck: number;
    /** Faults that were played. */
    readonly faults: number;
    /** Jobs that ended with an exception. */
    readonly failures: number;
}

/** Plays a backlog under random faults and overlaps from a seed, then lets everything settle. */
export function playBacklog(count: number, seed: number): BacklogReport {
    const world = worldWithBacklog(count, { seed, budget: 70 });
    const dice = new Dice(createSeededRandom(seed));
    let faults = 0;
    world.network.fault = randomFaults(world, dice, () => (faults += 1));
    world.onWait = () => {
        if (dice.chance(0.01)) world.step();
    };
    const open = () =>
        [...countStates(world)].some(([state, many]) => state !== 'done' && state !== 'needs_person' && many > 0);
    for (let round = 0; round < MOST_ROUNDS && open(); round += 1) world.advance(5);
    world.network.fault = null;
    world.onWait = null;
    for (let round = 0; round < 40 && open(); round += 1) world.advance(30);
    const stuck = findStuck(world);
    askAgain(world);
    for (let round = 0; round < 10 && open(); round += 1) world.advance(30);
    return { ...judge(world), stuck, faults, failures: world.failures.length };
}

/** Three requests of a hundred meet a fault: any of the matrix that lies on the network or in the worker. */
function randomFaults(world: World, dice: Dice, count: () => void): Fault {
    const played = MATRIX.filter(({ name }) => !/^(commit|finalizer)/.test(name) || name === 'finalizer/process gone');
    return (call, deliver) => {
        if (!dice.chance(0.03)) return undefined;
        count();
        return dice.one(played).play(world)(call, deliver);
    };
}

function findStuck(world: World): number {
    const nothingDue = world.org.nextDueTime() === null;
    return world.rows('Intent__c').filter((row) => {
        const state = String(row['State__c']);
        if (state === 'done') return false;
        if (state === 'needs_person' || state === 'blocked') return !row['Message__c'] || !row['Remedy__c'];
        return nothingDue;
    }).length;
}

/** Somebody takes care of what needs a person: all at once. */
function askAgain(world: World): void {
    world.org.runAnonymous(
        USERS.bridge,
        `Set<Id> ids = new Map<Id, Intent__c>([SELECT Id FROM Intent__c WHERE State__c IN ('needs_person', 'blocked')]).keySet();
         IntentService.replay(ids, 'taken care of');`,
    );
}

function judge(world: World): Pick<BacklogReport, 'duplicates' | 'lost'> {
    const keys = new Map<string, number>();
    for (const key of world.books.invoices().map(keyOf)) if (key !== '') keys.set(key, (keys.get(key) ?? 0) + 1);
    const intents = world.rows('Intent__c');
    return {
        duplicates: [...keys.values()].filter((many) => many > 1).length,
        lost: intents.filter((row) => row['State__c'] !== 'done' || !keys.has(String(row['Key__c']))).length,
    };
}
