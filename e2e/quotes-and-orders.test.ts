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

    const open = (object: string, name: string) => openRecord(stage.page, stage.salesforceUrl, object, name);

    it('bill a deposit of a quote: preview, part, invoice, what is left', async () => {
        await open('Quote', QUOTE);
        await part('create-invoice').click();
        await stage.page.locator('[data-id="total"]', { hasText: '€585.48' }).first().waitFor(SOON);
        await part('part-kind').getByText('A deposit').click();
        await part('part-percentage').waitFor(SOON);
        await part('part-apply').click();
        await stage.page.locator('[data-id="total"]', { hasText: '€175.64' }).first().waitFor(SOON);
        await takePicture(stage.page, 'quote-preview');
        await part('create-draft').click();
        await part('billed').waitFor(SOON);
        expect(await part('billed').innerText()).toBe('Billed €175.64 of €585.48, left €409.84');
        await takePicture(stage.page, 'quote-billed');
    });

    it('stop the deal of that quote from being billed a second time, and say where it is billed', async () => {
        const number = await part('invoice-number').innerText();
        await open('Opportunity', 'Blaufuchs – fleet');
        await part('invoice-number').waitFor(SOON);
        await part('create-invoice').click();
        await stage.page.getByText(`Quote ${number}`).first().waitFor(SOON);
    });

    it('bill the rest of the quote and an order from the order’s own page', async () => {
        await open('Order', ORDER);
        await part('create-invoice').click();
        await stage.page.locator('[data-id="total"]', { hasText: '€78.54' }).first().waitFor(SOON);
        await part('create-draft').click();
        await part('invoice-number').waitFor(SOON);
        expect(await stage.page.locator('[data-phase="done"], [data-id="total-matches"]').count()).toBeGreaterThan(0);
        await takePicture(stage.page, 'order-billed');
    });

    it('bill quotes from their list', async () => {
        await stage.page.goto(`${stage.salesforceUrl}/lightning/o/Quote/list`);
        await stage.page.getByLabel(`Select ${QUOTE}`).check();
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
