import { build, type Metafile } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { lwcPlugin } from './lwc-plugin';
import { clientModules, engineModules, packageVersion } from './module-paths';
import { createModuleResolver } from './resolve-module';
import { openTransformCache } from './transform-cache';
import { readMessages, UiBuildError } from './ui-build-error';
import type { UiBuild, UiBuildOptions } from './ui-project';
import { writePages } from './write-pages';

export { UiBuildError, type UiBuildProblem } from './ui-build-error';
export type { UiBuild, UiBuildOptions, UiProject } from './ui-project';

const shapers = ['@lwc/compiler', '@lwc/engine-dom', 'lightning-base-components', 'esbuild'];

/**
 * Compiles the shell, the base components it and the project use, and the project's own components into modules for the
 * browser. Compiled modules are cached, so only what changed is compiled again.
 * @throws UiBuildError
 */
export async function buildUi(options: UiBuildOptions): Promise<UiBuild> {
    const started = Date.now();
    const warnings: string[] = [];
    const cache = openTransformCache(join(options.cacheDir, 'modules.json'));
    const outDir = join(options.cacheDir, options.debug ? 'pages-debug' : 'pages');
    mkdirSync(outDir, { recursive: true });
    const context = {
        cache,
        versions: shapers.map((name) => `${name}@${packageVersion(name)}`).join(' '),
        warn: (file: string, text: string) => warnings.push(`${file}: ${text}`),
    };
    const metafile = await bundle(options, outDir, context).finally(() => cache.save());
    removeStale(outDir, metafile);
    return { outDir, preload: findPreload(metafile), warnings, ms: Date.now() - started };
}

async function bundle(
    options: UiBuildOptions,
    outDir: string,
    context: Parameters<typeof lwcPlugin>[1],
): Promise<Metafile> {
    const result = await build({
        entryPoints: {
            main: join(clientModules, 'shell', 'main', 'main.ts'),
            'synthetic-shadow': engineModules['@lwc/synthetic-shadow'],
        },
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        outdir: outDir,
        write: false,
        chunkNames: 'chunk-[hash]',
        define: {
            'import.meta.env.SSR': 'false',
            'process.env.NODE_ENV': options.debug ? '"development"' : '"production"',
        },
        minifySyntax: !options.debug,
        minifyWhitespace: !options.debug,
        metafile: true,
        logLevel: 'silent',
        absWorkingDir: process.cwd(),
        plugins: [lwcPlugin(createModuleResolver(options.project), context)],
    }).catch((failure: { errors?: Parameters<typeof readMessages>[0] }) => {
        if (!failure.errors) throw failure;
        throw new UiBuildError(readMessages(failure.errors));
    });
    writePages(result.outputFiles);
    return result.metafile;
}

/** Static imports of main.js, transitively: what the browser needs before the first paint. */
function findPreload(metafile: Metafile): string[] {
    const main = Object.keys(metafile.outputs).find((file) => basename(file) === 'main.js');
    const found = new Set<string>();
    const visit = (file: string): void => {
        if (found.has(file)) return;
        found.add(file);
        for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
            if (kind === 'import-statement') visit(path);
    };
    if (main) visit(main);
    return [...found].map((file) => basename(file));
}

function removeStale(outDir: string, metafile: Metafile): void {
    const current = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
    if (!existsSync(outDir)) return;
    for (const file of readdirSync(outDir)) {
        // A draft may be another process's, about to be renamed.
        if (!current.has(file) && !file.endsWith('.draft')) rmSync(join(outDir, relative('.', file)), { force: true });
    }
}
