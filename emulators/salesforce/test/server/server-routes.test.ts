import { expenseId, startFakeSite, type FakeSite } from './fake-site';
import { ask, logIn, type Answer, type Asking } from './http-client';

let site: FakeSite;
let ada: string;
let ben: string;

beforeAll(async () => {
    site = await startFakeSite();
    ada = await logIn(site.url, 'ada@example.com');
    ben = await logIn(site.url, 'ben@example.com');
});

afterAll(() => site.close());

const get = (path: string, cookie?: string, more: Asking = {}): Promise<Answer> =>
    ask(site.url + path, { cookie, ...more });

describe('the web site', () => {
    test('says that it is healthy', async () => {
        expect((await get('/healthz')).status).toBe(200);
    });

    test('makes a new browser the default user, in a cookie that other sites and scripts do not get', async () => {
        const { status, headers, text } = await get('/');
        expect(status).toBe(200);
        expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
        expect(text).toContain('"name":"Ada Admin"');
    });

    test('serves the same page for every address of the application', async () => {
        for (const path of ['/lightning/o/Expense__c/list', '/lightning/n/Expense_Home', '/setup']) {
            expect((await get(path, ada)).text).toContain('/pages/main.js');
        }
    });

    test('serves the design system and no file outside of it', async () => {
        expect((await get('/assets/icons/utility-sprite/svg/symbols.svg')).headers['content-type']).toBe(
            'image/svg+xml',
        );
        expect((await get('/assets/..%2Fpackage.json')).status).toBe(404);
    });

    test('answers 401 without a session and 404 where there is nothing', async () => {
        expect((await get('/api/lists/Expense__c')).status).toBe(401);
        expect((await get('/api/nothing', ada)).status).toBe(404);
    });

    test('takes no changes from pages of other origins and no other name for itself', async () => {
        const body = { method: 'ExpenseController.totalFor', params: {} };
        const foreign = { method: 'POST', body, headers: { Origin: 'https://evil.example' } };
        expect((await get('/apex', ada, foreign)).status).toBe(403);
        const crossSite = { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'cross-site' } };
        expect((await get('/apex', ada, crossSite)).status).toBe(403);
        expect((await get('/', ada, { headers: { Host: 'evil.example' } })).status).toBe(421);
        expect((await get('/apex', ada, { method: 'POST', body })).json()).toBe(182.4);
    });

    test('takes JSON only', async () => {
        const form = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: {} };
        expect((await get('/apex', ada, form)).status).toBe(415);
    });

    test('an error of Apex keeps its status and its message', async () => {
        const answer = await get('/apex', ada, { method: 'POST', body: { method: 'X.y' } });
        expect(answer.status).toBe(404);
        expect(answer.json()).toEqual({ message: 'No @AuraEnabled method X.y' });
    });
});

describe('who one is', () => {
    test('decides what one sees: tabs, lists and records', async () => {
        const tabs = async (cookie: string): Promise<string[]> => {
            const session = (await get('/api/session', cookie)).json() as { app: { tabs: { label: string }[] } };
            return session.app.tabs.map((tab) => tab.label);
        };
        expect(await tabs(ada)).toEqual(['Expense Home', 'Expenses', 'Accounts']);
        expect(await tabs(ben)).toEqual(['Expense Home', 'Expenses']);
        expect((await get('/api/lists/Account', ben)).status).toBe(403);
    });

    test('an unknown user cannot be chosen', async () => {
        const answer = await get('/api/session', ada, { method: 'POST', body: { username: 'nobody' } });
        expect(answer.status).toBe(404);
    });

    test('a session id serves programs as a bearer token', async () => {
        const opened = await get('/api/session', undefined, { method: 'POST', body: { username: 'ben@example.com' } });
        const { sessionId } = opened.json() as { sessionId: string };
        const answer = await get('/api/session', undefined, { headers: { Authorization: `Bearer ${sessionId}` } });
        expect(answer.json()).toMatchObject({ user: { name: 'Ben Basic' } });
    });
});

describe('services for programs', () => {
    test('Apex REST runs as the guest without a session and as the user with one', async () => {
        expect((await get('/services/apexrest/hook?x=1')).text).toBe('guest GET /services/apexrest/hook?x=1');
        expect((await get('/services/apexrest/hook', ben)).text).toMatch(/^005000000000002AAA GET/);
    });

    test('Apex REST without a session may come from anywhere', async () => {
        const asking = { method: 'POST', headers: { Origin: 'https://books.example' }, body: {} };
        expect((await get('/services/apexrest/hook', undefined, asking)).text).toBe(
            'guest POST /services/apexrest/hook',
        );
    });

    test('a record is written and read as the platform does it', async () => {
        const made = await get('/services/data/v65.0/sobjects/Expense__c', ada, {
            method: 'POST',
            body: { Name: 'Taxi', Amount__c: 20 },
        });
        const { id } = made.json() as { id: string };
        expect(made.status).toBe(201);
        const read = await get(`/services/data/v65.0/sobjects/Expense__c/${id}?fields=Name,Amount__c`, ada);
        expect(read.json()).toMatchObject({ attributes: { type: 'Expense__c' }, Id: id, Name: 'Taxi', Amount__c: 20 });
        expect((await get(`/services/data/v65.0/sobjects/Expense__c/${id}`, ada, { method: 'DELETE' })).status).toBe(
            204,
        );
    });
});

describe('platform events', () => {
    const listen = async (channel: string, cookie: string, publish: () => void, until: RegExp): Promise<string> => {
        const response = await fetch(`${site.url}/events?channel=${channel}&replay=-1`, {
            headers: { Cookie: cookie },
        });
        const reader = response.body?.getReader();
        let text = '';
        while (reader && !until.test(text)) {
            const { value, done } = await reader.read();
            if (done) break;
            text += new TextDecoder().decode(value);
            if (/event: ready/.test(text)) publish();
        }
        await reader?.cancel();
        return text;
    };

    test('reach a browser that listens to their channel', async () => {
        const event = { type: 'Expense_Changed__e', replayId: 4, uuid: 'u4', payload: { Expense_Id__c: 'x' } };
        const text = await listen('/event/Expense_Changed__e', ada, () => site.publish(event), /event: platform\n.*\n/);
        expect(text).toContain('"payload":{"Expense_Id__c":"x"}');
        expect(text).toContain('"replayId":4');
    });

    test('that do not exist are refused by name', async () => {
        const text = await listen('/event/Nothing__e', ada, () => undefined, /refused[\s\S]*\n\n/);
        expect(text).toContain("There is no platform event 'Nothing__e'.");
    });
});

test('the id of a record without its own page is told apart from a missing record', async () => {
    const missing = expenseId(site.model, 9);
    expect((await get(`/api/pages/record/${missing}`, ada)).json()).toMatchObject({
        message: 'This expense does not exist, or you do not have access to it.',
    });
    expect((await get('/api/pages/record/zzz000000000001', ada)).json()).toMatchObject({
        message: "'zzz000000000001' is not the id of a record.",
    });
});
