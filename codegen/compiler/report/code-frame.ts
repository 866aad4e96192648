import type { Place } from '../diagnostics';
import type { Paint } from './paint';

/** Text of a source file by its path from the root; null when it cannot be read. */
export type ReadSource = (file: string) => string | null;

const linesAround = 1;

/** A span over several lines is underlined to the end of its first line. */
function caretsOf(place: Place, text: string): string {
    const end = place.endLine === place.line ? place.endColumn : text.trimEnd().length + 1;
    return '^'.repeat(Math.max(1, end - place.column));
}

/** White space in front of the carets: tabs stay tabs, so that the carets stand below what they mean. */
function indentOf(place: Place, text: string): string {
    return text.slice(0, place.column - 1).replace(/[^\t]/g, ' ');
}

/** The line of a place with its neighbours, the span underlined. Empty when the source cannot be read. */
export function frameOf(place: Place, source: string | null, paint: Paint): readonly string[] {
    const lines = source?.split(/\r?\n/) ?? [];
    const first = Math.max(1, place.line - linesAround);
    const last = Math.min(lines.length, place.line + linesAround);
    const width = String(last).length;
    const frame: string[] = [];
    for (let number = first; number <= last; number += 1) {
        const text = lines[number - 1] ?? '';
        const isMeant = number === place.line;
        const gutter = `${isMeant ? '>' : ' '} ${String(number).padStart(width)} |`;
        frame.push(`${paint.quiet(gutter)} ${text}`.trimEnd());
        if (isMeant) {
            const below = `${' '.repeat(width + 2)} |`;
            frame.push(`${paint.quiet(below)} ${indentOf(place, text)}${paint.mark(caretsOf(place, text))}`);
        }
    }
    return frame;
}
