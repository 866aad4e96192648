/** Rules beyond names, with the platform's texts. */
import type { FieldInfo } from '../../metadata/org-model';
import type { Condition, FieldPath, QueryValue, SourcePosition } from '../soql-query';
import type { QueryPlan, ResolvedPath } from './query-plan';

type Report = (message: string, at: SourcePosition) => void;
type Comparison = Extract<Condition, { kind: 'compare' }>;

const TEXTUAL = new Set([
    'string',
    'picklist',
    'multipicklist',
    'combobox',
    'textarea',
    'email',
    'phone',
    'url',
    'encryptedstring',
    'id',
    'reference',
    'anyType',
]);

/** Long text cannot be compared, sorted or grouped. */
function isLongText(field: FieldInfo): boolean {
    return field.type === 'textarea' && field.length > 255;
}

/** What a literal has to be for a field of the type; undefined when anything goes. */
const LITERAL_FOR: Readonly<Record<string, readonly [allowed: readonly string[], name: string]>> = {
    boolean: [['boolean'], 'boolean'],
    int: [['number'], 'int'],
    long: [['number'], 'long'],
    double: [['number'], 'double'],
    percent: [['number'], 'double'],
    currency: [['number', 'currency'], 'currency'],
    date: [['date'], 'date'],
    datetime: [['datetime', 'date'], 'dateTime'],
    time: [['time'], 'time'],
};

function checkLiteral(field: FieldInfo, value: QueryValue, report: Report): void {
    if (value.kind === 'list') return value.values.forEach((item) => checkLiteral(field, item, report));
    if (value.kind === 'dateLiteral') {
        if (field.type !== 'date' && field.type !== 'datetime') {
            report(
                `value of filter criterion for field '${field.apiName}' must be of type ${describeType(field)} and should be enclosed in quotes`,
                value.at,
            );
        }
        return;
    }
    if (value.kind !== 'literal' || value.type === 'null') return;
    const rule = LITERAL_FOR[field.type];
    if (rule && !rule[0].includes(value.type)) {
        report(
            `value of filter criterion for field '${field.apiName}' must be of type ${rule[1]} and should not be enclosed in quotes`,
            value.at,
        );
    }
    if (!rule && TEXTUAL.has(field.type) && field.type !== 'anyType' && value.type !== 'string') {
        report(
            `value of filter criterion for field '${field.apiName}' must be of type string and should be enclosed in quotes`,
            value.at,
        );
    }
}

function describeType(field: FieldInfo): string {
    return LITERAL_FOR[field.type]?.[1] ?? 'string';
}

export function checkComparison(condition: Comparison, left: ResolvedPath, report: Report): void {
    const { field } = left;
    const { operator, at } = condition;
    if (condition.left.kind === 'field') {
        if (isLongText(field) || field.type === 'base64' || field.type === 'address') {
            return report(`field '${field.apiName}' can not be filtered in a query call`, at);
        }
        checkLiteral(field, condition.right, report);
    }
    const isText =
        condition.left.kind !== 'aggregate' && TEXTUAL.has(field.type) && condition.left.kind !== 'dateFunction';
    if (operator === 'like' && (!isText || field.type === 'id' || field.type === 'reference'))
        report(`invalid operator on ${describeType(field)} field`, at);
    if ((operator === 'includes' || operator === 'excludes') && field.type !== 'multipicklist')
        report(`includes or excludes can only be used with multipicklist fields`, at);
    if ((operator === 'in' || operator === 'not in') && condition.right.kind === 'literal')
        report(`unexpected token: '${condition.right.text}'`, condition.right.at);
}

const sameField = (plan: QueryPlan, left: FieldPath, right: FieldPath): boolean => {
    const [a, b] = [plan.paths.get(left), plan.paths.get(right)];
    return (
        !!a &&
        !!b &&
        a.field === b.field &&
        a.steps.length === b.steps.length &&
        a.steps.every((step, i) => step.field === b.steps[i]!.field)
    );
};

export function checkSelect(plan: QueryPlan, report: Report): void {
    const seen = new Set<string>();
    for (const item of plan.select) {
        if (item.kind === 'convertCurrency' && plan.paths.get(item.path)?.field.type === 'currency') continue;
        if (item.kind === 'convertCurrency' && plan.paths.has(item.path))
            report(
                `convertCurrency() can only be used with currency fields: ${item.path.names.join('.')}`,
                item.path.at,
            );
        if (item.kind !== 'field') continue;
        const resolved = plan.paths.get(item.path);
        if (!resolved) continue;
        const key = [...resolved.steps.map((step) => step.field.key), resolved.field.key].join('.');
        if (seen.has(key) && plan.shape === 'rows')
            report(`duplicate field selected: ${item.path.names.join('.')}`, item.path.at);
        seen.add(key);
        if (item.alias && plan.shape === 'rows') report('only aggregate expressions use field aliasing', item.path.at);
    }
}

export function checkGroups(plan: QueryPlan, report: Report): void {
    if (plan.shape !== 'aggregate') {
        if (plan.query.having) report('HAVING clause needs a GROUP BY clause', plan.query.at);
        return;
    }
    for (const item of plan.select)
        if (item.kind === 'aggregate' && !item.path)
            report('COUNT() cannot be used with GROUP BY or another field', item.at);
    if (plan.query.groupKind !== 'plain' && plan.query.groupBy.length > 3)
        report('Grouping by ROLLUP or CUBE is limited to 3 fields', plan.query.at);
    const grouped = plan.query.groupBy.map((item) => (item.kind === 'field' ? item.path : item.call.path));
    for (const item of plan.select) {
        const path =
            item.kind === 'field' || item.kind === 'toLabel'
                ? item.path
                : item.kind === 'dateFunction'
                  ? item.call.path
                  : undefined;
        if (!path) continue;
        if (!grouped.some((candidate) => sameField(plan, candidate, path)))
            report(`Field must be grouped or aggregated: ${path.names.join('.')}`, path.at);
    }
    for (const path of grouped) {
        const field = plan.paths.get(path)?.field;
        if (field && isLongText(field)) report(`field '${field.apiName}' can not be grouped in a query call`, path.at);
    }
}

export function checkOrder(plan: QueryPlan, report: Report): void {
    for (const { operand } of plan.query.orderBy) {
        if (operand.kind !== 'field') continue;
        const field = plan.paths.get(operand.path)?.field;
        if (field && (isLongText(field) || field.type === 'multipicklist'))
            report(`field '${field.apiName}' can not be sorted in a query call`, operand.path.at);
    }
}
