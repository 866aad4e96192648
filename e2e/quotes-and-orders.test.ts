/** A rep bills a quote and an order from their own pages, in parts, and several of them from a list. */
import { becomeUser, openRecord } from './browser/pages';
import { takePicture } from './browser/pictures';
import { SOON, Stage } from './browser/stage';

const QUOTE = 'Blaufuchs – fleet, offer';
const ORDER = 'Blaufuchs – spare seats';

describe('quotes and orders', () => {
    const stage = new Stage();
    const part = (id: string) => stage.part(id);

    beforeAll(async () => {
        await stage.open();
        await becomeUser(stage.page, stage.salesforceUrl, 'Riley Sales');
    });
    afterAll(() => stage.close());

    it('bill a deposit of a quote: preview, part, invoice, what is left', async () => {
        await openRecord(stage.page, stage.salesforceUrl, 'Quote', QUOTE);
        await part('create-invoice').click();
        await stage.page.locator('[data-id="total"]', { hasText: '€585.48' }).first().waitFor(SOON);
        await part('part-kind').getByText('A deposit').click();
        await part('part-percentage').waitFor(SOON);
        await part('part-apply').click();
        await stage.page.locator('[data-id="total"]', { hasText: '€175.64' }).first().waitFor(SOON);
        await takePicture(stage.page, 'quote-preview');
        await part('create-draft').click();
        const billed = 'Billed €175.64 of €585.48, left €409.84';
        await stage.page.locator('[data-id="billed"]', { hasText: billed }).first().waitFor(SOON);
        await takePicture(stage.page, 'quote-billed');
    });

    it('show that invoice on the deal of the quote, which is not billed a second time', async () => {
        await openRecord(stage.page, stage.salesforceUrl, 'Opportunity', 'Blaufuchs – fleet');
        await part('invoice-number').waitFor(SOON);
        expect(await stage.page.locator('[data-id="create-invoice"]').count()).toBe(0);
    });

    it('bill an order from its own page', async () => {
        await stage.page.goto(`${stage.salesforceUrl}/lightning/o/Order/list`);
        await stage.page.locator('tr', { hasText: ORDER }).getByRole('link').first().click();
        await part('create-invoice').click();
        await stage.page.locator('[data-id="total"]', { hasText: '€78.54' }).first().waitFor(SOON);
        await part('create-draft').click();
        await part('invoice-number').waitFor(SOON);
        await takePicture(stage.page, 'order-billed');
    });

    it('bill what is left of a quote from a list', async () => {
        await stage.page.goto(`${stage.salesforceUrl}/lightning/o/Quote/list`);
        await stage.page
            .locator('tr', { hasText: QUOTE })
            .locator('input[type=checkbox]')
            .first()
            .check({ force: true });
        await stage.page.getByRole('button', { name: 'Create Invoices' }).click();
        await stage.page.locator(`tr[data-deal="${QUOTE}"][data-state="billable"]`).waitFor(SOON);
        expect(await part('mass-summary').innerText()).toContain('€409.84');
        await takePicture(stage.page, 'quotes-from-a-list');
        await part('mass-draft').click();
        await stage.page.locator('tr', { hasText: 'INV-' }).first().waitFor(SOON);
    });

    it('failed on no page', () => {
        expect(stage.faults).toEqual([]);
    });
});
