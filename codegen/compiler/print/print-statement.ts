import type { ApexStatement } from '../apex';
import { printExpression } from './print-expression';
import { printType } from './print-type';

type Kind = ApexStatement['kind'];
type Printers = { readonly [K in Kind]: (node: Extract<ApexStatement, { kind: K }>) => string };

function printBlock(statements: readonly ApexStatement[]): string {
    return `{\n${statements.map(printStatement).join('\n')}\n}`;
}

const printers: Printers = {
    declare: (node) =>
        `${printType(node.type)} ${node.name}${node.value === null ? '' : ` = ${printExpression(node.value)}`};`,
    assign: (node) => `${printExpression(node.target)} = ${printExpression(node.value)};`,
    expression: (node) => `${printExpression(node.expression)};`,
    return: (node) => (node.value === null ? 'return;' : `return ${printExpression(node.value)};`),
    if: (node) => {
        const head = `if (${printExpression(node.condition)}) ${printBlock(node.whenTrue)}`;
        const [only] = node.whenFalse;
        if (only === undefined) {
            return head;
        }
        const tail =
            node.whenFalse.length === 1 && only.kind === 'if' ? printStatement(only) : printBlock(node.whenFalse);
        return `${head} else ${tail}`;
    },
    forEach: (node) =>
        `for (${printType(node.type)} ${node.name} : ${printExpression(node.list)}) ${printBlock(node.body)}`,
    while: (node) => `while (${printExpression(node.condition)}) ${printBlock(node.body)}`,
    switch: (node) => {
        const cases = node.cases.map(
            (branch) => `when ${branch.values.map(printExpression).join(', ')} ${printBlock(branch.body)}`,
        );
        const otherwise = node.otherwise === null ? [] : [`when else ${printBlock(node.otherwise)}`];
        return `switch on ${printExpression(node.value)} {\n${[...cases, ...otherwise].join('\n')}\n}`;
    },
    jump: (node) => `${node.word};`,
    throw: (node) => `throw ${printExpression(node.value)};`,
    comment: (node) => `// ${node.text}`,
    sequence: (node) => node.statements.map(printStatement).join('\n'),
};

export function printStatement(node: ApexStatement): string {
    const print = printers[node.kind] as (value: ApexStatement) => string;
    return print(node);
}

export function printStatements(statements: readonly ApexStatement[]): string {
    return statements.map(printStatement).join('\n');
}
