/** `npm test`: every test. Jest runs them all: compiler, emulators, Apex, web components, browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from '../e2e/browser/find-browser';

const root = join(__dirname, '..');
if (findBrowser() === null) {
    console.error(NO_BROWSER);
    process.exit(1);
}
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
