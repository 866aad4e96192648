import { ApexList, ApexMap, ApexSet } from '../../library/collections';
import { ApexObject } from '../apex-object';
import type { ApexValue } from '../apex-value';
import type { Runtime } from '../runtime';
import { listOf, type TypeRef } from '../type-ref';
import { hostMethod } from '../value-operations';
import { notNull, nullPointer } from './null-checks';

/** Records of one turn of `for (List<Account> batch : [SELECT …])`. */
const CHUNK = 200;

interface ApexIterator {
    hasNext(): boolean;
    next(): ApexValue;
}

/** An Iterator of a class of the project, or of the library. */
function iteratorOf(rt: Runtime, iterator: object): ApexIterator {
    if (iterator instanceof ApexObject) {
        const [hasNext, next] = [hostMethod(iterator, '$hasnext_0'), hostMethod(iterator, '$next_0')];
        if (hasNext && next) return { hasNext: () => hasNext.call(iterator) === true, next: () => next.call(iterator) };
    }
    return { hasNext: () => rt.invoke(iterator, 'hasNext', []) === true, next: () => rt.invoke(iterator, 'next', []) };
}

function* iterate(rt: Runtime, values: ApexValue): Generator<ApexValue> {
    const source = notNull(values) as object;
    if (source instanceof ApexList || source instanceof ApexSet) {
        source.beginLoop();
        try {
            yield* source instanceof ApexList ? source.items : source.values();
        } finally {
            source.endLoop();
        }
        return;
    }
    const own = hostMethod(source, '$iterator_0');
    const iterator = own ? own.call(source) : rt.invoke(source, 'iterator', []);
    const { hasNext, next } = iteratorOf(rt, notNull(iterator) as object);
    while (hasNext()) yield next();
}

export function collectionOperations(rt: Runtime) {
    return {
        $list: (type: TypeRef, items: ApexValue[]): ApexList => new ApexList(type, items),
        $set: (type: TypeRef, items: ApexValue[]): ApexSet => ApexSet.of(rt, type, items),
        $map: (type: TypeRef, entries: [ApexValue, ApexValue][]): ApexMap => ApexMap.of(rt, type, entries),
        /** `new T[size]`: nulls. */
        $array: (type: TypeRef, size: number | null): ApexList =>
            new ApexList(type, new Array<ApexValue>(notNull(size)).fill(null)),
        $listGet(list: ApexList | null, index: number | null): ApexValue {
            if (list === null || index === null) throw nullPointer();
            const { items } = list;
            return index >= 0 && index < items.length ? items[index] : list.get(rt, index);
        },
        $listSet(list: ApexList | null, index: number | null, value: ApexValue): ApexValue {
            if (list === null || index === null) throw nullPointer();
            list.set(rt, index, value);
            return value;
        },
        $iterate: (values: ApexValue): Iterable<ApexValue> => iterate(rt, values),
        *$chunks(list: ApexList): Generator<ApexList> {
            for (let at = 0; at < list.items.length; at += CHUNK) {
                yield new ApexList(list.type ?? listOf(list.type), list.items.slice(at, at + CHUNK));
            }
        },
        /** The one record of a query. */
        /** `[SELECT …]?.Field`: no row is null. */
        $singleOrNull(list: ApexList | null): ApexValue {
            return list === null || list.items.length === 0 ? null : single(rt, list);
        },
        $single: (list: ApexList | null): ApexValue => (list === null ? null : single(rt, list)),
    };
}

/** The one row of a query. @throws System.QueryException */
function single(rt: Runtime, { items }: ApexList): ApexValue {
    if (items.length === 0) throw rt.exception('System.QueryException', 'List has no rows for assignment to SObject');
    if (items.length > 1)
        throw rt.exception('System.QueryException', 'List has more than 1 row for assignment to SObject');
    return items[0];
}
