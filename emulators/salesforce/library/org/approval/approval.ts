import { dmlException } from '../../../dml/dml-exception';
import { isRecordLocked, setRecordLock } from '../../../dml/record-locks';
import type { RecordOutcome } from '../../../dml';
import { beginStatement } from '../../../org/data/run-dml-statement';
import { orgOf } from '../../../org/org-of';
import { listOf, makeTypeRef, typeRef, UnsupportedError, type Runtime } from '../../../runtime';
import { normaliseId } from '../../../store/id';
import { SObjectValue } from '../../../store';
import { ApexList, ApexMap } from '../../collections';
import { newPlainValue, type PlainValue } from '../../plain-type';
import { definePlatformType } from '../../registry';
import { errorList } from '../database/record-result';

type One = string | SObjectValue | null;

function idOf(rt: Runtime, one: One): string {
    const id = one instanceof SObjectValue ? one.id : one;
    if (id === null) throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    return normaliseId(id);
}

const itemsOf = (given: One | ApexList): One[] => (given instanceof ApexList ? (given.items as One[]) : [given]);

/** lock and unlock: one result for each record. @throws System.DmlException unless partial success is allowed */
function change(locked: boolean): (rt: Runtime, given: One | ApexList, allOrNone?: boolean) => unknown {
    const type = locked ? 'Approval.LockResult' : 'Approval.UnlockResult';
    return (rt, given, allOrNone = true) => {
        const org = orgOf(rt);
        const items = itemsOf(given);
        beginStatement(org, items.length);
        const mark = org.store.mark();
        const outcomes = items.map((one): RecordOutcome => {
            const id = idOf(rt, one);
            const error = setRecordLock(org, id, locked);
            return { id, success: !error, errors: error ? [error] : [] };
        });
        if (allOrNone && outcomes.some(({ success }) => !success)) {
            org.store.rollbackTo(mark);
            throw dmlException(org, 'update', outcomes);
        }
        const results = outcomes.map(({ id, success, errors }): PlainValue =>
            newPlainValue(rt, type, { id, success, errors: errorList(errors) }),
        );
        return given instanceof ApexList ? new ApexList(listOf(makeTypeRef(type)), results) : results[0];
    };
}

function isLocked(rt: Runtime, given: One | ApexList): unknown {
    const org = orgOf(rt);
    if (!(given instanceof ApexList)) return isRecordLocked(org, idOf(rt, given));
    const entries = itemsOf(given).map((one): [string, boolean] => {
        const id = idOf(rt, one);
        return [id, isRecordLocked(org, id)];
    });
    return ApexMap.of(rt, typeRef('Map<Id,Boolean>'), entries);
}

const refuse = (): never => {
    throw new UnsupportedError('Approval.process: approval processes');
};

definePlatformType({
    name: 'System.Approval',
    statics: {
        'lock/1': change(true),
        'lock/2': change(true),
        'unlock/1': change(false),
        'unlock/2': change(false),
        'islocked/1': isLocked,
        'process/1': refuse,
        'process/2': refuse,
    },
});
