import { Node, type CallExpression, type FunctionDeclaration } from 'ts-morph';
import { rangeOf, wholeNumbers, fits } from '../../check/whole-range';
import type { SubsetType } from '../../check/subset-type';
import { apex, type ApexExpression } from '../../apex';
import { rules, type ExpressionRule } from '../../rules';
import { translateMatch } from './pattern-methods';
import { translateExpression } from './translate-expression';
import type { Translated, Translation } from './translation';

/** The declared function that an expression names, through imports. */
export function functionOf(callee: Node): FunctionDeclaration | null {
    const symbol = callee.getSymbol();
    const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations()[0];
    return declaration !== undefined && Node.isFunctionDeclaration(declaration) ? declaration : null;
}

function isOfLanguage(callee: Node): boolean {
    return functionOf(callee)?.getSourceFile().getDirectoryPath().endsWith('/codegen/language') === true;
}

type Apply = (args: readonly ApexExpression[], node: CallExpression, at: Translation) => ApexExpression;

function by(rule: ExpressionRule): Apply {
    return (args, _node, at) => at.apply(rule, ...args);
}

/** A division whose result fits and whose divisor is not 0 needs no check. */
const wholeDivide: Apply = (args, node, at) => {
    const [dividend, divisor] = node.getArguments().map(rangeOf);
    const isSafe =
        dividend !== undefined &&
        divisor !== undefined &&
        (divisor.low > 0 || divisor.high < 0) &&
        (dividend.low > wholeNumbers.low || divisor.high < -1 || divisor.low > -1);
    const rule: ExpressionRule = isSafe ? rules.whole.divide : rules.whole.checkedDivide;
    return at.apply(rule, ...args);
};

interface LanguageFunction {
    readonly type: SubsetType;
    readonly make: Apply;
}

const integer: SubsetType = { kind: 'integer', nullable: false };

const languageFunctions: Readonly<Record<string, LanguageFunction>> = {
    truncate: { type: { kind: 'string', nullable: false }, make: by(rules.text.truncate) },
    compareText: { type: integer, make: by(rules.text.compare) },
    compareWhole: { type: integer, make: by(rules.whole.compare) },
    wholeAdd: { type: integer, make: by(rules.whole.checkedAdd) },
    wholeSubtract: { type: integer, make: by(rules.whole.checkedSubtract) },
    wholeTimes: { type: integer, make: by(rules.whole.checkedTimes) },
    wholeDivide: { type: integer, make: wholeDivide },
    wholeRemainder: { type: integer, make: by(rules.whole.checkedRemainder) },
    wholeOf: { type: { kind: 'integer', nullable: true }, make: by(rules.whole.read) },
};

const handedOn: Readonly<Record<string, ExpressionRule>> = {
    compareText: rules.text.compare,
    compareWhole: rules.whole.compare,
};

/** A function of the language that is handed on by its name, as in `toSorted(compareText)`; null for others. */
export function applyLanguageFunction(
    callee: Node,
    args: readonly ApexExpression[],
    at: Translation,
): Translated | null {
    const rule = handedOn[functionOf(callee)?.getName() ?? ''];
    return isOfLanguage(callee) && rule !== undefined ? { expression: at.apply(rule, ...args), type: integer } : null;
}

/** A call of a function of the language, such as `truncate`; null for every other function. */
export function translateLanguageFunction(node: CallExpression, at: Translation): Translated | null {
    const callee = node.getExpression();
    if (!isOfLanguage(callee)) {
        return null;
    }
    const name = functionOf(callee)?.getName() ?? '';
    if (name === 'matchOf') {
        return translateMatch(node, at);
    }
    const known = languageFunctions[name];
    if (known === undefined) {
        return null;
    }
    const args = node.getArguments().map((argument) => translateExpression(argument, at).expression);
    return { expression: known.make(args, node, at), type: known.type };
}

function literalText(node: CallExpression): string | null {
    const [argument] = node.getArguments();
    return Node.isStringLiteral(argument) ? argument.getLiteralValue() : null;
}

function decimalLiteral(node: CallExpression, at: Translation): Translated {
    const text = literalText(node);
    if (text === null || !/^-?\d{1,15}(\.\d{1,10})?$/.test(text)) {
        return at.report(node, 'literal-expected', {
            what: 'The text of Money.of',
            instead: "Write plain decimal text such as Money.of('12.50'); use Money.fromWhole for whole numbers.",
        });
    }
    const negative = text.startsWith('-');
    const digits = text.replace('-', '');
    const literal = apex.literal(digits.includes('.') ? digits : `${digits}.0`);
    return {
        expression: negative ? { kind: 'unary', operator: '-', operand: literal } : literal,
        type: { kind: 'money', nullable: false },
    };
}

function dateLiteral(node: CallExpression, at: Translation): Translated {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(literalText(node) ?? '');
    if (parts === null) {
        return at.report(node, 'literal-expected', {
            what: 'The text of PlainDate.of',
            instead: "Write a date such as PlainDate.of('2026-01-31').",
        });
    }
    const [year, month, day] = parts.slice(1).map((part) => apex.literal(Number(part)));
    const none = apex.nullLiteral;
    return {
        expression: at.apply(rules.date.literal, year ?? none, month ?? none, day ?? none),
        type: { kind: 'date', nullable: false },
    };
}

type StaticTranslator = (node: CallExpression, at: Translation) => Translated;

function fixed(rule: ExpressionRule, type: SubsetType): StaticTranslator {
    return (node, at) => ({
        expression: at.apply(
            rule,
            ...node.getArguments().map((argument) => translateExpression(argument, at).expression),
        ),
        type,
    });
}

const money: SubsetType = { kind: 'money', nullable: false };

/** The smallest whole number has no opposite. */
const absolute: StaticTranslator = (node, at) => {
    const [argument] = node.getArguments();
    const range = argument === undefined ? wholeNumbers : rangeOf(argument);
    return fits({ low: -range.low, high: range.high })
        ? fixed(rules.whole.absolute, integer)(node, at)
        : at.report(node, 'range-unknown', {
              what: 'Math.abs',
              instead: 'Compare with 0, and use wholeSubtract(0, x).',
          });
};

const statics: Readonly<Record<string, StaticTranslator>> = {
    'Money.of': decimalLiteral,
    'Money.read': fixed(rules.money.read, { kind: 'money', nullable: true }),
    'Money.min': fixed(rules.money.min, money),
    'Money.max': fixed(rules.money.max, money),
    'Money.fromWhole': fixed(rules.money.fromWhole, money),
    'PlainDate.of': dateLiteral,
    'Math.min': fixed(rules.whole.min, integer),
    'Math.max': fixed(rules.whole.max, integer),
    'Math.abs': absolute,
};

/** `Money.of` and the like; null when it is no such call. */
export function translateStatic(node: CallExpression, owner: string, name: string, at: Translation): Translated | null {
    if (!['Money', 'PlainDate', 'Instant', 'Math'].includes(owner)) {
        return null;
    }
    const translate = statics[`${owner}.${name}`];
    const twoArguments = owner !== 'Math' || name === 'abs' || node.getArguments().length === 2;
    if (translate === undefined || !twoArguments) {
        const known = Object.keys(statics).join(', ');
        return at.report(node, 'method-not-supported', { method: name, type: owner, known });
    }
    return translate(node, at);
}
