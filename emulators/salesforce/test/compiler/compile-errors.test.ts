import { messagesOf } from './run-apex';

describe('compile errors', () => {
    it.each([
        ['public class Foo { void f() { if (true { } } }', ["1:40 Missing ')' at '{'"]],
        ['public class Foo { void f() { ', ["1:31 Unexpected end of file; is a '}' missing?"]],
        ['public class Foo { Foo() {} Foo() {} }', ['1:29 Constructor already defined: [Foo].<Constructor>']],
        ['public class Foo { void f(Integer a) { Integer a = 1; } }', ['1:48 Duplicate variable: a']],
        [
            'public class Foo { void f() { Object o = 1; Integer i = o; } }',
            ['1:53 Illegal assignment from Object to Integer'],
        ],
        [
            'public class Foo { static void f() { this.g(); } void g() {} }',
            ['1:38 Cannot reference "this" in a static context'],
        ],
        [
            '@IsTest private class Foo { @IsTest static void f() { System.runAs(new Account()) { } } }',
            ['1:68 Method does not exist or incorrect signature: void runAs(Account) from the type System'],
        ],
        [
            '@IsTest private class Foo { @IsTest static void f() { System.runAs(new Version(1, 0)) { } System.runAs([SELECT Id FROM User LIMIT 1]) { } } }',
            [],
        ],
        ['public class Foo extends Foo { }', ['1:14 Circular definition: Foo']],
        ['public interface Foo extends Foo { }', ['1:18 Circular definition: Foo']],
        [
            'public class Foo { virtual class A extends B { } virtual class B extends A { } }',
            ['1:34 Circular definition: Foo.A', '1:64 Circular definition: Foo.B'],
        ],
        ['public class Foo { Object o = [SELECT COUNT(Id) last FROM Account]; }', ["1:49 Unexpected token 'last'."]],
        [
            'public class Foo { List<Account> l = [SELECT FIELDS(ALL) FROM Account LIMIT 200]; }',
            ['1:46 The SOQL FIELDS function is not supported with an unbounded set of fields in this API.'],
        ],
        [
            "public class Foo { Object o = [FIND 'a b' RETURNING Account(Nope)]; }",
            [expect.stringMatching(/^1:61 No such column 'Nope' on entity 'Account'/)],
        ],
        ['class Foo { }', ['1:7 Class must be declared public or global: Foo']],
        [
            'public class Foo { void f() { Map<String> m; } }',
            ['1:31 Invalid type: Map<String> (expects 2 type arguments)'],
        ],
        ['public class Foo { Integer x { get; } void f() { x = 1; } }', ['1:50 Field is not writeable: x']],
        [
            "public class Foo { void f(Boolean b) { Integer j = b ? 'a' : 1; } }",
            ['1:52 Incompatible types in ternary operator: String, Integer'],
        ],
        [
            'public class Foo { void f() { upsert new Account() Name; } }',
            ['1:52 Invalid field for upsert, must be an External Id custom or standard indexed field: Name'],
        ],
        [
            'public class Foo { class A { class B { } } }',
            ['1:36 Inner types are not allowed to have inner types: Foo.A.B'],
        ],
        [
            'public class Foo { class A { static Integer i; } }',
            ['1:45 Static can only be used on methods and variables of a top level class: i'],
        ],
        [
            'public class Foo { final Integer x = 1; void f() { x = 2; } }',
            ['1:52 Final members can only be assigned in their declaration, init blocks, or constructors: x'],
        ],
        [
            'public class Foo { @future static Integer f() { return 1; } }',
            ['1:43 Future methods must be static and return void: f'],
        ],
        [
            'public class Foo { @AuraEnabled static void g() {} }',
            ['1:45 AuraEnabled methods must be public or global: g'],
        ],
        [
            'public class Foo { @InvocableMethod public static void g(Integer i) {} }',
            ['1:56 InvocableMethod parameters must be a List: g'],
        ],
        [
            'public class Foo extends Exception { }',
            ["1:14 Classes extending Exception must have a name ending in 'Exception': Foo"],
        ],
    ])('of %s', (text, messages) => {
        expect(messagesOf(text)).toEqual(messages);
    });

    it('name fields inside SOQL with their place', () => {
        const [first, second, third] = messagesOf(
            'public class Foo { void f() { List<Account> l = [SELECT Id, Foo__c\n FROM Account WHERE Bar__c = :x]; } }',
        );
        expect(first).toMatch(/^1:61 No such column 'Foo__c' on entity 'Account'/);
        expect(second).toMatch(/^2:21 No such column 'Bar__c' on entity 'Account'/);
        expect(third).toBe('2:31 Variable does not exist: x');
    });

    it('tell a private inner type from outside', () => {
        expect(messagesOf('public class Foo { Bar.Inner i; }', 'public class Bar { class Inner { } }')).toEqual([
            '1:20 Type is not visible: Bar.Inner',
        ]);
    });
});
