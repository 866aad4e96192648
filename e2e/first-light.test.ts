/** The story of the README, from the click to the payment, in a real browser against what `npm start` starts. */
import type { Page } from 'playwright-core';
import type { Demo } from './browser/demo';
import { becomeUser, openOpportunity, openRecord, recordPayment } from './browser/pages';
import { takePicture } from './browser/pictures';
import { SOON, Stage } from './browser/stage';

const DEAL = 'Acme – 50 seats';

interface LoggedRequest {
    readonly method: string;
    readonly path: string;
}

describe('a won deal becomes an invoice, and its payment comes back', () => {
    const stage = new Stage();
    const { faults } = stage;
    const part = (id: string) => stage.part(id);
    let demo: Demo;
    let page: Page;

    beforeAll(async () => {
        await stage.open();
        ({ demo, page } = stage);
    });

    afterAll(() => stage.close());

    const calls = async (): Promise<readonly LoggedRequest[]> => {
        const answer = (await (await fetch(`${demo.zohoUrl}/emulator/requests`)).json()) as {
            requests: LoggedRequest[];
        };
        return answer.requests;
    };
    const forgetCalls = () => fetch(`${demo.zohoUrl}/emulator/requests`, { method: 'DELETE' });
    const setZohoSwitch = (name: string, value: number) => stage.setZohoSwitches({ [name]: value });
    const writes = async () =>
        (await calls()).filter(({ method, path }) => method !== 'GET' && path.startsWith('/books'));

    it('says that there is no invoice yet', async () => {
        await openOpportunity(page, demo.salesforceUrl, 'Riley Sales', DEAL);
        await part('none').waitFor(SOON);
        await takePicture(page, '1-none');
    });

    it('previews the invoice to the cent', async () => {
        await part('create-invoice').click();
        await part('create-draft').waitFor(SOON);
        await part('total').waitFor(SOON);
        expect(await part('customer').innerText()).toContain('Acme Ltd');
        expect(await part('recipients').innerText()).toContain('jane.doe@acme.example');
        expect(await part('sub-total').innerText()).toBe('€1,008.40');
        expect(await part('tax').innerText()).toMatch(/USt 19%\s*€191\.60/);
        expect(await part('create-draft').innerText()).toBe('Create draft · €1,200.00');
        await takePicture(page, '2-preview');
    });

    it('creates customer, items and invoice once, and shows the invoice without a reload', async () => {
        await forgetCalls();
        await page.evaluate(() => Reflect.set(globalThis, 'stillTheSamePage', true));
        await setZohoSwitch('latency_ms', 300); // long enough for a person, and this test, to see what is happening
        await part('create-draft').click();
        await part('working').waitFor(SOON);
        await takePicture(page, '7-working');
        await part('invoice-number').waitFor(SOON);
        await setZohoSwitch('latency_ms', 0);
        expect(await page.evaluate(() => Reflect.get(globalThis, 'stillTheSamePage'))).toBe(true);
        expect(await page.locator('[data-status="draft"]').count()).toBe(1);
        expect(await part('total').innerText()).toBe('€1,200.00');
        expect(await part('balance').innerText()).toBe('€1,200.00');
        await part('total-matches').waitFor(SOON);
        expect((await writes()).map(({ method, path }) => `${method} ${path}`)).toEqual([
            'PUT /books/v3/contacts',
            'PUT /books/v3/items',
            'PUT /books/v3/items',
            'PUT /books/v3/items',
            'PUT /books/v3/invoices',
        ]);
    });

    it('does not bill twice', async () => {
        expect(await page.locator('[data-id="create-invoice"]').count()).toBe(0);
        await forgetCalls();
        await page.getByRole('button', { name: 'Create Invoice' }).first().click();
        await part('existing').waitFor(SOON);
        expect(await part('create-draft').locator('button').first().isDisabled()).toBe(true);
        await part('cancel').click();
        expect(await writes()).toEqual([]);
    });

    it('shows a partial payment that was recorded in the books', async () => {
        const number = await part('invoice-number').innerText();
        const books = await page.context().newPage();
        await recordPayment(books, demo.zohoUrl, number, '500');
        await takePicture(books, '4-books');
        await books.close();
        await page.locator('[data-status="partially_paid"]').first().waitFor(SOON);
        expect(await part('balance').innerText()).toBe('€700.00');
        await takePicture(page, '3-invoice');
    });

    it('shows the same on the account, with open balance and aging', async () => {
        await openRecord(page, demo.salesforceUrl, 'Account', 'Acme Ltd');
        await part('open').waitFor(SOON);
        expect(await part('open').innerText()).toBe('€700.00');
        expect(await part('overdue').innerText()).toBe('€0.00');
        await part('payments').waitFor(SOON);
        expect(await part('invoices').innerText()).toContain('Partially paid');
        expect(await part('payments').innerText()).toContain('€500.00');
    });

    it('creates and sends by the quick action, and hears of a payment by Refresh where no webhook comes', async () => {
        await setZohoSwitch('webhook_drop_rate', 1);
        await openRecord(page, demo.salesforceUrl, 'Opportunity', 'Acme – 10 more seats');
        await part('none').waitFor(SOON);
        await page.locator('[data-action$="Create_Invoice"]').first().click();
        await part('create-and-send').locator('button:not([disabled])').first().click(SOON);
        await page.locator('[data-status="sent"]').first().waitFor(SOON);
        const number = await part('invoice-number').innerText();
        const books = await page.context().newPage();
        await recordPayment(books, demo.zohoUrl, number, '214.20');
        await books.close();
        expect(await page.locator('[data-status="sent"]').count()).toBe(1);
        await part('refresh').click();
        await page.locator('[data-status="paid"]').first().waitFor(SOON);
        await setZohoSwitch('webhook_drop_rate', 0);
    });

    it("filters an account's invoices by the aging bar", async () => {
        await openRecord(page, demo.salesforceUrl, 'Account', 'Blaufuchs Logistik AG');
        await part('invoices').waitFor(SOON);
        const rows = () => page.locator('[data-id="invoices"] tbody tr').count();
        const before = await rows();
        await takePicture(page, '5-account');
        await page.locator('[data-id="aging-segment"]').last().click();
        await part('filter').waitFor(SOON);
        expect(await rows()).toBeLessThan(before);
        await part('show-all').click();
        expect(await rows()).toBe(before);
    });

    it('refuses a deal that cannot be invoiced, with the remedy', async () => {
        await forgetCalls();
        await openRecord(page, demo.salesforceUrl, 'Opportunity', 'Acme – export pilot');
        await part('create-invoice').click();
        await page.locator('[data-severity="error"]').first().waitFor(SOON);
        expect(await page.locator('[data-severity="error"]').first().innerText()).toMatch(/tax/i);
        expect(await part('create-draft').locator('button').first().isDisabled()).toBe(true);
        await takePicture(page, '6-problem');
        expect(await writes()).toEqual([]);
    });

    it('keeps the mirrored records and the credential from the rep', async () => {
        await becomeUser(page, demo.salesforceUrl, 'Riley Sales');
        await page.goto(`${demo.salesforceUrl}/lightning/o/Invoice__c/list`);
        await page
            .getByText(/not have access|no access|insufficient|cannot see|do not exist|not available/i)
            .first()
            .waitFor(SOON);
    });

    it('asked Zoho Books for nothing that it does not know, and no page failed', async () => {
        const unknown = (await (await fetch(`${demo.zohoUrl}/emulator/unknown`)).json()) as { unknown: unknown[] };
        expect(unknown.unknown).toEqual([]);
        expect(faults).toEqual([]);
    });
});
