import { messagesOf, run, runApex } from './run-apex';

describe('classes', () => {
    it('runs static initialisers in order, once, on first use', () => {
        const other =
            "public class Other { public static List<String> log = new List<String>{'field'}; static { log.add('block'); } public static String last = add('last'); static String add(String s) { log.add(s); return s; } }";
        expect(
            runApex('public class Foo { public static Object run() { return Other.log + Other.last; } }', other),
        ).toBe('(field, block, last)last');
    });

    it('runs the initialisers of all classes, the topmost first, before the first constructor', () => {
        const members = `
            public static List<String> log = new List<String>();
            public virtual class Base { String b = say('base field'); public Base() { say('base constructor'); } }
            public class Derived extends Base { String d = say('field'); { say('block'); } public Derived() { super(); say('constructor'); } }
            static String say(String s) { log.add(s); return s; }`;
        expect(run('new Derived(); return log;', members)).toBe(
            '(base field, field, block, base constructor, constructor)',
        );
    });

    it('chains constructors with this()', () => {
        const members =
            'public class P { public Integer a; public Integer b = 5; public P() { this(7); b++; } public P(Integer a) { this.a = a; } }';
        expect(run('P p = new P(); return p.a * 10 + p.b;', members)).toBe('76');
    });

    it('dispatches virtual methods and super calls', () => {
        const members = `
            public virtual class A { public virtual String n() { return 'A'; } public String hi() { return 'hi ' + n(); } }
            public class B extends A { public override String n() { return 'B' + super.n(); } }`;
        expect(run('A x = new B(); return x.hi();', members)).toBe('hi BA');
    });

    it('chooses overloads by static types, the nearest first', () => {
        const members = `
            static String f(Object o) { return 'Object'; } static String f(Long l) { return 'Long'; }
            static String f(String s) { return 'String'; } static String f(Decimal d) { return 'Decimal'; }`;
        expect(run("return f(1) + f('x') + f(1.5) + f(true);", members)).toBe('LongStringDecimalObject');
    });

    it('reads and writes properties through their accessors', () => {
        const members = `
            public static Integer doubled { get { return doubled * 2; } set { doubled = value + 1; } }
            public class P { public String name { get; private set; } public Integer size { get { if (size == null) size = 3; return size; } set; } P() { name = 'n'; } }`;
        expect(run('doubled = 4; P p = new P(); p.size++; return doubled + p.name + p.size;', members)).toBe('10n4');
    });

    it('calls interfaces, also of the platform', () => {
        const members = `
            public interface Shape { Decimal area(); }
            public class Square implements Shape, Comparable { Integer s; public Square(Integer s) { this.s = s; }
                public Decimal area() { return s * s; } public Integer compareTo(Object o) { return s - ((Square) o).s; } }`;
        expect(
            run(
                'List<Square> l = new List<Square>{new Square(3), new Square(2)}; l.sort(); Shape s = l[0]; return s.area();',
                members,
            ),
        ).toBe('4');
    });

    it('iterates over a class that is Iterable', () => {
        const members = `
            public class Count implements Iterable<Integer>, Iterator<Integer> { Integer n = 0;
                public Iterator<Integer> iterator() { return this; } public Boolean hasNext() { return n < 3; } public Integer next() { return ++n; } }`;
        expect(run('Integer t = 0; for (Integer i : new Count()) { t += i; } return t;', members)).toBe('6');
    });

    it('throws and catches exceptions of the project, with cause', () => {
        const members = 'public class AppException extends Exception { public Integer code = 4; }';
        const body =
            "try { try { Integer i = 1 / 0; } catch (Exception e) { throw new AppException('app', e); } } catch (AppException e) { return e.getMessage() + e.code + e.getCause().getMessage(); } return null;";
        expect(run(body, members)).toBe('app4Divide by 0');
    });

    it('uses equals and hashCode of the project in sets', () => {
        const members = `public class K { Integer v; K(Integer v) { this.v = v; }
            public Boolean equals(Object o) { return v == ((K) o).v; } public Integer hashCode() { return v; } }`;
        expect(
            run(
                'Set<K> s = new Set<K>{new K(1), new K(1), new K(2)}; return s.size() + (new K(3) == new K(3) ? 10 : 0);',
                members,
            ),
        ).toBe('12');
    });

    it('knows the constants of an enum', () => {
        expect(
            run(
                "return Size.values().size() + Size.BIG.name() + Size.valueOf('small').ordinal();",
                'public enum Size { SMALL, BIG }',
            ),
        ).toBe('2BIG0');
    });

    it('lets a static method of an outer class be called from an inner one', () => {
        expect(
            run(
                'return new I().go();',
                'static Integer three() { return 3; } public class I { public Integer go() { return three(); } }',
            ),
        ).toBe('3');
    });

    it.each([
        ['public class Foo { void f() { Integer x = 1 } }', ["1:45 Missing ';' at '}'"]],
        ['public class Foo extends Bar { }', ['1:26 Invalid type: Bar']],
        [
            'public class Foo implements Comparable { }',
            ['1:14 Class Foo must implement the method: Integer Comparable.compareTo(Object)'],
        ],
        [
            'public abstract class Foo { abstract void f(); }',
            ['1:43 Abstract and override methods must be declared protected, public or global: f'],
        ],
        ['public class Foo { void f() { } void F() { } }', ['1:38 Method already defined: void F() from the type Foo']],
        [
            '@IsTest private class Foo { @IsTest void f(Integer i) { } }',
            ['1:42 Test methods must be static, return void and take no parameters: f'],
        ],
        [
            'public class Foo { static void f() { g(); } void g() { } }',
            ['1:38 Non static method cannot be referenced from a static context: void g() from the type Foo'],
        ],
        ['public class Foo { void f() { Other.g(); } } ', ['1:31 Variable does not exist: Other']],
    ])('refuses %s', (text, messages) => {
        expect(messagesOf(text)).toEqual(messages);
    });

    it('refuses what is private elsewhere', () => {
        const other =
            'public class Other { private static void g() { } static Integer n; @TestVisible private static Integer t; }';
        expect(messagesOf('public class Foo { void f() { Other.g(); Integer i = Other.n; } }', other)).toEqual([
            '1:37 Method is not visible: void Other.g()',
            '1:60 Variable is not visible: Other.n',
        ]);
        expect(messagesOf('@IsTest class Foo { static void f() { Integer i = Other.t; } }', other)).toEqual([]);
    });

    it('refuses to extend a class that is not virtual, and to override without the word', () => {
        const base = 'public virtual class Base { public virtual void f() { } public void g() { } }';
        expect(messagesOf('public class Foo extends Base { public void f() { } public void g() { } }', base)).toEqual([
            '1:45 Method must use the override keyword: void Foo.f()',
            '1:65 Non-virtual, non-abstract methods cannot be overridden: void Foo.g()',
        ]);
        expect(messagesOf('public class Foo extends Base { }', 'public class Base { }')).toEqual([
            '1:14 Non-virtual and non-abstract type cannot be extended: Base',
        ]);
    });
});
