import { ApexException } from '../../runtime/exceptions';
import { typeRef } from '../../runtime/type-ref';
import { ApexDouble } from '../../runtime/values/apex-double';
import { ApexList, ApexMap, ApexSet } from '../../library/collections';
import { ApexDate } from '../../library/date';
import { findMember } from '../../library/registry';
import { call, decimal, libraryRuntime } from './library-runtime';

const rt = libraryRuntime();
const list = (...items: unknown[]): ApexList => new ApexList(typeRef('List<Object>'), items);
const set = (...items: unknown[]): ApexSet => ApexSet.of(rt, typeRef('Set<Object>'), items);
const map = (...entries: [unknown, unknown][]): ApexMap => ApexMap.of(rt, typeRef('Map<Object,Object>'), entries);

function thrownBy(work: () => unknown): { typeName: string; message: string | null } {
    try {
        work();
    } catch (error) {
        if (error instanceof ApexException) return { typeName: error.typeName, message: error.message };
        throw error;
    }
    throw new Error('nothing was thrown');
}

test('keys are case-sensitive texts, and equal values whatever object holds them', () => {
    const keys = map(['a', 1], ['A', 2], [new ApexDate(5), 3], [list(1, 'x'), 4]);
    expect(keys.size).toBe(4);
    expect(keys.get(rt, 'A')).toBe(2);
    expect(keys.get(rt, new ApexDate(5))).toBe(3);
    expect(keys.get(rt, list(1, 'x'))).toBe(4);
    expect(keys.get(rt, list(1, 'X'))).toBeNull();
});

test('decimals of another scale are other keys, and so are numbers of another type', () => {
    expect(set(decimal('1.1'), decimal('1.10'), decimal('1.1')).size).toBe(2);
    expect(set(1, 1n, new ApexDouble(1), decimal('1'), 1).size).toBe(4);
});

test('null is a key and a member', () => {
    expect(map([null, 1]).get(rt, null)).toBe(1);
    expect(set(null, null).size).toBe(1);
});

test('a list that is a key is found by its content after others with the same hash came and went', () => {
    const lists = set(list('Aa'), list('BB'), list('x'));
    expect(lists.size).toBe(3);
    lists.remove(rt, list('Aa'));
    expect(lists.has(rt, list('BB'))).toBe(true);
    expect(lists.has(rt, list('Aa'))).toBe(false);
    lists.add(rt, list('BB'));
    expect(lists.size).toBe(2);
});

test('order is that of insertion; a value put again keeps its place', () => {
    const letters = map(['b', 1], ['a', 2]);
    letters.put(rt, 'c', 3);
    letters.put(rt, 'b', 4);
    expect(letters.keys()).toEqual(['b', 'a', 'c']);
    expect(letters.values()).toEqual([4, 2, 3]);
});

test.each<[unknown, string]>([
    [list(1, 'a', null), '(1, a, null)'],
    [set('x', 'y'), '{x, y}'],
    [map(['k', list(1)]), '{k=(1)}'],
    [list(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), '(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...)'],
])('%o prints as %s', (value, text) => {
    expect(rt.toText(value)).toBe(text);
});

test('a list that contains itself can be printed', () => {
    const loop = list(1);
    loop.items.push(loop);
    expect(rt.toText(loop)).toBe('(1, (already output))');
});

test('an index out of bounds is a ListException', () => {
    const bad = { typeName: 'System.ListException', message: 'List index out of bounds: 2' };
    expect(thrownBy(() => call(rt, 'List.get(Integer)', list(1, 2), 2))).toEqual(bad);
    expect(thrownBy(() => call(rt, 'List.set(Integer,T)', list(1, 2), 2, 0))).toEqual(bad);
    expect(thrownBy(() => call(rt, 'List.remove(Integer)', list(1, 2), 2))).toEqual(bad);
});

test('a collection cannot be changed while a loop runs over it', () => {
    const final = {
        typeName: 'System.FinalException',
        message: 'Cannot modify a collection while it is being iterated.',
    };
    for (const [collection, change] of [
        [list(1), (c: unknown) => call(rt, 'List.add(T)', c, 2)],
        [set(1), (c: unknown) => call(rt, 'Set.remove(T)', c, 1)],
        [map([1, 1]), (c: unknown) => call(rt, 'Map.put(K,V)', c, 2, 2)],
    ] as const) {
        collection.beginLoop();
        expect(thrownBy(() => change(collection))).toEqual(final);
        collection.endLoop();
        change(collection);
    }
});

test('a map cannot be changed in a loop over its keys', () => {
    const letters = map(['a', 1], ['b', 2]);
    const keys = call(rt, 'Map.keySet()', letters) as ApexSet;
    keys.beginLoop();
    expect(thrownBy(() => call(rt, 'Map.remove(K)', letters, 'a')).typeName).toBe('System.FinalException');
    keys.endLoop();
    expect(call(rt, 'Map.remove(K)', letters, 'a')).toBe(1);
});

test('sort puts null first, texts by code unit, numbers by value, dates by day', () => {
    const sorted = (...items: unknown[]): unknown[] => {
        const all = list(...items);
        call(rt, 'List.sort()', all);
        return all.items;
    };
    expect(sorted('b', 'B', 'a', null)).toEqual([null, 'B', 'a', 'b']);
    expect(sorted(10, 9, -1)).toEqual([-1, 9, 10]);
    expect(sorted(decimal('1.10'), decimal('1.1'), decimal('0.5')).map(String)).toEqual(['0.5', '1.10', '1.1']);
    expect(sorted(new ApexDate(3), new ApexDate(1)).map((day) => (day as ApexDate).days)).toEqual([1, 3]);
    expect(thrownBy(() => sorted('a', 1)).typeName).toBe('System.ListException');
});

test('set operations say whether they changed anything', () => {
    const numbers = set(1, 2, 3);
    expect(call(rt, 'Set.addAll(List<T>)', numbers, list(3))).toBe(false);
    expect(call(rt, 'Set.retainAll(Set<T>)', numbers, set(2, 3, 4))).toBe(true);
    expect(numbers.values()).toEqual([2, 3]);
    expect(call(rt, 'Set.containsAll(List<T>)', numbers, list(2, 3))).toBe(true);
    expect(call(rt, 'Set.removeAll(List<T>)', numbers, list(9))).toBe(false);
});

test('a list adds itself once', () => {
    const numbers = list(1, 2);
    call(rt, 'List.addAll(List<T>)', numbers, numbers);
    expect(numbers.items).toEqual([1, 2, 1, 2]);
});

test('an iterator ends with NoSuchElementException', () => {
    const iterator = call(rt, 'List.iterator()', list('x'));
    expect(call(rt, 'Iterator.hasNext()', iterator)).toBe(true);
    expect(call(rt, 'Iterator.next()', iterator)).toBe('x');
    expect(thrownBy(() => call(rt, 'Iterator.next()', iterator)).typeName).toBe('System.NoSuchElementException');
});

test('collections are equal by content; a list also by order', () => {
    expect(call(rt, 'List.equals(List<T>)', list(1, 2), list(1, 2))).toBe(true);
    expect(call(rt, 'List.equals(List<T>)', list(1, 2), list(2, 1))).toBe(false);
    expect(call(rt, 'Set.equals(Set<Object>)', set(1, 2), set(2, 1))).toBe(true);
    expect(call(rt, 'Map.equals(Map<K,V>)', map(['a', 1]), map(['a', 2]))).toBe(false);
    expect(call(rt, 'Set.hashCode()', set('a', 'b'))).toBe(call(rt, 'Set.hashCode()', set('b', 'a')));
});

test('a list of a given size holds nulls', () => {
    const make = findMember('List', 'constructor', '', ['Integer']);
    expect((make?.(rt, typeRef('List<String>'), 3) as ApexList).items).toEqual([null, null, null]);
});
