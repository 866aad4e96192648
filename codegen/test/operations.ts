/** Functions in which rules meet: loops in conditions, conditions in loops, values that are null half way. */
export const operations = `
import { compareText, compareWhole, Instant, Money, PlainDate, wholeAdd, wholeSubtract, wholeTimes } from '../language';

export interface Pair { readonly left: string; readonly right: string | null; readonly amount: Money }

export function cleaned(a: string | null): string | null { return a?.trim() ?? null; }
export function written(a: Money, b: number, c: boolean, d: PlainDate): string { return \`\${a}|\${b}|\${c}|\${d}\`; }
export function sums(a: Money, b: Money, c: Money): Money { return a.add(b).subtract(c).times(b); }
export function arithmetic(a: number, b: number): number {
    return wholeSubtract(wholeTimes(wholeAdd(a, 3), 2), wholeSubtract(0, b));
}
export function days(a: PlainDate, b: PlainDate): number { return a.daysUntil(b.addDays(-40)); }
export function moments(a: Instant, b: Instant): boolean { return a.addSeconds(90).addMinutes(-2).isBefore(b); }
export function kept(a: readonly Pair[]): readonly string[] {
    return a.filter((pair) => pair.right !== null && pair.amount.isGreaterThan(Money.zero)).map((pair) => pair.left);
}
export function some(a: readonly Pair[], b: boolean): boolean { return b || a.some((pair) => pair.right == null); }
export function copied(a: Pair): Pair { return { ...a, right: a.left.slice(0, 2) }; }
export function nested(a: readonly Pair[], b: readonly string[]): number {
    let count = 0;
    for (const pair of a) {
        const hits = b.filter((name) => name === pair.left || name === pair.right);
        count = wholeAdd(count, hits.length);
        if (count > 3) {
            break;
        }
    }
    return count;
}
export function guarded(a: Money, b: Money): Money | null { return b.isZero() ? null : a.dividedBy(b, 2); }
export function ranked(a: readonly Pair[]): readonly string[] {
    return a
        .toSorted((x, y) => y.amount.compareTo(x.amount))
        .flatMap((pair) => (pair.right === null ? [pair.left] : [pair.left, pair.right]))
        .slice(0, 4);
}
export function twoOrders(a: readonly Pair[]): string {
    const names = a.map((pair) => pair.left).toSorted(compareText);
    const sizes = a.toSorted((x, y) => compareWhole(x.left.length, y.left.length)).map((pair) => pair.left);
    return \`\${names.join('|')} \${sizes.join('|')}\`;
}
export function once(a: readonly string[]): readonly string[] {
    const seen = new Set<string>();
    const result: string[] = [];
    for (const [index, name] of a.entries()) {
        if (seen.has(name) || (index > 2 && name === '')) {
            continue;
        }
        seen.add(name);
        result.push(\`\${index}:\${name}\`);
    }
    return result;
}
export function shared(a: readonly string[]): string {
    const list = [...a];
    const same = list;
    same.push('end');
    return list.join(',');
}
export function early(a: readonly string[], b: string | null): string {
    if (b === null) {
        return a.at(-1) ?? 'none';
    }
    for (const name of a) {
        if (name.includes(b) && b !== '') {
            return name;
        }
    }
    return a.length > 2 && a.every((name) => name.length < 9) ? b.toUpperCase() : b.toLowerCase();
}
`;
