/** What an administrator sets about money: calibrates, takes the settings over, maps a tax, asks why, sets prices. */
import type { Browser, Page } from 'playwright-core';
import { startDemo, type Demo } from './browser/demo';
import { openBrowser } from './browser/open-browser';
import { becomeUser } from './browser/pages';
import { takePicture } from './browser/pictures';

const SOON = { timeout: 30000 };

describe('money as an administrator sets it up', () => {
    let demo: Demo;
    let browser: Browser;
    let page: Page;
    const faults: string[] = [];

    beforeAll(async () => {
        demo = await startDemo();
        browser = await openBrowser();
        const context = await browser.newContext({ viewport: { width: 1280, height: 1400 }, locale: 'en-US' });
        page = await context.newPage();
        page.on('pageerror', (error) => faults.push(error.message));
    });

    afterAll(async () => {
        await browser?.close();
        await demo?.stop();
    });

    const part = (id: string) => page.locator(`[data-id="${id}"]`).first();

    it('shows the forecast of calls before anything is read', async () => {
        await becomeUser(page, demo.salesforceUrl, 'Alex Admin');
        await page.goto(`${demo.salesforceUrl}/lightning/n/Money_Setup`);
        await part('forecast').waitFor(SOON);
        expect(await part('forecast').innerText()).toMatch(/^It needs at most \d+ calls\./);
        expect(await part('never').innerText()).toBe('This organisation has not been calibrated.');
    });

    it('calibrates against the invoices of the books and shows what was found', async () => {
        await part('calibrate').click();
        await part('found').waitFor(SOON);
        expect(await part('found').innerText()).toMatch(/\d+ of \d+ invoices are reproduced to the cent/);
        expect(await page.locator('[data-id="setting"]').count()).toBe(13);
        await takePicture(page, 'money-setup');
    });

    it('adds an offered tax to the table', async () => {
        const before = await page.locator('[data-id="tax-row"]').count();
        await part('map').click();
        await part('tax-row-form').waitFor(SOON);
        await part('save-row').click();
        await page.locator('[data-id="tax-row"]').nth(before).waitFor(SOON);
    });

    it('says which tax a sale would get, why, and marks the row', async () => {
        await part('country').locator('input').fill('Germany');
        await part('explain').click();
        await part('explanation')
            .filter({ hasText: /because/ })
            .waitFor(SOON);
        await page.locator('tr.decided').waitFor(SOON);
        await part('taxes').scrollIntoViewIfNeeded();
        await takePicture(page, 'tax-table');
    });

    it('takes a row out again', async () => {
        const before = await page.locator('[data-id="tax-row"]').count();
        await page.locator('[data-id="unmap"]').last().click();
        await page
            .locator('[data-id="tax-row"]')
            .nth(before - 1)
            .waitFor({ ...SOON, state: 'detached' });
    });

    it('allows an adjustment up to an amount, keeps it, and refuses what is no rounding', async () => {
        await part('adjustment-limit').locator('input').fill('11');
        await part('save-adjustment').click();
        await part('adjustment-failed').waitFor(SOON);
        expect(await part('adjustment-failed').innerText()).toMatch(/10/);
        await page.reload();
        await part('adjustments').waitFor(SOON);
        await part('adjustment-limit').locator('input').fill('0.05');
        await part('save-adjustment').click();
        await part('setup-news').filter({ hasText: 'Saved.' }).waitFor(SOON);
        await page.reload();
        await part('adjustments').waitFor(SOON);
        expect(await part('adjustment-limit').locator('input').inputValue()).toMatch(/^0[.,]05/);
        await part('adjustments').scrollIntoViewIfNeeded();
        await takePicture(page, 'money-adjustment');
    });

    it('gives products the income account of choice when they become items', async () => {
        await part('income-account').locator('button').first().click();
        await page.getByRole('option', { name: 'Sales', exact: true }).first().click();
        await part('save-items').click();
        await part('setup-news').filter({ hasText: 'Saved.' }).waitFor(SOON);
        await page.reload();
        await part('items').waitFor(SOON);
        expect(await part('income-account').innerText()).toContain('Sales');
        await part('items').scrollIntoViewIfNeeded();
        await takePicture(page, 'money-items');
    });

    it('refuses prices that include tax by a path that leads to no checkbox', async () => {
        await part('tax-in-prices').locator('input').fill('Product2.Name');
        await part('save-prices').click();
        await part('setup-failed').filter({ hasText: 'is no checkbox' }).waitFor(SOON);
        await part('tax-in-prices').locator('input').fill('');
    });

    it('stores list prices', async () => {
        await part('list-prices').locator('label').first().click();
        await part('save-prices').click();
        await part('setup-news').filter({ hasText: 'Saved.' }).waitFor(SOON);
        expect(faults).toEqual([]);
    });
});
