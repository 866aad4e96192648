import type { SoqlFunctionContext } from '@apexdevtools/apex-parser';
import type {
    AggregateName,
    DateFunctionName,
    FieldPath,
    FormattedOperand,
    Operand,
    SelectItem,
    SoqlQuery,
} from '../soql-query';
import { positionOf, readPath } from './read-query';

type Unsupported = SoqlQuery['unsupported'][number];

const AGGREGATES: readonly (readonly [
    method: 'AVG' | 'COUNT' | 'COUNT_DISTINCT' | 'MIN' | 'MAX' | 'SUM' | 'GROUPING',
    name: AggregateName,
])[] = [
    ['AVG', 'avg'],
    ['COUNT', 'count'],
    ['COUNT_DISTINCT', 'count_distinct'],
    ['MIN', 'min'],
    ['MAX', 'max'],
    ['SUM', 'sum'],
    ['GROUPING', 'grouping'],
];

const DATES = [
    'CALENDAR_MONTH',
    'CALENDAR_QUARTER',
    'CALENDAR_YEAR',
    'DAY_IN_MONTH',
    'DAY_IN_WEEK',
    'DAY_IN_YEAR',
    'DAY_ONLY',
    'FISCAL_MONTH',
    'FISCAL_QUARTER',
    'FISCAL_YEAR',
    'HOUR_IN_DAY',
    'WEEK_IN_MONTH',
    'WEEK_IN_YEAR',
] as const;

/** A function where a value is compared or ordered; undefined (and noted) when it is not supported. */
export function readFunctionOperand(context: SoqlFunctionContext, unsupported: Unsupported[]): Operand | undefined {
    const at = positionOf(context as never);
    const aggregate = AGGREGATES.find(([method]) => context[method]());
    const path: FieldPath | undefined = context.fieldName() ? readPath(context.fieldName()) : undefined;
    if (aggregate) return { kind: 'aggregate', name: aggregate[1], ...(path ? { path } : {}), at };
    const date = DATES.find((method) => context[method]());
    if (date) {
        const field = context.dateFieldName();
        const name = date.toLowerCase() as DateFunctionName;
        return {
            kind: 'dateFunction',
            call: { name, path: readPath(field.fieldName()), convertTimezone: !!field.CONVERT_TIMEZONE() },
        };
    }
    if (context.TOLABEL() && path) return { kind: 'toLabel', path };
    unsupported.push({ what: `SOQL ${context.getText().replace(/\(.*/s, '').toUpperCase()}()`, at });
    return undefined;
}

/** What stands in the brackets of FORMAT(). */
function readFormatted(context: SoqlFunctionContext, unsupported: Unsupported[]): FormattedOperand | undefined {
    const inner = context.soqlFunction();
    if (!inner) return { kind: 'field', path: readPath(context.fieldName()) };
    if (inner.CONVERT_CURRENCY()) return { kind: 'convertCurrency', path: readPath(inner.fieldName()) };
    return readFunctionOperand(inner, unsupported);
}

/** A function in the select list. */
export function readFunctionItem(
    context: SoqlFunctionContext,
    alias: { readonly alias?: string },
    unsupported: Unsupported[],
): SelectItem[] {
    const parameter = context.FIELDS() ? context.soqlFieldsParameter() : null;
    if (parameter) {
        const which = parameter.ALL() ? 'all' : parameter.CUSTOM() ? 'custom' : 'standard';
        return [{ kind: 'fields', which, at: positionOf(context as never) }];
    }
    if (context.CONVERT_CURRENCY()) return [{ kind: 'convertCurrency', path: readPath(context.fieldName()), ...alias }];
    if (context.FORMAT()) {
        const of = readFormatted(context, unsupported);
        return of ? [{ kind: 'format', of, ...alias, at: positionOf(context as never) }] : [];
    }
    const operand = readFunctionOperand(context, unsupported);
    if (!operand || operand.kind === 'field') return [];
    return [{ ...operand, ...alias }];
}
