import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProject, type OrgModel } from '../../metadata';
import type { PublishedEvent } from '../../org';
import { rememberEvents } from '../../server/http/event-routes';
import { createHttpServer } from '../../server/http/http-server';
import type { OrgClient } from '../../server/http/org-client';
import { createSessions } from '../../server/http/sessions';
import { createActivityLog } from '../../server/worker/activity-log';
import type { Notice } from '../../server/worker/messages';
import { createOrgService } from '../../server/worker/org-service';
import { createFakeBackend, type FakeData } from './fake-backend';

export const fixtureDir = join(__dirname, '..', 'fixtures', 'ui-project');

const ada = { id: '005000000000001AAA', name: 'Ada Admin', username: 'ada@example.com' };
const ben = { id: '005000000000002AAA', name: 'Ben Basic', username: 'ben@example.com' };
const accountId = '001000000000001AAA';

export const expenseId = (model: OrgModel, number: number): string =>
    `${model.findObject('Expense__c')?.keyPrefix ?? ''}00000000000${number}AAA`;

export interface FakeSite {
    readonly url: string;
    readonly model: OrgModel;
    readonly data: FakeData;
    publish(event: PublishedEvent): void;
    close(): Promise<void>;
}

/** Two users, an account, some expenses. Ben may not see accounts. */
export function makeData(model: OrgModel, publish: (event: PublishedEvent) => void): FakeData {
    const common = { OwnerId: ada.id, CreatedById: ada.id, LastModifiedById: ada.id, Account__c: accountId };
    const expense = (number: number, Name: string, Amount__c: number, Category__c: string) => ({
        Id: expenseId(model, number),
        Name,
        Amount__c,
        Category__c,
        Spent_On__c: `2026-03-0${number}`,
        Approved__c: false,
        Reason__c: null,
        ...common,
    });
    const expenses = [expense(1, 'Train to Graz', 118.4, 'Travel'), expense(2, 'Dinner', 64, 'Meals')];
    const user = (row: typeof ada) => ({
        Id: row.id,
        Name: row.name,
        Username: row.username,
        TimeZoneSidKey: 'Europe/Vienna',
        LocaleSidKey: 'en_US',
    });
    const account = {
        Id: accountId,
        Name: 'Acme Ltd',
        Phone: '+43 1 234',
        Type: 'Customer',
        Website: 'https://acme.example',
        OwnerId: ada.id,
    };
    return {
        users: [ada, ben],
        records: { Expense__c: expenses, Account: [account], User: [user(ada), user(ben)] },
        hidden: { [ben.id]: ['Account'] },
        apex: {
            'ExpenseController.totalFor': () => 182.4,
            'ExpenseController.approve': ({ expenseId: id, reason }) => {
                const at = expenses.findIndex((row) => row.Id === id);
                expenses[at] = { ...expenses[at], Approved__c: true, Reason__c: reason as null };
                publish({ type: 'Expense_Changed__e', replayId: 7, uuid: 'u7', payload: { Expense_Id__c: id } });
                return null;
            },
        },
    };
}

/** The web site of the fixture project over an org of plain records. */
export async function startFakeSite(pages?: {
    readonly outDir: string;
    readonly preload: readonly string[];
}): Promise<FakeSite> {
    const { model } = loadProject(fixtureDir);
    const listeners = new Set<(notice: Notice) => void>();
    const publish = (event: PublishedEvent): void => {
        for (const listener of [...listeners]) listener({ kind: 'event', event });
    };
    const data = makeData(model, publish);
    const service = createOrgService(createFakeBackend(model, data), createActivityLog(), []);
    const org: OrgClient = {
        call: async (method, ...args) => (service[method] as (...given: unknown[]) => never)(...args),
        onNotice: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        close: () => Promise.resolve(),
    };
    rememberEvents(org);
    const server = createHttpServer(
        {
            org,
            sessions: createSessions('test'),
            defaultUserId: ada.id,
            preload: pages?.preload ?? [],
            pagesDir: pages?.outDir ?? mkdtempSync(join(tmpdir(), 'pages-')),
            resources: new Map(),
        },
        [],
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        model,
        data,
        publish,
        async close() {
            server.closeAllConnections();
            await new Promise((done) => server.close(done));
        },
    };
}
