import type { InterfaceDeclaration } from 'ts-morph';
import { connectionId } from '../../../examples/example-context';
import { Instant } from '../../../language/instant';
import { Money } from '../../../language/money';
import { PlainDate } from '../../../language/plain-date';
import type { SubsetType } from '../../check/subset-type';
import { apex, apexType, type ApexExpression, type ApexType } from '../../apex';
import { structFields } from '../logic/struct-fields';

/** Text that holds the id of the connection, which is known only where the test runs. */
function withConnectionId(value: string): ApexExpression {
    const parts = value.split(connectionId);
    const id = apex.call(null, 'connectionId');
    return parts.slice(1).reduce<ApexExpression>(
        (left, part) => {
            const joined = left.kind === 'string' && left.value === '' ? id : apex.binary(left, '+', id);
            return part === '' ? joined : apex.binary(joined, '+', apex.stringLiteral(part));
        },
        apex.stringLiteral(parts[0] ?? ''),
    );
}

function decimal(value: Money): ApexExpression {
    const text = value.toString();
    const digits = text.replace('-', '');
    const literal = apex.literal(digits.includes('.') ? digits : `${digits}.0`);
    return text.startsWith('-') ? { kind: 'unary', operator: '-', operand: literal } : literal;
}

function instant(value: Instant): ApexExpression {
    const parts = value.toString().match(/\d+/g) ?? [];
    return apex.call(
        apex.name('Datetime'),
        'newInstanceGmt',
        parts.map((part) => apex.literal(Number(part))),
    );
}

/** A plain value of an example as an Apex expression; null for values that are not plain. */
export function printScalar(value: unknown): ApexExpression | null {
    if (value === null || value === undefined) {
        return apex.nullLiteral;
    }
    if (typeof value === 'string') {
        return value.includes(connectionId) ? withConnectionId(value) : apex.stringLiteral(value);
    }
    if (typeof value === 'number') {
        return value < 0 ? { kind: 'unary', operator: '-', operand: apex.literal(-value) } : apex.literal(value);
    }
    if (typeof value === 'boolean') {
        return apex.literal(value);
    }
    if (value instanceof Money) {
        return decimal(value);
    }
    if (value instanceof PlainDate) {
        const parts = [value.year, value.month, value.day].map((part) => apex.literal(part));
        return apex.call(apex.name('Date'), 'newInstance', parts);
    }
    return value instanceof Instant ? instant(value) : null;
}

/** How the types of one module are named from another class. */
export type TypeNames = (type: SubsetType) => ApexType;

/** A value of an example as an Apex expression of its declared type. */
export function printValue(value: unknown, type: SubsetType, names: TypeNames): ApexExpression {
    const scalar = printScalar(value);
    if (scalar !== null) {
        return scalar;
    }
    if (type.kind === 'list') {
        const items = (value as readonly unknown[]).map((item) => printValue(item, type.element, names));
        return apex.newList(names(type.element), items);
    }
    if (type.kind === 'struct') {
        const record = value as Readonly<Record<string, unknown>>;
        const fields = structFields(type.declaration as InterfaceDeclaration);
        const args = fields.map((field) =>
            printValue(record[field.name], field.type ?? { kind: 'null', nullable: true }, names),
        );
        return apex.construct(names(type), args);
    }
    throw new Error(`An example holds a value that no Apex literal stands for: ${String(value)}`);
}

/** Types of a module as its test class names them: `InvoiceAmounts.Invoice`. */
export function outerNames(className: string, plain: TypeNames): TypeNames {
    const names: TypeNames = (type) => {
        switch (type.kind) {
            case 'struct': {
                const own = plain(type);
                return own.name.includes('.') ? own : apexType(`${className}.${type.name}`);
            }
            case 'list':
                return apexType('List', names(type.element));
            default:
                return plain(type);
        }
    };
    return names;
}
