import * as fc from 'fast-check';
import { ApexList, ApexSet } from '../../library/collections';
import { ApexDate } from '../../library/date';
import { typeRef } from '../../runtime';
import { parseDynamicQuery } from '../../soql';
import { planQuery } from '../../soql/check/plan-query';
import { RowBuilder, SObjectValue } from '../../store';
import { getField } from '../../store/sobject-access';
import { DataOrg, NOW, printable, standardModel } from '../store/data-org';

const model = standardModel();

function filledOrg(): { org: DataOrg; acme: string; beta: string } {
    const org = new DataOrg(model);
    const rows = new RowBuilder(org.rt.store, NOW, org.seeded.adminId);
    const acme = rows.insert('Account', { name: 'Acme', industry: 'Banking', phone: '1' });
    const beta = rows.insert('Account', { name: 'beta', parentid: acme, industry: 'Energy' });
    rows.insert('Account', { name: 'Gamma_1' });
    for (const [lastname, accountid] of [
        ['Lee', acme],
        ['Kim', acme],
        ['Zoe', null],
    ] as const)
        rows.insert('Contact', { lastname, name: lastname, accountid });
    for (let day = 8; day < 13; day++) {
        rows.insert('Opportunity', {
            name: `o${day}`,
            accountid: day % 2 ? beta : acme,
            stagename: 'Prospecting',
            closedate: ApexDate.of(2026, 3, day),
        });
    }
    return { org, acme, beta };
}
const { org, acme, beta } = filledOrg();
const ids = new ApexList(typeRef('List<Id>'), [acme.slice(0, 15)]);
const names = ApexSet.of(org.rt as never, typeRef('Set<String>'), ['ACME', 'nobody']);

const rows: readonly (readonly [query: string, key: string, expected: readonly unknown[]])[] = [
    ['SELECT Name FROM Account ORDER BY Name', 'name', ['Acme', 'beta', 'Gamma_1']],
    ['SELECT Name FROM Account ORDER BY Name DESC LIMIT 1', 'name', ['Gamma_1']],
    ['SELECT Name FROM Account ORDER BY Name LIMIT 1 OFFSET 1', 'name', ['beta']],
    ['SELECT Name FROM Account ORDER BY Phone NULLS LAST, Name', 'name', ['Acme', 'beta', 'Gamma_1']],
    ['SELECT Name FROM Account ORDER BY Phone, Name', 'name', ['beta', 'Gamma_1', 'Acme']],
    ["SELECT Name FROM Account WHERE Name = 'ACME'", 'name', ['Acme']],
    ["SELECT Name FROM Account WHERE Name != 'ACME'", 'name', ['beta', 'Gamma_1']],
    ["SELECT Name FROM Account WHERE Industry != 'Banking'", 'name', ['beta', 'Gamma_1']],
    ["SELECT Name FROM Account WHERE NOT (Industry = 'Banking')", 'name', ['beta', 'Gamma_1']],
    ['SELECT Name FROM Account WHERE Industry = null', 'name', ['Gamma_1']],
    ["SELECT Name FROM Account WHERE Name LIKE '%A'", 'name', ['beta']],
    ["SELECT Name FROM Account WHERE Name LIKE 'b_ta'", 'name', ['beta']],
    ["SELECT Name FROM Account WHERE Name LIKE '%a\\_1'", 'name', ['Gamma_1']],
    ["SELECT Name FROM Account WHERE Name IN ('acme', 'BETA')", 'name', ['Acme', 'beta']],
    ["SELECT Name FROM Account WHERE Name NOT IN ('acme')", 'name', ['beta', 'Gamma_1']],
    ['SELECT Name FROM Account WHERE Id IN :ids', 'name', ['Acme']],
    ['SELECT Name FROM Account WHERE Name IN :names', 'name', ['Acme']],
    ["SELECT Name FROM Account WHERE Name > 'acme' AND (Industry = 'Energy' OR Phone = '1')", 'name', ['beta']],
    ['SELECT Name FROM Account WHERE Id IN (SELECT AccountId FROM Contact)', 'name', ['Acme']],
    ['SELECT Name FROM Account WHERE Id NOT IN (SELECT AccountId FROM Contact)', 'name', ['beta', 'Gamma_1']],
    ["SELECT Name FROM Account WHERE Parent.Name = 'acme'", 'name', ['beta']],
    ["SELECT a.Name FROM Account a WHERE a.Name = 'beta'", 'name', ['beta']],
    ['SELECT Account.Name FROM Account WHERE Account.Parent.Name != null', 'name', ['beta']],
    ['SELECT Name FROM Opportunity WHERE CloseDate = TODAY', 'name', ['o10']],
    ['SELECT Name FROM Opportunity WHERE CloseDate < TODAY', 'name', ['o8', 'o9']],
    ['SELECT Name FROM Opportunity WHERE CloseDate > YESTERDAY AND CloseDate <= TOMORROW', 'name', ['o10', 'o11']],
    ['SELECT Name FROM Opportunity WHERE CloseDate = LAST_N_DAYS:1', 'name', ['o9', 'o10']],
    ['SELECT Name FROM Opportunity WHERE CloseDate = NEXT_N_DAYS:1', 'name', ['o11']],
    ['SELECT Name FROM Opportunity WHERE CloseDate >= 2026-03-12', 'name', ['o12']],
    ['SELECT Name FROM Opportunity WHERE CloseDate = LAST_WEEK', 'name', []],
    [
        'SELECT Name FROM Opportunity WHERE CALENDAR_MONTH(CloseDate) = 3 AND DAY_IN_MONTH(CloseDate) = 9',
        'name',
        ['o9'],
    ],
    [
        'SELECT Name FROM Opportunity WHERE CreatedDate = TODAY AND CreatedDate >= 2026-03-10T12:00:00Z LIMIT 1',
        'name',
        ['o8'],
    ],
    ['SELECT Account.Name n, COUNT(Id) c FROM Opportunity GROUP BY Account.Name ORDER BY COUNT(Id) DESC', 'c', [3, 2]],
    ['SELECT Account.Name n, COUNT(Id) c FROM Opportunity GROUP BY Account.Name HAVING COUNT(Id) > 2', 'n', ['Acme']],
    ['SELECT MIN(CloseDate), MAX(Name) FROM Opportunity', 'expr1', ['o9']],
    ['SELECT COUNT_DISTINCT(AccountId) FROM Opportunity', 'expr0', [2]],
    ['SELECT SUM(Amount) s FROM Opportunity', 's', [null]],
    ['SELECT AccountId FROM Opportunity GROUP BY AccountId', 'accountid', [acme, beta]],
    ["SELECT Name FROM User WHERE Profile.Name = 'System Administrator'", 'name', ['Ada Admin']],
];

it.each(rows)('%s', (query, key, expected) => {
    expect(org.column(query, key, { ids, names })).toEqual(expected);
});

it('counts', () => {
    expect(org.query('SELECT COUNT() FROM Contact WHERE AccountId != null')).toMatchObject({
        count: 2,
        shape: { kind: 'count' },
    });
});

it('brings children and parents along', () => {
    const [record] = org.query(
        "SELECT Name, (SELECT LastName, Account.Name FROM Contacts ORDER BY LastName) FROM Account WHERE Name = 'Acme'",
    ).records;
    const children = (record!.children!.get('contacts') as ApexList).items as SObjectValue[];
    expect(children.map((child) => [child.raw('lastname'), child.parents!.get('account')!.raw('name')])).toEqual([
        ['Kim', 'Acme'],
        ['Lee', 'Acme'],
    ]);
});

it('sets only the fields that were selected, and the id', () => {
    const [record] = org.query('SELECT Name FROM Account LIMIT 1').records;
    expect(record!.id).toBe(acme);
    expect(() => getField(org.rt, record!, 'phone')).toThrow(
        expect.objectContaining({
            message: 'SObject row was retrieved via SOQL without querying the requested field: Account.Phone',
        }),
    );
});

const refused: readonly (readonly [query: string, message: string | RegExp])[] = [
    ['SELECT Foo FROM Account', /^No such column 'Foo' on entity 'Account'/],
    ['SELECT Id FROM Foo', /^sObject type 'Foo' is not supported/],
    ['SELECT Boss.Name FROM Account', /^Didn't understand relationship 'Boss' in field path/],
    ['SELECT (SELECT Id FROM Foos) FROM Account', /^Didn't understand relationship 'Foos' in FROM part of query call/],
    ['SELECT Id FROM Account WHERE', 'unexpected token: <EOF>'],
    ['SELECT Id FRM Account', "unexpected token: 'Account'"],
    ['SELECT Id FROM Account LIMIT 1 foo', "unexpected token: 'foo'"],
    ['SELECT Id, Id FROM Account', 'duplicate field selected: Id'],
    ['SELECT Name, COUNT(Id) FROM Account', 'Field must be grouped or aggregated: Name'],
    [
        "SELECT Id FROM Account WHERE AnnualRevenue = '1'",
        /must be of type currency and should not be enclosed in quotes/,
    ],
    ["SELECT Id FROM Account WHERE Description = 'x'", "field 'Description' can not be filtered in a query call"],
    ['SELECT Id FROM Account WHERE Name = :x LIMIT :n', /Invalid value for LIMIT/],
    ["SELECT Id FROM Account WHERE Id = 'x'", 'invalid ID field: x'],
    ['SELECT Id FROM Account LIMIT 1 OFFSET 2001', 'Maximum SOQL offset allowed is 2000'],
];

it.each(refused)('refuses %s', (query, message) => {
    expect(() => org.query(query, { x: 'a', n: -1 })).toThrow(
        expect.objectContaining({ message: typeof message === 'string' ? message : expect.stringMatching(message) }),
    );
});

it('counts the fields of each TYPEOF branch among those that user mode checks', () => {
    const { query } = parseDynamicQuery('SELECT TYPEOF What WHEN Account THEN Phone, Owner.Email END FROM Task');
    const touched = planQuery(model, query).plan?.touched.map(
        ({ object, field }) => `${object.apiName}.${field.apiName}`,
    );
    expect(touched).toEqual(expect.arrayContaining(['Task.WhatId', 'Account.Phone', 'Account.OwnerId', 'User.Email']));
});

it('says by name what it does not support', () => {
    expect(() => org.query('SELECT Name FROM Account UPDATE TRACKING')).toThrow(/not supported.*UPDATE TRACKING/i);
});

const text = fc.constantFrom('a', 'B', 'ab', 'Abc', 'z_', null);
const number = fc.option(fc.integer({ min: -3, max: 3 }), { nil: null });
const contact = fc.record({ department: text, title: text, batch: number });
const comparison = fc.constantFrom('=', '!=', '<', '>=', 'LIKE') as fc.Arbitrary<string>;

/** The same meaning, written down once more without indexes or plans. */
function naive(operator: string, left: string | null, right: string): boolean {
    const a = left?.toLowerCase() ?? null;
    const b = right.toLowerCase();
    if (operator === '=') return a === b;
    if (operator === '!=') return a !== b;
    if (a === null) return false;
    if (operator === '<') return a < b;
    if (operator === '>=') return a >= b;
    return new RegExp(`^${b.replace(/%/g, '.*').replace(/_/g, '.')}$`).test(a);
}

it('agrees with a naive evaluation', () => {
    const value = fc.constantFrom('a', 'B', 'ab', 'abc', 'z_', 'a%');
    fc.assert(
        fc.property(
            fc.array(contact, { maxLength: 30 }),
            comparison,
            value,
            comparison,
            value,
            fc.boolean(),
            (people, op1, v1, op2, v2, both) => {
                const small = new DataOrg(model);
                const builder = new RowBuilder(small.rt.store, NOW, null);
                const saved = people.map((one) => ({
                    ...one,
                    id: builder.insert('Contact', {
                        lastname: 'x',
                        name: 'x',
                        department: one.department,
                        title: one.title,
                    }),
                }));
                const query = `SELECT Id FROM Contact WHERE Department ${op1} '${v1}' ${both ? 'AND' : 'OR'} Title ${op2} '${v2}' ORDER BY Title DESC NULLS LAST, Id`;
                const expected = saved
                    .filter((one) => {
                        const [left, right] = [naive(op1, one.department, v1), naive(op2, one.title, v2)];
                        return both ? left && right : left || right;
                    })
                    .sort((l, r) => {
                        const [a, b] = [l.title?.toLowerCase() ?? null, r.title?.toLowerCase() ?? null];
                        if (a !== b) return a === null ? 1 : b === null ? -1 : a < b ? 1 : -1;
                        return l.id < r.id ? -1 : 1;
                    });
                expect(small.query(query).records.map((record) => record.id)).toEqual(expected.map((one) => one.id));
            },
        ),
        { numRuns: 150 },
    );
});

it('gives the same rows with an index as without', () => {
    const big = new DataOrg(model);
    const builder = new RowBuilder(big.rt.store, NOW, null);
    for (let i = 0; i < 500; i++)
        builder.insert('Contact', { lastname: `L${i % 7}`, name: 'x', title: i % 3 ? 'T' : null });
    const indexed = big.column("SELECT Id FROM Contact WHERE LastName = 'l3' AND Title = 't'", 'id');
    const scanned = big.column("SELECT Id FROM Contact WHERE LastName LIKE 'l3' AND Title LIKE 't'", 'id');
    expect(indexed).toEqual(scanned);
    expect(indexed.length).toBeGreaterThan(40);
    expect(printable(null)).toBeNull();
});
