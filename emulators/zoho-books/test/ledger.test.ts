import fc from 'fast-check';
import { computeDocument } from '../ledger/compute-document';
import { NO_DISCOUNT, readDiscount } from '../ledger/discount';
import {
    USUAL_COUNTING,
    type Counting,
    type DocumentAmounts,
    type DocumentInput,
    type LineInput,
    type TaxPart,
} from '../ledger/document';
import { amount, roundTo, sum, type Amount } from '../ledger/money';

const tax = (id: string, percentage: string, compound = false): TaxPart => ({
    tax_id: id,
    tax_name: id,
    percentage: amount(percentage),
    compound,
});
const BY_LINE: Counting = { ...USUAL_COUNTING, tax_rounding: 'item_level' };
const VAT = [tax('vat', '19')];
const GROUP = [tax('cgst', '9'), tax('sgst', '9')];

function line(quantity: string, rate: string, taxes: readonly TaxPart[] = [], discount: string = ''): LineInput {
    const taxKey = taxes.map((one) => one.tax_id).join('+');
    return {
        quantity: amount(quantity),
        rate: amount(rate),
        discount: readDiscount(discount) ?? NO_DISCOUNT,
        taxKey,
        taxes,
    };
}

function compute(lines: readonly LineInput[], more: Partial<DocumentInput> = {}): DocumentAmounts {
    return computeDocument({
        precision: 2,
        lines,
        discountType: 'item_level',
        discount: NO_DISCOUNT,
        isDiscountBeforeTax: true,
        isInclusiveTax: false,
        shipping: amount(0),
        shippingTaxes: [],
        adjustment: amount(0),
        rounding: { kind: 'none' },
        counting: USUAL_COUNTING,
        ...more,
    });
}

const figures = (amounts: DocumentAmounts) =>
    [amounts.subTotal, amounts.discountTotal, amounts.taxTotal, amounts.total].map((one) => one.toFixed(2));

describe('worked examples', () => {
    test('tax is rounded half up: 7.5 % of 1.00 is 0.08', () => {
        expect(figures(compute([line('1', '1', [tax('t', '7.5')])]))).toEqual(['1.00', '0.00', '0.08', '1.08']);
    });

    test('half up, not half even, and away from zero below it', () => {
        expect(figures(compute([line('1', '1', [tax('t', '2.5')])]))).toEqual(['1.00', '0.00', '0.03', '1.03']);
        expect(compute([line('1', '1')], { adjustment: amount('-0.125') }).total.toFixed(2)).toBe('0.87');
    });

    test('tax rounded per document and per line differ by the cents they must', () => {
        const lines = [line('1', '0.33', VAT), line('1', '0.33', VAT), line('1', '0.33', VAT)];
        expect(figures(compute(lines))).toEqual(['0.99', '0.00', '0.19', '1.18']);
        expect(figures(compute(lines, { counting: BY_LINE }))).toEqual(['0.99', '0.00', '0.18', '1.17']);
    });

    test('a line discount is a share or an amount', () => {
        expect(figures(compute([line('50', '24', VAT, '10%')]))).toEqual(['1080.00', '0.00', '205.20', '1285.20']);
        expect(figures(compute([line('3', '9.99', [], '0.97')]))).toEqual(['29.00', '0.00', '0.00', '29.00']);
    });

    test('a document discount before tax lowers each tax base in proportion', () => {
        const lines = [line('1', '100', VAT), line('1', '300', [tax('low', '7')])];
        const amounts = compute(lines, { discountType: 'entity_level', discount: readDiscount('10%') ?? NO_DISCOUNT });
        expect(figures(amounts)).toEqual(['400.00', '40.00', '36.00', '396.00']);
        expect(amounts.taxes.map((one) => one.amount.toFixed(2))).toEqual(['17.10', '18.90']);
    });

    test('a document discount after tax is on sub total plus tax', () => {
        const more = {
            discountType: 'entity_level',
            isDiscountBeforeTax: false,
            discount: readDiscount('10%'),
        } as const;
        expect(figures(compute([line('1', '100', VAT)], more as Partial<DocumentInput>))).toEqual([
            '100.00',
            '11.90',
            '19.00',
            '107.10',
        ]);
    });

    test('a group shows its parts, and a compound tax stands on the simple ones', () => {
        const group = compute([line('1', '99.99', GROUP)]);
        expect(group.taxes.map((one) => one.amount.toFixed(2))).toEqual(['9.00', '9.00']);
        const compound = compute([line('1', '100', [tax('a', '5'), tax('b', '10', true)])]);
        expect(figures(compound)).toEqual(['100.00', '0.00', '15.50', '115.50']);
    });

    test('prices with tax inside keep their sum', () => {
        const amounts = compute([line('1', '119', VAT), line('1', '10', VAT)], { isInclusiveTax: true });
        expect(figures(amounts)).toEqual(['108.40', '0.00', '20.60', '129.00']);
        expect(amounts.lines[0].itemTotal.toFixed(2)).toBe('100.00');
    });

    test('totals go to whole numbers or to a step, with the difference as roundoff', () => {
        const whole = compute([line('1', '10.40')], { rounding: { kind: 'step', step: amount('1') } });
        expect([whole.total.toFixed(2), whole.roundoff.toFixed(2)]).toEqual(['10.00', '-0.40']);
        const step = compute([line('1', '10.43')], { rounding: { kind: 'step', step: amount('0.05') } });
        expect(step.total.toFixed(2)).toBe('10.45');
    });

    test('a bare number is an amount, a text with % a share, anything else no discount at all', () => {
        expect(readDiscount(12.5)?.kind).toBe('flat');
        expect(readDiscount('12.5%')?.kind).toBe('percent');
        for (const wrong of ['-1', '101%', 'ten', '1,5']) expect(readDiscount(wrong)).toBeUndefined();
    });
});

const decimal = (max: number, places: number): fc.Arbitrary<string> =>
    fc.integer({ min: 0, max: max * 10 ** places }).map((value) => (value / 10 ** places).toFixed(places));
const anyTaxes = fc.constantFrom<readonly TaxPart[]>(
    [],
    VAT,
    GROUP,
    [tax('low', '7')],
    [tax('a', '5'), tax('b', '9.975', true)],
);
const anyLine = fc
    .tuple(decimal(200, 3), decimal(5000, 2), anyTaxes, fc.constantFrom('', '10%', '33.33%', '100%'))
    .map(([quantity, rate, taxes, discount]) => line(quantity, rate, taxes, discount));
const anyInput = fc.record<Partial<DocumentInput>>({
    precision: fc.constantFrom(0, 2, 3),
    discountType: fc.constantFrom('item_level', 'entity_level'),
    discount: fc.constantFrom('', '5%', '12.5%').map((text) => readDiscount(text) ?? NO_DISCOUNT),
    isDiscountBeforeTax: fc.boolean(),
    isInclusiveTax: fc.boolean(),
    counting: fc.constantFrom(USUAL_COUNTING, BY_LINE),
    shipping: decimal(50, 2).map(amount),
    adjustment: decimal(5, 2).map((text) => amount(text).times(-1)),
    rounding: fc.constantFrom<DocumentInput['rounding']>({ kind: 'none' }, { kind: 'step', step: amount('0.05') }),
});
const anyDocument = fc.tuple(fc.array(anyLine, { minLength: 1, maxLength: 12 }), anyInput);
const parts = (amounts: DocumentAmounts, shipping: Amount, adjustment: Amount): Amount =>
    amounts.subTotal
        .minus(amounts.discountTotal)
        .plus(amounts.taxTotal)
        .plus(shipping)
        .plus(adjustment)
        .plus(amounts.roundoff);

describe('for any document', () => {
    test('the parts add up to the total exactly', () => {
        fc.assert(
            fc.property(anyDocument, ([lines, more]) => {
                const places = more.precision ?? 2;
                const amounts = compute(lines, more);
                const shipping = roundTo(more.shipping ?? amount(0), places);
                const adjustment = roundTo(more.adjustment ?? amount(0), places);
                expect(parts(amounts, shipping, adjustment).toFixed()).toBe(amounts.total.toFixed());
                expect(sum(amounts.taxes.map((one) => one.amount)).toFixed()).toBe(amounts.taxTotal.toFixed());
            }),
        );
    });

    test('no amount has more digits than the currency', () => {
        fc.assert(
            fc.property(anyDocument, ([lines, more]) => {
                const places = more.precision ?? 2;
                const amounts = compute(lines, { ...more, rounding: { kind: 'none' } });
                const all = [amounts.subTotal, amounts.discountTotal, amounts.taxTotal, amounts.total];
                for (const one of [...all, ...amounts.lines.map((each) => each.itemTotal)]) {
                    expect(roundTo(one, places).eq(one)).toBe(true);
                }
            }),
        );
    });

    test('without tax inside, the sub total is the sum of its lines', () => {
        fc.assert(
            fc.property(anyDocument, ([lines, more]) => {
                const amounts = compute(lines, { ...more, isInclusiveTax: false });
                expect(sum(amounts.lines.map((one) => one.itemTotal)).eq(amounts.subTotal)).toBe(true);
            }),
        );
    });

    test('with tax inside and no document discount, the customer pays the quoted sum', () => {
        fc.assert(
            fc.property(anyDocument, ([lines, more]) => {
                const plain = {
                    discountType: 'item_level',
                    shipping: amount(0),
                    adjustment: amount(0),
                    rounding: { kind: 'none' },
                } as const;
                const amounts = compute(lines, { ...more, ...plain, isInclusiveTax: true });
                expect(amounts.total.eq(amounts.subTotalInclusive)).toBe(true);
            }),
        );
    });

    test('tax rounded per line strays from tax rounded once by at most half a unit per line and tax', () => {
        fc.assert(
            fc.property(fc.array(anyLine, { minLength: 1, maxLength: 12 }), (lines) => {
                const once = compute(lines).taxTotal;
                const perLine = compute(lines, { counting: BY_LINE }).taxTotal;
                expect(
                    once
                        .minus(perLine)
                        .abs()
                        .lte(amount('0.01').times(lines.length * 2)),
                ).toBe(true);
            }),
        );
    });

    test('the order of lines does not matter', () => {
        fc.assert(
            fc.property(anyDocument, ([lines, more]) => {
                expect(compute([...lines].reverse(), more).total.eq(compute(lines, more).total)).toBe(true);
            }),
        );
    });
});
