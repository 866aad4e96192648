import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyInput } from './proof/compare';
import { runMutants } from './mutation/run-mutants';
import { summarize } from './mutation/summary';

const page = readFileSync(join(__dirname, '../../docs/reference/mutation.md'), 'utf8');

describe('a rule that is changed', () => {
    const summary = summarize(runMutants({ ...everyInput, shrink: false }));

    test('turns its proof red, or is known to change nothing', () => {
        expect(summary.unexplained).toEqual([]);
    });

    test('leaves a proof behind that was green without the change', () => {
        expect(summary.redWithoutChange).toEqual([]);
    });

    test('is tried for every rule of the catalogue', () => {
        expect(summary.untouched).toEqual([]);
    });

    test('is explained only where it survives', () => {
        expect(summary.outdated).toEqual([]);
    });

    test('is counted in the reference', () => {
        expect(page.replace(/\s+/g, ' ')).toContain(summary.figure);
    });
});
