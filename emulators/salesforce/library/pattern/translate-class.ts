import { propertySource, rangeSource, SHORTHANDS } from './class-source';
import { type PatternReader, readEscapedPoint } from './pattern-reader';

/** `\d`, `\P{Lu}` and their like, whose backslash was read: the set as one `v`-flag operand, or undefined. */
export function readSetEscape(reader: PatternReader): string | undefined {
    const shorthand = reader.match(/[dwshvDWSHV]/y)?.[0];
    if (shorthand !== undefined) {
        const isNegated = shorthand !== shorthand.toLowerCase();
        return `[${isNegated ? '^' : ''}${SHORTHANDS[shorthand.toLowerCase()] ?? ''}]`;
    }
    const property = reader.match(/([pP])(?:\{(\^?)([^}]*)\}|(\w))/y);
    if (!property) return undefined;
    const name = property[3] ?? property[4] ?? '';
    const source = propertySource(name);
    if (source === undefined) throw reader.unsupported(`property \\p{${name}}`);
    const isNegated = (property[1] === 'P') !== (property[2] === '^');
    const [set, without] = source.split('--');
    const operand = without === undefined ? `[${set ?? ''}]` : `[[${set ?? ''}]--${without}]`;
    return isNegated ? `[^${operand}]` : operand;
}

/** A set as a part of a class, or the code point that starts a range. */
function readClassAtom(reader: PatternReader, ignoreCase: boolean): string | number {
    if (reader.take('[')) return translateClass(reader, ignoreCase);
    if (!reader.take('\\')) return reader.nextPoint();
    const set = readSetEscape(reader);
    if (set !== undefined) return set;
    const point = readEscapedPoint(reader);
    if (point === undefined) throw reader.error('Illegal/unsupported escape sequence');
    return point;
}

function readQuoted(reader: PatternReader, ignoreCase: boolean): string {
    const text = reader.match(/([\s\S]*?)(?:\\E|$)/y)?.[1] ?? '';
    return Array.from(text, (char) => {
        const point = char.codePointAt(0) ?? 0;
        return rangeSource(point, point, ignoreCase);
    }).join('');
}

/** One member of a class: a set, a character, or a range of characters. */
function readClassItem(reader: PatternReader, ignoreCase: boolean): string {
    if (reader.take('\\Q')) return readQuoted(reader, ignoreCase);
    const from = readClassAtom(reader, ignoreCase);
    if (typeof from === 'string') return from;
    const isRange = reader.peek() === '-' && !['-]', '-[', '-&', '-'].includes(reader.peek(2));
    if (!isRange) return rangeSource(from, from, ignoreCase);
    reader.at++;
    const to = readClassAtom(reader, ignoreCase);
    if (typeof to === 'string') return `${rangeSource(from, from, ignoreCase)}${rangeSource(45, 45, false)}${to}`;
    if (to < from) throw reader.error('Illegal character range');
    return rangeSource(from, to, ignoreCase);
}

/** A character class whose `[` was read, up to and with its `]`: unions, ranges, nested classes, `&&`, in `v`-flag syntax. */
export function translateClass(reader: PatternReader, ignoreCase: boolean): string {
    const isNegated = reader.take('^');
    const operands: string[] = [];
    let union = '';
    let isFirst = true;
    for (;;) {
        if (reader.done) throw reader.error('Unclosed character class');
        if (!isFirst && reader.take(']')) break;
        if (reader.take('&&')) {
            if (union !== '') operands.push(`[${union}]`);
            union = '';
            continue;
        }
        union += readClassItem(reader, ignoreCase);
        isFirst = false;
    }
    if (union !== '') operands.push(`[${union}]`);
    return `[${isNegated ? '^' : ''}${operands.length === 1 ? union : operands.join('&&')}]`;
}
