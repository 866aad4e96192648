import { ApexList } from '../../library/collections';
import { call, libraryRuntime, stringListType } from './library-runtime';

const rt = libraryRuntime();
const strings = (...items: (string | null)[]): ApexList => new ApexList(stringListType, items);

// Apex Reference Guide, String class: the examples of each method, and the edge cases its text names.
test.each<[member: string, args: unknown[], result: unknown]>([
    ['String.abbreviate(Integer)', ['Hello Maximillian', 8], 'Hello...'],
    ['String.abbreviate(Integer,Integer)', ['Hello Maximillian', 9, 6], '...Max...'],
    ['String.abbreviate(Integer)', ['short', 8], 'short'],
    ['String.capitalize()', ['hello maximillian'], 'Hello maximillian'],
    ['String.center(Integer)', ['hello', 9], '  hello  '],
    ['String.center(Integer,String)', ['hello', 9, '-'], '--hello--'],
    ['String.charAt(Integer)', ['Ω is Ohm.', 0], 937],
    ['String.compareTo(String)', ['abcde', 'abcd'], 1],
    ['String.compareTo(String)', ['a', 'B'], 31],
    ['String.containsAny(String)', ['hello', 'hx'], true],
    ['String.containsIgnoreCase(String)', ['hello', 'HE'], true],
    ['String.containsNone(String)', ['abcde', 'fg'], true],
    ['String.containsOnly(String)', ['abba', 'abcd'], true],
    ['String.countMatches(String)', ['Hello Jane', 'l'], 2],
    ['String.deleteWhitespace()', [' Hello \tJane\n'], 'HelloJane'],
    ['String.difference(String)', ['Hello Jane', 'Hello Max'], 'Max'],
    ['String.equals(Object)', ['abc', 'ABC'], false],
    ['String.equalsIgnoreCase(String)', ['abcd', 'ABCD'], true],
    ['String.equalsIgnoreCase(String)', ['abcd', null], false],
    ['String.escapeCsv()', ['Max1, "Max2"'], '"Max1, ""Max2"""'],
    ['String.escapeEcmaScript()', ['"grade": 3.9/4.0'], '\\"grade\\": 3.9\\/4.0'],
    ['String.escapeHtml4()', ['"<Black&White>"'], '&quot;&lt;Black&amp;White&gt;&quot;'],
    ['String.escapeHtml4()', ['α é'], '&alpha; &eacute;'],
    ['String.escapeHtml3()', ['α é'], 'α &eacute;'],
    ['String.escapeJava()', ['Company: "Salesforce.com"'], 'Company: \\"Salesforce.com\\"'],
    ['String.escapeUnicode()', ['De onde você é?'], 'De onde voc\\u00EA \\u00E9?'],
    ['String.escapeXml()', ["'<a>'"], '&apos;&lt;a&gt;&apos;'],
    ['String.unescapeHtml4()', ['&lt;a&gt; &alpha; &#65; &nope;'], '<a> α A &nope;'],
    ['String.unescapeCsv()', ['"Max1, ""Max2"""'], 'Max1, "Max2"'],
    ['String.unescapeJava()', ['a\\tb\\u0041\\"'], 'a\tbA"'],
    ['String.getLevenshteinDistance(String)', ['Hello Joe', 'Hello Max'], 3],
    ['String.getLevenshteinDistance(String,Integer)', ['Hello Jane', 'Hello Max', 2], -1],
    ['String.hashCode()', ['Hello'], 69609650],
    ['String.indexOf(String,Integer)', ['abcdabcd', 'b', 2], 5],
    ['String.indexOfAny(String)', ['abcd', 'xc'], 2],
    ['String.indexOfAnyBut(String)', ['abcd', 'xc'], 0],
    ['String.indexOfDifference(String)', ['abcd', 'abxc'], 2],
    ['String.indexOfDifference(String)', ['abcd', 'abcd'], -1],
    ['String.isAllLowerCase()', ['hello john'], false],
    ['String.isAlpha()', [''], false],
    ['String.isAlphaSpace()', ['aA  bb'], true],
    ['String.isNumeric()', ['1234567890'], true],
    ['String.isNumeric()', ['1.2'], false],
    ['String.isWhitespace()', [''], true],
    ['String.lastIndexOf(String,Integer)', ['abcdaacd', 'c', 7], 6],
    ['String.left(Integer)', ['abcdaacd', 3], 'abc'],
    ['String.leftPad(Integer,String)', ['ab', 5, 'xy'], 'xyxab'],
    ['String.mid(Integer,Integer)', ['abcde', 2, 3], 'cde'],
    ['String.mid(Integer,Integer)', ['abcde', -1, 2], 'ab'],
    ['String.normalizeSpace()', ['Salesforce \t    force.com'], 'Salesforce force.com'],
    ['String.overlay(String,Integer,Integer)', ['hello world', 'there', 0, 5], 'there world'],
    ['String.removeEndIgnoreCase(String)', ['Salesforce.COM', '.com'], 'Salesforce'],
    ['String.repeat(String,Integer)', ['SFDC', '-', 2], 'SFDC-SFDC'],
    ['String.replace(String,String)', ['abcdbca', 'bc', 'xy'], 'axydxya'],
    ['String.replace(String,String)', ['a$b', '$', '$1'], 'a$1b'],
    ['String.replaceAll(String,String)', ['a b c 5 xyz', '[a-zA-Z]', '1'], '1 1 1 5 111'],
    ['String.reverse()', ['abc😀'], '😀cba'],
    ['String.right(Integer)', ['Hello Max', 3], 'Max'],
    ['String.stripHtmlTags()', ['hello <b>world</b>'], 'hello world'],
    ['String.substring(Integer)', ['hamburger', 2], 'mburger'],
    ['String.substring(Integer,Integer)', ['hamburger', 4, 8], 'urge'],
    ['String.substringAfter(String)', ['Salesforce.force.com', '.'], 'force.com'],
    ['String.substringAfterLast(String)', ['Salesforce.force.com', '.'], 'com'],
    ['String.substringBefore(String)', ['Salesforce.force.com', '.'], 'Salesforce'],
    ['String.substringBetween(String)', ['tagYellotag', 'tag'], 'Yello'],
    ['String.substringBetween(String,String)', ['xYy', '(', ')'], null],
    ['String.swapCase()', ['Force.com'], 'fORCE.COM'],
    ['String.trim()', ['  a\t\n'], 'a'],
    ['String.escapeSingleQuotes(String)', ["It's"], "It\\'s"],
    ['String.isBlank(String)', [' \t'], true],
    ['String.isBlank(String)', [null], true],
    ['String.isEmpty(String)', [' '], false],
    ['String.join(Object,String)', [strings('a', null, 'b'), '-'], 'a--b'],
    ['String.format(String,List<Object>)', ["{0} isn''t '{1}' {1} {2}", strings('a', 'b')], "a isn't {1} b {2}"],
    ['String.getCommonPrefix(List<String>)', [strings('SFDCApex', 'SFDCVisualforce')], 'SFDC'],
    ['String.valueOf(Object)', [null], null],
    ['String.valueOf(Object)', [true], 'true'],
])('%s of %j is %j', (member, args, result) => {
    expect(call(rt, member, ...args)).toEqual(result);
});

test.each<[member: string, args: unknown[], parts: string[]]>([
    ['String.split(String)', ['Domain\\user', '\\\\'], ['Domain', 'user']],
    ['String.split(String,Integer)', ['boo:and:foo', ':', 2], ['boo', 'and:foo']],
    ['String.splitByCharacterType()', ['Lightning.platform'], ['L', 'ightning', '.', 'platform']],
    ['String.splitByCharacterTypeCamelCase()', ['ASFLicense.fooBar12'], ['ASF', 'License', '.', 'foo', 'Bar', '12']],
])('%s of %j gives %j', (member, args, parts) => {
    expect((call(rt, member, ...args) as ApexList).items).toEqual(parts);
});

test.each<[member: string, args: unknown[], type: string, message: string]>([
    ['String.substring(Integer,Integer)', ['abc', 1, 7], 'System.StringException', 'Ending position out of bounds: 7'],
    ['String.substring(Integer)', ['abc', -1], 'System.StringException', 'Starting position out of bounds: -1'],
    ['String.contains(String)', ['abc', null], 'System.NullPointerException', 'Argument cannot be null.'],
    ['String.abbreviate(Integer)', ['abcdef', 3], 'System.StringException', 'Minimum abbreviation width is 4'],
    [
        'String.replaceAll(String,String)',
        ['a', '(', ''],
        'System.StringException',
        'Invalid regex: Unclosed group near index 1\n(',
    ],
])('%s of %j throws %s: %s', (member, args, typeName, message) => {
    let thrown: unknown;
    try {
        call(rt, member, ...args);
    } catch (error) {
        thrown = error;
    }
    expect(thrown).toMatchObject({ typeName, message });
});
