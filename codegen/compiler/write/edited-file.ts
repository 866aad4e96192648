import { makeDiagnostic, type Diagnostic } from '../diagnostics';
import type { Disk } from './disk';

/** The sources that a generated file names in its notice. */
function sourcesOf(text: string): string {
    const notice = /Generated from (.*?) by `?npm run generate/s.exec(text)?.[1] ?? '';
    const sources = [...notice.matchAll(/codegen\/[\w./-]+/g)].map(([path]) => path);
    return sources.length === 0 ? 'its definition in codegen' : sources.join(' and ');
}

/** Says that a generated file holds somebody's change, which a run would lose. */
export function editedFile(path: string, disk: Disk): Diagnostic {
    const place = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return makeDiagnostic('edited-by-hand', place, { source: sourcesOf(disk.read(path) ?? '') });
}
