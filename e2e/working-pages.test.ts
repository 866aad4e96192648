/** What finance and reps do on the working pages: match customers, bill several deals, mend what stopped, void and approve. */
import { readFileSync } from 'node:fs';
import { becomeUser, openOpportunity, openTab } from './browser/pages';
import { takePicture } from './browser/pictures';
import { SOON, Stage } from './browser/stage';

/** A customer of the demo's books that no account is linked to. */
const CUSTOMER = 'Gärtnerei Sommer';

describe('the working pages', () => {
    const stage = new Stage();
    const part = (id: string) => stage.part(id);
    const openTabAs = async (user: string, tab: string): Promise<void> => {
        await becomeUser(stage.page, stage.salesforceUrl, user);
        await openTab(stage.page, tab);
    };

    beforeAll(() => stage.open());
    afterAll(() => stage.close());

    /** An account that came after the customers were read; nobody has said yet which of them it is. */
    const addAccount = async (name: string): Promise<void> => {
        await becomeUser(stage.page, stage.salesforceUrl, 'Alex Admin');
        const status = await stage.page.evaluate(
            async (fields) => {
                const body = JSON.stringify({ apiName: 'Account', fields });
                const headers = { 'content-type': 'application/json' };
                return (await fetch('/api/records', { method: 'POST', headers, body })).status;
            },
            { Name: name },
        );
        expect(status).toBeLessThan(300);
    };

    it('match the book: what it costs, what fits and why, linked, and taken back', async () => {
        await addAccount(CUSTOMER);
        await openTabAs('Fiona Finance', 'Customer Matching');
        await part('match-forecast').waitFor(SOON);
        expect(await part('match-forecast').innerText()).toContain('0 calls to Zoho Books');
        await part('match-start').click();
        const row = stage.page.locator(`tr[data-account="${CUSTOMER}"]`).first();
        await row.waitFor(SOON);
        expect(await row.innerText()).toContain('Same name');
        await takePicture(stage.page, '8-matching');
        await stage.page.getByLabel(`Select ${CUSTOMER}`).check();
        await part('match-accept').click();
        await part('match-undo').waitFor(SOON);
        await row.waitFor({ state: 'detached', ...SOON });
        await part('match-undo').getByText('Undo').click();
        await row.waitFor(SOON);
    });

    it('link an account to a customer that nobody suggested, found by its address, and take it back', async () => {
        await addAccount('Sommer Holding');
        await openTabAs('Alex Admin', 'Customer Matching');
        await part('match-pick').click();
        await part('picker-account').locator('input').fill('sommer h');
        await stage.page.getByRole('button', { name: 'Choose Sommer Holding' }).click();
        await part('picker-customer').locator('input').fill('owen@kestrel');
        await stage.page.getByRole('button', { name: 'Link to Kestrel Analytics Ltd' }).click();
        await part('match-undo').waitFor(SOON);
        expect(await part('match-news').innerText()).toContain('Sommer Holding is linked to Kestrel Analytics Ltd');
        await part('match-undo').getByText('Undo').click();
        await stage.page.getByText('taken back').first().waitFor(SOON);
    });

    it('bill several deals of a list: what each comes to, or why it is refused', async () => {
        await becomeUser(stage.page, stage.salesforceUrl, 'Riley Sales');
        await stage.page.goto(`${stage.salesforceUrl}/lightning/o/Opportunity/list`);
        for (const deal of ['Acme – 50 seats', 'Acme – export pilot', 'Blaufuchs – renewal'])
            await stage.page.getByLabel(`Select ${deal}`).check();
        await stage.page.getByRole('button', { name: 'Create Invoices' }).click();
        await stage.page.locator('tr[data-state="refused"]').first().waitFor(SOON);
        expect(await part('mass-summary').innerText()).toContain('2 will be billed: €1,414.20');
        expect(await stage.page.locator('tr[data-deal="Acme – export pilot"]').innerText()).toMatch(/tax.*map/is);
        await takePicture(stage.page, '9-several-deals');
        await stage.setZohoSwitches({ fail_401: 100 });
        await part('mass-draft').click();
        await stage.page.locator('tr', { hasText: 'Blocked' }).first().waitFor(SOON);
    });

    it('mend what stopped, and try all of it again', async () => {
        await openTabAs('Fiona Finance', 'Fix-it Inbox');
        await part('cause-title').waitFor(SOON);
        expect(await part('cause-blocked').innerText()).toContain('€1,414.20');
        await part('cause-toggle').click();
        await part('item-record').waitFor(SOON);
        await stage.page.locator('tbody lightning-button-icon').first().click();
        await part('history').waitFor(SOON);
        expect(await part('history').innerText()).toContain('Being sent → Connection blocked');
        await takePicture(stage.page, '10-inbox');
        await stage.setZohoSwitches({ fail_401: 0 });
        await part('cause-replay-all').click();
        await part('inbox-empty').waitFor(SOON);
        await openOpportunity(stage.page, stage.salesforceUrl, 'Riley Sales', 'Acme – 50 seats');
        await part('invoice-number').waitFor(SOON);
    });

    it('void an invoice with a reason, and bill the deal again under a new number', async () => {
        const number = await part('invoice-number').innerText();
        expect(await stage.page.locator('[data-id="void"]').count()).toBe(0);
        await openOpportunity(stage.page, stage.salesforceUrl, 'Fiona Finance', 'Acme – 50 seats');
        await part('void').click();
        await part('void-reason').waitFor(SOON);
        await takePicture(stage.page, '11-void');
        await part('void-reason').locator('textarea').fill('Wrong company');
        await part('void-confirm').click();
        await stage.page.locator('[data-status="void"]').first().waitFor(SOON);
        await openOpportunity(stage.page, stage.salesforceUrl, 'Riley Sales', 'Acme – 50 seats');
        await part('bill-again').click();
        await part('create-invoice').click();
        await part('hand-over').locator('button:not([disabled])').waitFor(SOON);
        await part('hand-over').click();
        await stage.page.locator('[data-status="draft"]').first().waitFor(SOON);
        expect(await stage.page.locator('[data-id="invoice-number"]').allInnerTexts()).toContain(number);
    });

    it('approve the draft that the rep has handed over', async () => {
        await stage.page.locator('[data-phase="approval"]').first().waitFor(SOON);
        await openOpportunity(stage.page, stage.salesforceUrl, 'Fiona Finance', 'Acme – 50 seats');
        await part('approve').click();
        await stage.page.locator('[data-status="sent"]').first().waitFor(SOON);
        expect(await part('locked').innerText()).toContain('locked');
    });

    it('show a name that looks like a page as the text that it is', async () => {
        const name = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
        await addAccount(name);
        await stage.page.goto(`${stage.salesforceUrl}/lightning/o/Account/list`);
        await stage.page.getByRole('link', { name }).first().click();
        await stage.page.getByText(name).first().waitFor(SOON);
        expect(await stage.page.title()).not.toBe('1');
    });

    it('give the log as a file to an admin and to nobody else', async () => {
        await openTabAs('Fiona Finance', 'Fix-it Inbox');
        await part('take-over').waitFor(SOON);
        expect(await part('export-log').count()).toBe(0);
        await openTabAs('Alex Admin', 'Fix-it Inbox');
        const saving = stage.page.waitForEvent('download');
        await part('export-log').click();
        const file = await (await saving).path();
        const [names, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\r\n');
        expect(names).toContain('"Occurred At","Operation"');
        expect(rows.length).toBeGreaterThan(20);
        expect(rows.filter((row) => row.includes('intent.state'))).not.toEqual([]);
    });

    it('failed on no page', () => {
        expect(stage.faults).toEqual([]);
    });
});
