import { createHash } from 'node:crypto';
import {
    accessSync,
    constants,
    existsSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    renameSync,
    rmSync,
    statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const emulator = fileURLToPath(new URL('../..', import.meta.url));
const root = join(emulator, '..', '..');
const parts = [
    'cli',
    'compiler',
    'dml',
    'library',
    'metadata',
    'org',
    'runtime',
    'security',
    'soql',
    'store',
    'testing',
    'types',
];

function* filesUnder(folder) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) yield* filesUnder(path);
        else yield path;
    }
}

/** Changes when a source of the emulator or a package does. */
function sourceStamp() {
    const files = [join(root, 'package-lock.json'), ...parts.flatMap((part) => [...filesUnder(join(emulator, part))])];
    const hash = createHash('sha1').update(process.version);
    for (const file of files.filter(existsSync).sort()) {
        const { size, mtimeMs } = statSync(file);
        hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
    return hash.digest('hex').slice(0, 16);
}

function writableFolder() {
    const own = join(root, '.cache', 'emulator');
    try {
        mkdirSync(own, { recursive: true });
        accessSync(own, constants.W_OK);
        return own;
    } catch {
        const shared = join(tmpdir(), 'salesforce-emulator');
        mkdirSync(shared, { recursive: true });
        return shared;
    }
}

/** Sources keep their own `__dirname`; JSON is parsed at run time, which is faster than an object literal. */
const plugin = {
    name: 'emulator-sources',
    setup(build) {
        build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            if (!path.startsWith(emulator)) return undefined;
            const text = readFileSync(path, 'utf8');
            const contents = /\b__dirname\b/.test(text)
                ? text.replaceAll(/\b__dirname\b/g, JSON.stringify(dirname(path)))
                : text;
            return { contents, loader: 'ts' };
        });
        build.onLoad({ filter: /\.json$/ }, ({ path }) => ({
            contents: `module.exports = JSON.parse(${JSON.stringify(readFileSync(path, 'utf8'))});`,
            loader: 'js',
        }));
    },
};

async function build(file) {
    const { build: bundle } = await import('esbuild');
    const draft = `${file}.${process.pid}`;
    await bundle({
        entryPoints: [join(emulator, 'cli', 'launch', 'entry.ts')],
        outfile: draft,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        external: ['esbuild'],
        plugins: [plugin],
        banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
        define: { 'import.meta.url': 'bundleUrl' },
        logLevel: 'error',
    });
    renameSync(draft, file);
}

/** Older bundles and their code caches. */
function removeOthers(folder, stamp) {
    for (const name of readdirSync(folder)) {
        if (!name.startsWith(stamp)) rmSync(join(folder, name), { force: true });
    }
}

/** The path of an up-to-date bundle; built first when the sources changed. */
export async function ensureBundle() {
    const folder = writableFolder();
    const stamp = sourceStamp();
    const file = join(folder, `${stamp}.cjs`);
    if (!existsSync(file)) {
        removeOthers(folder, stamp);
        await build(file);
    }
    return file;
}
