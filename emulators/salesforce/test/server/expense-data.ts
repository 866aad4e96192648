import type { Org } from '../../org';

/** Records for the fixture project, owned by its user. */
export function setUp(org: Org, options: unknown): void {
    const { account } = options as { readonly account: string };
    org.runAnonymous(
        'rita@example.com',
        `Account account = new Account(Name = '${account}', Phone = '+43 1 234', Type = 'Customer');
        insert account;
        insert new List<Expense__c>{
            new Expense__c(Name = 'Train to Graz', Amount__c = 118.40, Account__c = account.Id, Category__c = 'Travel'),
            new Expense__c(Name = 'Dinner', Amount__c = 64, Account__c = account.Id, Category__c = 'Meals')
        };`,
    );
}
