import type { ApexExpression, SoqlSelect } from '../apex';
import { printType } from './print-type';

type Kind = ApexExpression['kind'];
type Printers = { readonly [K in Kind]: (node: Extract<ApexExpression, { kind: K }>) => string };

/** Binding strength, weakest first; an operand that binds more weakly than its operator gets parentheses. */
const strengths: Readonly<Record<string, number>> = {
    ternary: 1,
    '??': 1.5,
    '||': 3,
    '&&': 4,
    '==': 6,
    '!=': 6,
    '<': 7,
    '<=': 7,
    '>': 7,
    '>=': 7,
    '+': 9,
    '-': 9,
    '*': 10,
    '/': 10,
    unary: 12,
    cast: 12,
    primary: 14,
};

function strengthOf(node: ApexExpression): number {
    if (node.kind === 'binary') {
        return strengths[node.operator] ?? 0;
    }
    return strengths[node.kind] ?? strengths['primary'] ?? 14;
}

function printAt(node: ApexExpression, strength: number): string {
    const text = printExpression(node);
    return strengthOf(node) < strength ? `(${text})` : text;
}

function printArguments(args: readonly ApexExpression[]): string {
    return args.map(printExpression).join(', ');
}

const escapes: Readonly<Record<string, string>> = {
    '\\': '\\\\',
    "'": "\\'",
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\b': '\\b',
    '\f': '\\f',
};

/** A quoted Apex string; what is not printable ASCII is written as an escape, so that no editor can change it. */
export function printString(value: string): string {
    let text = '';
    for (const unit of value.split('')) {
        const code = unit.charCodeAt(0);
        const isPlain = code >= 0x20 && code < 0x7f;
        text += escapes[unit] ?? (isPlain ? unit : `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`);
    }
    return `'${text}'`;
}

/** The text of a query without its brackets. */
export function printSelect(query: SoqlSelect): string {
    const columns = [...query.fields, ...query.children.map((child) => `(${printSelect(child)})`)].join(', ');
    const where = query.where === null ? '' : ` WHERE ${query.where}`;
    const access = query.accessMode === null ? '' : ` WITH ${query.accessMode}`;
    const order = query.orderBy.length === 0 ? '' : ` ORDER BY ${query.orderBy.join(', ')}`;
    return `SELECT ${columns} FROM ${query.from}${where}${access}${order}`;
}

const printers: Printers = {
    string: (node) => printString(node.value),
    literal: (node) => node.text,
    name: (node) => node.name,
    member: (node) => `${printAt(node.target, 14)}${node.safe ? '?.' : '.'}${node.name}`,
    call: (node) => {
        const target = node.target === null ? '' : `${printAt(node.target, 14)}${node.safe ? '?.' : '.'}`;
        return `${target}${node.name}(${printArguments(node.args)})`;
    },
    new: (node) => `new ${printType(node.type)}(${printArguments(node.args)})`,
    newList: (node) =>
        node.items.length === 0
            ? `new List<${printType(node.element)}>()`
            : `new List<${printType(node.element)}>{ ${printArguments(node.items)} }`,
    newMap: (node) =>
        node.entries.length === 0
            ? `new ${printType(node.type)}()`
            : `new ${printType(node.type)}{ ${node.entries
                  .map((entry) => `${printExpression(entry.key)} => ${printExpression(entry.value)}`)
                  .join(', ')} }`,
    newRecord: (node) =>
        `new ${printType(node.type)}(${node.fields
            .map((field) => `${field.name} = ${printExpression(field.value)}`)
            .join(', ')})`,
    binary: (node) => {
        const strength = node.operator === '??' ? 12 : strengthOf(node);
        return `${printAt(node.left, strength)} ${node.operator} ${printAt(node.right, strength + 1)}`;
    },
    unary: (node) => `${node.operator}${printAt(node.operand, 12)}`,
    ternary: (node) => `${printAt(node.condition, 2)} ? ${printAt(node.whenTrue, 2)} : ${printAt(node.whenFalse, 1)}`,
    cast: (node) => `(${printType(node.type)}) ${printAt(node.value, 12)}`,
    soql: (node) => `[${printSelect(node.query)}]`,
};

export function printExpression(node: ApexExpression): string {
    const print = printers[node.kind] as (value: ApexExpression) => string;
    return print(node);
}
