/**
 * `node codegen/start.mjs …`: what `npm run generate` runs. One run is bundled into memory, definitions and all, and evaluated as a
 * single module, which is faster than loading each source by itself; nothing is kept on disk. A watching run, and one whose sources
 * cannot be bundled since they do not parse, load them one by one: `codegen/main.ts`.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { bundleSources } from './launch/bundle.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);
const args = process.argv.slice(2);

// A run is too short for most of V8's optimising: plain machine code at once costs half the processor time.
setFlagsFromString('--always-sparkplug');
setFlagsFromString('--interrupt-budget=300000');

/** The bundle, or null where esbuild refuses a source: who reads it says why. */
async function bundled() {
    const bundling = bundleSources(folder);
    // Without a stamp there is something to compile: the compiler's library is loaded while esbuild works beside.
    if (!existsSync(join(folder, 'inputs.digest'))) setImmediate(() => require('ts-morph'));
    return bundling.catch(() => null);
}

/** Runs `main.ts` in a process that ends with this one, and ends as it does. */
function runOneByOne() {
    const main = [...process.execArgv, '--import', 'tsx', join(folder, 'main.ts'), ...args];
    const child = spawn(process.execPath, main, { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code) => process.exit(code ?? 1));
}

const code = args.includes('--watch') ? null : await bundled();
if (code === null) {
    runOneByOne();
} else {
    process.setSourceMapsEnabled(true);
    const file = join(folder, 'main.bundle.cjs');
    const loaded = new Module(file);
    loaded.filename = file;
    loaded.paths = Module._nodeModulePaths(folder);
    loaded._compile(code, file);
}
