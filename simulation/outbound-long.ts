/**
 * `node --import tsx simulation/outbound-long.ts --file FILE [--only pairs|faults|drain]`: the long evidence of the way out, in pieces, one JSON
 * line each in FILE. Pieces that FILE has already, from whatever commit, are left out, so a run may be stopped and begun again.
 */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readArguments } from '../scripts/console/arguments';
import { playBacklog } from './backlog';
import { drain } from './drain';
import { MATRIX, playPairsAfter } from './fault-matrix';

/** A line of the file. */
export interface OutboundLine {
    /** `pairs/before-call/500`, `faults/20261`, `drain/600`. */
    readonly piece: string;
    /** The commit whose working tree was played. */
    readonly commit: string;
    readonly ms: number;
    /** What the piece counted. */
    readonly counts: Readonly<Record<string, number>>;
    /** The first few things that went wrong. */
    readonly problems: readonly string[];
}

/** What a piece found. */
type Found = Pick<OutboundLine, 'counts' | 'problems'>;

const BACKLOG = 10_000;
const SEED = 20_261;
const LATENCIES = [200, 600, 1500];
const PROBLEMS_KEPT = 5;

/** The minute budget of the drains. */
export const DRAIN_BUDGET = 100;

/** All pieces, in the order in which they are played. */
export const OUTBOUND_PIECES: ReadonlyMap<string, () => Found> = new Map([
    ...MATRIX.map((first): [string, () => Found] => [`pairs/${first.name}`, () => playPairs(first)]),
    [`faults/${SEED}`, () => ({ counts: { ...playBacklog(BACKLOG, SEED) }, problems: [] })],
    ...LATENCIES.map((latency): [string, () => Found] => [
        `drain/${latency}`,
        () => ({ counts: { ...drain(BACKLOG, { latency, budget: DRAIN_BUDGET }) }, problems: [] }),
    ]),
]);

function playPairs(first: (typeof MATRIX)[number]): Found {
    const problems = playPairsAfter(first);
    return { counts: { pairs: MATRIX.length, broken: problems.length }, problems: problems.slice(0, PROBLEMS_KEPT) };
}

/** Lines of a file of results; none when there is no file. A line that was cut off by a stop is left out. */
export function readOutboundLines(file: string): readonly OutboundLine[] {
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line) => JSON.parse(line) as OutboundLine);
}

function git(...args: readonly string[]): string {
    return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 }).trim();
}

/** The commit, and a digest of what was changed since: results of one state say nothing of another. */
export function stateOfTree(): string {
    const commit = git('rev-parse', '--short', 'HEAD');
    const changes = git('diff', 'HEAD') + git('ls-files', '--others', '--exclude-standard');
    return changes === '' ? commit : `${commit}-${createHash('sha256').update(changes).digest('hex').slice(0, 6)}`;
}

/** Plays the pieces whose name begins so and that the file has not; each is in the file as soon as it is over. */
export function playOutboundPieces(
    file: string,
    only = '',
    pieces: ReadonlyMap<string, () => Found> = OUTBOUND_PIECES,
): readonly OutboundLine[] {
    const commit = stateOfTree();
    mkdirSync(dirname(file), { recursive: true });
    for (const [piece, play] of pieces) {
        if (!piece.startsWith(only) || readOutboundLines(file).some((line) => line.piece === piece)) continue;
        const started = performance.now();
        const found = play();
        const line: OutboundLine = { piece, commit, ms: Math.round(performance.now() - started), ...found };
        appendFileSync(file, `${JSON.stringify(line)}\n`);
        console.error(`  ${piece}: ${JSON.stringify(found)}, ${Math.round(line.ms / 1000)} s`);
    }
    return readOutboundLines(file).filter(({ piece }) => piece.startsWith(only) && pieces.has(piece));
}

function main(): number {
    const usage = 'node --import tsx simulation/outbound-long.ts --file FILE [--only pairs|faults|drain]';
    const options = readArguments(usage, { only: { type: 'string', default: '' }, file: { type: 'string' } });
    if (options.file === undefined) throw new Error(usage);
    const lines = playOutboundPieces(String(options.file), String(options.only));
    const broken = lines.filter(({ problems }) => problems.length > 0);
    console.log(`${lines.length} pieces, ${broken.length} with problems.`);
    return broken.length === 0 ? 0 : 1;
}

if (require.main === module) process.exitCode = main();
