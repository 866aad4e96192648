import type { CoverageInfo, Program } from '../compiler';

/** Coverage of one class or trigger. */
export interface UnitCoverage {
    readonly name: string;
    readonly kind: 'class' | 'trigger';
    readonly file: string;
    readonly covered: number;
    readonly total: number;
    /** 0 to 100, one decimal; 100 where there is nothing to execute. */
    readonly percent: number;
    readonly uncoveredLines: readonly number[];
    /** Executable lines, ascending, with how often each ran. */
    readonly lines: readonly { readonly line: number; readonly hits: number }[];
}

/** How often each executable line ran, by `kind name`. Can be sent between threads. */
export type HitCounts = Readonly<Record<string, readonly number[]>>;

const keyOf = ({ kind, name }: CoverageInfo): string => `${kind} ${name}`;

export function countHits(program: Program): HitCounts {
    return Object.fromEntries(
        program.coverage.filter((info) => !info.isTest).map((info) => [keyOf(info), info.hits()]),
    );
}

export function percentOf(covered: number, total: number): number {
    return total === 0 ? 100 : Math.round((covered * 1000) / total) / 10;
}

function measure(info: CoverageInfo, counts: readonly HitCounts[]): UnitCoverage {
    const { name, kind, file } = info;
    const all = counts.map((hits) => hits[keyOf(info)] ?? []);
    const lines = info.lines.map((line, at) => ({ line, hits: all.reduce((sum, hits) => sum + (hits[at] ?? 0), 0) }));
    const uncoveredLines = lines.filter(({ hits }) => hits === 0).map(({ line }) => line);
    const total = lines.length;
    const covered = total - uncoveredLines.length;
    return { name, kind, file, covered, total, percent: percentOf(covered, total), uncoveredLines, lines };
}

/** Every class and trigger that is not a test, by name; `elsewhere` are counts of other threads that ran the same program. */
export function measureCoverage(program: Program, elsewhere: readonly HitCounts[] = []): readonly UnitCoverage[] {
    const counts = [countHits(program), ...elsewhere];
    return program.coverage
        .filter((info) => !info.isTest)
        .map((info) => measure(info, counts))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All lines together; 100 when there are none. */
export function totalPercent(units: readonly UnitCoverage[]): number {
    const sum = (of: (unit: UnitCoverage) => number): number => units.reduce((total, unit) => total + of(unit), 0);
    return percentOf(
        sum((unit) => unit.covered),
        sum((unit) => unit.total),
    );
}

/** Triggers of which no line ran: a package version cannot be promoted with one. */
export function uncoveredTriggers(units: readonly UnitCoverage[]): readonly string[] {
    return units
        .filter((unit) => unit.kind === 'trigger' && unit.total > 0 && unit.covered === 0)
        .map(({ name }) => name);
}
