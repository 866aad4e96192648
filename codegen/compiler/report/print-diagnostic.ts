import type { Diagnostic } from '../diagnostics';
import { frameOf, type ReadSource } from './code-frame';
import { plain, type Paint } from './paint';

/** One line for tools: `file:line:column code message remedy`. */
export function printLine({ file, line, column, code, message, remedy }: Diagnostic): string {
    return `${file}:${line}:${column} ${code} ${message} ${remedy}`;
}

/** Where a code is explained, with an example that fails and one that is mended. */
export function pageOf({ code }: Pick<Diagnostic, 'code'>): string {
    return `docs/reference/diagnostics/${code}.md`;
}

/** For people: the same line, the code with the span underlined, the remedy and the page. */
export function printFramed(found: Diagnostic, read: ReadSource, paint: Paint = plain): string {
    const { file, line, column, code, message, remedy } = found;
    return [
        `${paint.place(`${file}:${line}:${column}`)} ${paint.code(code)} ${message}`,
        ...frameOf(found, read(file), paint),
        `  ${paint.remedy(remedy)}`,
        `  ${paint.quiet(`More: ${pageOf(found)}`)}`,
    ].join('\n');
}

/** For programs: every diagnostic with its span, in the order of the text output. */
export function printJson(diagnostics: readonly Diagnostic[]): string {
    return JSON.stringify({ diagnostics: diagnostics.map((found) => ({ ...found, page: pageOf(found) })) }, null, 4);
}
