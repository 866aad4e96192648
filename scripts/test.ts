/** `npm test`: every test. Jest runs them all: compiler, emulators, Apex, web components, browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from '../e2e/browser/find-browser';
import { compilePackage } from '../simulation/compile-package';

/** Otherwise each of Jest's processes would compile the package for itself when nothing is kept yet. What does not compile is told by the tests. */
function fillCaches(): void {
    try {
        compilePackage();
    } catch (failure) {
        console.error((failure as Error).message);
    }
}

const root = join(__dirname, '..');
if (findBrowser() === null) {
    console.error(NO_BROWSER);
    process.exit(1);
}
fillCaches();
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
