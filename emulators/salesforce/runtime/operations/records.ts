import { sobjectFieldToken, sobjectTypeToken } from '../../library/schema/tokens';
import type { SObjectTypeInfo } from '../../metadata/org-model';
import { AGGREGATE_RESULT } from '../../store/aggregate-result';
import { getChildren, getField, getParent, putField, putParent } from '../../store/sobject-access';
import type { SObjectValue } from '../../store/sobject';
import type { ApexValue } from '../apex-value';
import type { Runtime } from '../runtime';
import { notNull } from './null-checks';

/** Rows of a sub-query that may be used as a list. */
const LISTED_CHILDREN = 200;
const TOO_MANY_CHILDREN = 'Aggregate query has too many rows for direct assignment, use FOR loop';

type RecordPart = readonly [access: 'Field' | 'Parent', key: string, value: ApexValue];

function objectNamed(rt: Runtime, key: string): SObjectTypeInfo {
    const object =
        rt.model.objects.get(key) ?? (key === AGGREGATE_RESULT.key ? AGGREGATE_RESULT : rt.model.findObject(key));
    if (!object) throw new Error(`The org has no object ${key}`);
    return object;
}

/** Records, and the tokens of objects and fields. Keys are lower-case API names. */
export function recordOperations(rt: Runtime) {
    const object = (key: string): SObjectTypeInfo => objectNamed(rt, key);
    return {
        $object: object,
        $getField: (record: SObjectValue | null, key: string): ApexValue => getField(rt, notNull(record), key),
        $putField(record: SObjectValue | null, key: string, value: ApexValue): ApexValue {
            putField(rt, notNull(record), key, value);
            return value;
        },
        $getParent: (record: SObjectValue | null, key: string): ApexValue => getParent(rt, notNull(record), key),
        /** The platform reads null through an empty relationship: `contact.Account.Name`. */
        $getFieldOrNull: (record: SObjectValue | null, key: string): ApexValue =>
            record === null ? null : getField(rt, record, key),
        $getParentOrNull: (record: SObjectValue | null, key: string): ApexValue =>
            record === null ? null : getParent(rt, record, key),
        $putParent(record: SObjectValue | null, key: string, value: SObjectValue | null): ApexValue {
            putParent(rt, notNull(record), key, value);
            return value;
        },
        /** As a list, which the platform makes of at most 200 rows. Source: Apex Developer Guide, "SOQL For Loops". */
        $getChildren(record: SObjectValue | null, key: string): ApexValue {
            const rows = getChildren(rt, notNull(record), key);
            if (rows.size > LISTED_CHILDREN) throw rt.exception('System.QueryException', TOO_MANY_CHILDREN);
            return rows;
        },
        $iterateChildren: (record: SObjectValue | null, key: string): ApexValue =>
            getChildren(rt, notNull(record), key),
        /** `new Account(Name = 'x')` */
        $record(key: string, parts: readonly RecordPart[]): SObjectValue {
            const record = rt.newRecord(object(key));
            for (const [access, name, value] of parts) {
                if (access === 'Field') putField(rt, record, name, value);
                else putParent(rt, record, name, value as SObjectValue | null);
            }
            return record;
        },
        $objectToken: (key: string): ApexValue => sobjectTypeToken(rt, object(key)),
        $fieldToken(key: string, field: string): ApexValue {
            const info = object(key);
            const found = info.fields.get(field);
            if (!found) throw new Error(`${info.apiName} has no field ${field}`);
            return sobjectFieldToken(rt, info, found);
        },
        /** `Trigger.new` and its like; null outside of a trigger. */
        $trigger(name: string): ApexValue {
            const { trigger } = rt;
            if (trigger) return trigger[name as keyof typeof trigger];
            return name.startsWith('is') ? false : null;
        },
    };
}
