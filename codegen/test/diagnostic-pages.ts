import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { compile, type CompileResult } from '../compiler/compile';
import { diagnosticCatalogue, diagnosticCodes, type Diagnostic, type DiagnosticCode } from '../compiler/diagnostics';
import { loadFailure } from '../compiler/read/load-failure';
import { readSources } from '../compiler/read/read-project';
import { printFramed } from '../compiler/report';
import { readScenarios, type Scenario } from './scenario-reader';

export const root = join(__dirname, '../..');
export const pagesFolder = 'docs/reference/diagnostics';

const none = { logic: [], mappings: [] };
const resultBlock = /```text\n[\s\S]*?```/;

/** The examples of a page. */
export interface DiagnosticPage {
    readonly code: DiagnosticCode;
    readonly text: string;
    readonly fails: Scenario | undefined;
    readonly mended: Scenario | undefined;
}

export function pagePath(code: string): string {
    return `${pagesFolder}/${code}.md`;
}

export function readPage(code: DiagnosticCode): DiagnosticPage {
    const path = join(root, pagePath(code));
    const parts = readScenarios(path);
    return {
        code,
        text: readFileSync(path, 'utf8'),
        fails: parts.find(({ title }) => title === 'Fails'),
        mended: parts.find(({ title }) => title === 'Mended'),
    };
}

/** Codes that no TypeScript shows: driver.test.ts and views.test.ts prove their pages. */
export const codesOfTheDisk: readonly DiagnosticCode[] = ['edited-by-hand', 'view-type-unknown'];

/** The pages whose examples are sources. */
export function readPages(): readonly DiagnosticPage[] {
    return diagnosticCodes.filter((code) => !codesOfTheDisk.includes(code)).map(readPage);
}

/** The TypeScript blocks of an example by their paths; a block without a path is a file of rules. */
function sourcesOf(example: Scenario | undefined): Readonly<Record<string, string>> {
    const blocks = example?.blocks.filter(({ language }) => language === 'ts') ?? [];
    return Object.fromEntries(blocks.map(({ path, text }) => [path ?? 'codegen/logic/scenario.ts', text]));
}

/** What loading a source throws, as the driver reports it. The text keeps its lines; it must be JavaScript but for `import` and `export`. */
function loadDiagnostics(path: string, text: string): readonly Diagnostic[] {
    const script = text
        .replace(/^import (\{.*\}) from ('.*');$/gm, 'const $1 = require($2);')
        .replace(/^export (?=const )/gm, '       ');
    const load = (name: string): unknown => require(join(root, 'codegen/logic', name));
    try {
        compileFunction(script, ['require'], { filename: join(root, path) })(load);
        return [];
    } catch (error) {
        return [loadFailure(root, error)];
    }
}

/** Compiles an example of a page; the one of `source-throws` is loaded, too. */
export function compileExample(example: Scenario | undefined): CompileResult {
    const sources = sourcesOf(example);
    const result = compile(readSources(root, sources), none);
    if (result.diagnostics.length > 0 || example?.file !== 'source-throws') return result;
    const thrown = Object.entries(sources).flatMap(([path, text]) => loadDiagnostics(path, text));
    return thrown.length > 0 ? { files: [], diagnostics: thrown } : result;
}

/** What the compiler prints for the failing example of a page. */
export function printedFor({ fails }: DiagnosticPage): string {
    const sources = sourcesOf(fails);
    return compileExample(fails)
        .diagnostics.map((found) => printFramed(found, (file) => sources[file] ?? null))
        .join('\n');
}

/** The page with the compiler's present words in it. */
export function refreshedPage(page: DiagnosticPage): string {
    return page.text.replace(resultBlock, () => `\`\`\`text\n${printedFor(page)}\n\`\`\``);
}

/** The list of all codes. */
export function indexPage(): string {
    const rows = [...diagnosticCodes]
        .sort()
        .map((code) =>
            `- [\`${code}\`](${code}.md): ${diagnosticCatalogue[code].message}`
                .replaceAll('{', '‹')
                .replaceAll('}', '›'),
        );
    return `# Diagnostics\n\nWhat \`npm run generate\` can find wrong, each with an example that fails and one that is mended.\n\n${rows.join('\n')}\n`;
}
