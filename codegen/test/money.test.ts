import * as fc from 'fast-check';
import { Instant, Money, PlainDate, truncate, wholeDivide } from '../language';

const m = (text: string): Money => Money.of(text);

describe('Money', () => {
    test('adds what binary fractions cannot', () => {
        expect(m('0.1').add(m('0.2')).toString()).toBe('0.3');
    });

    test('rounds half away from zero', () => {
        expect(m('191.596').round(2).toString()).toBe('191.6');
        expect(m('0.075').round(2).toString()).toBe('0.08');
        expect(m('-0.075').round(2).toString()).toBe('-0.08');
    });

    test('divides exactly before it rounds', () => {
        expect(m('1').dividedBy(m('3'), 5).toString()).toBe('0.33333');
        expect(m('0.45').dividedBy(m('10'), 2).toString()).toBe('0.05');
    });

    test('refuses to divide by zero and to read what is no number', () => {
        expect(() => m('1').dividedBy(Money.zero, 2)).toThrow('Divide by 0');
        expect(() => Money.of('1e3')).toThrow("'1e3' is not plain decimal text");
        expect(() => Money.of('')).toThrow('is not plain decimal text');
    });

    test('writes plain text without an exponent', () => {
        expect(m('1000000000000000000000').toString()).toBe('1000000000000000000000');
        expect(m('0.0000000001').toString()).toBe('0.0000000001');
        expect(m('-0').toString()).toBe('0');
        expect(m('5').toFixed(2)).toBe('5.00');
    });

    test('compares by value', () => {
        expect(m('1.50').equals(m('1.5'))).toBe(true);
        expect(m('2').isAtLeast(m('2')) && m('2').isAtMost(m('2'))).toBe(true);
        expect(m('-1').isLessThan(Money.zero)).toBe(true);
    });

    test('sums in any order to the same', () => {
        const amounts = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { maxLength: 20 });
        fc.assert(
            fc.property(amounts, (cents) => {
                const parts = cents.map((cent) => m(String(cent)).dividedBy(m('100'), 2));
                const forth = parts.reduce((sum, part) => sum.add(part), Money.zero);
                const back = [...parts].reverse().reduce((sum, part) => sum.add(part), Money.zero);
                expect(forth.equals(back)).toBe(true);
            }),
            { seed: 1 },
        );
    });
});

describe('PlainDate', () => {
    test('crosses months, leap days and years', () => {
        expect(PlainDate.of('2026-02-28').addDays(1).toString()).toBe('2026-03-01');
        expect(PlainDate.of('2028-02-28').addDays(1).toString()).toBe('2028-02-29');
        expect(PlainDate.of('2026-01-01').addDays(-1).toString()).toBe('2025-12-31');
    });

    test('refuses a day that does not exist', () => {
        expect(() => PlainDate.of('2026-02-30')).toThrow("'2026-02-30' is not a date");
        expect(() => PlainDate.of('2026-2-3')).toThrow('is not a date');
    });
});

describe('Instant', () => {
    test('reads offsets with and without a colon', () => {
        expect(Instant.of('2026-06-09T09:46:21-0400').equals(Instant.of('2026-06-09T13:46:21Z'))).toBe(true);
        expect(Instant.of('2026-06-09T09:46:21+05:30').toString()).toBe('2026-06-09T04:16:21Z');
    });

    test('refuses a time without a zone', () => {
        expect(() => Instant.of('2026-06-09T09:46:21')).toThrow('is not a moment');
    });
});

test('truncate leaves out a character that the cut would halve', () => {
    expect(truncate('ab\u{1F600}', 3)).toBe('ab');
    expect(truncate('ab\u{1F600}', 4)).toBe('ab\u{1F600}');
    expect(truncate('abc', 2)).toBe('ab');
});

test('wholeDivide cuts toward zero', () => {
    expect(wholeDivide(7, 2)).toBe(3);
    expect(wholeDivide(-7, 2)).toBe(-3);
    expect(Object.is(wholeDivide(-1, 2), 0)).toBe(true);
    expect(() => wholeDivide(1, 0)).toThrow('Divide by 0');
});
