import { isAbsolute, join, relative, sep } from 'node:path';
import { makeDiagnostic, type Diagnostic, type Place } from '../diagnostics';

const sourceFolders = /^codegen\/(?:definitions|logic|examples|schemas|language)\//;

function placeAt(file: string, line: number, column: number): Place {
    return { file, line, column, endLine: line, endColumn: column + 1 };
}

/** An error of the loader, which could not parse a file. */
interface ParseFailure {
    readonly errors: readonly {
        readonly text: string;
        readonly location: { readonly file: string; readonly line: number; readonly column: number } | null;
    }[];
}

function isParseFailure(error: unknown): error is ParseFailure {
    return typeof error === 'object' && error !== null && Array.isArray((error as Partial<ParseFailure>).errors);
}

/** Path from the root, with forward slashes; the path itself when it lies elsewhere. */
function fromRoot(root: string, file: string): string {
    const path = file.replace(/^file:\/\//, '');
    const absolute = isAbsolute(path) ? path : join(root, path);
    return relative(root, absolute).split(sep).join('/');
}

/** Places that a stack trace goes through, the innermost first. */
function stackPlaces(root: string, stack: string): readonly Place[] {
    return [...stack.matchAll(/(?:\(|at )([^()\s]+):(\d+):(\d+)\)?$/gm)].map(([, file = '', line, column]) =>
        placeAt(fromRoot(root, file), Number(line), Number(column)),
    );
}

/**
 * What to say when definitions, rules, schemas or examples cannot be loaded: they do not parse, or they throw. Throws on
 * when no such file is involved, which is a mistake of the compiler.
 */
export function loadFailure(root: string, error: unknown): Diagnostic {
    if (isParseFailure(error)) {
        const [first] = error.errors;
        const { file = '', line = 1, column = 0 } = first?.location ?? {};
        return makeDiagnostic('syntax-error', placeAt(fromRoot(root, file), line, column + 1), {
            detail: first?.text ?? 'it does not parse.',
        });
    }
    if (!(error instanceof Error)) throw error;
    const places = stackPlaces(root, error.stack ?? '').filter(({ file }) => sourceFolders.test(file));
    const place = places.find(({ file }) => !file.startsWith('codegen/language/')) ?? places[0];
    if (place === undefined) throw error;
    return makeDiagnostic('source-throws', place, { what: `'${place.file}'`, detail: error.message });
}
