import type { SaveCost } from './close-many';
import { World } from './world';

/** Changes a mapped field of linked Accounts in one save; what that costs its transaction. */
export function changeMany(count: number): Pick<SaveCost, 'queries' | 'statements' | 'cpuMs' | 'intents'> {
    const lines: string[] = [];
    const world = new World({ webhooks: false, onDebug: (line) => lines.push(line) });
    world.org.runAnonymous(world.org.admin, linkedAccounts(count));
    world.org.runAnonymous(world.org.admin, CHANGE);
    const cost = lines.find((line) => line.startsWith('cost ')) ?? '';
    const [queries, statements, cpuMs] = cost.split(' ').slice(1).map(Number);
    const intents = world.rows('Intent__c').filter((row) => row['Operation__c'] === 'change_record').length;
    return { queries, statements, cpuMs, intents };
}

function linkedAccounts(count: number): string {
    return `
        List<Account> accounts = new List<Account>();
        for (Integer index = 0; index < ${count}; index++) { accounts.add(new Account(Name = 'Bulk ' + index)); }
        insert as system accounts;
        LinkStore links = new LinkStore([SELECT Id FROM Connection__c LIMIT 1].Id);
        for (Integer index = 0; index < ${count}; index++) {
            links.add(LinkStore.CUSTOMER, accounts[index].Id, '46000000' + index);
        }
        links.save();`;
}

const CHANGE = `
    List<Account> accounts = [SELECT Id FROM Account WHERE Name LIKE 'Bulk %'];
    for (Account account : accounts) { account.Website = 'https://bookbridge.example'; }
    Integer queries = Limits.getQueries();
    Integer statements = Limits.getDmlStatements();
    Integer cpu = Limits.getCpuTime();
    update as system accounts;
    System.debug('cost ' + (Limits.getQueries() - queries) + ' ' + (Limits.getDmlStatements() - statements)
        + ' ' + (Limits.getCpuTime() - cpu));`;
