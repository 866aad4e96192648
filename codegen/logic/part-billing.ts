/** What of a deal the next invoice bills: parts add up to the whole to the cent, and never to more. */
import { Money } from '../language';
import type { Rules } from './money-rules';

/** A line of the deal. `amount` is what the whole line comes to in the currency of the deal, after its discount. */
export interface DealLine {
    readonly key: string;
    readonly quantity: Money;
    readonly amount: Money;
}

/** What earlier invoices have billed of a line. */
export interface BilledLine {
    readonly key: string;
    readonly quantity: Money;
    readonly amount: Money;
}

/** A quantity of a line that somebody wants to bill. */
export interface WantedLine {
    readonly key: string;
    readonly quantity: Money;
}

/** `all` is all that is left; a deposit is a percentage by another name; `percentage` is of the whole deal, 30 for 30 %. */
export type PartKind = 'all' | 'percentage' | 'deposit' | 'lines';

export interface Wish {
    readonly kind: PartKind;
    readonly percentage: Money | null;
    readonly lines: readonly WantedLine[];
}

/** A line of the part. `closes`: it takes everything that is left of the deal's line, the rounding remainder included. */
export interface PartLine {
    readonly key: string;
    readonly quantity: Money;
    readonly amount: Money;
    readonly closes: boolean;
}

/** Why a part cannot be billed. `key` names the line; null: the whole deal. */
export interface Refusal {
    readonly code: string;
    readonly key: string | null;
}

/** `isLast`: nothing of the deal is left after this part. */
export interface Part {
    readonly lines: readonly PartLine[];
    readonly refusals: readonly Refusal[];
    readonly isLast: boolean;
}

/** A line with what is left of it. */
interface OpenLine {
    readonly key: string;
    readonly quantity: Money;
    readonly amount: Money;
    readonly leftQuantity: Money;
    readonly leftAmount: Money;
}

const one = Money.of('1');
const hundred = Money.of('100');
const hundredth = Money.of('0.01');

/** What is left of each line; every line is met once, since a deal may have a thousand. */
function openLines(lines: readonly DealLine[], billed: readonly BilledLine[]): readonly OpenLine[] {
    const quantities = new Map<string, Money>();
    const amounts = new Map<string, Money>();
    for (const earlier of billed) {
        quantities.set(earlier.key, (quantities.get(earlier.key) ?? Money.zero).add(earlier.quantity));
        amounts.set(earlier.key, (amounts.get(earlier.key) ?? Money.zero).add(earlier.amount));
    }
    return lines.map((line) => ({
        key: line.key,
        quantity: line.quantity,
        amount: line.amount,
        leftQuantity: line.quantity.subtract(quantities.get(line.key) ?? Money.zero),
        leftAmount: line.amount.subtract(amounts.get(line.key) ?? Money.zero),
    }));
}

/** Whether two amounts point in different directions; zero points nowhere. */
function areOpposed(left: Money, right: Money): boolean {
    return left.times(right).isLessThan(Money.zero);
}

/** Less is left than nothing: the deal was made smaller than what has been billed. */
function hasShrunk(line: OpenLine): boolean {
    return line.leftQuantity.isLessThan(Money.zero) || areOpposed(line.leftAmount, line.amount);
}

function shrunkLines(
    lines: readonly DealLine[],
    billed: readonly BilledLine[],
    open: readonly OpenLine[],
): readonly Refusal[] {
    const refusals: Refusal[] = [];
    const keys = new Set<string>(lines.map((line) => line.key));
    for (const earlier of billed) {
        if (!earlier.amount.isZero() && !keys.has(earlier.key)) {
            refusals.push({ code: 'shrunk', key: earlier.key });
        }
    }
    for (const line of open) {
        if (hasShrunk(line)) {
            refusals.push({ code: 'shrunk', key: line.key });
        }
    }
    return refusals;
}

/** A share of a line: rounded, never more than is left; all of it when the quantity is all that is left. */
function shareOf(line: OpenLine, quantity: Money, exact: Money, decimals: number): PartLine {
    const closes = quantity.equals(line.leftQuantity);
    const rounded = exact.round(decimals);
    const isTooMuch = rounded.absolute().isGreaterThan(line.leftAmount.absolute());
    return { key: line.key, quantity, amount: closes || isTooMuch ? line.leftAmount : rounded, closes };
}

function partOfAll(open: readonly OpenLine[]): readonly PartLine[] {
    return open
        .filter((line) => line.leftQuantity.isGreaterThan(Money.zero))
        .map((line) => ({ key: line.key, quantity: line.leftQuantity, amount: line.leftAmount, closes: true }));
}

function partByPercentage(open: readonly OpenLine[], percentage: Money, decimals: number): Part {
    const lines: PartLine[] = [];
    const refusals: Refusal[] = [];
    for (const line of open) {
        const quantity = line.quantity.times(percentage).times(hundredth);
        if (quantity.isGreaterThan(line.leftQuantity)) {
            refusals.push({ code: 'more-than-left', key: line.key });
        } else {
            lines.push(shareOf(line, quantity, line.amount.times(percentage).times(hundredth), decimals));
        }
    }
    return { lines, refusals, isLast: false };
}

/** Wishes that make no sense: for lines that the deal does not have, for a line twice, for nothing of a line. */
function refusedWishes(open: readonly OpenLine[], wanted: readonly WantedLine[]): readonly Refusal[] {
    const refusals: Refusal[] = [];
    const known = new Set<string>(open.map((line) => line.key));
    const counts = new Map<string, Money>();
    for (const wish of wanted) {
        counts.set(wish.key, (counts.get(wish.key) ?? Money.zero).add(one));
    }
    for (const wish of wanted) {
        if (!known.has(wish.key) || (counts.get(wish.key) ?? one).isGreaterThan(one)) {
            refusals.push({ code: 'unknown-line', key: wish.key });
        } else if (wish.quantity.isAtMost(Money.zero)) {
            refusals.push({ code: 'quantity-not-positive', key: wish.key });
        }
    }
    return refusals;
}

function partByLines(open: readonly OpenLine[], wanted: readonly WantedLine[], decimals: number): Part {
    const lines: PartLine[] = [];
    const refusals: Refusal[] = [...refusedWishes(open, wanted)];
    const quantities = new Map<string, Money>();
    for (const wish of wanted) {
        quantities.set(wish.key, wish.quantity);
    }
    for (const line of open) {
        const quantity = quantities.get(line.key) ?? Money.zero;
        if (quantity.isGreaterThan(line.leftQuantity)) {
            refusals.push({ code: 'more-than-left', key: line.key });
        } else if (quantity.isGreaterThan(Money.zero)) {
            const exact = line.amount.times(quantity).dividedBy(line.quantity, decimals);
            lines.push(shareOf(line, quantity, exact, decimals));
        }
    }
    return { lines, refusals, isLast: false };
}

function planWish(open: readonly OpenLine[], wish: Wish, decimals: number): Part {
    if (wish.kind === 'all') {
        return { lines: partOfAll(open), refusals: [], isLast: false };
    }
    if (wish.kind === 'lines') {
        return partByLines(open, wish.lines, decimals);
    }
    const percentage = wish.percentage ?? Money.zero;
    return percentage.isAtMost(Money.zero) || percentage.isGreaterThan(hundred)
        ? { lines: [], refusals: [{ code: 'invalid-percentage', key: null }], isLast: false }
        : partByPercentage(open, percentage, decimals);
}

/** Whether nothing of the deal is left after a part. */
function isAllTaken(open: readonly OpenLine[], part: readonly PartLine[]): boolean {
    const closed = new Set<string>(part.filter((line) => line.closes).map((line) => line.key));
    return open.every((line) => line.leftQuantity.isAtMost(Money.zero) || closed.has(line.key));
}

function canBillWhole(lines: readonly DealLine[]): boolean {
    return lines.length > 0 && lines.every((line) => line.quantity.isGreaterThan(Money.zero));
}

/** What most deals are billed by: one invoice of everything, of which nothing has to be worked out. */
function wholeOf(lines: readonly DealLine[]): readonly PartLine[] {
    return lines.map((line) => ({ key: line.key, quantity: line.quantity, amount: line.amount, closes: true }));
}

/**
 * Plans the next invoice of a deal. A plan with refusals must not be billed.
 * @param lines the deal as it is now
 * @param billed what earlier invoices have billed
 * @param wish what somebody wants to bill now
 * @param decimals decimal places of the currency
 */
export function planPart(
    lines: readonly DealLine[],
    billed: readonly BilledLine[],
    wish: Wish,
    decimals: number,
): Part {
    if (wish.kind === 'all' && billed.length === 0 && canBillWhole(lines)) {
        return { lines: wholeOf(lines), refusals: [], isLast: true };
    }
    const open = openLines(lines, billed);
    const shrunk = shrunkLines(lines, billed, open);
    if (shrunk.length > 0) {
        return { lines: [], refusals: shrunk, isLast: false };
    }
    const isAllBilled = open.every((line) => line.leftQuantity.isAtMost(Money.zero));
    if (isAllBilled) {
        return { lines: [], refusals: [{ code: 'nothing-left', key: null }], isLast: true };
    }
    const part = planWish(open, wish, decimals);
    const refusals: Refusal[] = [...part.refusals];
    if (part.lines.length === 0 && refusals.length === 0) {
        refusals.push({ code: 'nothing-chosen', key: null });
    }
    return { lines: part.lines, refusals, isLast: isAllTaken(open, part.lines) };
}

/**
 * What a part bears of an amount that is off the whole deal; a percentage needs no sharing.
 * @param discount amount off the whole deal
 * @param part what the lines of the part come to
 * @param whole what all lines of the deal come to
 * @param decimals decimal places of the currency
 */
export function discountShare(discount: Money, part: Money, whole: Money, decimals: number): Money {
    return whole.isZero() ? Money.zero : discount.times(part).dividedBy(whole, decimals);
}

/**
 * What the last invoice adds so that all invoices of a deal come to the deal's total: tax is rounded on each invoice,
 * which may leave some cents. Zero when the difference is more than rounding can explain.
 * @param whole total of the deal if it were billed by one invoice
 * @param earlier totals of the earlier invoices, summed
 * @param last total of the last invoice before this
 * @param roundings how many amounts were rounded in all invoices
 * @param rules settings of the connection for the currency; a total that is rounded to steps moves by a step
 */
export function closingAdjustment(whole: Money, earlier: Money, last: Money, roundings: number, rules: Rules): Money {
    const missing = whole.subtract(earlier).subtract(last);
    const most = Money.fromWhole(roundings).times(Money.max(smallestUnit(rules.decimals), stepOf(rules)));
    return missing.absolute().isAtMost(most) ? missing : Money.zero;
}

/** What totals are rounded to beyond the places of the currency; zero: nothing. */
function stepOf(rules: Rules): Money {
    if (rules.totalRounding === 'no_rounding') {
        return Money.zero;
    }
    return rules.totalRounding === 'whole' ? one : rules.increment;
}

function smallestUnit(decimals: number): Money {
    if (decimals === 0) {
        return Money.of('1');
    }
    if (decimals === 1) {
        return Money.of('0.1');
    }
    return decimals === 2 ? Money.of('0.01') : Money.of('0.001');
}
