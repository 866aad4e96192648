import type { Runtime } from '../../../runtime';
import { orgOf } from '../../../org/org-of';
import type { SavepointState } from '../../../org/transaction';
import { definePlatformType } from '../../registry';

/** System.Savepoint */
export class SavepointValue {
    readonly typeName = 'System.Savepoint';

    constructor(readonly state: SavepointState) {}
}

definePlatformType({ name: 'System.Savepoint', is: (value) => value instanceof SavepointValue });

/** Counts as a DML statement; holds callouts back until it is rolled back and released. */
export function setSavepoint(rt: Runtime): SavepointValue {
    const { transaction, store } = orgOf(rt);
    transaction.limits.count('dmlStatements');
    const value = new SavepointValue(transaction.addSavepoint(store.mark()));
    transaction.hasUncommittedWork = true;
    return value;
}

/** Undoes records, jobs and after-commit events since the savepoint; later savepoints are no longer valid. */
export function rollback(rt: Runtime, savepoint: SavepointValue | null): void {
    const { transaction, store } = orgOf(rt);
    if (savepoint === null) throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    const at = transaction.savepoints.indexOf(savepoint.state);
    if (at < 0 || savepoint.state.released) {
        throw rt.exception('System.TypeException', 'Invalid savepoint: it was rolled back past, or released');
    }
    transaction.limits.count('dmlStatements');
    store.rollbackTo(savepoint.state.mark);
    transaction.events.splice(savepoint.state.eventCount);
    transaction.savepoints.splice(at + 1);
    savepoint.state.rolledBack = true;
}

/** After a rollback, lets callouts through again as before the savepoint (API version 60). */
export function releaseSavepoint(rt: Runtime, savepoint: SavepointValue | null): void {
    const { transaction } = orgOf(rt);
    if (savepoint === null) throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    const at = transaction.savepoints.indexOf(savepoint.state);
    if (at < 0) throw rt.exception('System.TypeException', 'Invalid savepoint: it was rolled back past, or released');
    for (const state of transaction.savepoints.splice(at)) state.released = true;
    const untouched = orgOf(rt).store.mark() === savepoint.state.mark;
    if (untouched || savepoint.state.rolledBack) transaction.hasUncommittedWork = savepoint.state.hadUncommittedWork;
}
