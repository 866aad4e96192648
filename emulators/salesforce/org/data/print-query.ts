import type { Condition, DateCall, FieldPath, Operand, QueryValue, SelectItem, SoqlQuery } from '../../soql/soql-query';

const printPath = ({ names }: FieldPath): string => names.join('.');
const printCall = ({ name, path }: DateCall): string => `${name.toUpperCase()}(${printPath(path)})`;

function printOperand(operand: Operand | Exclude<SelectItem, { kind: 'fields' | 'subquery' | 'typeof' }>): string {
    switch (operand.kind) {
        case 'field':
            return printPath(operand.path);
        case 'dateFunction':
            return printCall(operand.call);
        case 'aggregate':
            return `${operand.name.toUpperCase()}(${operand.path ? printPath(operand.path) : ''})`;
        case 'format':
            return `FORMAT(${printOperand(operand.of)})`;
        default:
            return `${operand.kind}(${printPath(operand.path)})`;
    }
}

function printItem(item: SelectItem): string {
    if (item.kind === 'subquery') return `(${printQuery(item.query)})`;
    if (item.kind === 'fields') return `FIELDS(${item.which.toUpperCase()})`;
    if (item.kind === 'typeof') {
        const branches = item.branches.map(({ type, fields }) => {
            const start = type ? `WHEN ${printPath(type)} THEN` : 'ELSE';
            return `${start} ${fields.map(printPath).join(', ')}`;
        });
        return `TYPEOF ${printPath(item.relationship)} ${branches.join(' ')} END`;
    }
    return printOperand(item);
}

function printValue(value: QueryValue): string {
    switch (value.kind) {
        case 'literal':
            return value.type === 'string' ? `'${value.text}'` : value.text;
        case 'dateLiteral':
            return value.n === undefined ? value.name : `${value.name}:${value.n}`;
        case 'bind':
            return `:tmpVar${value.index + 1}`;
        case 'list':
            return `(${value.values.map(printValue).join(', ')})`;
        case 'subquery':
            return `(${printQuery(value.query)})`;
    }
}

function printCondition(condition: Condition): string {
    if (condition.kind === 'not') return `(NOT ${printCondition(condition.part)})`;
    if (condition.kind === 'compare') {
        return `${printOperand(condition.left)} ${condition.operator.toUpperCase()} ${printValue(condition.right)}`;
    }
    return `(${condition.parts.map(printCondition).join(` ${condition.kind.toUpperCase()} `)})`;
}

/** A query as the debug log shows it, binds as `:tmpVar1`. */
export function printQuery(query: SoqlQuery): string {
    const clauses = [
        `SELECT ${query.select.map(printItem).join(', ')} FROM ${printPath(query.from)}`,
        query.where && `WHERE ${printCondition(query.where)}`,
        query.limit && `LIMIT ${printValue(query.limit)}`,
        query.forUpdate && 'FOR UPDATE',
    ];
    return clauses.filter(Boolean).join(' ');
}
