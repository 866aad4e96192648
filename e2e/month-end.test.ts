/** Finance closes a month, and an admin looks at what reading Zoho Books costs, in a real browser against what `npm start` starts. */
import type { Browser, Page } from 'playwright-core';
import { startDemo, type Demo } from './browser/demo';
import { openBrowser } from './browser/open-browser';
import { becomeUser } from './browser/pages';
import { takePicture } from './browser/pictures';

const SOON = { timeout: 60000 };

describe('a month is closed', () => {
    let demo: Demo;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
        demo = await startDemo();
        browser = await openBrowser();
        page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'en-US' })).newPage();
    });

    afterAll(async () => {
        await browser?.close();
        await demo?.stop();
    });

    const part = (id: string) => page.locator(`[data-id="${id}"]`).first();

    it('compares the last month, and ties out', async () => {
        await becomeUser(page, demo.salesforceUrl, 'Fiona Finance');
        await page.goto(`${demo.salesforceUrl}/lightning/n/Month_End`);
        await part('none').waitFor(SOON);
        await part('compare').click();
        await part('sums').waitFor(SOON);
        await page.locator('[data-id="state"]', { hasText: /ties out|differences/ }).waitFor(SOON);
        expect(await part('totals').innerText()).toMatch(/EUR/);
        await takePicture(page, '8-month-end');
    });

    it('locks the period', async () => {
        await part('lock').click();
        await page.locator('[data-id="state"]', { hasText: 'Locked by' }).waitFor(SOON);
        expect(await part('compare').locator('button').first().isDisabled()).toBe(true);
    });

    it('says where the calls of the day went', async () => {
        await becomeUser(page, demo.salesforceUrl, 'Alex Admin');
        await page.goto(`${demo.salesforceUrl}/lightning/n/Reading_Zoho_Books`);
        await part('calls').waitFor(SOON);
        expect(await part('calls').innerText()).toMatch(
            /\d+ left until \d\d:\d\d: clicks \d+, sync \d+, other tools \d+/,
        );
        await takePicture(page, '9-reading');
    });
});
