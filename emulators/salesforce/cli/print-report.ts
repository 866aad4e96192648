import { totalPercent, uncoveredTriggers, type TestRunReport, type UnitCoverage } from '../testing';

/** Lines of which many follow that are the same, as recursion leaves them in a stack trace, are told once with their number. */
function fold(lines: readonly string[]): readonly string[] {
    const folded: string[] = [];
    for (let at = 0; at < lines.length;) {
        let next = at + 1;
        while (next < lines.length && lines[next] === lines[at]) next += 1;
        const same = next - at;
        folded.push(
            ...(same > 3 ? [lines[at] as string, `… and ${same - 1} more of the same`] : lines.slice(at, next)),
        );
        at = next;
    }
    return folded;
}

function indent(text: string): string {
    return fold(text.split('\n'))
        .map((line) => `      ${line}`)
        .join('\n');
}

export interface PrintOptions {
    /** A table of all classes and triggers rather than only the total. */
    readonly everyUnit: boolean;
}

function coverageTable(units: readonly UnitCoverage[]): readonly string[] {
    const width = Math.max(...units.map((unit) => unit.name.length), 5);
    const rows = units.map(
        (unit) =>
            `  ${unit.name.padEnd(width)} ${unit.percent.toFixed(1).padStart(7)} % ${`${unit.covered}/${unit.total}`.padStart(11)}  ${lineRanges(unit)}`,
    );
    return [`  ${'Name'.padEnd(width)}  Covered       Lines  Not covered`, ...rows.map((row) => row.trimEnd())];
}

function coverageLines(units: readonly UnitCoverage[], { everyUnit }: PrintOptions): readonly string[] {
    if (units.length === 0) return [];
    const untouched = uncoveredTriggers(units).map((name) => `  Trigger ${name} has no coverage`);
    const table = everyUnit ? coverageTable(units) : [];
    return [...table, `Coverage: ${totalPercent(units).toFixed(1)} %`, ...untouched];
}

/** `3-5, 9` */
function lineRanges(unit: UnitCoverage): string {
    const ranges: [number, number][] = [];
    for (const line of unit.uncoveredLines) {
        const last = ranges.at(-1);
        if (last && line === last[1] + 1) last[1] = line;
        else ranges.push([line, line]);
    }
    const texts = ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
    return texts.length > 8 ? `${texts.slice(0, 8).join(', ')} …` : texts.join(', ');
}

/** One line per member, with its first use. */
function unsupportedLines(report: TestRunReport): readonly string[] {
    const uses = new Map<string, string[]>();
    for (const { what, where } of report.unsupported) uses.set(what, [...(uses.get(what) ?? []), where]);
    return [...uses].map(([what, where]) => {
        const more = where.length > 1 ? ` and ${where.length - 1} more` : '';
        return `  ${what}  ${where[0]}${more}`;
    });
}

/** The report as text: compile errors, failures, coverage, totals. */
export function printReport(
    report: TestRunReport,
    units: readonly UnitCoverage[],
    options: PrintOptions = { everyUnit: false },
): string {
    const lines: string[] = [];
    for (const { where, message } of report.compileErrors) lines.push(`${where}: ${message}`);
    if (report.compileErrors.length > 0) {
        return [...lines, `${report.compileErrors.length} errors; nothing was run.`].join('\n');
    }
    for (const test of report.tests) {
        if (test.outcome === 'failed') lines.push(`  ✗ ${test.class}.${test.method}`, indent(test.message));
    }
    if (report.unsupported.length > 0) {
        lines.push('Not supported by the emulator, and used here (fails when reached):');
        lines.push(...unsupportedLines(report));
    }
    lines.push(...coverageLines(units, options));
    lines.push(`${report.passed} passed, ${report.failed} failed, ${report.skipped} skipped in ${report.ms} ms`);
    return lines.join('\n');
}
