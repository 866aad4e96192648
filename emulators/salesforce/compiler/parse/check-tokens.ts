import { ApexLexer, type ApexParser } from '@apexdevtools/apex-parser';
import type { ProblemLog } from '../problems';

interface Token {
    readonly type: number;
    readonly line: number;
    readonly column: number;
    readonly text: string;
}

/** The API version in which `'''…'''` became part of Apex (Spring '26). */
const MULTI_LINE_SINCE = 66;

/** What single tokens may not be although the grammar reads them. */
export function checkTokens(parser: ApexParser, apiVersion: string, log: ProblemLog): void {
    const { tokens } = (parser as unknown as { _input: { tokens: readonly Token[] } })._input;
    for (const token of tokens) {
        const at = { line: token.line, column: token.column + 1 };
        if (token.type === ApexLexer.StringLiteral) {
            if (/[\r\n]/.test(token.text)) {
                log.add(at, 'Illegal string literal: Line breaks are not allowed in string literals');
            }
        } else if (token.type === ApexLexer.MultilineStringLiteral && Number(apiVersion) < MULTI_LINE_SINCE) {
            log.add(at, `Multi-line string literals need API version ${MULTI_LINE_SINCE}.0 or higher`);
        }
    }
}
