import type { Browser, Locator, Page } from 'playwright-core';
import { startDemo, type Demo } from './demo';
import { openBrowser } from './open-browser';

/** How long a story waits for something to be shown. */
export const SOON = { timeout: 30000 };

/** What every browser story stands on: the demo, a page in a browser, and the errors that the page threw. */
export class Stage {
    readonly faults: string[] = [];
    page!: Page;
    demo!: Demo;
    private browser: Browser | undefined;

    async open(): Promise<void> {
        this.demo = await startDemo();
        this.browser = await openBrowser();
        const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
        this.page = await context.newPage();
        this.page.on('pageerror', (error) => this.faults.push(error.message));
    }

    async close(): Promise<void> {
        await this.browser?.close();
        await this.demo?.stop();
    }

    get salesforceUrl(): string {
        return this.demo.salesforceUrl;
    }

    /** The first element that carries `data-id`. */
    part(id: string): Locator {
        return this.page.locator(`[data-id="${id}"]`).first();
    }

    /** Changes switches of the Zoho Books emulator. */
    async setZohoSwitches(values: object): Promise<void> {
        const body = JSON.stringify(values);
        const answer = await fetch(`${this.demo.zohoUrl}/emulator/switches`, { method: 'PUT', body });
        if (answer.status !== 200) throw new Error(`The switches were refused: ${await answer.text()}`);
    }
}
