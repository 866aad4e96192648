/**
 * Makes sure that what a command needs is installed, before anything else is loaded.
 *
 * `node scripts/ensure.mjs runtime` installs what `npm start` runs on, `full` what tests and checks need as well.
 * The lock file's hash is kept in node_modules, so nothing happens when nothing changed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [level = 'runtime'] = process.argv.slice(2);
const marker = join(root, 'node_modules', '.bookbridge-installed.json');

function fail(message) {
    console.error(`\n${message}\n`);
    process.exit(1);
}

function checkNode() {
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major < 20 || (major === 20 && minor < 19)) {
        fail(
            `Bookbridge needs Node 20.19 or newer; this is ${process.version}. Install a newer Node (https://nodejs.org) and try again.`,
        );
    }
}

function lockHash() {
    return createHash('sha256')
        .update(readFileSync(join(root, 'package-lock.json')))
        .digest('hex');
}

function installedLevel(hash) {
    if (!existsSync(marker)) return null;
    const installed = JSON.parse(readFileSync(marker, 'utf8'));
    return installed.hash === hash ? installed.level : null;
}

function install(hash) {
    const args = ['ci', '--no-fund', '--no-audit', '--loglevel=error', ...(level === 'runtime' ? ['--omit=dev'] : [])];
    const what = level === 'runtime' ? 'what Bookbridge runs on' : 'what tests and checks need';
    console.error(`Installing ${what} (npm ${args[0]}, about a minute the first time) …`);
    const started = Date.now();
    const result = spawnSync('npm', args, {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
    });
    if (result.status !== 0) {
        fail(
            'npm could not install the packages. Read the message above; most often the registry cannot be reached. Then run the command again.',
        );
    }
    writeFileSync(marker, JSON.stringify({ hash, level }));
    console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

checkNode();
const hash = lockHash();
const present = installedLevel(hash);
if (present !== 'full' && present !== level) install(hash);
