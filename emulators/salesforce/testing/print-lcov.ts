import type { UnitCoverage } from './coverage';

/** Line coverage as lcov reads it (geninfo's tracefile format: SF, DA, LF, LH). */
export function printLcov(units: readonly UnitCoverage[]): string {
    return units
        .map(({ file, lines, covered, total }) =>
            [
                'TN:',
                `SF:${file}`,
                ...lines.map(({ line, hits }) => `DA:${line},${hits}`),
                `LF:${total}`,
                `LH:${covered}`,
                'end_of_record\n',
            ].join('\n'),
        )
        .join('');
}
