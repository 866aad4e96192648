import { Node, type CallExpression, type PropertyAccessExpression } from 'ts-morph';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { apex, booleanType, listOf, type ApexExpression, type ApexStatement } from '../../apex';
import { functionOf } from './language-functions';
import { callFunction } from './translate-call';
import { translateCondition, translateExpression } from './translate-expression';
import type { Translated, Translation, Wanted } from './translation';

interface Call {
    readonly node: CallExpression;
    readonly list: ApexExpression;
    readonly element: SubsetType;
    readonly at: Translation;
    readonly wanted: Wanted;
}

/** `for (Element item : list) { … }` around what `body` makes of the item. */
function loop(call: Call, wish: string, body: (item: ApexExpression) => readonly ApexStatement[]): void {
    const { at, element, list } = call;
    const { statements, result } = at.block(() => {
        const name = at.declareName(wish);
        for (const statement of body(apex.name(name))) {
            at.add(statement);
        }
        return name;
    });
    at.add(apex.forEach(at.apexTypeOf(element), result, list, statements));
}

function itemName(node: CallExpression, parameter: number): string {
    const [callback] = node.getArguments();
    return Node.isArrowFunction(callback) ? (callback.getParameters()[parameter]?.getName() ?? 'item') : 'item';
}

type Translate = (body: Node) => Translated;

/** The result of the callback for the given arguments. */
function applyCallback(call: Call, args: readonly ApexExpression[], translate: Translate): Translated {
    const { node, at } = call;
    const [callback] = node.getArguments();
    if (Node.isArrowFunction(callback)) {
        callback.getParameters().forEach((parameter, index) => {
            const value = args[index];
            if (value !== undefined) {
                at.bind(parameter.getSymbol(), value);
            }
        });
        const body = callback.getBody();
        return Node.isBlock(body) ? at.report(body, 'callback-with-block') : translate(body);
    }
    const declaration = callback === undefined ? null : functionOf(callback);
    if (declaration === null || declaration.getParameters().length > args.length) {
        return at.report(callback ?? node, 'callback-with-block');
    }
    const type = subsetType(declaration.getReturnType()) ?? at.typeOf(node);
    return { expression: callFunction(declaration, args, at), type };
}

function condition(call: Call, item: ApexExpression): ApexExpression {
    return applyCallback(call, [item], (body) => translateCondition(body, call.at)).expression;
}

/** `lines.map((line) => line.amount)` gives `amounts`. */
function resultName(node: CallExpression): string {
    const [callback] = node.getArguments();
    const body = Node.isArrowFunction(callback) ? callback.getBody() : undefined;
    return Node.isPropertyAccessExpression(body) ? `${body.getName()}s` : 'results';
}

function map(call: Call): Translated {
    const { node, at, wanted } = call;
    const found = subsetType(node.getType());
    const wantedElement = wanted.type?.kind === 'list' ? wanted.type.element : undefined;
    const variable = at.declareName(wanted.variable ?? resultName(node));
    const target = apex.name(variable);
    let element: SubsetType | undefined = wantedElement ?? (found?.kind === 'list' ? found.element : undefined);
    const { statements } = at.collect(() => {
        loop(call, itemName(node, 0), (item) => {
            const value = applyCallback(call, [item], (body) => translateExpression(body, at, { type: element }));
            element = element ?? value.type;
            return [apex.run(apex.call(target, 'add', [value.expression]))];
        });
    });
    if (element === undefined) {
        return at.report(node, 'type-not-supported', { type: node.getType().getText(node) });
    }
    const type = at.apexTypeOf(element);
    at.add(apex.declare(listOf(type), variable, apex.newList(type)));
    statements.forEach((statement) => at.add(statement));
    return { expression: target, type: { kind: 'list', nullable: false, element, isReadonly: false }, isFresh: true };
}

function filter(call: Call): Translated {
    const { node, at, wanted, element } = call;
    const variable = at.declareName(wanted.variable ?? 'kept');
    const type = at.apexTypeOf(element);
    at.add(apex.declare(listOf(type), variable, apex.newList(type)));
    loop(call, itemName(node, 0), (item) => [
        apex.when(condition(call, item), [apex.run(apex.call(apex.name(variable), 'add', [item]))]),
    ]);
    return {
        expression: apex.name(variable),
        type: { kind: 'list', nullable: false, element, isReadonly: false },
        isFresh: true,
    };
}

function find(call: Call): Translated {
    const { node, at, wanted, element } = call;
    const variable = at.declareName(wanted.variable ?? 'found');
    at.add(apex.declare(at.apexTypeOf(element), variable, apex.nullLiteral));
    loop(call, itemName(node, 0), (item) => [
        apex.when(condition(call, item), [apex.assign(apex.name(variable), item), { kind: 'jump', word: 'break' }]),
    ]);
    return { expression: apex.name(variable), type: { ...element, nullable: true }, isFresh: true };
}

function someOrEvery(isEvery: boolean): (call: Call) => Translated {
    return (call) => {
        const { node, at, wanted } = call;
        const variable = at.declareName(wanted.variable ?? (isEvery ? 'isTrueForAll' : 'isTrueForAny'));
        at.add(apex.declare(booleanType, variable, apex.literal(isEvery)));
        loop(call, itemName(node, 0), (item) => {
            const test = condition(call, item);
            return [
                apex.when(isEvery ? apex.not(test) : test, [
                    apex.assign(apex.name(variable), apex.literal(!isEvery)),
                    { kind: 'jump', word: 'break' },
                ]),
            ];
        });
        return { expression: apex.name(variable), type: { kind: 'boolean', nullable: false }, isFresh: true };
    };
}

function reduce(call: Call): Translated {
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
    const variable = at.declareName(wanted.variable ?? itemName(node, 0));
    const target = apex.name(variable);
    at.add(apex.declare(at.apexTypeOf(type), variable, first.expression));
    loop(call, itemName(node, 1), (item) => {
        const next = applyCallback(call, [target, item], (body) => translateExpression(body, at, { type }));
        return [apex.assign(target, next.expression)];
    });
    return { expression: target, type, isFresh: true };
}

function join(call: Call): Translated {
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
        expression: apex.call(apex.name('String'), 'join', [call.list, text]),
        type: { kind: 'string', nullable: false },
    };
}

function includes(call: Call): Translated {
    const [value] = call.node.getArguments();
    if (value === undefined || !['string', 'integer'].includes(call.element.kind)) {
        return call.at.report(call.node, 'method-not-supported', { method: 'includes', type: 'list', known: 'some' });
    }
    return {
        expression: apex.call(call.list, 'contains', [translateExpression(value, call.at).expression]),
        type: { kind: 'boolean', nullable: false },
    };
}

function push(call: Call): Translated {
    return call.at.report(call.node, 'effect-in-expression', { what: 'push' });
}

const methods: Readonly<Record<string, (call: Call) => Translated>> = {
    map,
    filter,
    find,
    some: someOrEvery(false),
    every: someOrEvery(true),
    reduce,
    join,
    includes,
    push,
};

/** Methods of arrays; those with a callback become a loop before the statement. */
export function translateListMethod(
    node: CallExpression,
    callee: PropertyAccessExpression,
    at: Translation,
    wanted: Wanted,
): Translated {
    const method = methods[callee.getName()];
    if (method === undefined || callee.hasQuestionDotToken()) {
        const known = Object.keys(methods).join(', ');
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
    return method({ node, list: list.expression, element: type.element, at, wanted });
}
