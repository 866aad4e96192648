import { typeRef } from '../../runtime/type-ref';
import { ApexDouble } from '../../runtime/values/apex-double';
import { ApexType } from '../../runtime/values/apex-type';
import { ApexBlob } from '../../library/blob';
import { ApexList, ApexMap, ApexSet } from '../../library/collections';
import { ApexDate } from '../../library/date';
import { ApexDatetime } from '../../library/datetime';
import { ApexTime } from '../../library/time';
import { call, constant, decimal, libraryRuntime } from './library-runtime';

const rt = libraryRuntime();
const list = (...items: unknown[]): ApexList => new ApexList(typeRef('List<Object>'), items);
const map = (...entries: [unknown, unknown][]): ApexMap => ApexMap.of(rt, typeRef('Map<Object,Object>'), entries);
const read = (text: string, type: string): unknown =>
    call(rt, 'JSON.deserialize(String,Type)', text, ApexType.of(typeRef(type)));

test.each<[unknown, string]>([
    [null, 'null'],
    ['a"b\\c\n\u0001é/', '"a\\"b\\\\c\\n\\u0001é/"'],
    [decimal('1.50'), '1.50'],
    [new ApexDouble(2), '2.0'],
    [9_007_199_254_740_993n, '9007199254740993'],
    [new ApexDate(0), '"1970-01-01"'],
    [new ApexDatetime(1), '"1970-01-01T00:00:00.001Z"'],
    [ApexTime.of(1, 2, 3, 4), '"01:02:03.004Z"'],
    [ApexBlob.fromText('hi'), '"aGk="'],
    [constant('RoundingMode', 'UP'), '"UP"'],
    [list(1, list(), map(['a', true])), '[1,[],{"a":true}]'],
    [ApexSet.of(rt, typeRef('Set<String>'), ['a']), '["a"]'],
    [map([1, null], [new ApexDate(0), 'x']), '{"1":null,"1970-01-01":"x"}'],
])('%o is written as %s', (value, text) => {
    expect(call(rt, 'JSON.serialize(Object)', value)).toBe(text);
});

test('pretty text looks as the platform writes it', () => {
    const value = map(['a', 1], ['list', list(1, map(['x', 'y']))], ['empty', list()], ['none', map()]);
    const text = call(rt, 'JSON.serializePretty(Object)', value);
    expect(text).toBe('{\n  "a" : 1,\n  "list" : [ 1, {\n    "x" : "y"\n  } ],\n  "empty" : [ ],\n  "none" : { }\n}');
});

test('a value that contains itself is refused', () => {
    const loop = list();
    loop.items.push(loop);
    expect(() => call(rt, 'JSON.serialize(Object)', loop)).toThrow(
        expect.objectContaining({ typeName: 'System.JSONException' }),
    );
});

test('untyped numbers are Integer, Long or Decimal', () => {
    const numbers = call(
        rt,
        'JSON.deserializeUntyped(String)',
        '[1, -3000000000, 1.50, 1e3, 123456789012345678901]',
    ) as ApexList;
    expect(numbers.items.map((n) => rt.typeOf(n).name)).toEqual(['Integer', 'Long', 'Decimal', 'Decimal', 'Decimal']);
    expect(numbers.items.map(String)).toEqual(['1', '-3000000000', '1.50', '1E+3', '123456789012345678901']);
});

test('an untyped object is a Map<String,Object> in order', () => {
    const value = call(rt, 'JSON.deserializeUntyped(String)', '{"b":[true,null],"a":{"\\u00e9":"\\/"}}') as ApexMap;
    expect(value.type.name).toBe('Map<String,Object>');
    expect(rt.toText(value)).toBe('{b=(true, null), a={é=/}}');
});

test.each([
    ['"2026-01-31"', 'Date', '2026-01-31 00:00:00'],
    ['"2026-01-31T10:00:00.000+0200"', 'Datetime', '2026-01-31 08:00:00'],
    ['"2026-01-31T10:00:00Z"', 'Datetime', '2026-01-31 10:00:00'],
    ['"10:20:30.000Z"', 'Time', '10:20:30.000Z'],
    ['1', 'Decimal', '1'],
    ['"1.50"', 'Decimal', '1.50'],
    ['1', 'Double', '1.0'],
    ['7', 'String', '7'],
    ['"0015g00000Abcde"', 'Id', '0015g00000AbcdeAAB'],
    ['[1,2]', 'Set<Integer>', '{1, 2}'],
    ['{"1":["a"]}', 'Map<Integer,List<String>>', '{1=(a)}'],
    ['null', 'List<String>', 'null'],
])('%s as %s is %s', (text, type, result) => {
    expect(rt.toText(read(text, type))).toBe(result);
});

test.each([
    [
        '[1',
        'List<Integer>',
        'Unexpected end-of-input: expected comma to separate ARRAY entries at input location [1,3]',
    ],
    [
        '{a:1}',
        'Map<String,Integer>',
        "Unexpected character ('a' (code 97)): expected double-quote to start field name at input location [1,2]",
    ],
    ['', 'String', 'No content to map to Object due to end of input'],
    ['"}]', 'List<String>', "Malformed JSON: Expected '[' at the beginning of List/Set"],
    ['{}', 'List<String>', "Malformed JSON: Expected '[' at the beginning of List/Set"],
    ['[]', 'Map<String,String>', "Malformed JSON: Expected '{' at the beginning of object"],
    ['"x"', 'Integer', 'Illegal value for primitive: x'],
    ['1', 'HttpRequest', 'Apex Type unsupported in JSON: HttpRequest'],
])('%s as %s is refused: %s', (text, type, message) => {
    expect(() => read(text, type)).toThrow(expect.objectContaining({ typeName: 'System.JSONException', message }));
});

test('a generator writes what it is told, in order', () => {
    const generator = call(rt, 'JSON.createGenerator(Boolean)', false);
    const write = (member: string, ...args: unknown[]): unknown =>
        call(rt, `JSONGenerator.${member}`, generator, ...args);
    write('writeStartObject()');
    write('writeStringField(String,String)', 'name', 'x');
    write('writeFieldName(String)', 'list');
    write('writeStartArray()');
    write('writeNumber(Decimal)', decimal('1.10'));
    write('writeNull()');
    write('writeEndArray()');
    write('writeObjectField(String,Object)', 'map', map(['a', 1]));
    expect(() => write('writeString(String)', 'no name')).toThrow(
        expect.objectContaining({ typeName: 'System.JSONException' }),
    );
    write('writeEndObject()');
    expect(write('getAsString()')).toBe('{"name":"x","list":[1.10,null],"map":{"a":1}}');
});

test('a parser walks over tokens and reads values', () => {
    const parser = call(rt, 'JSON.createParser(String)', '{"a":1.5,"b":[true],"c":{"x":"y"}}');
    const ask = (member: string, ...args: unknown[]): unknown => call(rt, `JSONParser.${member}`, parser, ...args);
    const next = (): string => rt.toText(ask('nextToken()'));
    expect([next(), next(), next()]).toEqual(['START_OBJECT', 'FIELD_NAME', 'VALUE_NUMBER_FLOAT']);
    expect(String(ask('getDecimalValue()'))).toBe('1.5');
    expect(ask('getCurrentName()')).toBe('a');
    expect([next(), ask('getText()'), next()]).toEqual(['FIELD_NAME', 'b', 'START_ARRAY']);
    ask('skipChildren()');
    expect(rt.toText(ask('getCurrentToken()'))).toBe('END_ARRAY');
    expect([next(), next()]).toEqual(['FIELD_NAME', 'START_OBJECT']);
    expect(rt.toText(ask('readValueAs(Type)', ApexType.of(typeRef('Map<String,String>'))))).toBe('{x=y}');
    expect([next(), next()]).toEqual(['END_OBJECT', 'null']);
});
