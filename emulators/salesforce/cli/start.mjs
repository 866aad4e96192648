/**
 * `node emulators/salesforce/cli/start.mjs apex-test|apex-run …`: a command of the emulator, started fast. The emulator is bundled
 * into one file beside a code cache of V8 when its sources changed, so that a start neither resolves modules nor compiles them.
 * As a worker thread it takes part in a parallel test run.
 */
import { createRequire } from 'node:module';
import { isMainThread, workerData } from 'node:worker_threads';
import { ensureBundle } from './launch/bundle.mjs';
import { loadBundle } from './launch/code-cache.mjs';

const require = createRequire(import.meta.url);
const bundle = loadBundle(await ensureBundle(), require);
if (isMainThread) {
    const [command, ...argv] = process.argv.slice(2);
    await bundle.exports.runCommand(command, argv);
} else {
    bundle.exports.runTestWorker(workerData);
}
bundle.keepCode();
