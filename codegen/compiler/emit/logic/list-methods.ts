import { Node, type CallExpression, type PropertyAccessExpression } from 'ts-morph';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { apex, type ApexExpression } from '../../apex';
import { rules, type Loop } from '../../rules';
import { functionOf } from './language-functions';
import { sortedList } from './sorted-list';
import { callFunction } from './translate-call';
import { translateCondition, translateExpression } from './translate-expression';
import type { Translated, Translation, Wanted } from './translation';

/** A call of a method of a list. */
export interface ListCall {
    readonly node: CallExpression;
    readonly list: ApexExpression;
    readonly element: SubsetType;
    readonly at: Translation;
    readonly wanted: Wanted;
}

type Translate = (body: Node) => Translated;

/** The result of the callback for the given arguments. */
function applyCallback(call: ListCall, args: readonly ApexExpression[], translate: Translate): Translated {
    const { node, at } = call;
    const [callback] = node.getArguments();
    if (Node.isArrowFunction(callback)) {
        callback.getParameters().forEach((parameter, index) => {
            const value = args[index];
            if (value === undefined) {
                at.report(parameter, 'callback-with-block');
            } else {
                at.bind(parameter.getSymbol(), value);
            }
        });
        const body = callback.getBody();
        return Node.isBlock(body) ? at.report(body, 'callback-with-block') : translate(body);
    }
    const declaration = callback === undefined ? null : functionOf(callback);
    const isKnown = declaration !== null && at.modules.classOf(declaration.getSourceFile()) !== undefined;
    if (!isKnown || declaration.getParameters().length > args.length) {
        return at.report(callback ?? node, 'callback-with-block');
    }
    const type = subsetType(declaration.getReturnType()) ?? at.typeOf(node);
    return { expression: callFunction(declaration, args, at), type };
}

function parameterName(node: CallExpression, index: number): string {
    const [callback] = node.getArguments();
    return Node.isArrowFunction(callback) ? (callback.getParameters()[index]?.getName() ?? 'item') : 'item';
}

/** The loop around a callback; what the callback gives comes with it. */
function loopOver(
    call: ListCall,
    translate: Translate,
    itemParameter = 0,
    before: readonly ApexExpression[] = [],
): Loop & { readonly value: Translated } {
    const { at, node, list, element } = call;
    const { statements, result } = at.block(() => {
        const item = at.declareName(parameterName(node, itemParameter));
        return { item, value: applyCallback(call, [...before, apex.name(item)], translate) };
    });
    const { item, value } = result;
    return { list, itemType: at.apexTypeOf(element), item, before: statements, result: value.expression, value };
}

function conditionLoop(call: ListCall): Loop {
    return loopOver(call, (body) => translateCondition(body, call.at));
}

function fresh(variable: string, type: SubsetType): Translated {
    return { expression: apex.name(variable), type, isFresh: true };
}

function listOfType(element: SubsetType): SubsetType {
    return { kind: 'list', nullable: false, element, isReadonly: false };
}

/** `lines.map((line) => line.amount)` gives `amounts`. */
function resultName(node: CallExpression): string {
    const [callback] = node.getArguments();
    const body = Node.isArrowFunction(callback) ? callback.getBody() : undefined;
    return Node.isPropertyAccessExpression(body) ? `${body.getName()}s` : 'results';
}

/** The element type of what the call gives: as wanted, as TypeScript says, or as the callback turned out. */
function resultElement(call: ListCall): SubsetType | undefined {
    const found = subsetType(call.node.getType());
    const wanted = call.wanted.type?.kind === 'list' ? call.wanted.type.element : undefined;
    return wanted ?? (found?.kind === 'list' ? found.element : undefined);
}

function map(call: ListCall): Translated {
    const { node, at, wanted } = call;
    const variable = at.declareName(wanted.variable ?? resultName(node));
    const expected = resultElement(call);
    const over = loopOver(call, (body) => translateExpression(body, at, { type: expected }));
    const element = expected ?? over.value.type;
    at.run(rules.loop.map, variable, at.apexTypeOf(element), over);
    return fresh(variable, listOfType(element));
}

function flatMap(call: ListCall): Translated {
    const { node, at, wanted } = call;
    const variable = at.declareName(wanted.variable ?? resultName(node));
    const expected = resultElement(call);
    const inner = expected === undefined ? undefined : listOfType(expected);
    const over = loopOver(call, (body) => translateExpression(body, at, { type: inner }));
    if (over.value.type.kind !== 'list') {
        return at.report(node, 'method-not-supported', {
            method: 'flatMap to single values',
            type: 'list',
            known: 'flatMap to lists',
        });
    }
    const element = expected ?? over.value.type.element;
    at.run(rules.loop.flatMap, variable, at.apexTypeOf(element), over);
    return fresh(variable, listOfType(element));
}

function filter(call: ListCall): Translated {
    const { at, wanted, element } = call;
    const variable = at.declareName(wanted.variable ?? 'kept');
    at.run(rules.loop.filter, variable, at.apexTypeOf(element), conditionLoop(call));
    return fresh(variable, listOfType(element));
}

function find(call: ListCall): Translated {
    const { at, wanted, element } = call;
    const variable = at.declareName(wanted.variable ?? 'found');
    at.run(rules.loop.find, variable, at.apexTypeOf(element), conditionLoop(call));
    return fresh(variable, { ...element, nullable: true });
}

function some(call: ListCall): Translated {
    const { at, wanted, element } = call;
    const variable = at.declareName(wanted.variable ?? 'isTrueForAny');
    at.run(rules.loop.some, variable, at.apexTypeOf(element), conditionLoop(call));
    return fresh(variable, { kind: 'boolean', nullable: false });
}

function every(call: ListCall): Translated {
    const { at, wanted, element } = call;
    const variable = at.declareName(wanted.variable ?? 'isTrueForAll');
    at.run(rules.loop.every, variable, at.apexTypeOf(element), conditionLoop(call));
    return fresh(variable, { kind: 'boolean', nullable: false });
}

function reduce(call: ListCall): Translated {
    const { node, at, wanted } = call;
    const [, start] = node.getArguments();
    if (start === undefined) {
        return at.report(node, 'method-not-supported', {
            method: 'reduce without a start',
            type: 'list',
            known: 'reduce(callback, start)',
        });
    }
    const type = subsetType(node.getType()) ?? at.typeOf(start);
    const first = translateExpression(start, at, { type });
    const variable = at.declareName(wanted.variable ?? parameterName(node, 0));
    const over = loopOver(call, (body) => translateExpression(body, at, { type }), 1, [apex.name(variable)]);
    at.run(rules.loop.reduce, variable, at.apexTypeOf(type), over, first.expression);
    return fresh(variable, type);
}

function join(call: ListCall): Translated {
    const [separator] = call.node.getArguments();
    const text = separator === undefined ? apex.stringLiteral(',') : translateExpression(separator, call.at).expression;
    if (call.element.kind !== 'string' || call.element.nullable) {
        return call.at.report(call.node, 'method-not-supported', {
            method: 'join',
            type: 'list',
            known: 'join of texts',
        });
    }
    return {
        expression: call.at.apply(rules.list.join, call.list, text),
        type: { kind: 'string', nullable: false },
    };
}

/** `includes` and `indexOf`, for values that both sides compare alike. */
function search(name: 'includes' | 'indexOf'): (call: ListCall) => Translated {
    return ({ node, list, element, at }) => {
        const [value, ...more] = node.getArguments();
        if (value === undefined || more.length > 0 || !['string', 'integer'].includes(element.kind)) {
            return at.report(node, 'method-not-supported', { method: name, type: 'list', known: 'some' });
        }
        const item = translateExpression(value, at).expression;
        return name === 'includes'
            ? { expression: at.apply(rules.list.includes, list, item), type: { kind: 'boolean', nullable: false } }
            : { expression: at.apply(rules.list.position, list, item), type: { kind: 'integer', nullable: false } };
    };
}

function itemAt(call: ListCall): Translated {
    const { node, at, element, wanted } = call;
    const [position] = node.getArguments();
    const type: SubsetType = { ...element, nullable: true };
    const list = at.held({ expression: call.list, type: listOfType(element) }, 'items');
    if (position === undefined) {
        return at.report(node, 'method-not-supported', { method: 'at', type: 'list', known: 'at(position)' });
    }
    const number = translateExpression(position, at).expression;
    if (Node.isNumericLiteral(position)) {
        return { expression: at.apply(rules.list.atStart, list, number), type };
    }
    if (number.kind === 'unary' && Node.isPrefixUnaryExpression(position)) {
        return { expression: at.apply(rules.list.atEnd, list, number.operand), type };
    }
    const index = at.held({ expression: number, type: { kind: 'integer', nullable: false } }, 'index');
    const variable = at.declareName(wanted.variable === undefined ? 'position' : `${wanted.variable}Position`);
    at.run(rules.list.atPosition, variable, list, index);
    return { expression: at.apply(rules.list.at, list, apex.name(variable)), type };
}

function toReversed({ list, at, element, wanted }: ListCall): Translated {
    const held = at.held({ expression: list, type: listOfType(element) }, 'items');
    const variable = at.declareName(wanted.variable ?? 'reversed');
    at.run(rules.list.reversed, variable, at.apexTypeOf(element), at.declareName('index'), held);
    return fresh(variable, listOfType(element));
}

function slice({ node, list, at, element, wanted }: ListCall): Translated {
    const bounds = node.getArguments().map((argument) => translateExpression(argument, at).expression);
    const [start = apex.literal(0), end = apex.literal(2147483647)] = bounds;
    const held = at.held({ expression: list, type: listOfType(element) }, 'items');
    const variable = at.declareName(wanted.variable ?? 'part');
    at.run(rules.list.slice, variable, at.apexTypeOf(element), at.declareName('position'), held, start, end);
    return fresh(variable, listOfType(element));
}

function refuse(what: string, code: 'effect-in-expression' | 'list-sorted-in-place'): (call: ListCall) => Translated {
    return ({ node, at }) => at.report(node, code, { what });
}

const methods: Readonly<Record<string, (call: ListCall) => Translated>> = {
    map,
    flatMap,
    filter,
    find,
    some,
    every,
    reduce,
    join,
    includes: search('includes'),
    indexOf: search('indexOf'),
    at: itemAt,
    slice,
    toSorted: sortedList,
    toReversed,
    push: refuse('push', 'effect-in-expression'),
    sort: refuse('sort', 'list-sorted-in-place'),
    reverse: refuse('reverse', 'list-sorted-in-place'),
};

/** Methods of arrays; those with a callback become a loop before the statement. */
export function translateListMethod(
    node: CallExpression,
    callee: PropertyAccessExpression,
    at: Translation,
    wanted: Wanted,
): Translated {
    const method = methods[callee.getName()];
    if (method === undefined) {
        const known = Object.keys(methods)
            .filter((name) => name !== 'sort' && name !== 'reverse')
            .join(', ');
        return at.report(callee.getNameNode(), 'method-not-supported', {
            method: callee.getName(),
            type: 'list',
            known,
        });
    }
    const list = translateExpression(callee.getExpression(), at);
    const type = list.type.kind === 'list' ? list.type : at.typeOf(callee.getExpression());
    if (type.kind !== 'list') {
        return at.report(callee, 'type-not-supported', { type: callee.getExpression().getType().getText(callee) });
    }
    const call = { node, list: list.expression, element: type.element, at, wanted };
    return callee.hasQuestionDotToken() ? guarded(call, list, method) : method(call);
}

/** `list?.at(0)`: nothing of a list that is not there. Methods that need statements would run them all the same. */
function guarded(call: ListCall, list: Translated, method: (call: ListCall) => Translated): Translated {
    const { at, node } = call;
    const held = at.held(list, 'items');
    const { statements, result } = at.collect(() => method({ ...call, list: held }));
    if (statements.length > 0) {
        return at.report(node, 'syntax-not-supported', {
            what: "'?.' before a method that becomes a loop",
            instead: "Give the list a value first: '(list ?? [])'.",
        });
    }
    return {
        expression: at.apply(rules.logic.guard, held, result.expression),
        type: { ...result.type, nullable: true },
    };
}
