import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';
import type { SoqlQuery } from '../soql-query';
import { QueryReading, readQueryContext } from './read-query';
import { refusedAliases } from './refused-aliases';

/** ANTLR's full LL prediction; see the compiler's parser. */
const LL_PREDICTION = 1;

/** Text of a dynamic query is not SOQL. The message is the platform's System.QueryException text. */
export class QuerySyntaxError extends Error {
    constructor(message: string) {
        super(message);
        this.name = 'QuerySyntaxError';
    }
}

class FirstError extends ApexErrorListener {
    message: string | undefined;

    override apexSyntaxError(_line: number, _column: number, message: string): void {
        this.message ??= message;
    }
}

function describe(message: string): string {
    if (/at input '?<EOF>|'<EOF>'/.test(message)) return 'unexpected token: <EOF>';
    const lexical = /token recognition error at: '(.*)/s.exec(message)?.[1];
    if (lexical !== undefined) return `line 1:1 no viable alternative at character '${lexical[0] ?? ''}'`;
    const found =
        /(?:mismatched input|extraneous input|at) '([^']*)'/.exec(message)?.[1] ??
        /at input '(.*)'$/s.exec(message)?.[1];
    return found === undefined ? message : `unexpected token: '${found.split(/\s+/).at(-1)}'`;
}

export interface DynamicQuery {
    readonly query: SoqlQuery;
    /** Texts after `:` by bind index. */
    readonly bindNames: readonly string[];
}

const parsed = new Map<string, DynamicQuery>();
const REMEMBERED = 500;

/** The lexer is Apex's, which does not know the escapes `\\%` and `\\_` of LIKE: their backslash is doubled for it. */
function protectWildcards(text: string): string {
    return text.replace(/\\(\\|[%_])/g, (whole, next: string) => (next === '\\' ? whole : `\\\\${next}`));
}

/** @throws QuerySyntaxError */
export function parseDynamicQuery(text: string): DynamicQuery {
    const known = parsed.get(text);
    if (known) return known;
    const errors = new FirstError();
    const { parser } = ApexParserFactory.createLexerAndParser(protectWildcards(text), errors);
    (parser as unknown as { _interp: { predictionMode: number } })._interp.predictionMode = LL_PREDICTION;
    const tree = parser.query();
    if (errors.message === undefined) {
        const token = (parser as unknown as { getCurrentToken(): { type: number; text: string } }).getCurrentToken();
        if (token.type !== -1) throw new QuerySyntaxError(`unexpected token: '${token.text}'`);
    } else throw new QuerySyntaxError(describe(errors.message));
    const reading = new QueryReading();
    const query = readQueryContext(reading, tree);
    // The parser takes a clause's keyword for an alias when nothing follows it.
    if (/^(where|limit|order|group|with|having|offset)$/i.test(query.fromAlias ?? ''))
        throw new QuerySyntaxError('unexpected token: <EOF>');
    const [refused] = refusedAliases(tree);
    if (refused) throw new QuerySyntaxError(`unexpected token: '${refused.getText()}'`);
    const result = { query, bindNames: reading.binds.map((bind) => bind.getText()) };
    if (parsed.size >= REMEMBERED) parsed.clear();
    parsed.set(text, result);
    return result;
}
