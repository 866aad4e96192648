import { createSeededRandom } from '../emulators/salesforce';
import type { SwitchSettings } from '../emulators/zoho-books';
import { findDifferences } from './compare-books';
import { findWrongFigures } from './compare-figures';
import { Dice } from './dice';
import { FINANCE_ACTS, type FinanceAct } from './finance-acts';
import { findUnmerged, SALES_ACTS } from './sales-acts';
import { World } from './world';

const ACTS = [...FINANCE_ACTS, ...SALES_ACTS];

export interface HistoryOptions {
    readonly seed: number;
    /** How many things finance and sales do. */
    readonly acts: number;
    /** Minutes that pass between two of them at most. Default 25. */
    readonly pause?: number;
    /** Further checks of the quiet world; each gives what is wrong. */
    readonly check?: (world: World, dice: Dice) => readonly string[];
}

/** What a history came to. */
export interface HistoryReport {
    readonly seed: number;
    readonly trace: readonly string[];
    /** Differences after quiet, and failures; empty when the mirrors converged. */
    readonly problems: readonly string[];
    readonly calls: number;
}

/** The hour of the books' organisation at which a night's comparison has run and been followed; every list was read again by then. */
const MORNING_HOUR = 6;
const DAY_MINUTES = 24 * 60;

/** A random history of the books and of the records in Salesforce that are linked to them, with webhooks lost, doubled, late and in any order; after quiet everything must agree. */
export function runHistory({ seed, acts, pause = 25, check }: HistoryOptions): HistoryReport {
    const dice = new Dice(createSeededRandom(seed));
    const world = new World({ seed, switches: randomSwitches(dice), webhooks: dice.chance(0.7) });
    const trace: string[] = [];
    const problems: string[] = [];
    try {
        for (let count = 0; count < acts; count += 1) {
            trace.push(play(world, dice));
            world.advance(dice.between(0, pause));
        }
        world.books.books.switches.set('webhook_drop_rate', 0);
        world.advance(minutesToMorning(world));
        problems.push(...findDifferences(world), ...findWrongFigures(world, 'EUR'), ...findUnmerged(world));
        problems.push(...(check?.(world, dice) ?? []));
        problems.push(...world.failures.map(({ what, failure }) => `${what} failed: ${failure}`));
    } catch (error) {
        problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    return { seed, trace, problems, calls: world.network.calls.length };
}

/** Minutes until the morning of the next day: what ends in the small hours waits for the comparison of the night after. */
function minutesToMorning(world: World): number {
    const now = world.books.books.kernel.time(world.clock.now());
    const minutes = Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16));
    return DAY_MINUTES + MORNING_HOUR * 60 - minutes;
}

function play(world: World, dice: Dice): string {
    const act = dice.weighted<FinanceAct>(ACTS);
    const at = new Date(world.clock.now()).toISOString();
    try {
        return `${at} ${act.name}: ${act.play(world, dice)}`;
    } catch (refused) {
        // There is nothing that it fits, or Zoho Books refuses it; both happen to people, too.
        return `${at} ${act.name}: not possible (${refused instanceof Error ? refused.message.slice(0, 120) : ''})`;
    }
}

/** Whatever is not known of the live service is one way in one history and another way in the next. */
function randomSwitches(dice: Dice): SwitchSettings {
    return {
        webhook_drop_rate: dice.one([0, 0.2, 1]),
        webhook_duplicate_rate: dice.chance(0.5) ? 0.3 : 0,
        webhook_delay_ms: dice.chance(0.5) ? 40_000 : 0,
        webhook_out_of_order: dice.chance(0.5),
        'contacts.last_modified_filter': dice.chance(0.5),
        'customerpayments.last_modified_filter': dice.chance(0.5),
        'creditnotes.last_modified_filter': dice.chance(0.5),
        'invoices.last_modified_sort': dice.chance(0.5),
        'customerpayments.last_modified_sort': dice.chance(0.5),
        'creditnotes.last_modified_sort': dice.chance(0.5),
        delta_filter: dice.one(['exclusive', 'inclusive']),
        list_duplicates: dice.chance(0.3),
        payments_list_key: dice.one(['customerpayments', 'customer_payments']),
        overdue_moves_modified: dice.chance(0.5),
        daily_limit: 10_000,
    };
}
