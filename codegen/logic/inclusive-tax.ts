/** Tax that is inside the prices. */
import { Money } from '../language';
import type { PricedLine } from './line-pricing';
import type { Rules } from './money-rules';
import { effectivePercentage, fullPercentage, taxAmount, type TaxAmount } from './tax-parts';

const hundred = Money.of('100');

/**
 * The taxes inside an amount; with the net that is left they add up to the rounded amount.
 * @param line taxes, and the amount times `whole`
 * @param whole what the scaled amount is divided by
 * @param rules settings of the connection
 */
export function includedTaxes(line: PricedLine, whole: Money, rules: Rules): readonly TaxAmount[] {
    const divisor = hundred.add(fullPercentage(line.taxes)).times(whole);
    const rounded = line.scaled.dividedBy(whole, rules.decimals);
    const net = line.scaled.times(hundred).dividedBy(divisor, rules.decimals);
    const amounts: TaxAmount[] = [];
    let left = rounded.subtract(net);
    let position = 0;
    for (const part of line.taxes) {
        position = position + 1;
        const own = line.scaled.times(effectivePercentage(part, line.taxes)).dividedBy(divisor, rules.decimals);
        const isRest = rules.inclusiveSplit === 'net_first' && position === line.taxes.length;
        amounts.push(taxAmount(part, isRest ? left : own));
        left = left.subtract(own);
    }
    return amounts;
}

/** Lines with the same taxes become one: their amounts are added up before tax is taken out. */
function joined(lines: readonly PricedLine[]): readonly PricedLine[] {
    const sums = new Map<string, Money>();
    const first: PricedLine[] = [];
    for (const line of lines) {
        if (!sums.has(line.taxKey)) {
            first.push(line);
        }
        sums.set(line.taxKey, (sums.get(line.taxKey) ?? Money.zero).add(line.scaled));
    }
    return first.map((line) => ({ ...line, scaled: sums.get(line.taxKey) ?? Money.zero }));
}

/**
 * The taxes inside the prices of a document, one entry per line or per kind of tax; a tax may appear more than once.
 * @param lines lines with their amounts due
 * @param whole what the lines' scaled amounts are divided by
 * @param rules settings of the connection
 */
export function documentIncludedTaxes(lines: readonly PricedLine[], whole: Money, rules: Rules): readonly TaxAmount[] {
    const groups = rules.taxRounding === 'item_level' ? lines : joined(lines);
    const taxes: TaxAmount[] = [];
    for (const group of groups) {
        for (const tax of includedTaxes(group, whole, rules)) {
            taxes.push(tax);
        }
    }
    return taxes;
}
