import { findAgingDifferences } from '../compare-receivables';
import { runHistory } from '../history';

/** Days before, within and after a random history, which takes some days from 10 June on. */
const DAYS = [
    '2026-05-31',
    '2026-06-09',
    '2026-06-10',
    '2026-06-11',
    '2026-06-12',
    '2026-06-14',
    '2026-07-31',
    '2026-12-31',
];

describe('aging as of any date', () => {
    it.each([11, 12])('is what the books say, after a random history from seed %i', (seed) => {
        const check = (world: Parameters<typeof findAgingDifferences>[0]) =>
            DAYS.flatMap((day) => findAgingDifferences(world, day));
        expect(runHistory({ seed, acts: 30, pause: 6 * 60, check }).problems).toEqual([]);
    });
});
