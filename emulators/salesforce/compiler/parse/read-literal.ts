const escapes: Readonly<Record<string, string>> = {
    n: '\n',
    t: '\t',
    b: '\b',
    f: '\f',
    r: '\r',
    '"': '"',
    "'": "'",
    '\\': '\\',
};

/** The value of `'…'` as it stands in the source, quotes included. */
export function readStringLiteral(source: string): string {
    return source
        .slice(1, -1)
        .replace(
            /\\(?:u([0-9a-fA-F]{4})|(.))/gs,
            (whole: string, code: string | undefined, letter: string | undefined) =>
                code
                    ? String.fromCharCode(parseInt(code, 16))
                    : (escapes[letter ?? ''] ?? escapes[(letter ?? '').toLowerCase()] ?? whole),
        );
}

/** The value of `'''…'''`: the text after the first line break, common indentation kept. */
export function readMultilineLiteral(source: string): string {
    return source.slice(3, -3).replace(/^\r?\n/, '');
}
