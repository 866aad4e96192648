/**
 * `node --import tsx simulation/histories.ts --from 1 --to 1000 --file FILE [--step 2]`: random histories of the books, one JSON line each in
 * FILE. Seeds that FILE has already are left out, so a run may be stopped and begun again; 1 when a history diverged.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { readArguments } from '../scripts/console/arguments';
import { runHistory } from './history';

/** A line of the file. */
export interface HistoryLine {
    readonly seed: number;
    /** The commit whose working tree was played. */
    readonly commit: string;
    readonly ms: number;
    readonly calls: number;
    /** The first few differences; empty when the mirrors converged. */
    readonly problems: readonly string[];
}

/** Things that finance does in a history of the long run. */
export const LONG_ACTS = 40;
const PROBLEMS_KEPT = 5;

/** Lines of a file of results; none when there is no file. A line that was cut off by a stop is left out. */
export function readHistoryLines(file: string): readonly HistoryLine[] {
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line) => JSON.parse(line) as HistoryLine);
}

/** Plays one history of the long run. */
export function playHistory(seed: number, commit: string): HistoryLine {
    const started = performance.now();
    const { problems, calls } = runHistory({ seed, acts: LONG_ACTS });
    const ms = Math.round(performance.now() - started);
    return { seed, commit, ms, calls, problems: problems.slice(0, PROBLEMS_KEPT) };
}

async function main(): Promise<number> {
    const usage = 'node --import tsx simulation/histories.ts --file FILE [--from 1] [--to 1000] [--step 1]';
    const options = readArguments(usage, {
        from: { type: 'string', default: '1' },
        to: { type: 'string', default: '1000' },
        step: { type: 'string', default: '1' },
        file: { type: 'string' },
    });
    if (options.file === undefined) throw new Error(usage);
    const file = String(options.file);
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
    const known = new Set(readHistoryLines(file).map(({ seed }) => seed));
    for (let seed = Number(options.from); seed <= Number(options.to); seed += Number(options.step)) {
        if (known.has(seed)) continue;
        const line = playHistory(seed, commit);
        appendFileSync(file, `${JSON.stringify(line)}\n`);
        if (line.problems.length > 0) console.error(`seed ${seed}: ${line.problems[0]}`);
        // What a weak reference names lives until the event loop turns: without it every org of a long run stays in memory.
        await setImmediate();
    }
    const diverged = readHistoryLines(file).filter(({ problems }) => problems.length > 0);
    console.log(`${diverged.length} of ${readHistoryLines(file).length} histories diverged.`);
    return diverged.length === 0 ? 0 : 1;
}

if (require.main === module) void main().then((status) => (process.exitCode = status));
