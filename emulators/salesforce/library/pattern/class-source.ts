/** Character sets of java.util.regex.Pattern in the syntax of JavaScript's `v` flag, without brackets. */

export const LINE_TERMINATOR = '(?:\\r\\n|[\\n\\r\\x85\\u2028\\u2029])';
const LINE_CHARACTERS = '\\n\\r\\x85\\u2028\\u2029';
export const NOT_LINE_TERMINATOR = `[^${LINE_CHARACTERS}]`;
export const INPUT_START = '(?<![\\s\\S])';
export const INPUT_END = '(?![\\s\\S])';
export const LINE_START = `(?:${INPUT_START}|(?<=\\n|[\\x85\\u2028\\u2029]|\\r(?!\\n))(?!${INPUT_END}))`;

/** What `\d` and its like mean in Java without UNICODE_CHARACTER_CLASS. */
export const SHORTHANDS: Readonly<Record<string, string>> = {
    d: '0-9',
    w: 'a-zA-Z_0-9',
    s: ' \\t\\n\\x0B\\f\\r',
    h: ' \\t\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000',
    v: '\\n\\x0B\\f\\r\\x85\\u2028\\u2029',
};

const POSIX: Readonly<Record<string, string>> = {
    Lower: 'a-z',
    Upper: 'A-Z',
    ASCII: '\\x00-\\x7F',
    Alpha: 'a-zA-Z',
    Digit: '0-9',
    Alnum: 'a-zA-Z0-9',
    Punct: '\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E',
    Graph: '\\x21-\\x7E',
    Print: '\\x20-\\x7E',
    Blank: ' \\t',
    Cntrl: '\\x00-\\x1F\\x7F',
    XDigit: '0-9a-fA-F',
    Space: ' \\t\\n\\x0B\\f\\r',
    javaLowerCase: '\\p{Lowercase}',
    javaUpperCase: '\\p{Uppercase}',
    javaWhitespace: '\\t-\\r\\x1C-\\x1F\\p{Zs}\\p{Zl}\\p{Zp}--[\\xA0\\u2007\\u202F]',
    javaMirrored: '\\p{Bidi_Mirrored}',
    L1: '\\x00-\\xFF',
    all: '\\s\\S',
};

const BINARY: Readonly<Record<string, string>> = {
    alphabetic: 'Alphabetic',
    ideographic: 'Ideographic',
    letter: 'L',
    lowercase: 'Lowercase',
    uppercase: 'Uppercase',
    titlecase: 'Lt',
    punctuation: 'P',
    control: 'Cc',
    white_space: 'White_Space',
    digit: 'Nd',
    hex_digit: 'Hex_Digit',
    assigned: 'Assigned',
    emoji: 'Emoji',
};

/** A property known to JavaScript, or undefined. */
function knownProperty(name: string): string | undefined {
    try {
        new RegExp(`\\p{${name}}`, 'v');
        return `\\p{${name}}`;
    } catch (error) {
        if (error instanceof SyntaxError) return undefined;
        throw error;
    }
}

/** The inside of `\p{name}`, or undefined for one that is not supported (blocks such as InGreek, java* methods not listed). */
export function propertySource(name: string): string | undefined {
    const posix = POSIX[name];
    if (posix !== undefined) return posix;
    const assigned = /^(?:script|sc|IsScript)=(.+)$/i.exec(name);
    if (assigned) return knownProperty(`Script=${assigned[1] ?? ''}`);
    const category = /^(?:general_category|gc)=(.+)$/i.exec(name);
    if (category) return knownProperty(category[1] ?? '');
    const is = /^Is(.+)$/.exec(name);
    if (!is) return /^[A-Z][a-z&]?$|^LC$/.test(name) ? knownProperty(name) : undefined;
    const bare = is[1] ?? '';
    const binary = BINARY[bare.toLowerCase()];
    return binary ? `\\p{${binary}}` : (knownProperty(bare) ?? knownProperty(`Script=${bare}`));
}

/** A code point as an escape that is safe inside and outside of classes. */
export function escapeCodePoint(point: number): string {
    const char = String.fromCodePoint(point);
    if (/^[a-zA-Z0-9]$/.test(char)) return char;
    if (point < 0x100) return `\\x${point.toString(16).padStart(2, '0')}`;
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
}

/** The other case of an ASCII letter, or undefined: Java's CASE_INSENSITIVE knows only these unless told otherwise. */
export function otherCase(point: number): number | undefined {
    if (point >= 65 && point <= 90) return point + 32;
    if (point >= 97 && point <= 122) return point - 32;
    return undefined;
}

/** A range, with the other case of the letters in it when case is ignored. */
export function rangeSource(from: number, to: number, ignoreCase: boolean): string {
    const source = from === to ? escapeCodePoint(from) : `${escapeCodePoint(from)}-${escapeCodePoint(to)}`;
    if (!ignoreCase) return source;
    const others = [
        [65, 90, 32],
        [97, 122, -32],
    ].flatMap(([low = 0, high = 0, shift = 0]) => {
        const [start, end] = [Math.max(from, low), Math.min(to, high)];
        return start <= end ? [`${escapeCodePoint(start + shift)}-${escapeCodePoint(end + shift)}`] : [];
    });
    return source + others.join('');
}
