import fc from 'fast-check';
import { amount, LARGEST_AMOUNT, toNumber } from '../ledger/money';

/** JSON has numbers only. Up to the largest amount they have fifteen digits, which binary floating point gives back exactly. */
test('an amount that travels as a JSON number comes back to the last digit', () => {
    const wholes = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(
        fc.property(wholes, fc.integer({ min: 0, max: 999 }), fc.boolean(), (whole, part, isNegative) => {
            const text = `${isNegative ? '-' : ''}${whole}.${String(part).padStart(3, '0')}`;
            const written = JSON.stringify(toNumber(amount(text)));
            expect(amount(JSON.parse(written) as number).eq(amount(text))).toBe(true);
        }),
        { numRuns: 5000 },
    );
    expect(amount(toNumber(LARGEST_AMOUNT)).eq(LARGEST_AMOUNT)).toBe(true);
});

test('two digits more than an amount may have would not', () => {
    const text = '999999999999.99999';
    expect(amount(toNumber(amount(text))).eq(amount(text))).toBe(false);
});
