import type { OrgRuntime } from '../org-runtime';

/** The id that a transaction around this one holds FOR UPDATE; undefined when none of them is held. */
export function findLockedId(rt: OrgRuntime, ids: Iterable<string | null>): string | undefined {
    const held: ReadonlySet<string>[] = [];
    for (let outer = rt.transaction.outer; outer; outer = outer.outer) {
        // Asynchronous work of an Apex test runs in the test's own database transaction: it never waits for itself.
        const isSame = outer.test !== null && outer.test === rt.transaction.test;
        if (!isSame && outer.lockedIds !== rt.transaction.lockedIds && outer.lockedIds.size > 0)
            held.push(outer.lockedIds);
    }
    if (held.length === 0) return undefined;
    for (const id of ids) if (id !== null && held.some((locked) => locked.has(id))) return id;
    return undefined;
}

/** A query FOR UPDATE of rows that a waiting transaction holds: it cannot go on before this one ends, so the wait runs out. */
export function checkQueryLocks(rt: OrgRuntime, ids: Iterable<string | null>): void {
    if (findLockedId(rt, ids) === undefined) return;
    throw rt.exception(
        'System.QueryException',
        'Record Currently Unavailable: The record you are attempting to edit, or one of its related records, is currently being ' +
            'modified by another user. Please try again.',
    );
}

/** What the failed rows of a DML statement say of a lock. */
export const lockError = {
    statusCode: 'UNABLE_TO_LOCK_ROW',
    message: 'unable to obtain exclusive access to this record',
    fields: [],
} as const;
