/** Finance writes invoices in Zoho Books by hand: to which deal each belongs, and what people do about it, in a real browser. */
import { becomeUser, openOpportunity, openRecord, openTab } from './browser/pages';
import { takePicture } from './browser/pictures';
import { SOON, Stage } from './browser/stage';
import { ZohoApi } from './browser/zoho-api';

type Row = Readonly<Record<string, unknown>>;

const DEAL = 'Blaufuchs – renewal';

describe('an invoice that finance writes in Zoho Books', () => {
    const stage = new Stage();
    const part = (id: string) => stage.part(id);

    beforeAll(() => stage.open());
    afterAll(() => stage.close());

    const write = async (reference: string, amount: string): Promise<void> => {
        await stage.page.goto(`${stage.demo.zohoUrl}/#/contacts`);
        await stage.page.getByTestId('contact-row-Blaufuchs Logistik AG').click();
        await stage.page.getByTestId('new-invoice').click();
        await stage.page.getByTestId('invoice-name').fill('On account');
        await stage.page.getByTestId('invoice-amount').fill(amount);
        await stage.page.getByTestId('invoice-reference_number').fill(reference);
        await stage.page.getByTestId('invoice-save').click();
        await stage.page.getByText(reference).first().waitFor(SOON);
    };

    it('stands on the deal that its reference names, and only the rest can be billed', async () => {
        await write(DEAL, '100');
        await openOpportunity(stage.page, stage.salesforceUrl, 'Riley Sales', DEAL);
        await part('handmade-text').waitFor(SOON);
        expect(await part('handmade-text').innerText()).toContain(DEAL);
        expect(await part('handmade-take-off').count()).toBe(0);
        await part('create-invoice').click();
        await stage.page.getByText('was written in Zoho Books by hand').first().waitFor(SOON);
        await takePicture(stage.page, '15-handmade-preview');
    });

    it('is taken off by finance, and put on again', async () => {
        await openOpportunity(stage.page, stage.salesforceUrl, 'Fiona Finance', DEAL);
        await part('handmade-text').waitFor(SOON);
        await takePicture(stage.page, '16-handmade-panel');
        await part('handmade-take-off').click();
        await part('none').waitFor(SOON);
        await part('offers-open').click();
        const offer = stage.page.locator('[data-offer]', { hasText: DEAL });
        await offer.waitFor(SOON);
        await takePicture(stage.page, '17-handmade-offers');
        await offer.locator('[data-id="offers-take"]').click();
        await part('handmade-text').waitFor(SOON);
        expect(await part('handmade-text').innerText()).toContain('Somebody said');
    });

    it('waits for finance where its reference says nothing', async () => {
        await write('Call with Jette', '55');
        await becomeUser(stage.page, stage.salesforceUrl, 'Fiona Finance');
        await openTab(stage.page, 'Conflicts');
        const row = stage.page.locator('[data-id="handmade-row"]', { hasText: 'Call with Jette' });
        await row.waitFor(SOON);
        await row.scrollIntoViewIfNeeded();
        await takePicture(stage.page, '18-handmade-list');
        await row.locator('[data-id="handmade-keep"]').click();
        await row.getByText('a person said so').waitFor(SOON);
    });

    it('follows the rule of an admin', async () => {
        await becomeUser(stage.page, stage.salesforceUrl, 'Alex Admin');
        await openTab(stage.page, 'Reading Zoho Books');
        await part('booksField').locator('input').fill('cf_deal_number');
        await part('dealField').locator('input').fill('NextStep');
        await part('rule-save').click();
        await part('rule-saved').waitFor(SOON);
        await part('handmade-rule').scrollIntoViewIfNeeded();
        await takePicture(stage.page, '19-handmade-rule');
        await stage.page.reload();
        await part('booksField').waitFor(SOON);
        expect(await part('booksField').locator('input').inputValue()).toBe('cf_deal_number');
    });

    it('stands beside an advance that names the deal, which is counted in no figure', async () => {
        const zoho = await ZohoApi.open(stage.demo.zohoUrl);
        const { contacts } = await zoho.call('GET', '/contacts');
        const customer = (contacts as Row[]).find((one) => one['contact_name'] === 'Blaufuchs Logistik AG')!;
        await zoho.call('POST', '/customerpayments', {
            customer_id: customer['contact_id'],
            ...{ payment_mode: 'banktransfer', amount: 90, date: new Date().toISOString().slice(0, 10) },
            reference_number: DEAL,
        });
        await openOpportunity(stage.page, stage.salesforceUrl, 'Riley Sales', DEAL);
        await part('deal-money-row').waitFor(SOON);
        expect(await part('deal-money-row').innerText()).toMatch(/payment \d+ of .*€90\.00, unused €90\.00/);
        await takePicture(stage.page, '20-deal-money');
    });

    it('shows on the account as well', async () => {
        await becomeUser(stage.page, stage.salesforceUrl, 'Fiona Finance');
        await openRecord(stage.page, stage.salesforceUrl, 'Account', 'Blaufuchs Logistik AG');
        await part('invoices').waitFor(SOON);
        expect(await part('invoices').innerText()).toContain('INV-000009');
        await takePicture(stage.page, '21-account');
    });

    it('failed on no page', () => {
        expect(stage.faults).toEqual([]);
    });
});
