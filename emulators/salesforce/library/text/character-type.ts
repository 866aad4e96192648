/** Splits between characters of different java.lang.Character types, as commons-lang's StringUtils does. */
const TYPES: readonly (readonly [string, RegExp])[] = [
    ['upper', /\p{Lu}/u],
    ['lower', /\p{Ll}/u],
    ['titlecase', /\p{Lt}/u],
    ['modifier', /\p{Lm}/u],
    ['other letter', /\p{Lo}/u],
    ['digit', /\p{Nd}/u],
    ['number', /\p{N}/u],
    ['space', /\p{Zs}/u],
    ['control', /\p{Cc}/u],
    ['dash', /\p{Pd}/u],
    ['open', /\p{Ps}/u],
    ['close', /\p{Pe}/u],
    ['connector', /\p{Pc}/u],
    ['punctuation', /\p{Po}/u],
    ['mark', /\p{M}/u],
    ['math', /\p{Sm}/u],
    ['currency', /\p{Sc}/u],
    ['symbol modifier', /\p{Sk}/u],
    ['symbol', /\p{So}/u],
];

function typeOf(char: string): string {
    return TYPES.find(([, pattern]) => pattern.test(char))?.[0] ?? 'unassigned';
}

/** With camel case, an upper-case letter belongs to the lower-case ones after it: `fooBar` → `foo`, `Bar`; `ASFLicense` → `ASF`, `License`. */
export function splitByCharacterType(text: string, camelCase: boolean): string[] {
    const parts: string[] = [];
    let previous = '';
    for (const char of text) {
        const type = typeOf(char);
        const last = parts.length - 1;
        if (type === previous) {
            parts[last] += char;
        } else if (camelCase && type === 'lower' && previous === 'upper') {
            const before = parts[last] ?? '';
            if (before.length === 1) parts[last] += char;
            else parts.splice(last, 1, before.slice(0, -1), before.slice(-1) + char);
        } else {
            parts.push(char);
        }
        previous = type;
    }
    return parts;
}
