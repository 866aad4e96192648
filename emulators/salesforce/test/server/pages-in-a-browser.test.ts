import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startSalesforce, type RunningSalesforce } from '../../server';
import { fixtureDir } from './fake-site';
import { openBrowser } from '../../../../e2e/browser/open-browser';

/** The fixture project in a real org, in a real browser. One story, told in order. */
const work = mkdtempSync(join(tmpdir(), 'salesforce-pages-'));
let site: RunningSalesforce;
let browser: Browser;
let page: Page;
const failures: string[] = [];

beforeAll(async () => {
    site = await startSalesforce({
        projectDir: fixtureDir,
        port: 0,
        cacheDir: work,
        currency: 'EUR',
        users: [
            { username: 'rita@example.com', firstName: 'Rita', lastName: 'Report', permissionSets: ['Expenses'] },
            { username: 'ben@example.com', firstName: 'Ben', lastName: 'Basic' },
        ],
        setup: join(__dirname, 'expense-data.ts'),
        setupOptions: { account: 'Acme Ltd' },
    });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => failures.push(error.message));
});

afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(work, { recursive: true, force: true });
});

const value = (name: string) => page.locator(`[data-id=${name}]`);

test('a component tab is the home of the app, and navigates', async () => {
    await page.goto(site.url);
    await page.getByText('Expenses at a glance').waitFor();
    await page.getByRole('button', { name: 'All expenses' }).click();
    await page.getByRole('heading', { name: 'All Expenses' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/lightning/o/Expense__c/list');
});

test('a list leads to a record page with its component, which wires Apex and records', async () => {
    await page.getByRole('link', { name: 'Train to Graz' }).click();
    await value('total').getByText('€182.40').waitFor();
    expect(await value('name').textContent()).toBe('Acme Ltd');
    expect(await value('compact').textContent()).toBe('compact');
    expect(await page.getByRole('heading', { name: 'Train to Graz' }).count()).toBe(1);
});

test('a component shows a toast', async () => {
    await page.getByRole('button', { name: 'Say hello' }).click();
    await page.getByText('from the panel').waitFor();
});

test('a quick action opens in a window, says why Apex refuses, and closes when it is done', async () => {
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await dialog.getByText('Give a reason.').waitFor();
    await dialog.getByLabel('Reason').fill('All good');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await dialog.waitFor({ state: 'detached' });
});

test('the event that the action published has reached the component without a reload', async () => {
    await value('event')
        .getByText(/^a\w{17}$/)
        .waitFor();
});

test('a record is edited in a form', async () => {
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Reason').inputValue()).toBe('All good');
    await dialog.getByLabel('Expense Name').fill('Train to Linz');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Train to Linz' }).waitFor();
});

test('a related list shows the records that look up to a record', async () => {
    await page.getByRole('link', { name: 'Acme Ltd' }).first().click();
    await page.getByRole('heading', { name: 'Expenses (2)' }).waitFor();
});

test('somebody else sees only what is theirs', async () => {
    await page.getByRole('button', { name: /Rita Report/ }).click();
    await page.getByRole('menuitemradio', { name: /Ben Basic/ }).click();
    await page.getByRole('button', { name: /Ben Basic/ }).waitFor();
    await page.goto(`${site.url}/lightning/o/Expense__c/list`);
    await page.getByText('You do not have access to Expenses.').waitFor();
});

test('the setup page lists the event that was published', async () => {
    await page.goto(`${site.url}/setup`);
    await page.getByRole('tab', { name: 'Platform events (1)' }).click();
    await page.getByText('Expense_Changed__e').waitFor();
});

test('no script has failed', () => {
    expect(failures).toEqual([]);
});
