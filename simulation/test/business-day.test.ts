import { runDay } from '../business-day';

const HOURS = 4;

describe('a day of business from a seed', () => {
    it.each([101, 102, 103])(
        'seed %i: whatever fails and overlaps, every deal is billed once and all books agree',
        (seed) => {
            const report = runDay({ seed, hours: HOURS });
            expect(report.problems).toEqual([]);
            expect(report.trace.length).toBeGreaterThan(10);
            expect(report.overlaps).toBeGreaterThan(10);
        },
    );

    it('goes the same way again', () => {
        expect(runDay({ seed: 104, hours: 2 })).toEqual(runDay({ seed: 104, hours: 2 }));
    });
});
