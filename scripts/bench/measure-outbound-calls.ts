import { startDemo } from '../../e2e/browser/demo';
import { openBrowser } from '../../e2e/browser/open-browser';
import { openOpportunity } from '../../e2e/browser/pages';
import type { Measurement } from './metric';

/** Calls to Zoho Books from a click to the invoice: with a new customer and three new items, and with all of them known. */
export const measureOutboundCalls: Measurement = {
    names: ['outbound.calls_new', 'outbound.calls_known'],
    run: async () => {
        const demo = await startDemo();
        const browser = await openBrowser();
        try {
            const page = await browser.newPage();
            const bill = async (deal: string): Promise<number> => {
                await openOpportunity(page, demo.salesforceUrl, 'Riley Sales', deal);
                await fetch(`${demo.zohoUrl}/emulator/requests`, { method: 'DELETE' });
                await page.locator('[data-id="create-invoice"]').first().click();
                await page.locator('[data-id="create-draft"]').first().click();
                await page.locator('[data-id="invoice-number"]').first().waitFor();
                const log = (await (await fetch(`${demo.zohoUrl}/emulator/requests`)).json()) as {
                    requests: { path: string }[];
                };
                return log.requests.filter(({ path }) => path.startsWith('/books')).length;
            };
            return {
                'outbound.calls_new': { value: await bill('Acme – 50 seats'), unit: 'calls', target: 5 },
                'outbound.calls_known': { value: await bill('Acme – 10 more seats'), unit: 'calls', target: 1 },
            };
        } finally {
            await browser.close();
            await demo.stop();
        }
    },
};
