import { apex, type ApexExpression } from '../apex';
import { rule } from './rule';

type Operand = ApexExpression;

const script = apex.name('ScriptText');

/** Text. Both sides count UTF-16 units; what differs goes through `ScriptText`. */
export const textRules = {
    length: rule('text.length', 'f(a: string): number { return a.length; }', (text: Operand) =>
        apex.call(text, 'length'),
    ),
    trim: rule(
        'text.trim',
        'f(a: string): string { return a.trim(); }',
        (text: Operand) => apex.call(script, 'trim', [text]),
        'Apex trims only characters up to the space; JavaScript trims white space as Unicode has it.',
    ),
    lower: rule('text.toLowerCase', 'f(a: string): string { return a.toLowerCase(); }', (text: Operand) =>
        apex.call(text, 'toLowerCase'),
    ),
    upper: rule('text.toUpperCase', 'f(a: string): string { return a.toUpperCase(); }', (text: Operand) =>
        apex.call(text, 'toUpperCase'),
    ),
    includes: rule(
        'text.includes',
        'f(a: string, b: string): boolean { return a.includes(b); }',
        (text: Operand, part: Operand) => apex.call(text, 'contains', [part]),
    ),
    starts: rule(
        'text.startsWith',
        'f(a: string, b: string): boolean { return a.startsWith(b); }',
        (text: Operand, part: Operand) => apex.call(text, 'startsWith', [part]),
    ),
    ends: rule(
        'text.endsWith',
        'f(a: string, b: string): boolean { return a.endsWith(b); }',
        (text: Operand, part: Operand) => apex.call(text, 'endsWith', [part]),
    ),
    position: rule(
        'text.indexOf',
        'f(a: string, b: string): number { return a.indexOf(b); }',
        (text: Operand, part: Operand) => apex.call(text, 'indexOf', [part]),
    ),
    padStart: rule(
        'text.padStart',
        "f(a: string): string { return a.padStart(6, '01'); }",
        (text: Operand, length: Operand, pad: Operand) => apex.call(text, 'leftPad', [length, pad]),
    ),
    padEnd: rule(
        'text.padEnd',
        "f(a: string): string { return a.padEnd(6, '01'); }",
        (text: Operand, length: Operand, pad: Operand) => apex.call(text, 'rightPad', [length, pad]),
    ),
    replaceAll: rule(
        'text.replaceAll',
        "f(a: string): string { return a.replaceAll('a', '(b)').replaceAll('.', ''); }",
        (text: Operand, part: Operand, by: Operand) => apex.call(text, 'replace', [part, by]),
        "'$' is special in JavaScript's replacement and not in Apex's, so it is refused.",
    ),
    split: rule(
        'text.split',
        "f(a: string): readonly string[] { return a.split(':'); }\ng(a: string): readonly string[] { return a.split('.'); }",
        (text: Operand, separator: Operand) => apex.call(script, 'split', [text, separator]),
        'Apex splits by a regular expression and drops empty parts at the end.',
    ),
    first: rule(
        'text.slice.first',
        'f(a: string): string { return a.slice(0, 3); }',
        (text: Operand, count: Operand) => apex.call(text, 'left', [count]),
        'substring of Apex throws beyond the end; slice forgives.',
    ),
    middle: rule(
        'text.slice.middle',
        'f(a: string): string { return a.slice(2, 5); }',
        (text: Operand, start: Operand, count: Operand) => apex.call(text, 'mid', [start, count]),
    ),
    last: rule('text.slice.last', 'f(a: string): string { return a.slice(-2); }', (text: Operand, count: Operand) =>
        apex.call(text, 'right', [count]),
    ),
    slice: rule(
        'text.slice',
        'f(a: string, b: number, c: number): string { return a.slice(b, c); }',
        (text: Operand, start: Operand, end: Operand) => apex.call(script, 'slice', [text, start, end]),
        'Bounds below 0 count from the end in JavaScript and throw in Apex.',
    ),
    truncate: rule(
        'text.truncate',
        'f(a: string): string { return truncate(a, 3); }',
        (text: Operand, most: Operand) => apex.call(script, 'truncate', [text, most]),
        'A cut in the middle of a character (two UTF-16 units) would leave half of it.',
    ),
    concat: rule('text.+', "f(a: string, b: string): string { return a + b + 'x'; }", (left: Operand, right: Operand) =>
        apex.binary(left, '+', right),
    ),
    equalsLiteral: rule(
        'text.===.literal',
        "f(a: string | null): boolean { return a === 'draft'; }",
        (text: Operand, literal: Operand) => apex.call(literal, 'equals', [text]),
        '== of Apex ignores case; equals does not. The side that cannot be null goes first.',
    ),
    equals: rule(
        'text.===',
        'f(a: string, b: string | null): boolean { return a === b; }\ng(a: string | null, b: string): boolean { return a === b; }',
        (present: Operand, other: Operand) => apex.call(present, 'equals', [other]),
        '== of Apex ignores case.',
    ),
    same: rule(
        'text.===.nullable',
        'f(a: string | null, b: string | null): boolean { return a === b; }',
        (left: Operand, right: Operand) => apex.call(script, 'same', [left, right]),
        '== of Apex ignores case, and a method of null throws.',
    ),
    compare: rule(
        'text.compareText',
        'f(a: string, b: string): number { return compareText(a, b); }',
        (left: Operand, right: Operand) => apex.call(script, 'compare', [left, right]),
        'localeCompare depends on a language and is refused; this order is by UTF-16 units on both sides.',
    ),
    less: rule(
        'text.<',
        'f(a: string, b: string): boolean { return a < b; }',
        (left: Operand, right: Operand) => apex.binary(apex.call(left, 'compareTo', [right]), '<', apex.literal(0)),
        '< of Apex ignores case on text; compareTo goes by UTF-16 units, as JavaScript does.',
    ),
    atMost: rule('text.<=', 'f(a: string, b: string): boolean { return a <= b; }', (left: Operand, right: Operand) =>
        apex.binary(apex.call(left, 'compareTo', [right]), '<=', apex.literal(0)),
    ),
    greater: rule('text.>', 'f(a: string, b: string): boolean { return a > b; }', (left: Operand, right: Operand) =>
        apex.binary(apex.call(left, 'compareTo', [right]), '>', apex.literal(0)),
    ),
    atLeast: rule('text.>=', 'f(a: string, b: string): boolean { return a >= b; }', (left: Operand, right: Operand) =>
        apex.binary(apex.call(left, 'compareTo', [right]), '>=', apex.literal(0)),
    ),
} as const;

/** Values in template strings, written as JavaScript writes them. */
export const writtenRules = {
    whole: rule(
        'written.whole',
        'f(a: number): string { return `${a}`; }\ng(a: number): string { return a.toString(); }',
        (value: Operand) => apex.call(apex.name('String'), 'valueOf', [value]),
    ),
    flag: rule(
        'written.boolean',
        'f(a: boolean): string { return `is ${a}`; }\ng(a: boolean): string { return `${a}`; }',
        (value: Operand) => apex.call(apex.name('String'), 'valueOf', [value]),
    ),
    date: rule(
        'written.date',
        'f(a: PlainDate): string { return `${a}`; }\ng(a: PlainDate): string { return a.toString(); }',
        (value: Operand) => apex.call(apex.name('String'), 'valueOf', [value]),
        "'' + date of Apex adds a time; String.valueOf gives yyyy-mm-dd.",
    ),
    money: rule(
        'written.money',
        'f(a: Money): string { return `${a}`; }\ng(a: Money): string { return a.toString(); }\nh(a: Money): string { return a.round(2).toString(); }',
        (value: Operand) => apex.call(apex.call(value, 'stripTrailingZeros'), 'toPlainString'),
        'Apex keeps the scale of a Decimal (1.50) and may write an exponent.',
    ),
    instant: rule(
        'written.instant',
        'f(a: Instant): string { return a.toString(); }\ng(a: Instant): string { return `${a}`; }',
        (value: Operand) => apex.call(value, 'formatGmt', [apex.stringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")]),
        "String.valueOf(Datetime) uses the running user's time zone.",
    ),
} as const;

/** Regular expressions that both languages read alike; everything else is a diagnostic. */
export const patternRules = {
    compile: rule(
        'pattern.literal',
        'f(a: string): boolean { return /^[A-Z]{2}\\d+(?:-\\w)?$/u.test(a); }',
        (source: Operand) => apex.call(apex.name('Pattern'), 'compile', [source]),
        "'$' of Java also matches before a line end, so it becomes '\\z'; '.', \\s, \\b, \\p, i, m, look-around are refused.",
    ),
    test: rule(
        'pattern.test',
        'f(a: string): boolean { return /[0-9]+/u.test(a); }',
        (pattern: Operand, text: Operand) => apex.call(apex.call(pattern, 'matcher', [text]), 'find'),
    ),
    replaceFirst: rule(
        'pattern.replace',
        "f(a: string): string { return a.replace(/([a-z])([A-Z0-9])/u, '$2-$1'); }",
        (text: Operand, pattern: Operand, by: Operand) =>
            apex.call(apex.call(pattern, 'matcher', [text]), 'replaceFirst', [by]),
    ),
    replaceAll: rule(
        'pattern.replace.global',
        "f(a: string): string { return a.replace(/[^A-Za-z]/gu, '_'); }",
        (text: Operand, pattern: Operand, by: Operand) =>
            apex.call(apex.call(pattern, 'matcher', [text]), 'replaceAll', [by]),
    ),
    split: rule(
        'pattern.split',
        'f(a: string): readonly string[] { return a.split(/[:., ]+/u); }',
        (text: Operand, pattern: Operand) => apex.call(pattern, 'split', [text, apex.literal(-1)]),
        'Java drops empty parts at the end unless the limit is -1.',
    ),
    match: rule(
        'pattern.matchOf',
        'f(a: string): readonly (string | null)[] | null { return matchOf(a, /([a-z])([0-9])?/u); }',
        (text: Operand, pattern: Operand) => apex.call(script, 'match', [text, pattern]),
    ),
} as const;
