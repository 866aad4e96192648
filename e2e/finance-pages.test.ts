/** What finance does in Zoho Books with an invoice that was sent, and how Salesforce's pages tell it, in a real browser. */
import { becomeUser, openOpportunity, openRecord, openTab, recordPayment } from './browser/pages';
import { takePicture } from './browser/pictures';
import { SOON, Stage } from './browser/stage';
import { ZohoApi } from './browser/zoho-api';

const DEAL = 'Acme – 50 seats';
type Row = Readonly<Record<string, unknown>>;

describe('an invoice that was sent', () => {
    const stage = new Stage();
    const part = (id: string) => stage.part(id);
    let zoho: ZohoApi;
    let number = '';
    let invoiceId = '';

    beforeAll(async () => {
        await stage.open();
        await stage.setZohoSwitches({ e_invoicing: true });
        zoho = await ZohoApi.open(stage.demo.zohoUrl);
    });
    afterAll(() => stage.close());

    /** The field of the record page beside the panel. */
    const balance = (amount: RegExp) =>
        stage.page.locator('.field', { hasText: 'Invoice Balance' }).filter({ hasText: amount }).first();
    /** Does something on a page of Zoho Books while the page of Salesforce stays open. */
    const inBooks = async (testId: string): Promise<void> => {
        const books = await stage.page.context().newPage();
        await books.goto(`${stage.demo.zohoUrl}/#/invoices/${invoiceId}`);
        await books.getByTestId(testId).click();
        await books.getByTestId('registration').waitFor(SOON);
        await books.close();
    };

    it('has the record page show its new figures by itself when it is paid', async () => {
        await openOpportunity(stage.page, stage.salesforceUrl, 'Riley Sales', DEAL);
        await part('create-invoice').click();
        await part('create-and-send').click();
        await stage.page.locator('[data-status="sent"]').first().waitFor(SOON);
        number = await part('invoice-number').innerText();
        const { invoices } = await zoho.call('GET', '/invoices');
        const found = (invoices as Row[]).find((one) => number.includes(String(one['invoice_number'])))!;
        invoiceId = String(found['invoice_id']);
        await stage.page.evaluate(() => Reflect.set(globalThis, 'stillTheSamePage', true));
        await balance(/1,200/).waitFor(SOON);
        const books = await stage.page.context().newPage();
        await recordPayment(books, stage.demo.zohoUrl, number, '500');
        await books.close();
        await balance(/700/).waitFor(SOON);
        expect(await stage.page.evaluate(() => Reflect.get(globalThis, 'stillTheSamePage'))).toBe(true);
    });

    it('says why it is owed again when the payment is taken away', async () => {
        const { customerpayments } = await zoho.call('GET', '/customerpayments');
        const [payment] = (customerpayments as Row[]).filter((one) => number.includes(String(one['invoice_numbers'])));
        await zoho.call('DELETE', `/customerpayments/${String(payment['payment_id'])}`);
        await part('reopened').waitFor(SOON);
        expect(await part('reopened').innerText()).toMatch(/500/);
        await takePicture(stage.page, '15-owed-again');
    });

    it('shows the number that an authority gave it, and is offered neither edit nor void', async () => {
        await becomeUser(stage.page, stage.salesforceUrl, 'Fiona Finance');
        await openRecord(stage.page, stage.salesforceUrl, 'Account', 'Acme Ltd');
        await part('invoices').waitFor(SOON);
        await inBooks('register-invoice');
        await stage.page.locator('[data-id="invoice-note"]', { hasText: 'Registered' }).first().waitFor(SOON);
        await takePicture(stage.page, '16-registered-account');
        await openOpportunity(stage.page, stage.salesforceUrl, 'Alex Admin', DEAL);
        await part('authority').waitFor(SOON);
        expect(await part('authority').innerText()).toMatch(/Registered with the tax authority under [0-9a-f]{64}/);
        expect(await part('locked').innerText()).toMatch(/neither edited nor voided/);
        expect(await stage.page.locator('[data-id="void"]').count()).toBe(0);
        await takePicture(stage.page, '16-registered');
        await inBooks('cancel-registration');
        await stage.page.locator('[data-id="locked"]', { hasText: 'lines and amounts' }).first().waitFor(SOON);
    });

    it('is named with what differs from its deal when finance edits it', async () => {
        const { invoice } = await zoho.call('GET', `/invoices/${invoiceId}`);
        const lines = (invoice as { line_items: Row[] }).line_items;
        const [first, ...rest] = lines.map(({ line_item_id, item_id, quantity, rate, discount, tax_id }) => ({
            ...{ line_item_id, item_id, quantity, rate, discount, tax_id },
        }));
        await zoho.call('PUT', `/invoices/${invoiceId}`, {
            customer_id: (invoice as Row)['customer_id'],
            line_items: [{ ...first, quantity: 40 }, ...rest],
        });
        await part('variance').waitFor(SOON);
        await part('variance').scrollIntoViewIfNeeded();
        await takePicture(stage.page, '17-variance-deal');
        await becomeUser(stage.page, stage.salesforceUrl, 'Fiona Finance');
        await openTab(stage.page, 'Conflicts');
        await part('variance-row').waitFor(SOON);
        expect(await part('variance-row').innerText()).toContain(number.replace(/^.*INV/, 'INV'));
        await takePicture(stage.page, '17-variance');
    });

    it('has a credit note that stands on the account, with the number that an authority gave it', async () => {
        await openRecord(stage.page, stage.salesforceUrl, 'Account', 'Acme Ltd');
        await part('invoices').waitFor(SOON);
        const books = await stage.page.context().newPage();
        await books.goto(`${stage.demo.zohoUrl}/#/contacts`);
        await books.getByTestId('contact-row-Acme Ltd').click();
        await books.getByTestId('new-credit-note').click();
        await books.getByTestId('credit-name').fill('Returned');
        await books.getByTestId('credit-amount').fill('75');
        await books.getByTestId('credit-save').click();
        await part('credit-notes').waitFor(SOON);
        await books.goto(`${stage.demo.zohoUrl}/#/creditnotes`);
        await books.locator('[data-testid^="register-credit-note-"]').first().click();
        await books.getByText('e-Invoice (pushed)').first().waitFor(SOON);
        await books.close();
        await part('credit-note-authority').waitFor(SOON);
        expect(await part('credit-note-authority').innerText()).toMatch(/under [0-9a-f]{64}/);
        await part('credit-notes').scrollIntoViewIfNeeded();
        await takePicture(stage.page, '18-credit-note');
    });

    it('failed on no page', () => {
        expect(stage.faults).toEqual([]);
    });
});

describe('an admin', () => {
    const stage = new Stage();
    const part = (id: string) => stage.part(id);

    beforeAll(() => stage.open());
    afterAll(() => stage.close());

    it('is told which permission closing a month needs, and is offered nothing', async () => {
        await becomeUser(stage.page, stage.salesforceUrl, 'Alex Admin');
        await stage.page.goto(`${stage.salesforceUrl}/lightning/n/Month_End`);
        await part('forbidden').waitFor(SOON);
        expect(await stage.page.locator('[data-id="compare"]').count()).toBe(0);
        await takePicture(stage.page, '18-month-end-forbidden');
    });

    it('makes a webhook by hand in Zoho Books, by what the page says, and sees it arrive', async () => {
        await stage.setZohoSwitches({ workflow_rules: false });
        await stage.page.goto(`${stage.salesforceUrl}/lightning/n/Reading_Zoho_Books`);
        await part('webhooks-site').locator('input').fill('https://books.example');
        await part('webhooks-set-up').click();
        await part('webhooks-by-hand').waitFor(SOON);
        await takePicture(stage.page, '19-webhooks');
        const address = new URL(await part('webhooks-address').innerText());
        const secret = await part('webhooks-secret').innerText();
        const row = stage.page.locator('tr[data-module="creditnote"]');
        const module = await row.locator('code').innerText();
        expect(await row.locator('[data-id="received"]').innerText()).toMatch(/never/i);

        const books = await stage.page.context().newPage();
        await books.goto(`${stage.demo.zohoUrl}/#/webhooks`);
        const form = books.getByTestId('webhook-form');
        await form.locator('[name=webhook_name]').fill('Bookbridge by hand');
        await form.locator('[name=entity]').selectOption(module);
        // The demo has no public site: its own address stands in for it.
        await form.locator('[name=url]').fill(`${stage.salesforceUrl}${address.pathname}`);
        await form.locator('[name=secret]').fill(secret);
        await form.locator('button').click();
        await books.getByText('Bookbridge by hand').first().waitFor(SOON);
        await books.close();

        await part('webhooks-wait').click();
        const zoho = await ZohoApi.open(stage.demo.zohoUrl);
        const { contacts } = await zoho.call('GET', '/contacts');
        await zoho.call('POST', '/creditnotes', {
            customer_id: (contacts as Row[])[0]['contact_id'],
            date: new Date().toISOString().slice(0, 10),
            line_items: [{ name: 'Returned', rate: 9, quantity: 1 }],
        });
        await row.locator('[data-id="received"]', { hasNotText: /never/i }).waitFor(SOON);
        await row.scrollIntoViewIfNeeded();
        await takePicture(stage.page, '20-webhook-received');
        expect(stage.faults).toEqual([]);
    });
});
