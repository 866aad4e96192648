import { paintFor, printFramed, printJson, printLine, type ReadSource } from '../compiler/report';
import type { ChangeKind } from '../compiler/write';
import type { Options } from './options';
import type { Outcome } from './run';

/** What to do about a file that differs, for `--check`. */
const advice: Readonly<Record<ChangeKind, string>> = {
    missing: 'is missing; run npm run generate',
    stale: 'is out of date; run npm run generate',
    edited: 'was changed by hand; change its definition instead and run npm run generate',
    orphan: 'belongs to no definition; run npm run generate to remove it',
};

/** Where a report goes. */
export interface Terminal {
    readonly isTerminal: boolean;
    readonly environment: Readonly<Record<string, string | undefined>>;
    say(line: string): void;
}

function plural(count: number, what: string): string {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** The exit code of an outcome: 1 when something is wrong or out of date. */
export function exitCodeOf(outcome: Outcome): number {
    return outcome.kind === 'mistakes' || (outcome.kind === 'differs' && outcome.changes.length > 0) ? 1 : 0;
}

function asJson(outcome: Outcome): string {
    const rest = outcome.kind === 'mistakes' ? {} : outcome;
    const { diagnostics } = JSON.parse(printJson(outcome.kind === 'mistakes' ? outcome.diagnostics : [])) as object & {
        diagnostics: unknown;
    };
    return JSON.stringify({ ...rest, kind: outcome.kind, diagnostics }, null, 4);
}

function linesOf(outcome: Outcome, read: ReadSource, terminal: Terminal, format: Options['format']): readonly string[] {
    switch (outcome.kind) {
        case 'current':
            return ['Generated files are up to date.'];
        case 'written':
            return [`Generated ${plural(outcome.fileCount, 'file')}, ${outcome.paths.length} of them changed.`];
        case 'differs':
            return outcome.changes.length === 0
                ? [`All ${outcome.fileCount} generated files are up to date.`]
                : outcome.changes.map(({ kind, path }) => `${path} ${advice[kind]}`);
        case 'mistakes': {
            const paint = paintFor(terminal.isTerminal, terminal.environment);
            const print =
                format === 'lines'
                    ? printLine
                    : (found: Parameters<typeof printLine>[0]) => `${printFramed(found, read, paint)}\n`;
            return [
                ...outcome.diagnostics.map(print),
                `${plural(outcome.diagnostics.length, 'mistake')}; nothing was written.`,
            ];
        }
    }
}

/** Says what a run came to. */
export function report(
    outcome: Outcome,
    read: ReadSource,
    terminal: Terminal,
    { format }: Pick<Options, 'format'>,
    seconds: string,
): void {
    if (format === 'json') {
        terminal.say(asJson(outcome));
        return;
    }
    const lines = linesOf(outcome, read, terminal, format);
    lines.slice(0, -1).forEach((line) => terminal.say(line));
    const last = lines.at(-1) ?? '';
    terminal.say(outcome.kind === 'differs' && outcome.changes.length > 0 ? last : `${last} ${seconds}`);
}
