import { ApexDecimal } from '../library/decimal';
import { UnsupportedError } from '../runtime/exceptions';
import { binaryOperation } from './operators';
import { FormulaError, type FormulaNode } from './formula-node';
import type { Compiled, FormulaRun, FormulaType, FormulaValue } from './formula-value';
import { type FormulaFunction, FUNCTIONS, NOT_EVALUATED, type Parameter } from './functions';
import type { NameResolver } from './record-names';
import { checkPlain, wrongType } from './type-checks';

function checkArgument(name: string, parameter: Parameter, arg: Compiled): void {
    if (parameter === 'any') return;
    if (parameter === 'field') {
        if (!arg.field) throw new FormulaError(`The ${name} function only accepts a field as argument`);
        return;
    }
    if (parameter === arg.type) return;
    if (parameter !== 'picklist' && parameter !== 'multipicklist') checkPlain(arg);
    if (parameter === 'plain' || (arg.type === 'null' && parameter !== 'boolean')) return;
    if (parameter === 'moment' && ['date', 'datetime', 'text'].includes(arg.type)) return;
    throw wrongType(`function '${name}()'`, parameter, arg.type);
}

function checkArguments(name: string, known: FormulaFunction, args: readonly Compiled[]): void {
    const { parameters, rest, optional = 0 } = known;
    const tooMany = rest === undefined && args.length > parameters.length;
    if (tooMany || args.length < parameters.length - optional)
        throw new FormulaError(
            `Incorrect number of parameters for function '${name}()'. Expected ${parameters.length}, received ${args.length}`,
        );
    args.forEach((arg, at) => checkArgument(name, parameters[at] ?? rest!, arg));
}

function eager(known: FormulaFunction, args: readonly Compiled[]): (run: FormulaRun) => FormulaValue {
    return (run) => {
        const values = args.map((arg) => arg.read(run));
        if (!known.nullIn && values.some((value) => value === null)) return null;
        return known.call!(values as NonNullable<FormulaValue>[], run);
    };
}

function compileCall(node: Extract<FormulaNode, { kind: 'call' }>, names: NameResolver): Compiled {
    const known = FUNCTIONS[node.name];
    if (!known) {
        if (NOT_EVALUATED.has(node.name)) throw new UnsupportedError(`formula function ${node.name}()`);
        throw new FormulaError(`Unknown function ${node.name}. Check spelling.`);
    }
    const args = node.args.map((arg) => compileNode(arg, names));
    checkArguments(node.name, known, args);
    const type = typeof known.result === 'function' ? known.result(args) : known.result;
    return { type, read: known.build ? known.build(args) : eager(known, args) };
}

const constant = (type: FormulaType, value: FormulaValue): Compiled => ({ type, read: () => value });

/** @throws FormulaError for what an org's formula editor refuses */
export function compileNode(node: FormulaNode, names: NameResolver): Compiled {
    switch (node.kind) {
        case 'text':
            return constant('text', node.value);
        case 'number':
            return constant('number', ApexDecimal.parse(node.digits)!);
        case 'boolean':
            return constant('boolean', node.value);
        case 'null':
            return constant('null', null);
        case 'name':
            return names(node.path);
        case 'call':
            return compileCall(node, names);
        case 'not':
            return compileCall({ kind: 'call', name: 'NOT', args: [node.operand] }, names);
        case 'negative':
            return negative(compileNode(node.operand, names));
        case 'binary':
            return binaryOperation(node.operator, compileNode(node.left, names), compileNode(node.right, names));
    }
}

function negative(operand: Compiled): Compiled {
    checkPlain(operand);
    if (operand.type !== 'number' && operand.type !== 'null') throw wrongType("operator '-'", 'number', operand.type);
    return { type: 'number', read: (run) => (operand.read(run) as ApexDecimal | null)?.negate() ?? null };
}
