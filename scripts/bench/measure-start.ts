import { openBrowser } from '../../e2e/browser/open-browser';
import { startDemo } from '../../e2e/browser/demo';
import { openOpportunity } from '../../e2e/browser/pages';
import { timed, type Measurement } from './metric';

/** `npm start` until both answer, and a record page until its panel can be clicked. */
export const measureStart: Measurement = {
    names: ['ui.start_ms', 'ui.ready_ms'],
    run: async () => {
        const start = await timed(startDemo);
        const browser = await openBrowser();
        try {
            const page = await browser.newPage();
            await openOpportunity(page, start.result.salesforceUrl, 'Riley Sales', 'Acme – 50 seats');
            const ready = await timed(async () => {
                await page.reload();
                await page.locator('[data-id="create-invoice"]').first().waitFor();
            });
            return {
                'ui.start_ms': { value: start.ms, unit: 'ms', target: 5000 },
                'ui.ready_ms': { value: ready.ms, unit: 'ms', target: 2000 },
            };
        } finally {
            await browser.close();
            await start.result.stop();
        }
    },
};
