import { diagnosticCatalogue, diagnosticCodes, type DiagnosticCode } from '../compiler/diagnostics';
import { paintFor, printFramed, printJson, printLine } from '../compiler/report';
import {
    compileExample,
    indexPage,
    pagesFolder,
    printedFor,
    readPage,
    readPages,
    refreshedPage,
    root,
} from './diagnostic-pages';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const pages = readPages();
const named = pages.map((page) => [page.code, page] as const);

test('every diagnostic has a page, and every page a diagnostic', () => {
    const files = readdirSync(join(root, pagesFolder)).filter((name) => name !== 'README.md');
    expect(files).toEqual([...diagnosticCodes].sort().map((code) => `${code}.md`));
});

test('the pages are listed (node --import tsx codegen/test/write-diagnostic-pages.ts)', () => {
    expect(readFileSync(join(root, pagesFolder, 'README.md'), 'utf8')).toBe(indexPage());
});

test.each(named)('the failing example of %s fails as its page shows, and gives no files', (code, page) => {
    const { diagnostics, files } = compileExample(page.fails);
    expect(diagnostics.map((found) => found.code)).toContain(code);
    expect(files).toEqual([]);
    expect(page.text).toBe(refreshedPage(page));
});

test.each(named)('the mended example of %s compiles', (_code, page) => {
    const { diagnostics, files } = compileExample(page.mended);
    expect(diagnostics).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
    expect(page.mended?.blocks).not.toEqual(page.fails?.blocks);
});

test.each(named)('no words of %s leave a gap', (_code, page) => {
    expect(page.text).not.toContain('Say why.');
    expect(printedFor(page).replaceAll(/^[> ].*$/gm, '')).not.toMatch(/(?<!\$)\{\w+\}/);
});

test('every diagnostic of the catalogue has a message and a remedy', () => {
    for (const code of diagnosticCodes) {
        expect(diagnosticCatalogue[code].message).not.toBe('');
        expect(diagnosticCatalogue[code].remedy).not.toBe('');
    }
});

function firstOf(code: DiagnosticCode) {
    const [found] = compileExample(readPage(code).fails).diagnostics;
    if (found === undefined) throw new Error(`The page of ${code} shows no mistake.`);
    return found;
}

test('a tool gets file, place, code, what is wrong and what to do in one line', () => {
    expect(printLine(firstOf('whole-division'))).toBe(
        "codegen/logic/scenario.ts:2:10 whole-division '/' gives fractions in TypeScript and whole numbers in Apex. " +
            "Use 'wholeDivide(a, b)', or Money and 'dividedBy(divisor, places)'.",
    );
});

test('a program gets the span and the page as JSON', () => {
    const { diagnostics } = JSON.parse(printJson([firstOf('whole-division')])) as { diagnostics: unknown[] };
    expect(diagnostics).toEqual([
        expect.objectContaining({
            code: 'whole-division',
            file: 'codegen/logic/scenario.ts',
            line: 2,
            column: 10,
            endLine: 2,
            endColumn: 15,
            page: 'docs/reference/diagnostics/whole-division.md',
        }),
    ]);
});

test('a terminal gets colours, unless NO_COLOR is set', () => {
    const found = firstOf('whole-division');
    const printed = (paint: ReturnType<typeof paintFor>): string => printFramed(found, () => null, paint);
    expect(printed(paintFor(true, {}))).toContain('\u001b[31mwhole-division\u001b[0m');
    expect(printed(paintFor(true, { NO_COLOR: '1' }))).not.toContain('\u001b');
    expect(printed(paintFor(false, {}))).not.toContain('\u001b');
});

test('a frame keeps tabs, so that the carets stand below what they mean', () => {
    const place = { ...firstOf('whole-division'), line: 1, endLine: 1, column: 3, endColumn: 5 };
    expect(printFramed(place, () => '\t\tab').split('\n')[2]).toBe('    | \t\t^^');
});
