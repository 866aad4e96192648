import { ApexException } from '../../runtime';
import { createTestOrg, type TestOrg } from './apex-project';

let world: TestOrg;
beforeAll(() => {
    world = createTestOrg({
        classes: {
            Counter:
                'public class Counter { public static Integer n = 0; public static Integer next() { n++; return n; } }',
        },
    });
});

const thrown = (work: () => unknown): ApexException => {
    try {
        work();
    } catch (failure) {
        if (failure instanceof ApexException) return failure;
        throw failure;
    }
    throw new Error('nothing was thrown');
};

const count = (): string => world.run('System.debug([SELECT COUNT() FROM Account]);')[0];

it('keeps what a transaction wrote when it ends, and nothing when it throws', () => {
    const before = Number(count());
    world.run("insert new Account(Name = 'A');");
    const failure = thrown(() => world.run("insert new Account(Name = 'B'); Integer x = 1 / 0;"));
    expect(failure.typeName).toBe('System.MathException');
    expect(Number(count())).toBe(before + 1);
});

it('starts every transaction with fresh static variables', () => {
    expect(world.run('Counter.next(); System.debug(Counter.next());')).toEqual(['2']);
    expect(world.run('System.debug(Counter.next());')).toEqual(['1']);
});

it('rolls back to a savepoint but leaves static variables alone', () => {
    const before = count();
    const lines = world.run(`
        Savepoint point = Database.setSavepoint();
        insert new Account(Name = 'S');
        Counter.next();
        Database.rollback(point);
        System.debug(Counter.n);
        System.debug(Limits.getDmlStatements());
    `);
    expect(lines).toEqual(['1', '3']);
    expect(count()).toBe(before);
});

it.each([
    ['Too many SOQL queries: 101', 'for (Integer i = 0; i < 101; i++) { Integer n = [SELECT COUNT() FROM Account]; }'],
    ['Too many DML statements: 151', "for (Integer i = 0; i < 151; i++) { insert new Account(Name = 'L'); }"],
    [
        'Too many DML rows: 10001',
        "List<Account> a = new List<Account>(); for (Integer i = 0; i < 10001; i++) { a.add(new Account(Name = 'L')); } insert a;",
    ],
    ['Apex CPU time limit exceeded', 'while (true) { Integer i = 0; }'],
])('throws a LimitException that nothing catches: %s', (message, body) => {
    const source = `try { ${body} } catch (Exception e) { System.debug('caught'); } finally { System.debug('finally'); }`;
    const failure = thrown(() => world.run(source));
    expect(failure.typeName).toBe('System.LimitException');
    expect(failure.message).toBe(message);
    expect(world.lines).toEqual([]);
});

it('tells listeners what a transaction changed, once it is committed', () => {
    const notices: string[] = [];
    const stop = world.org.onCommit(({ kind, changed }) => void notices.push(`${kind} ${changed.length}`));
    world.run("insert new List<Account>{ new Account(Name = 'X'), new Account(Name = 'Y') };");
    thrown(() => world.run("insert new Account(Name = 'Z'); throw new IllegalArgumentException('no');"));
    stop();
    expect(notices).toEqual(['anonymous 2']);
});
