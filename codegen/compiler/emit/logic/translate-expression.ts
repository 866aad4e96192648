import { Node, SyntaxKind } from 'ts-morph';
import { translateAccess, translateIdentifier } from './translate-access';
import { translateCall } from './translate-call';
import { translateConditional } from './translate-conditional';
import { translateArray, translateNew, translateNumber, translateObject, translateTemplate } from './translate-literal';
import { translateBinary, translatePrefix } from './translate-operator';
import { apex } from '../../apex';
import { translatePattern } from './pattern-methods';
import { syntaxName, type Translated, type Translation, type Wanted } from './translation';

type Translator = (node: Node, at: Translation, wanted: Wanted) => Translated;

function typed<N extends Node>(
    accepts: (node: Node) => node is N,
    translate: (node: N, at: Translation, wanted: Wanted) => Translated,
): Translator {
    return (node, at, wanted) => (accepts(node) ? translate(node, at, wanted) : notSupported(node, at));
}

function inner(node: Node, at: Translation, wanted: Wanted): Translated {
    const expression =
        Node.isParenthesizedExpression(node) || Node.isNonNullExpression(node) || Node.isSatisfiesExpression(node)
            ? node.getExpression()
            : null;
    return expression === null ? notSupported(node, at) : translateExpression(expression, at, wanted);
}

function literal(text: string, kind: 'boolean' | 'null'): Translator {
    return () => ({ expression: apex.literal(text), type: { kind, nullable: kind === 'null' } });
}

const text: Translator = (node) => ({
    expression: apex.stringLiteral(
        Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node) ? node.getLiteralValue() : '',
    ),
    type: { kind: 'string', nullable: false },
});

const alternatives: Readonly<Partial<Record<SyntaxKind, string>>> = {
    [SyntaxKind.ElementAccessExpression]: "Use 'at(…)', which says that there may be nothing, or go through the array.",
    [SyntaxKind.AsExpression]: 'Let the declared types say it; a cast could hide a value of another type.',
    [SyntaxKind.AwaitExpression]: 'Rules do not wait: whoever calls them passes in what they need.',
    [SyntaxKind.PostfixUnaryExpression]: "Write 'x = x + 1' as a statement.",
    [SyntaxKind.ArrowFunction]: 'Declare a named function.',
    [SyntaxKind.FunctionExpression]: 'Declare a named function.',
    [SyntaxKind.NewExpression]: 'Use an object of a declared interface, Money.of, PlainDate.of or new Map().',
};

function notSupported(node: Node, at: Translation): Translated {
    return at.report(node, 'syntax-not-supported', {
        what: `'${syntaxName(node)}'`,
        instead: alternatives[node.getKind()] ?? 'Say it with functions, if, for…of, switch, objects and arrays.',
    });
}

const translators: Readonly<Partial<Record<SyntaxKind, Translator>>> = {
    [SyntaxKind.ParenthesizedExpression]: inner,
    [SyntaxKind.NonNullExpression]: inner,
    [SyntaxKind.SatisfiesExpression]: inner,
    [SyntaxKind.TrueKeyword]: literal('true', 'boolean'),
    [SyntaxKind.FalseKeyword]: literal('false', 'boolean'),
    [SyntaxKind.NullKeyword]: literal('null', 'null'),
    [SyntaxKind.StringLiteral]: text,
    [SyntaxKind.NoSubstitutionTemplateLiteral]: text,
    [SyntaxKind.NumericLiteral]: typed(Node.isNumericLiteral, translateNumber),
    [SyntaxKind.TemplateExpression]: typed(Node.isTemplateExpression, translateTemplate),
    [SyntaxKind.Identifier]: typed(Node.isIdentifier, translateIdentifier),
    [SyntaxKind.PropertyAccessExpression]: typed(Node.isPropertyAccessExpression, translateAccess),
    [SyntaxKind.CallExpression]: typed(Node.isCallExpression, translateCall),
    [SyntaxKind.BinaryExpression]: typed(Node.isBinaryExpression, translateBinary),
    [SyntaxKind.PrefixUnaryExpression]: typed(Node.isPrefixUnaryExpression, translatePrefix),
    [SyntaxKind.ConditionalExpression]: typed(Node.isConditionalExpression, translateConditional),
    [SyntaxKind.ObjectLiteralExpression]: typed(Node.isObjectLiteralExpression, translateObject),
    [SyntaxKind.ArrayLiteralExpression]: typed(Node.isArrayLiteralExpression, translateArray),
    [SyntaxKind.NewExpression]: typed(Node.isNewExpression, translateNew),
    [SyntaxKind.RegularExpressionLiteral]: typed(Node.isRegularExpressionLiteral, translatePattern),
};

/** Translates an expression; loops that it needs become statements of the present block. */
export function translateExpression(node: Node, at: Translation, wanted: Wanted = {}): Translated {
    const translate = translators[node.getKind()] ?? notSupported;
    return translate(node, at, wanted);
}

/** Translates a condition, which must be a boolean in both languages. */
export function translateCondition(node: Node, at: Translation): Translated {
    const translated = translateExpression(node, at);
    const { kind, nullable } = at.typeOf(node);
    return kind === 'boolean' && !nullable
        ? translated
        : at.report(node, 'condition-not-boolean', { type: node.getType().getText(node) });
}
