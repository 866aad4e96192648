import { Node, type CallExpression } from 'ts-morph';
import type { SimpleKind, SubsetKind } from '../../check/subset-type';
import { apex, type ApexExpression } from '../../apex';
import { rules, type ExpressionRule } from '../../rules';
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

/** A method whose rule takes the value and the arguments. */
function by(gives: SimpleKind, rule: ExpressionRule): MethodTranslator {
    return { gives, make: (target, args, _node, at) => at.apply(rule, target, ...args) };
}

function whole(node: Node | undefined): number | null {
    if (Node.isNumericLiteral(node)) {
        return node.getLiteralValue();
    }
    return Node.isPrefixUnaryExpression(node) && Node.isNumericLiteral(node.getOperand())
        ? Number(node.getText())
        : null;
}

/** Literal bounds become methods of the platform; others go through `ScriptText`. */
const slice: MethodTranslator = {
    gives: 'string',
    make: (target, [startValue, endValue], node, at) => {
        const [startNode, endNode] = node.getArguments();
        const [start, end] = [whole(startNode), whole(endNode)];
        const isOpen = endNode === undefined;
        const number = (value: number): ApexExpression => apex.literal(value);
        if (start !== null && start < 0 && isOpen) {
            return at.apply(rules.text.last, target, number(-start));
        }
        if (start === 0 && end !== null && end >= 0) {
            return at.apply(rules.text.first, target, number(end));
        }
        if (start !== null && start >= 0 && (isOpen || (end !== null && end >= 0))) {
            const count = isOpen ? 2147483647 : Math.max(0, (end ?? 0) - start);
            return at.apply(rules.text.middle, target, number(start), number(count));
        }
        return at.apply(rules.text.slice, target, startValue ?? number(0), endValue ?? number(2147483647));
    },
};

/** A method whose arguments must be text literals, the first of them not empty. */
function literalArguments(
    translator: MethodTranslator,
    what: string,
    isLiteral: (node: Node, index: number) => boolean,
): MethodTranslator {
    return {
        gives: translator.gives,
        make: (target, args, node, at) =>
            node.getArguments().every(isLiteral) && args.length === node.getArguments().length
                ? translator.make(target, args, node, at)
                : at.report(node, 'literal-expected', {
                      what,
                      instead: "Write plain text such as ' ', without '$' and not empty.",
                  }).expression,
    };
}

function plainText(node: Node): boolean {
    return Node.isStringLiteral(node) && !node.getLiteralValue().includes('$');
}

function notEmpty(node: Node): boolean {
    return Node.isStringLiteral(node) && node.getLiteralValue() !== '';
}

function pad(rule: ExpressionRule, name: string): MethodTranslator {
    return {
        gives: 'string',
        make: (target, [length, text], node, at) => {
            const padding = node.getArguments()[1];
            return padding === undefined || notEmpty(padding)
                ? at.apply(rule, target, length ?? apex.literal(0), text ?? apex.stringLiteral(' '))
                : at.report(node, 'literal-expected', {
                      what: `What ${name} adds`,
                      instead: "Write plain text that is not empty, such as '0'.",
                  }).expression;
        },
    };
}

const itself: MethodTranslator = { gives: 'string', make: (target) => target };

const textMethods: Readonly<Record<string, MethodTranslator>> = {
    slice,
    trim: by('string', rules.text.trim),
    toLowerCase: by('string', rules.text.lower),
    toUpperCase: by('string', rules.text.upper),
    includes: by('boolean', rules.text.includes),
    startsWith: by('boolean', rules.text.starts),
    endsWith: by('boolean', rules.text.ends),
    indexOf: by('integer', rules.text.position),
    padStart: pad(rules.text.padStart, 'padStart'),
    padEnd: pad(rules.text.padEnd, 'padEnd'),
    replaceAll: literalArguments(
        by('string', rules.text.replaceAll),
        'Both texts of replaceAll',
        (node, index) => plainText(node) && (index > 0 || notEmpty(node)),
    ),
    toString: itself,
};

const moneyMethods: Readonly<Record<string, MethodTranslator>> = {
    add: by('money', rules.money.add),
    subtract: by('money', rules.money.subtract),
    times: by('money', rules.money.times),
    dividedBy: by('money', rules.money.dividedBy),
    round: by('money', rules.money.round),
    negate: by('money', rules.money.negate),
    absolute: by('money', rules.money.absolute),
    compareTo: by('integer', rules.money.compare),
    equals: by('boolean', rules.money.equals),
    isZero: by('boolean', rules.money.isZero),
    isLessThan: by('boolean', rules.money.less),
    isAtMost: by('boolean', rules.money.atMost),
    isGreaterThan: by('boolean', rules.money.greater),
    isAtLeast: by('boolean', rules.money.atLeast),
    toWhole: by('integer', rules.money.toWhole),
    toString: by('string', rules.written.money),
    toFixed: by('string', rules.money.toFixed),
};

const dateMethods: Readonly<Record<string, MethodTranslator>> = {
    addDays: by('date', rules.date.addDays),
    addMonths: by('date', rules.date.addMonths),
    firstOfMonth: by('date', rules.date.firstOfMonth),
    daysUntil: by('integer', rules.date.daysUntil),
    compareTo: by('integer', rules.date.compare),
    equals: by('boolean', rules.date.equals),
    isBefore: by('boolean', rules.date.before),
    isAfter: by('boolean', rules.date.after),
    toString: by('string', rules.written.date),
};

const instantMethods: Readonly<Record<string, MethodTranslator>> = {
    addSeconds: by('instant', rules.instant.addSeconds),
    addMinutes: by('instant', rules.instant.addMinutes),
    secondsUntil: by('integer', rules.instant.secondsUntil),
    compareTo: by('integer', rules.instant.compare),
    equals: by('boolean', rules.instant.equals),
    isBefore: by('boolean', rules.instant.before),
    isAfter: by('boolean', rules.instant.after),
    toString: by('string', rules.written.instant),
};

const mapMethods: Readonly<Record<string, MethodTranslator>> = {
    get: by('null', rules.map.get),
    has: by('boolean', rules.map.has),
};

const setMethods: Readonly<Record<string, MethodTranslator>> = {
    has: by('boolean', rules.set.has),
};

const integerMethods: Readonly<Record<string, MethodTranslator>> = {
    toString: by('string', rules.written.whole),
};

/** Every method of the subset's values. What is not here is a diagnostic. */
export const valueMethods: Readonly<Partial<Record<SubsetKind, Readonly<Record<string, MethodTranslator>>>>> = {
    string: textMethods,
    money: moneyMethods,
    date: dateMethods,
    instant: instantMethods,
    map: mapMethods,
    set: setMethods,
    integer: integerMethods,
};
