import { join } from 'node:path';
import { testProject } from '../../testing';

/**
 * Apex tests that an org passes too: `sf project deploy start -d emulators/salesforce/test/conformance/language/force-app` and run
 * them there. Each class names the pages that its cases are taken from.
 */
const { report } = testProject(join(__dirname, 'language'), {
    startTime: Date.parse('2026-03-02T09:00:00Z'),
    wallClock: () => 0,
});

test('the conformance classes compile', () => {
    expect(report.compileErrors).toEqual([]);
    expect(report.tests.length).toBeGreaterThan(30);
});

test.each(report.tests.map((result) => [`${result.class}.${result.method}`, result] as const))(
    '%s',
    (_name, result) => {
        expect({ outcome: result.outcome, message: result.message }).toEqual({
            outcome: 'passed',
            message: '',
        });
    },
);
