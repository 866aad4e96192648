/** Names that the platform has, too: classes of the project hide its types and objects, variables hide types. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileProject } from '../../compiler';
import { loadTypeTables } from '../../types';
import { createTestOrg } from '../org/apex-project';
import { messagesOf, modelOf, run, sourceOf } from './run-apex';

/** As NebulaLogger's own tests do: a class for each name that its code may only use with a namespace. */
const empty = [
    'Test',
    'Type',
    'User',
    'SObjectType',
    'SObjectField',
    'Database',
    'JSON',
    'Schedulable',
    'DmlException',
];
const classes = Object.fromEntries(
    empty.map((name) => [
        name,
        `public class ${name}${name.endsWith('Exception') ? ' extends Exception' : ''} { public class Inner {} }`,
    ]),
);

const user = `public class Caller implements System.Schedulable {
    public void execute(System.SchedulableContext c) {}
    public static String token(Schema.SObjectType t) { return String.valueOf(t); }
    public static Schema.SObjectField field() { return Schema.User.Username; }
    public static System.Type of(Object o) { return o instanceof User ? User.class : Caller.class; }
}`;

describe('a class that has the name of a type or an object of the platform', () => {
    const world = createTestOrg({ classes: { ...classes, Caller: user } });

    it.each([
        ['leaves describe methods what they take', 'Caller.token(Schema.User.SObjectType)', 'User'],
        ['leaves tokens what they are', 'String.valueOf(Caller.field().getDescribe().getName())', 'Username'],
        ['is the type that the bare name means', 'String.valueOf((Object) new User() instanceof User)', 'true'],
        ['is not the object', 'String.valueOf((Object) new Schema.User() instanceof User)', 'false'],
        [
            'leaves the object to queries',
            '[SELECT Id FROM User LIMIT 1].getSObjectType().getDescribe().getName()',
            'User',
        ],
        ['gives its own type literal', 'Caller.of(new User()).getName()', 'User'],
        [
            'makes own instances from its type',
            'String.valueOf(Caller.of(new User()).newInstance() instanceof User)',
            'true',
        ],
        ['has inner classes', 'String.valueOf((Object) new Database.Inner() instanceof Schedulable.Inner)', 'false'],
        [
            'is not the interface of that name',
            'String.valueOf((Object) new Caller() instanceof System.Schedulable)',
            'true',
        ],
        ['does not stop what the platform throws', 'thrown()', 'System.DmlException'],
    ])('%s', (_what, expression, answer) => {
        const thrown =
            'String thrown() { try { insert new List<SObject>{ new Contact() }; } catch (System.DmlException e) { return e.getTypeName(); } return null; }';
        expect(world.run(`${thrown} System.debug(${expression});`)).toEqual([answer]);
    });

    it('is the same when its declarations come from the cache', () => {
        const folder = mkdtempSync(join(tmpdir(), 'apex-hidden-'));
        const sources = [...Object.entries(classes), ['Caller', user] as const].map(([name, text]) =>
            sourceOf(name, text),
        );
        const compile = (caller: string) =>
            compileProject(
                modelOf(sources.map((one) => (one.name === 'Caller' ? sourceOf('Caller', caller) : one))),
                loadTypeTables(),
                { cacheFolder: folder },
            ).errors;
        try {
            expect(compile(user)).toEqual([]);
            expect(compile(user.replace('Schema.User.Username', 'Schema.User.Email'))).toEqual([]);
            expect(compile(user.replace('Schema.User.Username', 'User.Username'))).toMatchObject([
                { message: 'Variable does not exist: User.Username' },
            ]);
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
});

describe('a variable that has the name of a type', () => {
    const holder = "public class Holder { public String word() { return 'own'; } }";

    it.each([
        ['is meant where it has the method', 'Holder Test = new Holder(); return Test.word();', 'own'],
        ['leaves other methods to the type', 'Holder Test = new Holder(); return Test.isRunningTest();', 'true'],
        ['leaves other members to the type', 'Holder Account = new Holder(); return Account.SObjectType;', 'Account'],
        [
            'leaves what lies deeper to the namespace',
            'Holder Schema = new Holder(); return Schema.SObjectType.Account.getName();',
            'Account',
        ],
    ])('%s', (_what, body, answer) => {
        expect(run(body, holder)).toBe(answer);
    });

    it('is what an error speaks of when neither has the member', () => {
        expect(
            messagesOf('public class Foo { static Object run() { Foo Test = new Foo(); return Test.nothing(); } }'),
        ).toEqual(['1:76 Method does not exist or incorrect signature: void nothing() from the type Foo']);
    });
});
