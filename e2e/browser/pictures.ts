import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const root = join(__dirname, '..', '..');

/** `npm run pictures` replaces those that the README shows; an ordinary test run leaves the tree as it is. */
const folder =
    process.env['BOOKBRIDGE_PICTURES'] === 'readme' ? join(root, 'docs', 'images') : join(root, '.cache', 'pictures');

export async function takePicture(page: Page, name: string): Promise<void> {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
