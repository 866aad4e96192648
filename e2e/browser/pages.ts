import type { Page } from 'playwright-core';

/** Becomes another user of the org, by the menu at the top. */
export async function becomeUser(page: Page, salesforceUrl: string, name: string): Promise<void> {
    await page.goto(salesforceUrl);
    await page.locator('button[title="Who am I"]').click();
    const choice = page.locator('[role="menuitemradio"]', { hasText: name });
    // Choosing loads the page again, also when it was that user already.
    const loaded = page.waitForEvent('load');
    await choice.click();
    await loaded;
    await page.locator('button[title="Who am I"]', { hasText: name }).waitFor();
}

/** Opens a tab of the app; one that finds no room in the bar stands behind "More". */
export async function openTab(page: Page, label: string): Promise<void> {
    const tabs = page.getByRole('navigation', { name: 'Tabs' });
    const link = tabs.getByRole('link', { name: label, exact: true });
    if ((await link.count()) === 0) await tabs.getByRole('button', { name: 'More' }).click();
    await link.click();
}

/** Opens a record from its object's list, as a person does. */
export async function openRecord(page: Page, salesforceUrl: string, object: string, name: string): Promise<void> {
    await page.goto(`${salesforceUrl}/lightning/o/${object}/list`);
    await page.getByRole('link', { name, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
}

export async function openOpportunity(page: Page, salesforceUrl: string, user: string, name: string): Promise<void> {
    await becomeUser(page, salesforceUrl, user);
    await openRecord(page, salesforceUrl, 'Opportunity', name);
}

/** Records a payment in the books, by the page of the Zoho Books emulator. */
export async function recordPayment(page: Page, zohoUrl: string, invoiceNumber: string, amount: string): Promise<void> {
    await page.goto(zohoUrl);
    await page.getByTestId(`invoice-row-${invoiceNumber}`).click();
    await page.getByTestId('record-payment').click();
    await page.getByTestId('payment-amount').fill(amount);
    await page.getByTestId('payment-save').click();
    await page.getByTestId('invoice-balance').waitFor();
}
