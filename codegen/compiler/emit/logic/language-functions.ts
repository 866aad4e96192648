import { Node, type CallExpression, type FunctionDeclaration } from 'ts-morph';
import { apex } from '../../apex';
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

/** `truncate` and `wholeDivide`; null for every other function. */
export function translateLanguageFunction(node: CallExpression, at: Translation): Translated | null {
    const callee = node.getExpression();
    if (!isOfLanguage(callee)) {
        return null;
    }
    const [first, second] = node.getArguments().map((argument) => translateExpression(argument, at).expression);
    if (first === undefined || second === undefined) {
        return null;
    }
    switch (functionOf(callee)?.getName()) {
        case 'truncate':
            return {
                expression: apex.call(apex.name('ScriptText'), 'truncate', [first, second]),
                type: { kind: 'string', nullable: false },
            };
        case 'wholeDivide':
            return { expression: apex.binary(first, '/', second), type: { kind: 'integer', nullable: false } };
        default:
            return null;
    }
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
    const args = parts.slice(1).map((part) => apex.literal(Number(part)));
    return {
        expression: apex.call(apex.name('Date'), 'newInstance', args),
        type: { kind: 'date', nullable: false },
    };
}

type StaticTranslator = (node: CallExpression, at: Translation) => Translated;

function mathCall(name: string, kind: 'integer' | 'money'): StaticTranslator {
    return (node, at) => ({
        expression: apex.call(
            apex.name('Math'),
            name,
            node.getArguments().map((argument) => translateExpression(argument, at).expression),
        ),
        type: { kind, nullable: false },
    });
}

const statics: Readonly<Record<string, StaticTranslator>> = {
    'Money.of': decimalLiteral,
    'Money.min': mathCall('min', 'money'),
    'Money.max': mathCall('max', 'money'),
    'Money.fromWhole': (node, at) => ({
        expression: apex.call(
            apex.name('Decimal'),
            'valueOf',
            node.getArguments().map((argument) => translateExpression(argument, at).expression),
        ),
        type: { kind: 'money', nullable: false },
    }),
    'PlainDate.of': dateLiteral,
    'Math.min': mathCall('min', 'integer'),
    'Math.max': mathCall('max', 'integer'),
    'Math.abs': mathCall('abs', 'integer'),
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
