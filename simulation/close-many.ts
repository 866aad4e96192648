import { World } from './world';

/** What a save of many records cost its transaction. */
export interface SaveCost {
    readonly queries: number;
    readonly statements: number;
    readonly cpuMs: number;
    /** Intents that the save left behind. */
    readonly intents: number;
    /** Invoices that came of them. */
    readonly invoices: number;
}

/** Closes deals of one customer in one save, with automation that bills won deals, and lets their invoices be made. */
export function closeMany(count: number): SaveCost {
    const lines: string[] = [];
    const world = new World({ webhooks: false, onDebug: (line) => lines.push(line) });
    for (const limit of ['daily_limit', 'minute_limit'] as const) world.books.books.switches.set(limit, 0);
    world.click('riley', 'Create Invoice', world.deals.make({ name: 'The first' }));
    world.advance(2);
    makeOpenDeals(world, count);
    world.org.runAnonymous(world.org.admin, RULE);
    world.org.runAnonymous(world.org.admin, CLOSE);
    const [queries, statements, cpuMs] = (lines.find((line) => line.startsWith('cost ')) ?? '')
        .split(' ')
        .slice(1)
        .map(Number);
    const intents = world.rows('Intent__c').length - 1;
    world.advance(15);
    const invoices = world.rows('Intent__c').filter((row) => row['State__c'] === 'done').length - 1;
    return { queries, statements, cpuMs, intents, invoices };
}

const RULE = `
    insert as system new Billing_Rule__c(
        Name = 'Won deals', Source__c = 'Opportunity', Field__c = 'StageName', Values__c = 'Closed Won', Active__c = true);`;

const CLOSE = `
    List<Opportunity> deals = [SELECT Id FROM Opportunity WHERE Name LIKE 'Bulk %'];
    for (Opportunity deal : deals) { deal.StageName = 'Closed Won'; }
    Integer queries = Limits.getQueries();
    Integer statements = Limits.getDmlStatements();
    Integer cpu = Limits.getCpuTime();
    update as system deals;
    System.debug('cost ' + (Limits.getQueries() - queries) + ' ' + (Limits.getDmlStatements() - statements)
        + ' ' + (Limits.getCpuTime() - cpu));`;

function makeOpenDeals(world: World, count: number): void {
    world.org.runAnonymous(
        world.org.admin,
        `Opportunity model = [SELECT AccountId, Pricebook2Id, OwnerId, CloseDate FROM Opportunity WHERE Name = 'The first'];
         OpportunityLineItem line = [SELECT PricebookEntryId, Quantity, UnitPrice FROM OpportunityLineItem WHERE OpportunityId = :model.Id LIMIT 1];
         List<Opportunity> deals = new List<Opportunity>();
         for (Integer index = 0; index < ${count}; index++) {
             deals.add(new Opportunity(Name = 'Bulk ' + index, StageName = 'Prospecting', AccountId = model.AccountId,
                 Pricebook2Id = model.Pricebook2Id, OwnerId = model.OwnerId, CloseDate = model.CloseDate));
         }
         insert as system deals;
         List<OpportunityLineItem> lines = new List<OpportunityLineItem>();
         for (Opportunity deal : deals) {
             lines.add(new OpportunityLineItem(OpportunityId = deal.Id, PricebookEntryId = line.PricebookEntryId,
                 Quantity = line.Quantity, UnitPrice = line.UnitPrice));
         }
         insert as system lines;`,
    );
}
