/** Writes `docs/reference/emulator-support.md` from the emulator's code; with `--check` it exits with 1 when the page is stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { printSupportPage } from '../emulators/salesforce/cli/support/print-support-page';

const page = join(__dirname, '..', 'docs', 'reference', 'emulator-support.md');

/** The page as it should be. */
export async function supportPage(): Promise<string> {
    return format(printSupportPage(), { ...(await resolveConfig(page)), parser: 'markdown' });
}

export function isSupportPageCurrent(text: string): boolean {
    try {
        return readFileSync(page, 'utf8') === text;
    } catch {
        return false;
    }
}

async function main(): Promise<void> {
    const text = await supportPage();
    if (!process.argv.includes('--check')) {
        mkdirSync(dirname(page), { recursive: true });
        writeFileSync(page, text);
    } else if (!isSupportPageCurrent(text)) {
        console.error('docs/reference/emulator-support.md is stale: run `npm run emulator:support`');
        process.exitCode = 1;
    }
}

if (require.main === module) void main();
