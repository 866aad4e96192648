import { createTestOrg, type TestOrg } from './apex-project';

let world: TestOrg;
beforeAll(() => {
    const log =
        "System.debug(Trigger.operationType.name() + ' ' + Trigger.size + ' ' + (Trigger.newMap == null) + ' ' + (Trigger.oldMap == null));";
    world = createTestOrg({
        triggers: {
            B_Second: "trigger B_Second on Account (before insert) { System.debug('second'); }",
            A_First: `trigger A_First on Account (before insert, after insert, before update, after update, before delete, after delete, after undelete) { ${log} }`,
            Deep: 'trigger Deep on Contact (after insert) { insert new Contact(LastName = Trigger.new[0].LastName); }',
            Strict: "trigger Strict on Lead (before insert) { for (Lead l : Trigger.new) { if (l.Company == 'bad') { Object o = null; o.toString(); } l.Title = 'set'; } }",
        },
    });
});

it('runs triggers by name, in every context, with the maps that belong to it', () => {
    const lines = world.run(`
        Account a = new Account(Name = 'T');
        insert a;
        a.Name = 'U';
        update a;
        delete a;
        undelete a;
    `);
    expect(lines).toEqual([
        'BEFORE_INSERT 1 true true',
        'second',
        'AFTER_INSERT 1 false true',
        'BEFORE_UPDATE 1 false false',
        'AFTER_UPDATE 1 false false',
        'BEFORE_DELETE 1 true false',
        'AFTER_DELETE 1 true false',
        'AFTER_UNDELETE 1 false true',
    ]);
});

it('cuts records into chunks of 200', () => {
    const lines = world.run(`
        List<Account> a = new List<Account>();
        for (Integer i = 0; i < 401; i++) { a.add(new Account(Name = 'C' + i)); }
        insert a;
    `);
    expect(lines.filter((line) => line.startsWith('BEFORE_INSERT')).map((line) => line.split(' ')[1])).toEqual([
        '200',
        '200',
        '1',
    ]);
});

it('saves what a before trigger sets', () => {
    const lines = world.run(`
        Lead l = new Lead(LastName = 'L', Company = 'good');
        insert l;
        System.debug([SELECT Title FROM Lead WHERE Id = :l.Id].Title);
    `);
    expect(lines).toEqual(['set']);
});

it('turns an exception in a trigger into a DmlException that says where', () => {
    const lines = world.run(`
        try { insert new Lead(LastName = 'L', Company = 'bad'); }
        catch (DmlException e) { System.debug(e.getDmlType(0)); System.debug(e.getDmlMessage(0)); }
    `);
    expect(lines[0]).toBe('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY');
    expect(lines[1]).toMatch(
        /^Strict: execution of BeforeInsert\n\ncaused by: System\.NullPointerException: Attempt to de-reference a null object\n\nTrigger\.Strict: line 1/,
    );
});

it('stops a trigger that fires itself at depth 16', () => {
    expect(() => world.run("insert new Contact(LastName = 'D');")).toThrow(
        expect.objectContaining({ message: expect.stringContaining('maximum trigger depth exceeded') }),
    );
});
