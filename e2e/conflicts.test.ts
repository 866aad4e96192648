/** Both sides change one field of a customer: who sees it, and what each answer does, in a real browser. */
import { becomeUser, openOpportunity, openRecord, openTab } from './browser/pages';
import { takePicture } from './browser/pictures';
import { SOON, Stage } from './browser/stage';

describe('a field that both sides changed', () => {
    const stage = new Stage();
    const part = (id: string) => stage.part(id);

    beforeAll(() => stage.open());
    afterAll(() => stage.close());

    /** What finance types into the customer's page in Zoho Books. */
    const inBooks = async (website: string): Promise<void> => {
        await openCustomer();
        await stage.page.getByTestId('edit-contact').click();
        await stage.page.getByTestId('contact-website').fill(website);
        await stage.page.getByTestId('contact-save').click();
        await stage.page.getByText(website).waitFor(SOON);
    };
    const openCustomer = async (): Promise<void> => {
        await stage.page.goto(`${stage.demo.zohoUrl}/#/contacts`);
        await stage.page.getByTestId('contact-row-Acme Ltd').click();
        await stage.page.getByTestId('edit-contact').waitFor(SOON);
    };
    /** What sales saves on the account's page in Salesforce. */
    const inSalesforce = async (website: string): Promise<void> => {
        await becomeUser(stage.page, stage.salesforceUrl, 'Alex Admin');
        await openRecord(stage.page, stage.salesforceUrl, 'Account', 'Acme Ltd');
        const address = `/api/records/${new URL(stage.page.url()).pathname.split('/')[4]}`;
        const status = await stage.page.evaluate(
            async ({ address, value }) => {
                const body = JSON.stringify({ fields: { Website: value } });
                const headers = { 'content-type': 'application/json' };
                return (await fetch(address, { method: 'PATCH', headers, body })).status;
            },
            { address, value: website },
        );
        expect(status).toBeLessThan(300);
    };
    const openConflicts = async (): Promise<void> => {
        await becomeUser(stage.page, stage.salesforceUrl, 'Fiona Finance');
        await openTab(stage.page, 'Conflicts');
        await stage.page.locator('[data-conflict="website"]').waitFor(SOON);
    };

    it('waits for a person with the value of each side', async () => {
        await openOpportunity(stage.page, stage.salesforceUrl, 'Riley Sales', 'Acme – 50 seats');
        await part('create-invoice').click();
        await part('create-draft').click();
        await part('invoice-number').waitFor(SOON);
        await stage.setZohoSwitches({ webhook_drop_rate: 1 });
        await inBooks('https://books.example');
        await inSalesforce('https://sales.example');
        await openConflicts();
        expect(await part('crm').innerText()).toBe('https://sales.example');
        expect(await part('books').innerText()).toBe('https://books.example');
        await takePicture(stage.page, '12-conflict');
    });

    it('takes the value that the person types, on both sides', async () => {
        await part('edit').click();
        await part('new-value').locator('input').fill('https://acme.example');
        await part('save').click();
        await part('conflicts-empty').waitFor(SOON);
        await openRecord(stage.page, stage.salesforceUrl, 'Account', 'Acme Ltd');
        await stage.page.getByText('https://acme.example').first().waitFor(SOON);
        await openCustomer();
        await stage.page.getByText('https://acme.example').first().waitFor(SOON);
    });

    it('failed on no page', () => {
        expect(stage.faults).toEqual([]);
    });
});
