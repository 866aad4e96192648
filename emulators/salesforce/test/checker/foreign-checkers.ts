/** Two checkers that others wrote: apex-ls (types, needs Java) and Salesforce's own parser as prettier-plugin-apex carries it (syntax). */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export type Checker = 'apex-ls' | 'jorje';

export interface Finding {
    readonly by: Checker;
    /** `Foo.cls` */
    readonly file: string;
    readonly line: number;
    readonly message: string;
}

const modules = join(__dirname, '../../../../node_modules');
const jars = join(modules, '@salesforce/code-analyzer-pmd-engine/dist/java-lib/*');
const OUTPUT_LIMIT = 64 * 1024 * 1024;

export function hasJava(): boolean {
    return spawnSync('java', ['-version']).status === 0;
}

interface LanguageServerAnswer {
    readonly files: readonly {
        readonly path: string;
        readonly messages: readonly {
            readonly start: { readonly line: number };
            readonly category: string;
            readonly message: string;
        }[];
    }[];
}

/** What apex-ls refuses in an SFDX project. Warnings are no refusals, nor are its own crashes ("Validation failed"). */
export function runApexLs(project: string): readonly Finding[] {
    const args = ['-cp', jars, 'io.github.apexdevtools.apexls.CheckForIssues', '-w', project, '-n', '-f', 'json'];
    const run = spawnSync('java', args, { encoding: 'utf8', maxBuffer: OUTPUT_LIMIT });
    if (!run.stdout.startsWith('{')) throw new Error(`apex-ls gave no answer: ${run.stderr}`);
    const { files } = JSON.parse(run.stdout) as LanguageServerAnswer;
    return files.flatMap(({ path, messages }) =>
        messages
            .filter(({ category }) => category !== 'Warning' && category !== 'Unused')
            .filter(({ message }) => !message.startsWith('Validation failed'))
            .map(({ start, message }) => ({
                by: 'apex-ls' as const,
                file: basename(path),
                line: start.line,
                message: message.split('\n')[0]?.slice(0, 160) ?? '',
            })),
    );
}

/** The serializer that belongs to this platform; undefined where the plugin has none. */
function serializer(): string | undefined {
    try {
        const name = `@prettier-apex/apex-ast-serializer-${process.platform}-${process.arch}`;
        const folder = dirname(require.resolve(`${name}/package.json`));
        const file = readdirSync(folder).find((one) => one.startsWith('apex-ast-serializer'));
        return file && join(folder, file);
    } catch {
        return undefined;
    }
}

export function hasJorje(): boolean {
    return serializer() !== undefined;
}

interface ParserAnswer {
    readonly parseErrors?: readonly unknown[];
    readonly 'apex.jorje.semantic.compiler.parser.ParserOutput'?: { readonly parseErrors: readonly unknown[] };
}

/** The syntax error that Salesforce's parser finds first in each file. */
export function runJorje(files: readonly string[]): readonly Finding[] {
    const executable = serializer();
    if (!executable) throw new Error('prettier-plugin-apex has no serializer for this platform');
    return files.flatMap((path) => {
        const run = spawnSync(executable, { input: readFileSync(path), encoding: 'utf8', maxBuffer: OUTPUT_LIMIT });
        if (!run.stdout.startsWith('{')) throw new Error(`No syntax tree for ${path}: ${run.stdout}${run.stderr}`);
        const answer = JSON.parse(run.stdout) as ParserAnswer;
        const output = answer['apex.jorje.semantic.compiler.parser.ParserOutput'] ?? answer;
        const [first] = output.parseErrors ?? [];
        if (first === undefined) return [];
        const text = JSON.stringify(first);
        const line = Number(/"line":(\d+)/.exec(text)?.[1]);
        const { message } = first as { message: string };
        return [{ by: 'jorje' as const, file: basename(path), line, message }];
    });
}
