import { Node, type CallExpression } from 'ts-morph';
import type { SimpleKind, SubsetKind } from '../../check/subset-type';
import { apex, type ApexExpression } from '../../apex';
import type { Translation } from './translation';

/** How a method of a value is written in Apex, and the kind of value that it gives. */
export interface MethodTranslator {
    readonly gives: SimpleKind;
    readonly make: (
        target: ApexExpression,
        args: readonly ApexExpression[],
        node: CallExpression,
        at: Translation,
    ) => ApexExpression;
}

function text(make: (target: ApexExpression) => ApexExpression): MethodTranslator {
    return { gives: 'string', make };
}

/** The same method under Apex's name. */
function renamed(gives: SimpleKind, name: string): MethodTranslator {
    return { gives, make: (target, args) => apex.call(target, name, args) };
}

function script(gives: SimpleKind, name: string): MethodTranslator {
    return { gives, make: (target, args) => apex.call(apex.name('ScriptText'), name, [target, ...args]) };
}

function operator(gives: SimpleKind, sign: '+' | '-' | '*' | '==' | '<' | '<=' | '>' | '>='): MethodTranslator {
    return { gives, make: (target, args) => apex.binary(target, sign, args[0] ?? apex.nullLiteral) };
}

function whole(node: Node | undefined): number | null {
    if (Node.isNumericLiteral(node)) {
        return node.getLiteralValue();
    }
    return Node.isPrefixUnaryExpression(node) && node.getText().startsWith('-') ? Number(node.getText()) : null;
}

/** Bounds of `slice` are literals: JavaScript counts negative ones from the end and forgives those beyond it. */
const slice: MethodTranslator = {
    gives: 'string',
    make: (target, _args, node, at) => {
        const [startNode, endNode] = node.getArguments();
        const start = whole(startNode);
        const end = endNode === undefined ? undefined : whole(endNode);
        if (start === null || end === null || (start < 0 && end !== undefined) || (end ?? 0) < 0) {
            return at.report(node, 'literal-expected', {
                what: 'The bounds of slice',
                instead: "Write whole numbers: slice(0, 50), slice(3), slice(-4); or use 'truncate(text, max)'.",
            }).expression;
        }
        if (end === undefined) {
            return start < 0
                ? apex.call(target, 'right', [apex.literal(-start)])
                : apex.call(target, 'mid', [apex.literal(start), apex.literal(2147483647)]);
        }
        return start === 0
            ? apex.call(target, 'left', [apex.literal(end)])
            : apex.call(target, 'mid', [apex.literal(start), apex.literal(Math.max(0, end - start))]);
    },
};

/** A method whose arguments must be text literals. */
function literalArguments(
    translator: MethodTranslator,
    what: string,
    accepts: (text: string) => boolean,
): MethodTranslator {
    return {
        gives: translator.gives,
        make: (target, args, node, at) => {
            const isPlain = node
                .getArguments()
                .every((item) => Node.isStringLiteral(item) && accepts(item.getLiteralValue()));
            return isPlain
                ? translator.make(target, args, node, at)
                : at.report(node, 'literal-expected', {
                      what,
                      instead: "Write plain text such as ' ', without '$' and not empty.",
                  }).expression;
        },
    };
}

const textMethods: Readonly<Record<string, MethodTranslator>> = {
    slice,
    trim: script('string', 'trim'),
    toLowerCase: renamed('string', 'toLowerCase'),
    toUpperCase: renamed('string', 'toUpperCase'),
    includes: renamed('boolean', 'contains'),
    startsWith: renamed('boolean', 'startsWith'),
    endsWith: renamed('boolean', 'endsWith'),
    indexOf: renamed('integer', 'indexOf'),
    padStart: renamed('string', 'leftPad'),
    replaceAll: literalArguments(
        renamed('string', 'replace'),
        'Both texts of replaceAll',
        (text) => !text.includes('$'),
    ),
    toString: text((target) => target),
};

const rounding = apex.member(apex.member(apex.name('System'), 'RoundingMode'), 'HALF_UP');
const zero = apex.literal('0');

const moneyMethods: Readonly<Record<string, MethodTranslator>> = {
    add: operator('money', '+'),
    subtract: operator('money', '-'),
    times: operator('money', '*'),
    dividedBy: { gives: 'money', make: (target, args) => apex.call(target, 'divide', [...args, rounding]) },
    round: { gives: 'money', make: (target, args) => apex.call(target, 'setScale', [...args, rounding]) },
    negate: { gives: 'money', make: (target) => ({ kind: 'unary', operator: '-', operand: target }) },
    absolute: { gives: 'money', make: (target) => apex.call(apex.name('Math'), 'abs', [target]) },
    equals: operator('boolean', '=='),
    isZero: { gives: 'boolean', make: (target) => apex.binary(target, '==', zero) },
    isLessThan: operator('boolean', '<'),
    isAtMost: operator('boolean', '<='),
    isGreaterThan: operator('boolean', '>'),
    isAtLeast: operator('boolean', '>='),
    toWhole: renamed('integer', 'intValue'),
    toString: text((target) => apex.call(apex.call(target, 'stripTrailingZeros'), 'toPlainString')),
    toFixed: {
        gives: 'string',
        make: (target, args) => apex.call(apex.call(target, 'setScale', [...args, rounding]), 'toPlainString'),
    },
};

const dateMethods: Readonly<Record<string, MethodTranslator>> = {
    addDays: renamed('date', 'addDays'),
    daysUntil: renamed('integer', 'daysBetween'),
    equals: operator('boolean', '=='),
    isBefore: operator('boolean', '<'),
    isAfter: operator('boolean', '>'),
    toString: text((target) => apex.call(apex.name('String'), 'valueOf', [target])),
};

const instantMethods: Readonly<Record<string, MethodTranslator>> = {
    addSeconds: renamed('instant', 'addSeconds'),
    addMinutes: renamed('instant', 'addMinutes'),
    equals: operator('boolean', '=='),
    isBefore: operator('boolean', '<'),
    isAfter: operator('boolean', '>'),
    toString: text((target) => apex.call(target, 'formatGmt', [apex.stringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")])),
};

const mapMethods: Readonly<Record<string, MethodTranslator>> = {
    get: renamed('null', 'get'),
    has: renamed('boolean', 'containsKey'),
    set: renamed('void', 'put'),
};

const integerMethods: Readonly<Record<string, MethodTranslator>> = {
    toString: text((target) => apex.call(apex.name('String'), 'valueOf', [target])),
};

/** Every method of the subset's values. What is not here is a diagnostic. */
export const valueMethods: Readonly<Partial<Record<SubsetKind, Readonly<Record<string, MethodTranslator>>>>> = {
    string: textMethods,
    money: moneyMethods,
    date: dateMethods,
    instant: instantMethods,
    map: mapMethods,
    integer: integerMethods,
};
