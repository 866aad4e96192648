import type {
    ComparisonOperatorContext,
    ConditionalExpressionContext,
    FieldExpressionContext,
    LogicalExpressionContext,
    ValueContext,
    WhereConditionalExpressionContext,
    WhereLogicalExpressionContext,
} from '@apexdevtools/apex-parser';
import type { ComparisonOperator, Condition, QueryValue, SoqlQuery } from '../soql-query';
import { readFunctionOperand } from './read-function';
import { positionOf, type QueryReading, readPath, readSubQuery } from './read-query';

type Unsupported = SoqlQuery['unsupported'][number];
type Logical = WhereLogicalExpressionContext | LogicalExpressionContext;
type Conditional = WhereConditionalExpressionContext | ConditionalExpressionContext;

function partsOf(context: Logical): Conditional[] {
    return 'whereConditionalExpression_list' in context
        ? context.whereConditionalExpression_list()
        : context.conditionalExpression_list();
}

export function readCondition(
    reading: QueryReading,
    context: Logical,
    unsupported: Unsupported[],
): Condition | undefined {
    const parts = partsOf(context).flatMap((part) => readPart(reading, part, unsupported) ?? []);
    if (parts.length === 0) return undefined;
    if (context.NOT()) return { kind: 'not', part: parts[0]! };
    if (parts.length === 1) return parts[0];
    return { kind: context.SOQLOR_list().length > 0 ? 'or' : 'and', parts };
}

function readPart(reading: QueryReading, context: Conditional, unsupported: Unsupported[]): Condition | undefined {
    const nested = 'whereLogicalExpression' in context ? context.whereLogicalExpression() : context.logicalExpression();
    if (nested) return readCondition(reading, nested, unsupported);
    if (!('whereFieldExpression' in context)) return readComparison(reading, context.fieldExpression(), unsupported);
    const where = context.whereFieldExpression();
    if (where.fieldExpression()) return readComparison(reading, where.fieldExpression(), unsupported);
    unsupported.push({ what: 'SOQL FORMULA()', at: positionOf(where as never) });
    return undefined;
}

function readComparison(
    reading: QueryReading,
    context: FieldExpressionContext,
    unsupported: Unsupported[],
): Condition | undefined {
    const left = context.fieldName()
        ? ({ kind: 'field', path: readPath(context.fieldName()) } as const)
        : readFunctionOperand(context.soqlFunction(), unsupported);
    if (!left) return undefined;
    return {
        kind: 'compare',
        left,
        operator: readOperator(context.comparisonOperator()),
        right: readValue(reading, context.value()),
        at: positionOf(context as never),
    };
}

function readOperator(context: ComparisonOperatorContext): ComparisonOperator {
    const text = context.getText().toLowerCase();
    if (text === '<>') return '!=';
    return text === 'notin' ? 'not in' : (text as ComparisonOperator);
}

function literal(
    context: ValueContext,
):
    | readonly [
          type: 'null' | 'boolean' | 'number' | 'string' | 'date' | 'datetime' | 'time' | 'currency',
          text: string,
      ]
    | undefined {
    if (context.NULL()) return ['null', 'null'];
    if (context.BooleanLiteral()) return ['boolean', context.getText().toLowerCase()];
    if (context.signedNumber()) return ['number', context.getText()];
    if (context.StringLiteral()) return ['string', unescapeText(context.getText())];
    if (context.DateLiteral()) return ['date', context.getText()];
    if (context.DateTimeLiteral()) return ['datetime', context.getText()];
    if (context.TimeLiteral()) return ['time', context.getText()];
    if (context.IntegralCurrencyLiteral()) return ['currency', context.getText()];
    return undefined;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** `'…'` as written; `\%` and `\_` keep their backslash, which LIKE understands. */
function unescapeText(source: string): string {
    return source
        .slice(1, -1)
        .replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (whole, code: string | undefined, letter: string) => {
            if (code) return String.fromCharCode(parseInt(code, 16));
            if (letter === '%' || letter === '_') return whole;
            return ESCAPES[letter.toLowerCase()] ?? letter;
        });
}

export function readValue(reading: QueryReading, context: ValueContext): QueryValue {
    const at = positionOf(context as never);
    const constant = literal(context);
    if (constant) return { kind: 'literal', type: constant[0], text: constant[1], at };
    if (context.boundExpression())
        return { kind: 'bind', index: reading.bind(context.boundExpression().expression()), at };
    if (context.subQuery()) return { kind: 'subquery', query: readSubQuery(reading, context.subQuery()), at };
    if (context.valueList())
        return {
            kind: 'list',
            values: context
                .valueList()
                .value_list()
                .map((value) => readValue(reading, value)),
            at,
        };
    const [name, n] = context.getText().toUpperCase().split(':');
    return { kind: 'dateLiteral', name: name!, ...(n === undefined ? {} : { n: Number(n) }), at };
}
