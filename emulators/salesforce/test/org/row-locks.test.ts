import type { Org } from '../../org';
import { createTestOrg, customObject } from './apex-project';

/**
 * One transaction reads a row and then waits at its second query; another does `work` meanwhile. Gives what the other one printed. Apex
 * Developer Guide, "Locking Statements": while a row is locked nobody else may change it.
 */
function meanwhile(work: string, lock = ' FOR UPDATE'): readonly string[] {
    let queries: number | null = null;
    const world = createTestOrg(
        { files: customObject('Row__c', ['Key__c']) },
        {
            interleave: (org: Org, point) => {
                if (queries === null || point !== 'soql' || ++queries !== 2) return;
                org.runAnonymous(org.admin, work);
            },
        },
    );
    world.run("insert new List<Row__c>{ new Row__c(Name = 'held'), new Row__c(Name = 'free') };");
    queries = 0;
    return world.run(
        `List<Row__c> l = [SELECT Id FROM Row__c WHERE Name = 'held'${lock}]; Integer n = [SELECT COUNT() FROM Account];`,
    );
}

const change = (names: string): string =>
    `List<Row__c> rows = [SELECT Id FROM Row__c WHERE Name IN (${names}) ORDER BY Name];
    for (Row__c row : rows) { row.Key__c = 'x'; }
    for (Database.SaveResult saved : Database.update(rows, false)) {
        System.debug(saved.isSuccess() ? 'saved' : String.valueOf(saved.getErrors()[0].getStatusCode()));
    }`;

it('fails a statement that changes a row that another transaction holds, with all its rows', () => {
    expect(meanwhile(change("'held', 'free'"))).toEqual(['UNABLE_TO_LOCK_ROW', 'UNABLE_TO_LOCK_ROW']);
    expect(meanwhile(change("'free'"))).toEqual(['saved']);
});

it('fails a second FOR UPDATE of the row', () => {
    const query = `try { List<Row__c> l = [SELECT Id FROM Row__c FOR UPDATE]; System.debug('read'); }
        catch (QueryException refused) { System.debug(refused.getMessage().substringBefore(':')); }`;
    expect(meanwhile(query)).toEqual(['Record Currently Unavailable']);
});

it('lets others read the row, and change it when it was read without a lock', () => {
    expect(meanwhile("System.debug([SELECT Name FROM Row__c WHERE Name = 'held'].Name);")).toEqual(['held']);
    expect(meanwhile(change("'held'"), '')).toEqual(['saved']);
});
