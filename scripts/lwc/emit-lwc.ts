/**
 * Writes the JavaScript of the Lightning web components beside their TypeScript: the platform runs JavaScript only.
 *
 * `--check` writes nothing and exits 1 with a list of what is stale.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as prettier from 'prettier';
import { ts } from 'ts-morph';

const root = join(__dirname, '..', '..');
const lwcFolder = join(root, 'force-app', 'main', 'default', 'lwc');

const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    experimentalDecorators: false,
    useDefineForClassFields: true,
    verbatimModuleSyntax: true,
    removeComments: false,
};

interface EmittedFile {
    readonly file: string;
    readonly text: string;
}

function sourcesOf(folder: string): string[] {
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('__'))
        .flatMap((bundle) => readdirSync(join(folder, bundle.name)).map((name) => join(folder, bundle.name, name)))
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
        .sort();
}

/** Strips the types of one component's source; a syntax error stops the command with file, line and message. */
async function emit(source: string): Promise<EmittedFile> {
    const { outputText, diagnostics = [] } = ts.transpileModule(readFileSync(source, 'utf8'), {
        compilerOptions: options,
        fileName: source,
        reportDiagnostics: true,
    });
    for (const diagnostic of diagnostics) {
        const { line, character } = ts.getLineAndCharacterOfPosition(diagnostic.file!, diagnostic.start ?? 0);
        const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
        throw new Error(`${relative(root, source)}:${line + 1}:${character + 1} ${message}`);
    }
    const file = source.replace(/\.ts$/, '.js');
    const style = await prettier.resolveConfig(file);
    return { file, text: await prettier.format(outputText, { ...style, filepath: file }) };
}

async function main(check: boolean): Promise<void> {
    const emitted = await Promise.all(sourcesOf(lwcFolder).map(emit));
    const stale = emitted.filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
    if (!check) stale.forEach(({ file, text }) => writeFileSync(file, text));
    const names = stale.map(({ file }) => relative(root, file));
    if (check && names.length > 0) {
        console.error(`Stale, run "npm run generate":\n  ${names.join('\n  ')}`);
        process.exitCode = 1;
        return;
    }
    console.log(
        `Lightning web components: ${emitted.length} files up to date${names.length ? `, ${names.length} written` : ''}.`,
    );
}

main(process.argv.includes('--check')).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
});
