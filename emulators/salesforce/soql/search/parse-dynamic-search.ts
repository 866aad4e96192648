import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';
import { QuerySyntaxError } from '../read/parse-dynamic-query';
import { readSearch } from './read-search';
import type { SoslSearch } from './sosl-search';

const LL_PREDICTION = 1;

class FirstError extends ApexErrorListener {
    token: string | undefined;

    override apexSyntaxError(_line: number, _column: number, message: string): void {
        this.token ??= /'([^']*)'[^']*$/.exec(message)?.[1] ?? message;
    }
}

/** The text of Search.query. @throws QuerySyntaxError */
export function parseDynamicSearch(text: string): {
    readonly search: SoslSearch;
    readonly bindNames: readonly string[];
} {
    const errors = new FirstError();
    const { parser } = ApexParserFactory.createLexerAndParser(`[${text.trim()}]`, errors);
    (parser as unknown as { _interp: { predictionMode: number } })._interp.predictionMode = LL_PREDICTION;
    const tree = /^\s*find\s*\{/i.test(text) ? parser.soslLiteralAlt() : parser.soslLiteral();
    if (errors.token !== undefined) throw new QuerySyntaxError(`unexpected token: ${errors.token}`);
    const { search, binds } = readSearch(tree);
    return { search, bindNames: binds.map((bind) => bind.getText()) };
}
