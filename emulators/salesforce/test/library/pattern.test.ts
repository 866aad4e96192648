import { JavaPattern, replaceMatches } from '../../library/pattern/java-pattern';

/** Texts of all matches, as a loop over Matcher.find and group() collects them. */
function findAll(pattern: string, input: string): string[] {
    return Array.from(JavaPattern.compile(pattern).all(input), ({ spans }) => input.slice(...(spans[0] ?? [0, 0])));
}

// What java.util.regex.Pattern (Java 17) answers for the same pattern and text.
test.each<[pattern: string, input: string, matches: string[]]>([
    ['a+', 'baaac a', ['aaa', 'a']],
    ['\\d{2,3}', '1 22 4444', ['22', '444']],
    ['x*', 'axb', ['', 'x', '', '']],
    ['(?i)straße|abc', 'ABC aBc', ['ABC', 'aBc']],
    ['a(?i)b', 'ab aB AB', ['ab', 'aB']],
    ['(?i:a)b', 'Ab AB', ['Ab']],
    ['[a-z&&[^aeiou]]+', 'hello', ['h', 'll']],
    ['[a-c[x-z]]+', 'abxyd', ['abxy']],
    ['[^\\w\\s]', 'a-b c!', ['-', '!']],
    ['[-a]', 'a-b', ['a', '-']],
    ['[a-]', 'a-b', ['a', '-']],
    ['[]a]', 'a]', ['a', ']']],
    ['\\p{Punct}', 'a,b~', [',', '~']],
    ['\\p{Lu}\\p{L}*', 'Élan vital', ['Élan']],
    ['\\p{IsAlphabetic}+', 'añ1b', ['añ', 'b']],
    ['\\P{L}', 'a1', ['1']],
    ['\\Qa.b\\E+', 'a.bb aXb', ['a.bb']],
    ['a.c', 'a\nc abc a\u0085c', ['abc']],
    ['(?s)a.c', 'a\nc', ['a\nc']],
    ['(?m)^b$', 'a\nb\r\nb', ['b', 'b']],
    ['b$', 'b\nb\n', ['b']],
    ['\\Ab|b\\z', 'b b\nb', ['b', 'b']],
    ['a++b', 'aaab aab', ['aaab', 'aab']],
    ['a*+a', 'aaa', []],
    ['(?>ab|a)b', 'abb ab', ['abb']],
    ['(\\w)\\1', 'aabbc', ['aa', 'bb']],
    ['(?<q>[\'"]).*?\\k<q>', `say "a" and 'b'`, ['"a"', "'b'"]],
    ['(?<=\\$)\\d+', '$12 13', ['12']],
    ['(?x) a  b # comment\n c', 'abc', ['abc']],
    ['\\x41\\u0042\\0103', 'ABC', ['ABC']],
    ['\\h+|\\R', 'a\t b\r\nc', ['\t ', '\r\n']],
    ['{"a"}'.replace(/[{}]/g, '\\$&'), '{"a"}', ['{"a"}']],
    ['😀', 'x😀', ['😀']],
    ['[^a]', '😀', ['😀']],
])('%s in %j finds %j', (pattern, input, matches) => {
    expect(findAll(pattern, input)).toEqual(matches);
});

test.each<[pattern: string, input: string, limit: number, parts: string[]]>([
    [',', 'a,b,,c,,', 0, ['a', 'b', '', 'c']],
    [',', 'a,b,,c,,', -1, ['a', 'b', '', 'c', '', '']],
    [',', 'a,b,c', 2, ['a', 'b,c']],
    [',', ',a', 0, ['', 'a']],
    ['', 'abc', 0, ['a', 'b', 'c']],
    ['(?=[A-Z])', 'fooBarBaz', 0, ['foo', 'Bar', 'Baz']],
    ['\\|', 'a|b', 0, ['a', 'b']],
    [',', '', 0, ['']],
    [',', ',', 0, []],
    ['x', 'abc', 0, ['abc']],
    ['\\s*,\\s*', 'a , b,c', 0, ['a', 'b', 'c']],
])('split by %s of %j with limit %d gives %j', (pattern, input, limit, parts) => {
    expect(JavaPattern.compile(pattern).split(input, limit)).toEqual(parts);
});

test.each([
    ['(a)(b)?', 'ab a', '[$1$2]', '[ab] [a]'],
    ['(?<x>\\d)', 'a1', '<${x}>', 'a<1>'],
    ['a', 'a', '\\$1', '$1'],
    ['(a)', 'a', '$12', 'a2'],
    ['x*', 'axb', '-', '-a--b-'],
])('%s in %s replaced by %s gives %s', (pattern, input, replacement, result) => {
    expect(replaceMatches(JavaPattern.compile(pattern), input, replacement, 'all')).toBe(result);
});

test.each([
    ['(a', 'Unclosed group near index 2'],
    ['a)', "Unmatched closing ')'"],
    ['[a', 'Unclosed character class'],
    ['*a', "Dangling meta character '*'"],
    ['\\y', 'Illegal/unsupported escape sequence'],
    ['\\G', 'escape \\G'],
    ['\\p{InGreek}', 'property \\p{InGreek}'],
    ['(?U)a', 'flag (?U)'],
])('%s is refused: %s', (pattern, message) => {
    expect(() => JavaPattern.compile(pattern)).toThrow(message);
});
