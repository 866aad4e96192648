import {
    ApexErrorListener,
    ApexParserFactory,
    type AnonymousUnitContext,
    type ApexParser,
    type CompilationUnitContext,
    type TriggerUnitContext,
} from '@apexdevtools/apex-parser';
import type { ProblemLog } from '../problems';
import { describeSyntaxError } from './describe-syntax-error';

/** ANTLR's full LL prediction; its SLL mode misreads some valid Apex without telling. */
const LL_PREDICTION = 1;

class SyntaxErrors extends ApexErrorListener {
    constructor(private readonly log: ProblemLog) {
        super();
    }

    override apexSyntaxError(line: number, column: number, message: string): void {
        this.log.add({ line, column: column + 1 }, describeSyntaxError(message));
    }
}

function parse<T>(text: string, log: ProblemLog, read: (parser: ApexParser) => T): T | null {
    const { parser } = ApexParserFactory.createLexerAndParser(text, new SyntaxErrors(log));
    (parser as unknown as { _interp: { predictionMode: number } })._interp.predictionMode = LL_PREDICTION;
    const before = log.problems.length;
    const tree = read(parser);
    return log.problems.length === before ? tree : null;
}

/** Null when there are syntax errors, which are then in the log. */
export function parseClass(text: string, log: ProblemLog): CompilationUnitContext | null {
    return parse(text, log, (parser) => parser.compilationUnit());
}

/** Null when there are syntax errors, which are then in the log. */
export function parseTrigger(text: string, log: ProblemLog): TriggerUnitContext | null {
    return parse(text, log, (parser) => parser.triggerUnit());
}

/** Null when there are syntax errors, which are then in the log. */
export function parseAnonymous(text: string, log: ProblemLog): AnonymousUnitContext | null {
    return parse(text, log, (parser) => parser.anonymousUnit());
}
