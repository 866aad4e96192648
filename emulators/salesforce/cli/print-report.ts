import { totalPercent, uncoveredTriggers, type TestRunReport, type UnitCoverage } from '../testing';

function indent(text: string): string {
    return text
        .split('\n')
        .map((line) => `      ${line}`)
        .join('\n');
}

function coverageLines(units: readonly UnitCoverage[]): readonly string[] {
    if (units.length === 0) return [];
    const width = Math.max(...units.map((unit) => unit.name.length));
    const rows = units
        .filter((unit) => unit.percent < 100)
        .sort((a, b) => a.percent - b.percent)
        .slice(0, 20)
        .map(
            (unit) =>
                `  ${unit.name.padEnd(width)} ${unit.percent.toFixed(1).padStart(6)} %  lines ${lineRanges(unit)}`,
        );
    const untouched = uncoveredTriggers(units).map((name) => `  Trigger ${name} has no coverage`);
    return [`Coverage: ${totalPercent(units).toFixed(1)} %`, ...rows, ...untouched];
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
export function printReport(report: TestRunReport, units: readonly UnitCoverage[]): string {
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
    lines.push(...coverageLines(units));
    lines.push(`${report.passed} passed, ${report.failed} failed, ${report.skipped} skipped in ${report.ms} ms`);
    return lines.join('\n');
}
