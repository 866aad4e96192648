/** Parts of a deal add up to the whole, whatever is billed in whatever order. */
import * as fc from 'fast-check';
import { Money } from '../language';
import { defaultRules } from '../logic/money-rules';
import { closingAdjustment, planPart, type BilledLine, type DealLine, type Wish } from '../logic/part-billing';

const cents = fc.integer({ min: 0, max: 5_000_000 }).map((count) => Money.fromWhole(count).times(Money.of('0.01')));
const quantities = fc.integer({ min: 1, max: 100_000 }).map((count) => Money.fromWhole(count).times(Money.of('0.1')));
const deals = fc
    .array(fc.record({ quantity: quantities, amount: cents }), { minLength: 1, maxLength: 12 })
    .map((lines) => lines.map((line, index): DealLine => ({ key: `line-${index}`, ...line })));
const percentages = fc.integer({ min: 1, max: 10_000 }).map((count) => Money.fromWhole(count).times(Money.of('0.01')));

interface Step {
    readonly percentage: Money | null;
    readonly line: number;
    readonly share: number;
}
const steps = fc.array(
    fc.record<Step>({
        percentage: fc.option(percentages),
        line: fc.nat(11),
        share: fc.integer({ min: 1, max: 100 }),
    }),
    { maxLength: 8 },
);

function wishOf(deal: readonly DealLine[], step: Step): Wish {
    if (step.percentage !== null) return { kind: 'percentage', percentage: step.percentage, lines: [] };
    const line = deal[step.line % deal.length]!;
    const quantity = line.quantity.times(Money.fromWhole(step.share)).times(Money.of('0.01'));
    return { kind: 'lines', percentage: null, lines: [{ key: line.key, quantity }] };
}

const all: Wish = { kind: 'all', percentage: null, lines: [] };
const sum = (amounts: readonly Money[]): Money => amounts.reduce((total, amount) => total.add(amount), Money.zero);

/** Bills a deal by the steps that are allowed, then the rest. Returns every part. */
function billAll(deal: readonly DealLine[], wishes: readonly Wish[]): readonly (readonly BilledLine[])[] {
    const parts: (readonly BilledLine[])[] = [];
    for (const wish of [...wishes, all]) {
        const part = planPart(deal, parts.flat(), wish, 2);
        if (part.refusals.length === 0) parts.push(part.lines);
    }
    return parts;
}

describe('the parts of a deal', () => {
    it('add up to each line, in quantity and to the cent', () => {
        fc.assert(
            fc.property(deals, steps, (deal, wanted) => {
                const billed = billAll(
                    deal,
                    wanted.map((step) => wishOf(deal, step)),
                ).flat();
                for (const line of deal) {
                    const own = billed.filter(({ key }) => key === line.key);
                    expect(sum(own.map(({ quantity }) => quantity)).toString()).toBe(line.quantity.toString());
                    expect(sum(own.map(({ amount }) => amount)).toString()).toBe(line.amount.toString());
                }
                expect(planPart(deal, billed, all, 2).refusals).toEqual([{ code: 'nothing-left', key: null }]);
            }),
        );
    });

    it('are never negative and never more than is left', () => {
        fc.assert(
            fc.property(deals, steps, (deal, wanted) => {
                let left = sum(deal.map(({ amount }) => amount));
                for (const part of billAll(
                    deal,
                    wanted.map((step) => wishOf(deal, step)),
                )) {
                    for (const { amount } of part) expect(amount.isLessThan(Money.zero)).toBe(false);
                    left = left.subtract(sum(part.map(({ amount }) => amount)));
                    expect(left.isLessThan(Money.zero)).toBe(false);
                }
            }),
        );
    });

    it('come to the taxed total of the whole deal with what the last part adjusts', () => {
        fc.assert(
            fc.property(deals, steps, fc.constantFrom('7', '19', '20', '5.5'), (deal, wanted, rate) => {
                const taxed = (net: Money): Money => net.add(net.times(Money.of(rate)).dividedBy(Money.of('100'), 2));
                const totals = billAll(
                    deal,
                    wanted.map((step) => wishOf(deal, step)),
                ).map((part) => taxed(sum(part.map(({ amount }) => amount))));
                const whole = taxed(sum(deal.map(({ amount }) => amount)));
                const last = totals.at(-1)!;
                const earlier = sum(totals.slice(0, -1));
                const adjustment = closingAdjustment(whole, earlier, last, totals.length, defaultRules(2));
                expect(earlier.add(last).add(adjustment).toString()).toBe(whole.toString());
                expect(adjustment.absolute().isAtMost(Money.fromWhole(totals.length).times(Money.of('0.01')))).toBe(
                    true,
                );
            }),
        );
    });
});
