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
}

function measure(info: CoverageInfo): UnitCoverage {
    const hits = info.hits();
    const uncoveredLines = info.lines.filter((_line, at) => hits[at] === 0);
    const total = info.lines.length;
    const covered = total - uncoveredLines.length;
    const percent = total === 0 ? 100 : Math.round((covered * 1000) / total) / 10;
    return { name: info.name, kind: info.kind, file: info.file, covered, total, percent, uncoveredLines };
}

/** Every class and trigger that is not a test, by name. */
export function measureCoverage(program: Program): readonly UnitCoverage[] {
    return program.coverage
        .filter((info) => !info.isTest)
        .map(measure)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All lines together; 100 when there are none. */
export function totalPercent(units: readonly UnitCoverage[]): number {
    const total = units.reduce((sum, unit) => sum + unit.total, 0);
    const covered = units.reduce((sum, unit) => sum + unit.covered, 0);
    return total === 0 ? 100 : Math.round((covered * 1000) / total) / 10;
}

/** Triggers of which no line ran: a package version cannot be promoted with one. */
export function uncoveredTriggers(units: readonly UnitCoverage[]): readonly string[] {
    return units
        .filter((unit) => unit.kind === 'trigger' && unit.total > 0 && unit.covered === 0)
        .map(({ name }) => name);
}
