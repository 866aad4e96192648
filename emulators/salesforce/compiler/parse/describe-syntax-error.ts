/** Words the parser's message as the platform's compiler does ("Missing ';' at '}'", "Unexpected token 'x'."). */
export function describeSyntaxError(message: string): string {
    const missing = /^missing (.+) at (.+)$/s.exec(message);
    if (missing) return `Missing ${missing[1]} at ${missing[2]}`;
    const extraneous = /^extraneous input (.+) expecting /s.exec(message);
    if (extraneous) return `Extra ${extraneous[1]}, at ${extraneous[1]}.`;
    const mismatched = /^mismatched input (.+?) expecting (.+)$/s.exec(message);
    if (mismatched) return describeMismatch(mismatched[1] ?? '', mismatched[2] ?? '');
    const alternative = /^no viable alternative at input (.+)$/s.exec(message);
    if (alternative) return `Unexpected token ${lastWord(alternative[1] ?? '')}.`;
    const lexical = /^token recognition error at: (.+)$/s.exec(message);
    if (lexical) return `Invalid character or string literal at ${lexical[1]}`;
    return message;
}

function describeMismatch(found: string, expected: string): string {
    if (/EOF/.test(found)) return "Unexpected end of file; is a '}' missing?";
    return /^'[^']*'$/.test(expected) ? `Missing ${expected} at ${found}` : `Unexpected token ${found}.`;
}

function lastWord(quoted: string): string {
    const word = /([\w$]+|[^\s\w])'?$/.exec(quoted.replace(/'$/, ''))?.[1] ?? quoted;
    return `'${word}'`;
}
