import { join } from 'node:path';
import type { OrgFeature } from '../../metadata';
import { testProject } from '../../testing';

/** Runs a project of conformance cases as an org without and with a namespace does; every test has to pass in both. */
export function runConformance(project: string, atLeast: number, features?: readonly OrgFeature[]): void {
    describe.each(['', 'acme'])(`${project} in the namespace '%s'`, (namespace) => {
        const { report } = testProject(join(__dirname, project), {
            startTime: Date.parse('2026-03-02T09:00:00Z'),
            wallClock: () => 0,
            ...(features ? { features } : {}),
            ...(namespace ? { namespace } : {}),
        });

        test('the classes compile', () => {
            expect(report.compileErrors).toEqual([]);
            expect(report.tests.length).toBeGreaterThan(atLeast);
        });

        test.each(report.tests.map((result) => [`${result.class}.${result.method}`, result] as const))(
            '%s',
            (_name, { outcome, message }) => {
                expect({ outcome, message }).toEqual({ outcome: 'passed', message: '' });
            },
        );
    });
}
