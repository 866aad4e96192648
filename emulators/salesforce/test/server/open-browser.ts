import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(file: string): boolean {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

/** The browser of this machine: CHROME_PATH, or Chromium or Chrome on the PATH. @throws Error that says how to get one */
export function findBrowser(): string {
    const given = process.env.CHROME_PATH;
    if (given) return given;
    const folders = (process.env.PATH ?? '').split(delimiter);
    const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
    if (!found) throw new Error('No Chromium or Chrome found. Install one, or set CHROME_PATH to its program.');
    return found;
}

const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];

/** A headless browser with a fresh profile. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findBrowser(), args: flags });
