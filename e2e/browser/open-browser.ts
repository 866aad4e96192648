import { chromium, type Browser } from 'playwright-core';
import { findBrowser, NO_BROWSER } from './find-browser';

/** Flags that keep the browser from calling anything but the pages under test. */
const QUIET = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];

/** A headless browser; throws with what to do when there is none. */
export async function openBrowser(): Promise<Browser> {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error(NO_BROWSER);
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return chromium.launch({ executablePath, headless: true, args: [...QUIET, ...asRoot] });
}
