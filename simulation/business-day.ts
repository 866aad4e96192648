import { createSeededRandom } from '../emulators/salesforce';
import { ACTIONS, type Action } from './actions';
import { Dice } from './dice';
import { findBrokenInvariants } from './invariants';
import { startOverlaps } from './overlaps';
import { World } from './world';

export interface DayOptions {
    readonly seed: number;
    /** Hours of business before everything is given time to settle. */
    readonly hours: number;
}

/** What a seed came to. */
export interface DayReport {
    readonly seed: number;
    /** What was done, in order, each with its time. */
    readonly trace: readonly string[];
    /** Broken invariants and unexpected errors; empty when all is well. */
    readonly problems: readonly string[];
    /** Invoices in Zoho Books that came from a click. */
    readonly invoices: number;
    /** Requests of the org to Zoho Books. */
    readonly calls: number;
    /** Transactions that ran inside waiting ones. */
    readonly overlaps: number;
}

/** A day in progress: the world, the dice, and what must be known about it to judge the end. */
export interface Day {
    readonly world: World;
    readonly dice: Dice;
    readonly deals: string[];
    /** Deals for which somebody pressed the button and the org took it. */
    readonly clicked: Set<string>;
    /** Zoho ids of invoices that were changed in Zoho: their totals may differ from what was approved. */
    readonly edited: Set<string>;
    /** Whether a worker died without writing its log. */
    hasLostLog: boolean;
}

/** What a worker that dies of a limit says. */
export const PLAYED_LIMIT = 'Apex CPU time limit exceeded';

/** A row is locked by the transaction that waits outside: on the platform the inner one would wait for it; here it cannot. */
const LOCKED = 'Record Currently Unavailable';

/** Longest pause between two attempts, and then the next scheduled pull, in minutes. */
const SETTLING = 4 * 60 + 30;

/** Plays the business of a day in both systems with faults and overlaps, all from the seed, and checks what must hold. */
export function runDay({ seed, hours }: DayOptions): DayReport {
    const dice = new Dice(createSeededRandom(seed));
    const world = new World({ seed, switches: randomWebhooks(dice) });
    const day: Day = { world, dice, deals: [], clicked: new Set(), edited: new Set(), hasLostLog: false };
    const overlaps = startOverlaps(day);
    const trace: string[] = [];
    const problems: string[] = [];
    const end = world.clock.now() + hours * 3_600_000;
    try {
        while (world.clock.now() < end && problems.length === 0) {
            const action = dice.weighted<Action>(ACTIONS);
            trace.push(`${new Date(world.clock.now()).toISOString()} ${action.name}: ${action.play(day)}`);
            world.advance(dice.between(1, 20));
            problems.push(...findBrokenInvariants(world, { isSynced: false, hasLostLog: day.hasLostLog }));
            problems.push(...failures(day));
        }
        overlaps.stop();
        if (problems.length === 0) problems.push(...settle(day));
    } catch (error) {
        problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const invoices = world.rows('Intent__c').filter((intent) => intent['State__c'] === 'done').length;
    return { seed, trace, problems, invoices, calls: world.network.calls.length, overlaps: overlaps.count() };
}

function randomWebhooks(dice: Dice) {
    return {
        webhook_drop_rate: dice.chance(0.3) ? 0.5 : 0,
        webhook_duplicate_rate: dice.chance(0.5) ? 0.3 : 0,
        webhook_delay_ms: dice.chance(0.5) ? 40_000 : 0,
        webhook_out_of_order: dice.chance(0.5),
        minute_limit: dice.chance(0.3) ? 25 : 100,
        daily_limit: 50_000,
    };
}

/** All trouble ends; whoever was asked for help clicks again. Then every deal that was clicked is billed, and all mirrors agree. */
function settle(day: Day): readonly string[] {
    const { world } = day;
    calm(day);
    world.advance(SETTLING);
    for (const intent of world.rows('Intent__c')) {
        if (intent['State__c'] === 'needs_person')
            world.click('riley', 'Create Invoice', String(intent['Source_Id__c']));
    }
    world.advance(SETTLING);
    return [
        ...findBrokenInvariants(world, { hasLostLog: day.hasLostLog }),
        ...failures(day),
        ...unbilled(day),
        ...wrongMoney(day),
    ];
}

/** Ends every fault. */
export function calm({ world }: Day): void {
    const { switches } = world.books.books;
    world.network.fault = null;
    world.network.othersInFlight = 0;
    switches.set('lose_answer_rate', 0);
    switches.set('fail_500_rate', 0);
    switches.set('latency_ms', 0);
    switches.set('webhook_drop_rate', 0);
}

/** Background work that ended with an exception which no fault explains. */
function failures({ world }: Day): readonly string[] {
    return world.failures
        .filter(({ failure }) => failure !== PLAYED_LIMIT && !failure?.startsWith(LOCKED))
        .map(({ what, failure }) => `${what} failed: ${failure}`);
}

function unbilled({ world, clicked }: Day): readonly string[] {
    const done = new Set(
        world
            .rows('Intent__c')
            .filter((intent) => intent['State__c'] === 'done')
            .map((intent) => String(intent['Source_Id__c'])),
    );
    return [...clicked].filter((deal) => !done.has(deal)).map((deal) => `deal ${deal} was clicked and never billed`);
}

/** Where nobody changed the invoice in Zoho, its total is the one that was approved. */
function wrongMoney({ world, edited }: Day): readonly string[] {
    return world
        .rows('Intent__c')
        .filter((intent) => intent['State__c'] === 'done' && !edited.has(String(intent['Zoho_Id__c'])))
        .filter((intent) => intent['Actual_Total__c'] !== intent['Expected_Total__c'])
        .map(
            (intent) =>
                `${String(intent['Invoice_Number__c'])}: ${String(intent['Expected_Total__c'])} was approved, Zoho has ${String(intent['Actual_Total__c'])}`,
        );
}
