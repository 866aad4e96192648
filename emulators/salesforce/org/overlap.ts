import type { Org, OrgOptions, WaitPoint } from './contracts';
import { createSeededRandom } from './random';

/** One piece of work that may overlap with others: a click, a job, an event. */
export interface OverlappingWork {
    readonly name: string;
    /** One or more transactions on the org. An exception that it lets out is noted in the history. */
    readonly run: (org: Org) => void;
}

export interface OverlapScenario {
    /** A fresh org with its data; pass `interleave` on to {@link createOrg}. */
    readonly createOrg: (interleave: NonNullable<OrgOptions['interleave']>) => Org;
    readonly work: readonly OverlappingWork[];
    /** What must hold when all is done: null, or what is broken. */
    readonly check: (org: Org) => string | null;
}

/** What one seed led to. The same seed gives the same history. */
export interface OverlapRun {
    readonly seed: number;
    /** Who started, who was overtaken where, who ended; nested work is indented. */
    readonly history: readonly string[];
    readonly broken: string | null;
}

class Scheduler {
    readonly history: string[] = [];
    private readonly random;
    private readonly waiting: OverlappingWork[];
    /** Names of what runs, the outermost first. */
    private readonly running: string[] = [];

    constructor(seed: number, work: readonly OverlappingWork[]) {
        this.random = createSeededRandom(seed);
        this.waiting = [...work];
    }

    /** Starts pieces of work in a random order until none is left. */
    runAll(org: Org): void {
        while (this.waiting.length > 0) this.runOne(org, '');
    }

    /** At half of the waiting points another piece of work overtakes. */
    overtake(org: Org, point: WaitPoint): void {
        if (this.running.length === 0 || this.waiting.length === 0 || this.random.next() < 0.5) return;
        this.runOne(org, `, overtaking ${this.running[this.running.length - 1]} at its ${point}`);
    }

    private runOne(org: Org, how: string): void {
        const [work] = this.waiting.splice(Math.floor(this.random.next() * this.waiting.length), 1);
        const note = (text: string): void => void this.history.push(`${'  '.repeat(this.running.length)}${text}`);
        note(`${work.name} starts${how}`);
        this.running.push(work.name);
        let outcome = 'ends';
        try {
            work.run(org);
        } catch (failure) {
            outcome = `fails: ${(failure as { readonly message?: string }).message ?? String(failure)}`;
        } finally {
            this.running.pop();
        }
        note(`${work.name} ${outcome}`);
    }
}

/** Runs the scenario once, in the order that the seed says. */
export function runOverlapped(scenario: OverlapScenario, seed: number): OverlapRun {
    const scheduler = new Scheduler(seed, scenario.work);
    const org = scenario.createOrg((running, point) => scheduler.overtake(running, point));
    scheduler.runAll(org);
    return { seed, history: scheduler.history, broken: scenario.check(org) };
}

/** Tries the seeds from 1 on. @returns the first run that breaks what must hold, or null */
export function findRace(scenario: OverlapScenario, seeds: number): OverlapRun | null {
    for (let seed = 1; seed <= seeds; seed++) {
        const run = runOverlapped(scenario, seed);
        if (run.broken !== null) return run;
    }
    return null;
}

/** A run as text: what is broken, the seed that shows it again, and the history. */
export function printOverlap({ seed, history, broken }: OverlapRun): string {
    return [broken ?? 'All holds', `Seed ${seed}:`, ...history.map((line) => `  ${line}`)].join('\n');
}
