import type { GroupItem, SoqlQuery } from '../soql-query';

/** Which of the grouped fields the rows of a group have in common; the others are added up. */
export type GroupSet = readonly boolean[];

const count = (set: GroupSet): number => set.filter(Boolean).length;

/** What a plain GROUP BY or `CUBE(a, b)` groups by: a and b; for the cube also a, b, and nothing, in this order. */
export function groupSets(kind: SoqlQuery['groupKind'], items: readonly GroupItem[]): GroupSet[] {
    const all = items.map(() => true);
    if (kind !== 'cube') return [all];
    const sets = Array.from({ length: 2 ** items.length }, (_, mask) =>
        all.map((_, at) => (mask & (1 << (items.length - 1 - at))) === 0),
    );
    return sets.sort((left, right) => count(right) - count(left));
}
