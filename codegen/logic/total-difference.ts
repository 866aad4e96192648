/** What to say when Zoho Books computes another total than the preview showed. */
import { Money } from '../language';

/** A figure of the document by its name: `Line 2 · net`, `VAT 19`, `Total`. */
export interface Figure {
    readonly name: string;
    readonly amount: Money;
}

/** A figure that the two sides do not agree on; null: the side does not have it. */
export interface Difference {
    readonly name: string;
    readonly ours: Money | null;
    readonly theirs: Money | null;
}

/** What is to be done about a difference of the totals. */
export type Verdict = 'matches' | 'adjust' | 'differs';

function amountOf(figures: readonly Figure[], name: string): Money | null {
    return figures.find((figure) => figure.name === name)?.amount ?? null;
}

/**
 * Every figure that differs, in the order of ours, then what only they have.
 * @param ours figures of the preview
 * @param theirs figures of Zoho's answer
 */
export function differences(ours: readonly Figure[], theirs: readonly Figure[]): readonly Difference[] {
    const found: Difference[] = [];
    for (const figure of ours) {
        const other = amountOf(theirs, figure.name);
        if (other === null || !other.equals(figure.amount)) {
            found.push({ name: figure.name, ours: figure.amount, theirs: other });
        }
    }
    for (const figure of theirs) {
        if (amountOf(ours, figure.name) === null) {
            found.push({ name: figure.name, ours: null, theirs: figure.amount });
        }
    }
    return found;
}

/**
 * Whether the totals agree, may be made to agree, or a person must look.
 * @param ours total of the preview
 * @param theirs total of Zoho's answer
 * @param limit largest adjustment that the administrator allows, in the document's currency; null: none
 */
export function verdictOf(ours: Money, theirs: Money, limit: Money | null): Verdict {
    if (ours.equals(theirs)) {
        return 'matches';
    }
    const size = ours.subtract(theirs).absolute();
    return limit !== null && size.isAtMost(limit) ? 'adjust' : 'differs';
}

/**
 * A difference in one line of text: `VAT 19: 191.60 here, 191.59 in Zoho Books (-0.01)`.
 * @param difference a figure that differs
 * @param decimals places of the currency
 */
export function describe(difference: Difference, decimals: number): string {
    const ours = difference.ours;
    const theirs = difference.theirs;
    if (ours === null) {
        return `${difference.name}: only in Zoho Books, ${theirs?.toFixed(decimals) ?? ''}`;
    }
    if (theirs === null) {
        return `${difference.name}: ${ours.toFixed(decimals)} here, not in Zoho Books`;
    }
    const size = theirs.subtract(ours).toFixed(decimals);
    return `${difference.name}: ${ours.toFixed(decimals)} here, ${theirs.toFixed(decimals)} in Zoho Books (${size})`;
}
