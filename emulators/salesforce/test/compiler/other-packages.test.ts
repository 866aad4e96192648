/** What other people's packages compile with, one case for each rule they taught: the package that shows it stands beside it. */
import { compileProject } from '../../compiler';
import { loadTypeTables } from '../../types';
import { compileApex, messagesOf, modelOf, run, sourceOf } from './run-apex';

describe('Apex that other packages are written in', () => {
    it.each([
        // apex-enterprise-patterns/fflib-apex-common, fflib_SObjectDescribeTest
        ['names fields of a token', 'return Account.SObjectType.fields.Name == Account.Name;', 'true', ''],
        ['names described fields', 'return SObjectType.Account.fields.Name.getName();', 'Name', ''],
        [
            'asks a described object for all fields',
            "return Schema.SObjectType.Account.fields.getMap().containsKey('name');",
            'true',
            '',
        ],
        // bobalicious/amoss, Amoss_ValueVerifier
        [
            'implements toString by having it',
            'Named n = new Plain(); return n.toString();',
            'Plain:[]',
            'interface Named { String toString(); } class Plain implements Named {}',
        ],
        [
            'implements toString by writing it',
            'Named n = new Own(); return n.toString();',
            'own',
            "interface Named { String toString(); } class Own implements Named { public override String toString() { return 'own'; } }",
        ],
        // apexfarm/ApexTestKit, ATKMock.MatcherRecorder
        [
            'implements a method by one with wider collections',
            'Taker t = new Any(); return t.take(new Map<String, Sub>());',
            'any',
            "interface Taker { String take(Map<String, Sub> m); } class Sub {} class Any implements Taker { public String take(Map<String, Object> m) { return 'any'; } }",
        ],
        // jamessimone/apex-rollup
        [
            'clones an object of its own class',
            'A a = new A(); a.n = 2; A b = a.clone(); b.n = 3; return a.n;',
            '2',
            'class A { Integer n; }',
        ],
        [
            'gives inherited final fields their value',
            'return new B().n;',
            '5',
            'abstract class A { public final Integer n; } class B extends A { B() { this.n = 5; } }',
        ],
        [
            'sorts by a comparator of something wider',
            "List<Account> l = new List<Account>{ new Account(Name = 'b'), new Account(Name = 'a') }; l.sort(new ByName()); return l[0].Name;",
            'a',
            "class ByName implements Comparator<SObject> { public Integer compare(SObject x, SObject y) { return ((String) x.get('Name')).compareTo((String) y.get('Name')); } }",
        ],
        [
            'returns a String where an Id is wanted',
            'Source s = new Text(); return s.get();',
            '001000000000001AAA',
            "interface Source { Id get(); } class Text implements Source { public String get() { return '001000000000001AAA'; } }",
        ],
        // mitchspano/apex-trigger-actions-framework, TriggerBase
        [
            'fills a final property in its getter',
            'return cache.size() + cache.size();',
            '2',
            "static final List<String> cache { get { if (cache == null) { cache = new List<String>{ 'x' }; } return cache; } set; }",
        ],
        // beyond-the-cloud-dev/soql-lib, SOQL.isIn
        [
            'passes an Iterable of Object on as one of String',
            "return f(new List<Object>{ 'a' });",
            'it',
            "static String g(Iterable<String> i) { return 'it'; } static String f(Iterable<Object> i) { return g(i); }",
        ],
        // jongpie/NebulaLogger: mock ids whose last three characters do not fit
        ['takes an Id with unfit check characters', "Id i = '001000000000000ZZZ'; return i;", '001000000000000ZZZ', ''],
    ])('%s', (_what, body, answer, members) => {
        expect(run(body, members)).toBe(answer);
    });

    it('wants access of abstract methods to be stated from API version 65 on, and no override keyword for private ones before', () => {
        const base = 'public abstract class Base { abstract Integer f(); }';
        const sub = 'public class Sub extends Base { public Integer f() { return 1; } }';
        const at = (apiVersion: string): readonly string[] => {
            const sources = [sourceOf('Base', base), sourceOf('Sub', sub)].map((one) => ({ ...one, apiVersion }));
            return compileProject(modelOf(sources), loadTypeTables()).errors.map(({ message }) => message);
        };
        expect(at('64.0')).toEqual([]);
        expect(at('65.0')).toEqual(['Abstract and override methods must be declared protected, public or global: f']);
    });

    it('takes a query for its row as an argument and in a ternary, and BusinessHours for the object', () => {
        expect(
            messagesOf(
                `public class Foo {
                    static void take(Contact c) {}
                    static void run(Boolean b, List<Profile> l) {
                        take([SELECT Id FROM Contact LIMIT 1]);
                        Profile p = b ? [SELECT Id FROM Profile LIMIT 1] : l[0];
                        BusinessHours h = [SELECT Id FROM BusinessHours LIMIT 1];
                        Id i = h.Id;
                        Datetime d = BusinessHours.add(i, System.now(), 1L);
                    }
                }`,
            ),
        ).toEqual([]);
    });

    it('lists an object that the emulator does not have, and throws its name only where it is reached', () => {
        const { errors, unsupported } = compileApex(
            "public class Foo { public static OmniProcess make() { return new OmniProcess(Name = 'x'); } public static Integer other() { return 1; } }",
        );
        expect(errors).toEqual([]);
        expect(unsupported.map(({ what }) => what)).toContain('object OmniProcess');
        const members = 'static OmniProcess make() { return new OmniProcess(); }';
        expect(run('return 1;', members)).toBe('1');
        expect(() => run('return make();', members)).toThrow('Not supported by the emulator: object OmniProcess');
    });

    it('still refuses what is a type of nobody', () => {
        expect(messagesOf('public class Foo { OmniProces x; }')).toEqual(['1:20 Invalid type: OmniProces']);
    });
});

describe('unbounded recursion', () => {
    const down = 'static Integer down(Integer n) { return n == 0 ? 0 : 1 + down(n - 1); }';
    const wide = `static Decimal wide(Integer n) {
        Decimal a1 = n, a2 = n, a3 = n, a4 = n, a5 = n, a6 = n, a7 = n, a8 = n, a9 = n;
        List<Decimal> rows = new List<Decimal>{ a1, a2, a3, a4, a5, a6, a7, a8, a9 };
        return n == 0 ? rows[0] : wide(n - 1) + a1 - a2;
    }`;

    it.each([
        ['small frames', 'return down(998);', down, '998'],
        ['large frames', 'return wide(998);', wide, '0'],
    ])('leaves a thousand levels of %s', (_what, body, members, answer) => {
        expect(run(body, members)).toBe(answer);
    });

    it.each([
        ['small frames', 'return down(999);', down],
        ['large frames', 'return wide(999);', wide],
    ])('ends at the next one, with %s', (_what, body, members) => {
        expect(run(body, members)).toBe('!System.LimitException: Maximum stack depth reached: 1001');
    });

    it('counts again from where an exception was caught', () => {
        const members = `${down} static void fall(Integer n) { if (n == 0) { throw new NullPointerException(); } fall(n - 1); }`;
        const body =
            'for (Integer i = 0; i < 3; i++) { try { fall(900); } catch (NullPointerException e) { } } return down(900);';
        expect(run(body, members)).toBe('900');
    });
});
