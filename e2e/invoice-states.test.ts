/** What a rep sees while an invoice is on its way: queued, done in part, a question, trying again, blocked, cancelled. */
import type { Page } from 'playwright-core';
import type { Demo } from './browser/demo';
import { openOpportunity } from './browser/pages';
import { takePicture } from './browser/pictures';
import { SOON, Stage } from './browser/stage';

describe('an invoice on its way', () => {
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

    const phase = (name: string) => page.locator(`[data-phase="${name}"]`).first();
    const setZohoSwitches = (values: object) => stage.setZohoSwitches(values);
    const openPreview = async (deal: string): Promise<void> => {
        await openOpportunity(page, demo.salesforceUrl, 'Riley Sales', deal);
        await part('create-invoice').click();
        await part('create-draft').waitFor(SOON);
    };

    it('bills a deposit: the preview shows the part, the panel what is left', async () => {
        await openPreview('Acme – 10 more seats');
        await part('total').waitFor(SOON);
        expect(await part('total').innerText()).toBe('€214.20');
        await part('part-kind').getByText('A deposit').click();
        await part('part-percentage').waitFor(SOON); // 30 is what it offers
        await part('part-apply').click();
        await page.locator('[data-id="total"]', { hasText: '€64.26' }).first().waitFor(SOON);
        expect(await part('part-left').innerText()).toContain('€214.20');
        await takePicture(page, 'state-part');
    });

    it('is queued while it is made, and done when Zoho Books has it', async () => {
        await setZohoSwitches({ latency_ms: 400 });
        await part('create-draft').click();
        await phase('queued').waitFor(SOON);
        expect(await phase('queued').innerText()).toContain('You may leave this page');
        await takePicture(page, 'state-queued');
        await part('invoice-number').waitFor(SOON);
        await setZohoSwitches({ latency_ms: 0 });
        const billed = 'Billed €64.26 of €214.20, left €149.94';
        await page.locator('[data-id="billed"]', { hasText: billed }).first().waitFor(SOON);
        await takePicture(page, 'state-done');
    });

    it('bills the rest although the answer is lost: tries again by itself, and there is one invoice more, not two', async () => {
        await part('create-invoice').click();
        await page.locator('[data-id="total"]', { hasText: '€149.94' }).first().waitFor(SOON);
        await setZohoSwitches({ lose_answers: 1 });
        await part('create-draft').click();
        await phase('retrying').waitFor(SOON);
        expect(await phase('retrying').innerText()).toContain('Zoho Books is asked first');
        expect(await part('billed').innerText()).toBe('Billed €64.26 of €214.20, €149.94 on its way, left €0.00');
        await takePicture(page, 'state-uncertain');
        await page.locator('[data-id="invoice-number"]').nth(1).waitFor({ timeout: 90000 });
        expect(await page.locator('[data-id="invoice-number"]').count()).toBe(2);
        await part('create-invoice').waitFor({ state: 'detached', ...SOON });
    });

    it('asks a person which customer it is, and goes on with the answer', async () => {
        await openPreview('Nordfuchs – pilot');
        await part('customer-options').waitFor(SOON);
        expect(await part('customer-options').innerText()).toContain('Blaufuchs Logistik AG');
        expect(await part('create-draft').locator('button').first().isDisabled()).toBe(true);
        await takePicture(page, 'state-needs-person');
        await part('customer-options').getByText('None of these').click();
        await part('customer-use').click();
        await part('create-draft').locator('button:not([disabled])').first().waitFor(SOON);
        await part('create-draft').click();
        await part('invoice-number').waitFor(SOON);
    });

    it('says that it tries again, and when', async () => {
        await setZohoSwitches({ fault_only: 'PUT /invoices', fail_500_rate: 1 });
        await openPreview('Blaufuchs – renewal');
        await part('create-draft').click();
        await phase('retrying').waitFor(SOON);
        expect(await phase('retrying').innerText()).toMatch(/Next attempt/);
        await takePicture(page, 'state-retrying');
        await setZohoSwitches({ fault_only: '', fail_500_rate: 0 });
    });

    it('says that it is blocked, why, and who can mend it', async () => {
        await openPreview('Acme – 50 seats');
        await setZohoSwitches({ fail_401: 100 });
        await part('create-draft').click();
        await phase('blocked').waitFor(SOON);
        expect(await phase('blocked').innerText()).toContain('an administrator');
        await takePicture(page, 'state-blocked');
    });

    it('says that it was cancelled when the deal was re-opened, and that nothing was posted', async () => {
        const recordId = /[a-zA-Z0-9]{18}/.exec(new URL(page.url()).pathname)![0];
        const answer = await page.request.patch(`${demo.salesforceUrl}/api/records/${recordId}`, {
            data: { fields: { StageName: 'Prospecting' } },
            headers: { origin: demo.salesforceUrl },
        });
        expect(answer.status()).toBe(200);
        await page.reload();
        await part('notice').waitFor(SOON);
        expect(await part('notice').innerText()).toContain('cancelled before it was created, so nothing was posted');
        expect(await page.locator('[data-phase]').count()).toBe(0);
        await part('create-invoice').waitFor(SOON);
        await takePicture(page, 'state-cancelled');
        await setZohoSwitches({ fail_401: 0 });
    });

    it('failed on no page', () => {
        expect(faults).toEqual([]);
    });
});
