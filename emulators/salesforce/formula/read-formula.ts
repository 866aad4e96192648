import { FormulaError, type FormulaNode } from './formula-node';
import { readTokens, type Token } from './read-tokens';

/** Salesforce Help, "Formula Operators and Functions": weakest first. */
const LEVELS: readonly (readonly string[])[] = [
    ['||'],
    ['&&'],
    ['=', '==', '<>', '!='],
    ['<', '>', '<=', '>='],
    ['+', '-', '&'],
    ['*', '/'],
    ['^'],
];

const SAME: Readonly<Record<string, string>> = { '==': '=', '!=': '<>' };

class FormulaReader {
    private at = 0;

    constructor(private readonly tokens: readonly Token[]) {}

    read(): FormulaNode {
        const node = this.binary(0);
        if (this.next.kind !== 'end') throw this.unexpected();
        return node;
    }

    private get next(): Token {
        return this.tokens[this.at]!;
    }

    private unexpected(): FormulaError {
        return new FormulaError(`Syntax error.  Found '${this.next.text}'`);
    }

    private take(symbol: string): boolean {
        if (this.next.kind !== 'symbol' || this.next.text !== symbol) return false;
        this.at++;
        return true;
    }

    private binary(level: number): FormulaNode {
        const operators = LEVELS[level];
        if (!operators) return this.unary();
        let left = this.binary(level + 1);
        for (;;) {
            const operator = operators.find((candidate) => this.take(candidate));
            if (operator === undefined) return left;
            left = { kind: 'binary', operator: SAME[operator] ?? operator, left, right: this.binary(level + 1) };
        }
    }

    private unary(): FormulaNode {
        if (this.take('-')) return { kind: 'negative', operand: this.unary() };
        if (this.take('+')) return this.unary();
        if (this.take('!')) return { kind: 'not', operand: this.unary() };
        return this.primary();
    }

    private primary(): FormulaNode {
        const { kind, text } = this.next;
        if (this.take('(')) {
            const node = this.binary(0);
            if (!this.take(')')) throw new FormulaError("Syntax error. Missing ')'");
            return node;
        }
        if (kind === 'symbol' || kind === 'end') throw this.unexpected();
        this.at++;
        if (kind === 'text') return { kind, value: text };
        if (kind === 'number') return { kind, digits: text };
        return this.take('(') ? this.call(text) : word(text);
    }

    private call(name: string): FormulaNode {
        const args: FormulaNode[] = [];
        if (!this.take(')')) {
            do args.push(this.binary(0));
            while (this.take(','));
            if (!this.take(')')) throw new FormulaError("Syntax error. Missing ')'");
        }
        return { kind: 'call', name: name.toUpperCase(), args };
    }
}

function word(text: string): FormulaNode {
    const upper = text.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
    return upper === 'NULL' ? { kind: 'null' } : { kind: 'name', path: text.split('.') };
}

/** @throws FormulaError with the text of the formula editor */
export function readFormula(formula: string): FormulaNode {
    return new FormulaReader(readTokens(formula)).read();
}
