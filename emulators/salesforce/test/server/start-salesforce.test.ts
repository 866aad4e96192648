import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSalesforce, type RunningSalesforce, type SalesforceOptions } from '../../server';
import { fixtureDir } from './fake-site';
import { ask, logIn } from './http-client';

const work = mkdtempSync(join(tmpdir(), 'salesforce-start-'));
const cacheDir = join(work, 'cache');

afterAll(() => rmSync(work, { recursive: true, force: true }));

const options = (more: Partial<SalesforceOptions> = {}): SalesforceOptions => ({
    projectDir: fixtureDir,
    port: 0,
    cacheDir,
    users: [{ username: 'rita@example.com', firstName: 'Rita', lastName: 'Report', permissionSets: ['Expenses'] }],
    ...more,
});

async function withSite<T>(
    chosen: SalesforceOptions,
    use: (site: RunningSalesforce, cookie: string) => Promise<T>,
): Promise<T> {
    const site = await startSalesforce(chosen);
    try {
        return await use(site, await logIn(site.url, 'rita@example.com'));
    } finally {
        await site.close();
    }
}

test('an org with a store file has its records and users again after a restart', async () => {
    const stored = options({ storeFile: join(work, 'org.json') });
    const created = await withSite(stored, async ({ url }, cookie) => {
        const body = { apiName: 'Expense__c', fields: { Name: 'Taxi', Amount__c: 20.5, Category__c: 'Travel' } };
        return ask(`${url}/api/records`, { method: 'POST', cookie, body });
    });
    expect(created.status).toBe(201);
    const { id } = created.json() as { id: string };
    const read = await withSite(stored, ({ url }, cookie) =>
        ask(`${url}/api/records/${id}?fields=Expense__c.Name,Expense__c.Amount__c`, { cookie }),
    );
    expect(read.json()).toMatchObject({ id, fields: { Name: { value: 'Taxi' }, Amount__c: { value: 20.5 } } });
});

test('what the platform refuses comes back with its message and field', async () => {
    const answer = await withSite(options(), ({ url }, cookie) => {
        const body = { apiName: 'Expense__c', fields: { Name: 'Taxi', Category__c: 'Nonsense' } };
        return ask(`${url}/api/records`, { method: 'POST', cookie, body });
    });
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({
        errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
        output: { fieldErrors: { Category__c: [{ errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST' }] } },
    });
});

test('Apex REST without a session is refused when no guest user was named', async () => {
    const answer = await withSite(options(), ({ url }) => ask(`${url}/services/apexrest/hook`));
    expect(answer.status).toBe(401);
});

test('a project whose Apex does not compile does not start, and says where and why', async () => {
    const broken = join(work, 'broken');
    cpSync(fixtureDir, broken, { recursive: true });
    const file = join(broken, 'force-app/main/default/classes/ExpenseController.cls');
    writeFileSync(
        file,
        `public with sharing class ExpenseController {
    @AuraEnabled
    public static Decimal totalFor(Id accountId) {
        return nothing;
    }
    @AuraEnabled
    public static void approve(Id expenseId, String reason) {}
}
`,
    );
    await expect(startSalesforce(options({ projectDir: broken }))).rejects.toThrow(
        /ExpenseController\.cls:4:\d+ {2}Variable does not exist: nothing/,
    );
});
