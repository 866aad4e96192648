import { ApexList } from '../library/collections';
import { SObjectValue } from './sobject';

export interface CloneOptions {
    readonly preserveId: boolean;
    readonly isDeepClone: boolean;
    readonly preserveReadonlyTimestamps: boolean;
    readonly preserveAutonumber: boolean;
}

const TIMESTAMPS = new Set(['createddate', 'createdbyid', 'lastmodifieddate', 'lastmodifiedbyid', 'systemmodstamp']);
const NEVER = new Set(['isdeleted']);

/** `record.clone(…)`: a new record without the values that the platform owns. */
export function cloneRecord(record: SObjectValue, options: CloneOptions): SObjectValue {
    const copy = new SObjectValue(record.type);
    for (const [key, value] of record.values) {
        if (key === 'id' ? !options.preserveId : NEVER.has(key)) continue;
        if (TIMESTAMPS.has(key) && !options.preserveReadonlyTimestamps) continue;
        if (record.type.fields.get(key)?.autoNumber && !options.preserveAutonumber) continue;
        copy.values.set(key, value);
    }
    const deep = options.isDeepClone;
    if (record.parents) {
        copy.parents = new Map(
            [...record.parents].map(([name, parent]) => [name, parent && deep ? copyRecord(parent) : parent]),
        );
    }
    if (record.children)
        copy.children = new Map(
            [...record.children].map(([name, list]) => [name, deep ? copyList(list as ApexList) : list]),
        );
    copy.isCloned = true;
    copy.cloneSourceId = record.id;
    return copy;
}

/** Every value, with what was queried: the platform's own copy, as `deepClone` of a list makes for its elements. */
export function copyRecord(record: SObjectValue): SObjectValue {
    const copy = new SObjectValue(record.type);
    for (const [key, value] of record.values) copy.values.set(key, value);
    copy.queried = record.queried;
    if (record.parents)
        copy.parents = new Map([...record.parents].map(([name, parent]) => [name, parent && copyRecord(parent)]));
    if (record.children)
        copy.children = new Map([...record.children].map(([name, list]) => [name, copyList(list as ApexList)]));
    return copy;
}

function copyList(list: ApexList): ApexList {
    return new ApexList(
        list.type,
        list.items.map((item) => (item instanceof SObjectValue ? copyRecord(item) : item)),
    );
}
