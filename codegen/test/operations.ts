/** Operations of the subset, one function each, for the comparison of Node and Apex. */
export const operations = `
import { Instant, Money, PlainDate, truncate, wholeDivide } from '../language';

export interface Pair { readonly left: string; readonly right: string | null; readonly amount: Money }

export function sameText(a: string, b: string): boolean { return a === b; }
export function sameNullable(a: string | null, b: string | null): boolean { return a === b; }
export function differs(a: string | null, b: string): boolean { return a !== b; }
export function trimmed(a: string): string { return a.trim(); }
export function lower(a: string): string { return a.toLowerCase(); }
export function starts(a: string, b: string): boolean { return a.startsWith(b); }
export function ends(a: string, b: string): boolean { return a.endsWith(b); }
export function contains(a: string, b: string): boolean { return a.includes(b); }
export function position(a: string, b: string): number { return a.indexOf(b); }
export function firstPart(a: string): string { return a.slice(0, 3); }
export function middle(a: string): string { return a.slice(2, 5); }
export function emptyMiddle(a: string): string { return a.slice(4, 2); }
export function rest(a: string): string { return a.slice(3); }
export function lastPart(a: string): string { return a.slice(-2); }
export function cut(a: string): string { return truncate(a, 3); }
export function parts(a: string): readonly string[] { return a.split(':'); }
export function dots(a: string): readonly string[] { return a.split('.'); }
export function joined(a: readonly string[]): string { return a.join(', '); }
export function replaced(a: string): string { return a.replaceAll('a', '(b)').replaceAll('.', ''); }
export function padded(a: string): string { return a.padStart(6, '0'); }
export function size(a: string): number { return a.length; }
export function written(a: Money, b: number, c: boolean, d: PlainDate): string { return \`\${a}|\${b}|\${c}|\${d}\`; }
export function fallback(a: string | null, b: string | null): string { return a ?? b ?? 'none'; }
export function cleaned(a: string | null): string | null { return a?.trim() ?? null; }
export function sums(a: Money, b: Money, c: Money): Money { return a.add(b).subtract(c).times(b); }
export function quotient(a: Money, b: Money): Money { return a.dividedBy(b, 4); }
export function rounded(a: Money): Money { return a.round(1); }
export function fixed(a: Money): string { return a.toFixed(2); }
export function wholePart(a: Money): number { return a.toWhole(); }
export function smaller(a: Money, b: Money): Money { return Money.min(a, b.negate()).add(Money.max(a, b)).absolute(); }
export function ordered(a: Money, b: Money): string {
    return \`\${a.isLessThan(b)}\${a.isAtMost(b)}\${a.equals(b)}\${a.isAtLeast(b)}\${a.isGreaterThan(b)}\${a.isZero()}\`;
}
export function divided(a: number, b: number): number { return wholeDivide(a, b); }
export function remainder(a: number): number { return a % 7; }
export function arithmetic(a: number, b: number): number { return (a + 3) * 2 - -b; }
export function extremes(a: number, b: number): number { return Math.max(a, b) - Math.min(a, b) + Math.abs(a); }
export function days(a: PlainDate, b: PlainDate): number { return a.daysUntil(b.addDays(-40)); }
export function dateParts(a: PlainDate): string { return \`\${a.year}/\${a.month}/\${a.day} \${a}\`; }
export function dateOrder(a: PlainDate, b: PlainDate): string { return \`\${a.isBefore(b)}\${a.equals(b)}\${a.isAfter(b)}\`; }
export function moments(a: Instant, b: Instant, c: number): boolean { return a.addSeconds(c).addMinutes(2).isBefore(b); }
export function momentText(a: Instant): string { return a.toString(); }
export function kept(a: readonly Pair[]): readonly string[] {
    return a.filter((pair) => pair.right !== null && pair.amount.isGreaterThan(Money.zero)).map((pair) => pair.left);
}
export function found(a: readonly Pair[], b: string): Pair | null { return a.find((pair) => pair.left === b) ?? null; }
export function every(a: readonly Pair[]): boolean { return a.every((pair) => pair.left.length < 6); }
export function some(a: readonly Pair[], b: boolean): boolean { return b || a.some((pair) => pair.right == null); }
export function totalOf(a: readonly Pair[]): Money { return a.reduce((sum, pair) => sum.add(pair.amount), Money.zero); }
export function both(a: readonly string[], b: readonly string[]): readonly string[] { return [...b, 'x', ...a]; }
export function copied(a: Pair): Pair { return { ...a, right: a.left.slice(0, 2) }; }
export function counted(a: readonly string[], b: string): boolean {
    const seen = new Map<string, boolean>();
    for (const name of a) {
        if (name === '') {
            continue;
        }
        seen.set(name, name !== 'void');
    }
    return seen.get(b) ?? seen.has('draft');
}
export function chosen(a: string): string {
    switch (a) {
        case 'draft':
        case 'void':
            return 'none';
        case 'Draft':
            return 'some';
        default:
            return a.slice(0, 1);
    }
}
export function nested(a: readonly Pair[], b: readonly string[]): number {
    let count = 0;
    for (const pair of a) {
        const hits = b.filter((name) => name === pair.left || name === pair.right);
        count += hits.length;
        if (count > 3) {
            break;
        }
    }
    return count;
}
export function guarded(a: Money, b: Money): Money | null { return b.isZero() ? null : a.dividedBy(b, 2); }
`;
