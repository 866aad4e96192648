import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isProgram(path: string): boolean {
    try {
        accessSync(path, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

/** Path of a Chromium or Chrome; null when there is none. `CHROME_PATH` goes first. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
    const wanted = env['CHROME_PATH'];
    if (wanted !== undefined) return isProgram(wanted) ? wanted : null;
    const folders = (env['PATH'] ?? '').split(delimiter);
    const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
    return candidates.find(isProgram) ?? null;
}

export const NO_BROWSER =
    'No Chromium or Chrome was found. Install one (Debian: apt-get install chromium) or say where it is with CHROME_PATH, then try again.';
