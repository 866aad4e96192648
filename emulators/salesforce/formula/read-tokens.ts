import { FormulaError } from './formula-node';

export interface Token {
    readonly kind: 'text' | 'number' | 'name' | 'symbol' | 'end';
    readonly text: string;
}

/** Comments and blanks, texts in either quote, numbers, names with dots (`$User.Id`, `Owner:User.Name`), operators. */
const TOKEN =
    /(?:\s|\/\*[\s\S]*?\*\/)+|("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|(\d+(?:\.\d*)?|\.\d+)|(\$?[A-Za-z_][\w]*(?:[.:][A-Za-z_]\w*)*)|(&&|\|\||<>|!=|<=|>=|==|[-+*/^&=<>(),!])/y;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unquote(text: string): string {
    return text.slice(1, -1).replace(/\\([\s\S])/g, (_all, letter: string) => ESCAPES[letter] ?? letter);
}

/** @throws FormulaError for a character that no formula has */
export function readTokens(formula: string): Token[] {
    const tokens: Token[] = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < formula.length) {
        const at = TOKEN.lastIndex;
        const match = TOKEN.exec(formula);
        if (!match) throw new FormulaError(`Syntax error.  Found '${formula.charAt(at)}'`);
        const [, text, number, name, symbol] = match;
        if (text !== undefined) tokens.push({ kind: 'text', text: unquote(text) });
        else if (number !== undefined) tokens.push({ kind: 'number', text: number });
        else if (name !== undefined) tokens.push({ kind: 'name', text: name });
        else if (symbol !== undefined) tokens.push({ kind: 'symbol', text: symbol });
    }
    return [...tokens, { kind: 'end', text: 'end of formula' }];
}
