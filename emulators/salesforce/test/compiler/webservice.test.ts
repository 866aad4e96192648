/** Apex Developer Guide, "webservice Keyword" and "Considerations for Using the webservice Keyword". The wording of the last two errors is ours. */
import { messagesOf, runApex } from './run-apex';

it('a static webservice method of a global class compiles and can be called; so can global inner classes with webservice fields', () => {
    expect(
        runApex(
            'global class Foo { global class Row { webservice Integer n; } webservice static Row twice(Integer i) { Row r = new Row(); r.n = i * 2; return r; } public static Object run() { return twice(3).n; } }',
        ),
    ).toBe('6');
});

it.each([
    [
        'is not static',
        'global class Foo { webservice Integer f() { return 1; } }',
        'WebService Methods must be declared as static',
    ],
    [
        'is in a class that is not global',
        'public class Foo { webservice static Integer f() { return 1; } }',
        'Defining type for WebService Methods must be declared as global',
    ],
    ...['Map<String, String>', 'Set<Id>', 'Pattern', 'Matcher', 'Exception'].map((type) => [
        `takes a ${type}`,
        `global class Foo { webservice static Integer f(${type} v) { return 1; } }`,
        `Invalid type for a WebService method: ${type.replace(', ', ',')}`,
    ]),
    [
        'gives a Map',
        'global class Foo { webservice static Map<Id, Id> f() { return null; } }',
        'Invalid type for a WebService method: Map<Id,Id>',
    ],
    [
        'is overloaded',
        'global class Foo { webservice static Integer f() { return 1; } webservice static Integer f(Integer i) { return i; } }',
        'WebService methods may not be overloaded: f',
    ],
])('a webservice method that %s is refused', (_what, source, message) => {
    expect(messagesOf(source).map((text) => text.replace(/^\d+:\d+ /, ''))).toEqual([message]);
});
