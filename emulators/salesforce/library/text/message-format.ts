/**
 * String.format: java.text.MessageFormat over arguments that are texts already (Apex Reference Guide, String.format: non-string
 * arguments are converted to strings first).
 *
 * A single quote starts and ends quoted text, two make one quote; `{n}` without an argument stays as written.
 *
 * @throws MessageFormatError for unbalanced braces, an index that is no number, and formats (`{0,number}`), which need numbers
 */
export function formatMessage(pattern: string, args: readonly string[]): string {
    let result = '';
    let isQuoted = false;
    for (let at = 0; at < pattern.length; at++) {
        const char = pattern[at] as string;
        if (char === "'") {
            if (pattern[at + 1] === "'") result += pattern[++at] as string;
            else isQuoted = !isQuoted;
        } else if (char === '{' && !isQuoted) {
            const end = pattern.indexOf('}', at);
            if (end < 0) throw new MessageFormatError('Unmatched braces in the pattern.');
            result += argument(pattern.slice(at + 1, end), args);
            at = end;
        } else {
            result += char;
        }
    }
    return result;
}

export class MessageFormatError extends Error {}

function argument(text: string, args: readonly string[]): string {
    const index = text.trim();
    if (!/^\d+$/.test(index)) throw new MessageFormatError(`can't parse argument number: ${index}`);
    return args[Number(index)] ?? `{${index}}`;
}
