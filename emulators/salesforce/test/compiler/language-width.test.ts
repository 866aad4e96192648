import { bodyErrors, loadApex, messagesOf, run, runApex } from './run-apex';

describe('wider Apex', () => {
    it.each([
        ['Integer a; Integer b; a = b = 3; return a + b;', '6', ''],
        ['Decimal d = 5 / 2; return d;', '2', ''],
        ['Double d = 5.0 / 2; return d;', '2.5', ''],
        ["return 'it\\'s \\u0041\\n'.length();", '7', ''],
        [
            'return f(null);',
            'string',
            "static String f(Object o) { return 'object'; } static String f(String s) { return 'string'; }",
        ],
        ['Object o = new List<String>(); return o instanceof List<String>;', 'true', ''],
        ['Object o = new List<String>(); return o instanceof List<Integer>;', 'false', ''],
        [
            "Object o = new Map<String, Object>{'a' => new List<Object>{1}}; return ((List<Object>) ((Map<String, Object>) o).get('a'))[0];",
            '1',
            '',
        ],
        [
            'return new Sub().go();',
            'base sub',
            "public virtual class Base { private String secret() { return 'base'; } public String go() { return secret() + ' ' + open(); } public virtual String open() { return ''; } } public class Sub extends Base { private String secret() { return 'other'; } public override String open() { return 'sub'; } }",
        ],
        ['System.String s = String.valueOf(3); return s;', '3', ''],
        ['Integer[] a = new Integer[]{3, 1, 2}; a.sort(); return a;', '(1, 2, 3)', ''],
        [
            'List<List<Integer>> l = new List<List<Integer>>{new List<Integer>{1}}; l[0].add(2); return l[0][1];',
            '2',
            '',
        ],
        [
            'List<P> l = new List<P>{new P(2), new P(1)}; l.sort(new ByV()); return l[0].v;',
            '1',
            'class P { Integer v; P(Integer v) { this.v = v; } } class ByV implements Comparator<P> { public Integer compare(P a, P b) { return a.v - b.v; } }',
        ],
        ["return Kind.B == Kind.valueOf('B') ? Kind.B.ordinal() : -1;", '1', 'enum Kind { A, B }'],
        [
            'Map<Kind, Integer> m = new Map<Kind, Integer>{Kind.A => 1}; return m.get(Kind.A);',
            '1',
            'enum Kind { A, B }',
        ],
        [
            'return new C().describe();',
            'c:thing',
            "interface Named { String name(); } abstract class B implements Named { public String describe() { return 'c:' + name(); } public abstract String name(); } class C extends B { public override String name() { return 'thing'; } }",
        ],
        [
            'return lazy + lazy;',
            '4',
            'static Integer lazy { get { if (lazy == null) lazy = 2; return lazy; } private set; }',
        ],
        [
            'try { throw new MyException(); } catch (MyException e) { return e.getMessage(); }',
            'Script-thrown exception',
            'class MyException extends Exception { }',
        ],
        [
            'try { throw new MyException(7); } catch (Exception e) { return ((MyException) e).code; }',
            '7',
            'class MyException extends Exception { Integer code; MyException(Integer code) { this.code = code; } }',
        ],
        [
            "try { Integer i = Integer.valueOf('x'); } catch (System.TypeException e) { return e.getMessage(); } return null;",
            'Invalid integer: x',
            '',
        ],
        [
            "Account a = new Account(Name = 'x', NumberOfEmployees = 3); a.NumberOfEmployees += 2; a.Name += 'y'; return a.Name + a.NumberOfEmployees;",
            'xy5',
            '',
        ],
        ['Contact c = new Contact(); return c.Account.Name;', 'null', ''],
        ["Contact c = new Contact(Account = new Account(Name = 'x')); return c.Account.Name;", 'x', ''],
        ["SObject r = new Account(Name = 'x'); r.put('Name', 'z'); return ((Account) r).Name;", 'z', ''],
        [
            'SObject r = new Account(); return (Contact) r;',
            '!System.TypeException: Invalid conversion from runtime type Account to Contact',
            '',
        ],
        [
            'return Account.Name.getDescribe().getName() + Account.SObjectType + Schema.SObjectType.Account.getName();',
            'NameAccountAccount',
            '',
        ],
        ["String s = null; switch on s { when 'a' { return 1; } when null { return 2; } } return 3;", '2', ''],
        ['return s1 + s2;', 'ab', "static String s1 = 'a'; static String s2 { get { return 'b'; } }"],
        ['Long l = 5; l++; l = -l; return l;', '-6', ''],
        ['Integer i = 5; Long l = i; Decimal d = l; Double e = d; return e;', '5.0', ''],
        [
            'Date d = Date.newInstance(2024, 1, 31) + 1; return d > Date.newInstance(2024, 1, 31) ? d.month() : 0;',
            '2',
            '',
        ],
        [
            "Type t = Type.forName('Foo.P'); return ((P) t.newInstance()).v;",
            '4',
            'public class P { public Integer v = 4; }',
        ],
        [
            'return ((P) JSON.deserialize(\'{"v":9}\', P.class)).v + JSON.serialize(new P());',
            '9{"v":4}',
            'public class P { public Integer v = 4; }',
        ],
        ['Object o = 1; return o == 1.0;', 'true', ''],
        ["return String.join(new List<Object>{1, 'a'}, ',');", '1,a', ''],
        ['Integer n = 0; for (;;) { if (++n > 3) break; } return n;', '4', ''],
        ['return new P();', 'P:[v=4, w=null]', 'public class P { public Integer v = 4; String w; }'],
    ])('gives for %s', (body, expected, members) => {
        expect(run(body, members)).toBe(expected);
    });

    it('sees names without regard to case', () => {
        expect(
            runApex(
                'PUBLIC CLASS foo { Public Static OBJECT Run() { integer I = 2; RETURN i * MULT(i); } STATIC Integer mult(INTEGER x) { return X; } }',
            ),
        ).toBe('4');
    });

    it('lets a class be named as a platform type, and the platform type be reached with its namespace', () => {
        const own = "public class Test { public static String hi() { return 'own'; } }";
        expect(
            runApex(
                'public class Foo { public static Object run() { return Test.hi() + System.Test.isRunningTest(); } }',
                own,
            ),
        ).toMatch(/^own(true|false)$|UnsupportedError/);
    });

    it('keeps evaluation order and evaluates receivers once', () => {
        const members =
            "static List<String> log = new List<String>(); static List<Integer> l(String s) { log.add(s); return new List<Integer>{1, 2}; } static Integer n(Integer i) { log.add('' + i); return i; }";
        expect(run("l('x')[n(1)] += n(5); l('y')[n(0)]++; return log;", members)).toBe('(x, 1, 5, y, 0)');
    });

    it('makes stubs whose methods go to a handler', () => {
        const rt = loadApex(
            'public class Foo { public virtual class Service { public virtual Integer twice(Integer i) { return i * 2; } public Integer viaTwice() { return twice(4); } } public static Object run(Service s) { return s.twice(3); } }',
        );
        const type = rt.program.findClass('Foo.Service');
        if (!type) throw new Error('no class');
        const stub = rt.program.createStub(type, ({ method, args }) =>
            method.name === 'twice' ? Number(args[0]) * 100 : null,
        );
        expect(rt.program.findClass('foo')?.invokeStatic('run', [stub])).toBe(300);
    });

    it('finds errors in several places and files at once', () => {
        expect(
            messagesOf(
                'public class Foo {\n void f() {\n  Integer i = true;\n  y = 1;\n }\n}',
                'public class Bar {\n void f() { g(); }\n}',
            ),
        ).toEqual([
            '3:11 Illegal assignment from Boolean to Integer',
            '4:3 Variable does not exist: y',
            '2:13 Method does not exist or incorrect signature: void g() from the type Bar',
        ]);
    });

    it.each([
        ['Account a = new Account(Foo__c = 1);', 'Field does not exist: Foo__c on Account'],
        ['Account a; a.Foo__c = 1;', 'Variable does not exist: Foo__c'],
        ['List<Integer> l = new List<String>();', 'Illegal assignment from List<String> to List<Integer>'],
        [
            'Set<Object> s = new Set<Object>(); s.foo();',
            'Method does not exist or incorrect signature: void foo() from the type Set<Object>',
        ],
        ['Integer i = null + true;', 'Arithmetic expressions must use numeric arguments: null + Boolean'],
        ["Foo f = (Foo) 'x';", 'Incompatible types since an instance of String is never an instance of Foo'],
        ['String s = System.Label.Nothing;', 'Variable does not exist: System.Label.Nothing'],
        [
            'Boolean b = 1 instanceof String;',
            'Incompatible types since an instance of Integer is never an instance of String',
        ],
        ['Integer i = [SELECT Id FROM Account];', 'Illegal assignment from List<Account> to Integer'],
    ])('refuses %s', (body, message) => {
        expect(bodyErrors(body)).toEqual([message]);
    });
});
