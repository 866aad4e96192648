import {
    ApexErrorListener,
    ApexParserFactory,
    type AnonymousUnitContext,
    type ApexParser,
    type CompilationUnitContext,
    type TriggerUnitContext,
} from '@apexdevtools/apex-parser';
import type { ProblemLog } from '../problems';
import { checkTokens } from './check-tokens';
import { describeSyntaxError } from './describe-syntax-error';

/** ANTLR's full LL prediction; its SLL mode misreads some valid Apex without telling. */
const LL_PREDICTION = 1;

interface SyntaxError {
    readonly line: number;
    readonly column: number;
    readonly message: string;
}

/** Keeps the first error of a file: as on the platform, what follows from it is not reported. */
class SyntaxErrors extends ApexErrorListener {
    first: SyntaxError | null = null;

    override apexSyntaxError(line: number, column: number, message: string): void {
        const { first } = this;
        if (first && (first.line < line || (first.line === line && first.column <= column + 1))) return;
        this.first = { line, column: column + 1, message: describeSyntaxError(message) };
    }
}

/** A source as the parser wants it. */
export interface Text {
    readonly text: string;
    readonly apiVersion: string;
}

function parse<T>({ text, apiVersion }: Text, log: ProblemLog, read: (parser: ApexParser) => T): T | null {
    const errors = new SyntaxErrors();
    const { parser } = ApexParserFactory.createLexerAndParser(text, errors);
    (parser as unknown as { _interp: { predictionMode: number } })._interp.predictionMode = LL_PREDICTION;
    const tree = read(parser);
    if (errors.first) log.add(errors.first, errors.first.message);
    else checkTokens(parser, apiVersion, log);
    return log.problems.length === 0 ? tree : null;
}

/** Null when there are syntax errors, which are then in the log. */
export function parseClass(source: Text, log: ProblemLog): CompilationUnitContext | null {
    return parse(source, log, (parser) => parser.compilationUnit());
}

/** Null when there are syntax errors, which are then in the log. */
export function parseTrigger(source: Text, log: ProblemLog): TriggerUnitContext | null {
    return parse(source, log, (parser) => parser.triggerUnit());
}

/** Null when there are syntax errors, which are then in the log. */
export function parseAnonymous(source: Text, log: ProblemLog): AnonymousUnitContext | null {
    return parse(source, log, (parser) => parser.anonymousUnit());
}
