import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** Sources that look for files beside themselves keep their own `__dirname`. */
const ownFolders = {
    name: 'own-folders',
    setup({ onLoad }) {
        onLoad(
            { filter: /codegen[/\\](?:main|examples[/\\]index|compiler[/\\]emit[/\\]emit-all)\.ts$/ },
            ({ path }) => ({
                contents: readFileSync(path, 'utf8').replaceAll(/\b__dirname\b/g, JSON.stringify(dirname(path))),
                loader: 'ts',
            }),
        );
    },
};

/** The compiler with definitions, rules and examples as one CommonJS module; packages stay outside. Rejects when a source does not parse. */
export async function bundleSources(folder) {
    const { outputFiles } = await build({
        entryPoints: [join(folder, 'main.ts')],
        outfile: join(folder, 'main.bundle.cjs'),
        write: false,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        packages: 'external',
        sourcemap: 'inline',
        sourcesContent: false,
        plugins: [ownFolders],
        logLevel: 'silent',
    });
    return outputFiles[0].text;
}
