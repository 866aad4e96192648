/** Tax that is added to the prices. */
import { Money } from '../language';
import type { PricedLine } from './line-pricing';
import type { Rules } from './money-rules';
import { effectivePercentage, taxAmount, type TaxAmount, type TaxPart } from './tax-parts';

const hundred = Money.of('100');

/** The simple taxes of a line, each rounded, in all. */
function roundedSimple(line: PricedLine, whole: Money, rules: Rules): Money {
    const divisor = whole.times(hundred);
    return line.taxes
        .filter((part) => !part.isCompound)
        .reduce(
            (total, part) => total.add(line.scaled.times(part.percentage).dividedBy(divisor, rules.decimals)),
            Money.zero,
        );
}

/** A tax of a line before division by a hundred times the whole: exact. */
function weightOf(line: PricedLine, part: TaxPart, whole: Money, rules: Rules): Money {
    return part.isCompound && rules.compoundBase === 'rounded'
        ? line.scaled.add(roundedSimple(line, whole, rules).times(whole)).times(part.percentage)
        : line.scaled.times(effectivePercentage(part, line.taxes));
}

/**
 * The taxes of one line, each rounded.
 * @param line line with its amount due
 * @param whole what the line's scaled amount is divided by
 * @param rules settings of the connection
 */
export function lineTaxes(line: PricedLine, whole: Money, rules: Rules): readonly TaxAmount[] {
    const divisor = whole.times(hundred);
    return line.taxes.map((part) =>
        taxAmount(part, weightOf(line, part, whole, rules).dividedBy(divisor, rules.decimals)),
    );
}

/**
 * The taxes of a document, rounded once per tax: the bases of a tax are added up first.
 * @param lines lines with their amounts due
 * @param whole what the lines' scaled amounts are divided by
 * @param rules settings of the connection
 */
export function documentTaxes(lines: readonly PricedLine[], whole: Money, rules: Rules): readonly TaxAmount[] {
    const weights = new Map<string, Money>();
    const parts: TaxPart[] = [];
    for (const line of lines) {
        for (const part of line.taxes) {
            if (!weights.has(part.key)) {
                parts.push(part);
            }
            weights.set(part.key, (weights.get(part.key) ?? Money.zero).add(weightOf(line, part, whole, rules)));
        }
    }
    const divisor = whole.times(hundred);
    return parts.map((part) =>
        taxAmount(part, (weights.get(part.key) ?? Money.zero).dividedBy(divisor, rules.decimals)),
    );
}
