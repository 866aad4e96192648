/** What FIND looks for: words, phrases, wildcards, AND, OR, AND NOT (SOQL and SOSL Reference, "FIND {SearchQuery}"). */
export type SearchTest = (words: readonly string[]) => boolean;

const TOKEN = /"(?:\\.|[^"\\])*"|[()]|(?:\\.|[^\s()"\\])+/g;

/** Words of a field's text: letters and digits, lower case. */
export function wordsOf(text: string): string[] {
    return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `ac*e?` as words with wildcards; punctuation parts words, as it does in what is searched. */
function patternsOf(token: string): RegExp[] {
    const plain = token.replace(/\\(.)/g, (_, char: string) => (char === '*' || char === '?' ? ' ' : char));
    return (plain.toLowerCase().match(/[\p{L}\p{N}*?]+/gu) ?? []).map((word) => {
        const source = word.replace(/\*/g, '.*').replace(/\?/g, '.');
        return new RegExp(`^${source}$`, 'u');
    });
}

/** The words of a phrase next to each other, in their order. */
function phraseTest(token: string): SearchTest {
    const patterns = patternsOf(token);
    if (patterns.length === 0) return () => false;
    return (words) => words.some((_, start) => patterns.every((pattern, at) => pattern.test(words[start + at] ?? '')));
}

/** Reads a search expression. Words without an operator between them all have to be there. */
export function searchTest(text: string): SearchTest {
    const tokens = text.match(TOKEN) ?? [];
    let at = 0;
    const next = (): string => (tokens[at] ?? '').toUpperCase();
    const operand = (): SearchTest => {
        const token = tokens[at++] ?? '';
        if (token !== '(') return phraseTest(token.replace(/^"|"$/g, ''));
        const inner = either();
        if (next() === ')') at++;
        return inner;
    };
    const both = (): SearchTest => {
        const parts = [operand()];
        while (at < tokens.length && next() !== ')' && next() !== 'OR') {
            if (next() === 'AND') at++;
            const isNegative = next() === 'NOT';
            if (isNegative) at++;
            const part = operand();
            parts.push(isNegative ? (words) => !part(words) : part);
        }
        return (words) => parts.every((part) => part(words));
    };
    const either = (): SearchTest => {
        const parts = [both()];
        while (next() === 'OR') {
            at++;
            parts.push(both());
        }
        return (words) => parts.some((part) => part(words));
    };
    return either();
}
