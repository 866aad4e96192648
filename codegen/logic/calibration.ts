/** Finds out how an organisation counts, from invoices that it has counted already. */
import { Money } from '../language';
import { baseAmounts } from './base-amounts';
import { invoiceAmounts, type Amounts, type Invoice } from './invoice-amounts';
import type { Rules } from './money-rules';

/** What the books say of an invoice. */
export interface Seen {
    readonly subTotal: Money;
    readonly taxTotal: Money;
    readonly roundoff: Money;
    readonly total: Money;
    /** The total in base currency; null where the books do not say, or where the document is in base currency. */
    readonly baseTotal: Money | null;
}

/** An invoice of the books with its own lines, the places of its currency, and how it is converted. */
export interface Sample {
    readonly id: string;
    readonly decimals: number;
    readonly exchangeRate: Money;
    readonly baseDecimals: number;
    readonly invoice: Invoice;
    readonly seen: Seen;
}

/** The settings that reproduce most samples, and the ids of those that they do not. */
export interface Outcome {
    readonly rules: Rules;
    readonly explained: number;
    readonly unexplained: readonly string[];
}

interface Scored {
    readonly rules: Rules;
    readonly count: number;
}

/** Steps that totals are rounded to, smallest first; 1 is whole numbers. */
const steps: readonly Money[] = [
    Money.of('0.05'),
    Money.of('0.1'),
    Money.of('0.25'),
    Money.of('0.5'),
    Money.of('1'),
    Money.of('5'),
    Money.of('10'),
];
const two = Money.of('2');
const one = Money.of('1');

function explainsBase(sample: Sample, amounts: Amounts, rules: Rules): boolean {
    const seen = sample.seen.baseTotal;
    return (
        seen === null ||
        baseAmounts(amounts, sample.exchangeRate, sample.baseDecimals, rules.baseTotal).total.equals(seen)
    );
}

/**
 * Whether rules reproduce an invoice: sub total, tax, total, and the total in base currency, to the last digit.
 * @param sample an invoice of the books
 * @param rules settings to try; the places of the currency are the sample's
 */
export function explains(sample: Sample, rules: Rules): boolean {
    const amounts = invoiceAmounts(sample.invoice, { ...rules, decimals: sample.decimals });
    return (
        amounts.total.equals(sample.seen.total) &&
        amounts.taxTotal.equals(sample.seen.taxTotal) &&
        amounts.subTotal.equals(sample.seen.subTotal) &&
        explainsBase(sample, amounts, rules)
    );
}

function score(samples: readonly Sample[], rules: Rules): Scored {
    return { rules, count: samples.filter((sample) => explains(sample, rules)).length };
}

function isMultiple(amount: Money, step: Money): boolean {
    return amount.dividedBy(step, 0).times(step).equals(amount);
}

/** Totals were rounded to the smallest step of which all are multiples and that can move them as far as they moved. */
function withTotalRounding(samples: readonly Sample[], rules: Rules): Rules {
    if (samples.every((sample) => sample.seen.roundoff.isZero())) {
        return { ...rules, totalRounding: 'no_rounding' };
    }
    const step = steps.find((candidate) =>
        samples.every(
            (sample) =>
                isMultiple(sample.seen.total, candidate) &&
                sample.seen.roundoff.absolute().times(two).isAtMost(candidate),
        ),
    );
    if (step === undefined) {
        return rules;
    }
    return step.equals(one)
        ? { ...rules, totalRounding: 'whole', increment: one }
        : { ...rules, totalRounding: 'increment', increment: step };
}

/** The rules with the other value of one setting, by its number. */
function turned(rules: Rules, setting: number): Rules {
    switch (setting) {
        case 1:
            return {
                ...rules,
                lineDiscountRounding: rules.lineDiscountRounding === 'discount' ? 'remainder' : 'discount',
            };
        case 2:
            return { ...rules, discountShares: rules.discountShares === 'exact' ? 'rounded' : 'exact' };
        case 3:
            return { ...rules, lateDiscountBase: rules.lateDiscountBase === 'with_tax' ? 'sub_total' : 'with_tax' };
        case 4:
            return { ...rules, inclusiveSplit: rules.inclusiveSplit === 'net_first' ? 'tax_first' : 'net_first' };
        case 5:
            return {
                ...rules,
                inclusiveSubTotal: rules.inclusiveSubTotal === 'from_quoted' ? 'from_lines' : 'from_quoted',
            };
        case 6:
            return { ...rules, compoundBase: rules.compoundBase === 'exact' ? 'rounded' : 'exact' };
        case 7:
            return { ...rules, shippingTax: rules.shippingTax === 'apart' ? 'with_lines' : 'apart' };
        case 8:
            return { ...rules, baseTotal: rules.baseTotal === 'converted' ? 'summed' : 'converted' };
        default:
            return { ...rules, taxRounding: rules.taxRounding === 'entity_level' ? 'item_level' : 'entity_level' };
    }
}

const settings: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** One round over the settings: each keeps the value that explains more. */
function improved(samples: readonly Sample[], start: Scored): Scored {
    let best = start;
    for (const setting of settings) {
        if (best.count < samples.length) {
            const other = score(samples, turned(best.rules, setting));
            best = other.count > best.count ? other : best;
        }
    }
    return best;
}

function climbed(samples: readonly Sample[], rules: Rules): Scored {
    const first = improved(samples, score(samples, rules));
    return improved(samples, first);
}

/**
 * Chooses the settings that reproduce most invoices.
 * @param samples invoices of the books
 * @param start the settings so far; what the samples say nothing about stays as it is
 */
export function calibrate(samples: readonly Sample[], start: Rules): Outcome {
    const rounded = withTotalRounding(samples, start);
    const asIs = climbed(samples, rounded);
    const other = asIs.count === samples.length ? asIs : climbed(samples, turned(rounded, 0));
    const best = other.count > asIs.count ? other : asIs;
    const left = samples.filter((sample) => !explains(sample, best.rules));
    return { rules: best.rules, explained: best.count, unexplained: left.map((sample) => sample.id) };
}
