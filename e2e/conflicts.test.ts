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
    /** What sales saves on a record's page in Salesforce. */
    const inSalesforce = async (object: string, name: string, fields: Readonly<Record<string, string>>) => {
        await becomeUser(stage.page, stage.salesforceUrl, 'Alex Admin');
        await openRecord(stage.page, stage.salesforceUrl, object, name);
        const address = `/api/records/${new URL(stage.page.url()).pathname.split('/')[4]}`;
        const status = await stage.page.evaluate(
            async ({ address, value }) => {
                const body = JSON.stringify({ fields: value });
                const headers = { 'content-type': 'application/json' };
                return (await fetch(address, { method: 'PATCH', headers, body })).status;
            },
            { address, value: fields },
        );
        expect(status).toBeLessThan(300);
    };
    const openConflicts = async (field: string): Promise<void> => {
        await becomeUser(stage.page, stage.salesforceUrl, 'Fiona Finance');
        await openTab(stage.page, 'Conflicts');
        await stage.page.locator(`[data-conflict="${field}"]`).waitFor(SOON);
    };

    it('waits for a person with the value of each side', async () => {
        await openOpportunity(stage.page, stage.salesforceUrl, 'Riley Sales', 'Acme – 50 seats');
        await part('create-invoice').click();
        await part('create-draft').click();
        await part('invoice-number').waitFor(SOON);
        await stage.setZohoSwitches({ webhook_drop_rate: 1 });
        await inBooks('https://books.example');
        await inSalesforce('Account', 'Acme Ltd', { Website: 'https://sales.example' });
        await openConflicts('website');
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

    it('of a contact is shown by its name and field, and what Zoho Books says is taken', async () => {
        await openCustomer();
        const person = stage.page.getByTestId('person-Jane Doe');
        await person.getByTestId('edit-person-Jane Doe').click();
        await person.getByTestId('person-phone').fill('+49 30 222');
        await person.getByTestId('person-save').click();
        await stage.page.getByText('+49 30 222').waitFor(SOON);
        await inSalesforce('Contact', 'Jane Doe', { Phone: '+49 30 111' });
        await openConflicts('phone');
        expect(await part('record').innerText()).toContain('Jane Doe');
        expect([await part('crm').innerText(), await part('books').innerText()]).toEqual(['+49 30 111', '+49 30 222']);
        await takePicture(stage.page, '13-conflict-contact');
        await part('keep-books').click();
        await part('conflicts-empty').waitFor(SOON);
        await openRecord(stage.page, stage.salesforceUrl, 'Contact', 'Jane Doe');
        await stage.page.getByText('+49 30 222').first().waitFor(SOON);
    });

    it('of a product is shown by its name and field, and what Salesforce says is kept', async () => {
        await stage.page.goto(`${stage.demo.zohoUrl}/#/items`);
        await stage.page.getByTestId('edit-item-Onboarding').click();
        await stage.page.getByTestId('item-description-Onboarding').fill('What finance says');
        await stage.page.getByTestId('item-save-Onboarding').click();
        await stage.page.getByText('What finance says').first().waitFor(SOON);
        await inSalesforce('Product2', 'Onboarding', { Description: 'What sales says' });
        await openConflicts('description');
        expect(await part('record').innerText()).toContain('Onboarding');
        const shown = [await part('crm').innerText(), await part('books').innerText()];
        expect(shown).toEqual(['What sales says', 'What finance says']);
        await takePicture(stage.page, '14-conflict-product');
        await part('keep-crm').click();
        await part('conflicts-empty').waitFor(SOON);
        await stage.page.goto(`${stage.demo.zohoUrl}/#/items`);
        await stage.page.getByText('What sales says').first().waitFor(SOON);
    });

    it('failed on no page', () => {
        expect(stage.faults).toEqual([]);
    });
});
