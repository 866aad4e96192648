import { Node, type CallExpression, type RegularExpressionLiteral } from 'ts-morph';
import { portablePattern, type PortablePattern } from '../../check/portable-pattern';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { apex, type ApexExpression } from '../../apex';
import { rules } from '../../rules';
import { translateExpression } from './translate-expression';
import type { Translated, Translation } from './translation';

const text: SubsetType = { kind: 'string', nullable: false };

/** The literal that an argument is, or that the constant it names was declared with. */
function literalOf(node: Node | undefined): RegularExpressionLiteral | null {
    if (Node.isRegularExpressionLiteral(node)) {
        return node;
    }
    const symbol = Node.isIdentifier(node) ? node.getSymbol() : undefined;
    const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations()[0];
    return Node.isVariableDeclaration(declaration) ? literalOf(declaration.getInitializer()) : null;
}

function sourceAndFlags(node: RegularExpressionLiteral): readonly [string, string] {
    const whole = node.getText();
    const end = whole.lastIndexOf('/');
    return [whole.slice(1, end), whole.slice(end + 1)];
}

export function translatePattern(node: RegularExpressionLiteral, at: Translation): Translated {
    const read = portablePattern(...sourceAndFlags(node));
    return 'reason' in read
        ? at.report(node, 'pattern-not-portable', { reason: read.reason })
        : {
              expression: at.apply(rules.pattern.compile, apex.stringLiteral(read.java)),
              type: { kind: 'pattern', nullable: false },
          };
}

interface KnownPattern extends PortablePattern {
    readonly isGlobal: boolean;
    readonly expression: ApexExpression;
}

/** A pattern whose text is known here; reports one that is not, or that is not portable. */
function knownPattern(node: Node | undefined, call: CallExpression, at: Translation): KnownPattern | null {
    const literal = literalOf(node);
    if (literal === null || node === undefined) {
        at.report(call, 'literal-expected', {
            what: 'A regular expression',
            instead: 'Write it here or as a constant of the file.',
        });
        return null;
    }
    const [source, flags] = sourceAndFlags(literal);
    const read = portablePattern(source, flags);
    const { expression } = translateExpression(node, at);
    return 'reason' in read ? null : { ...read, isGlobal: flags.includes('g'), expression };
}

function refuse(node: Node, reason: string, at: Translation): Translated {
    return at.report(node, 'pattern-not-portable', { reason });
}

/** `$1` means the same on both sides; a backslash is special in Java only. */
function replacement(node: Node | undefined, groups: number): string | null {
    if (!Node.isStringLiteral(node)) {
        return null;
    }
    const value = node.getLiteralValue();
    const references = [...value.matchAll(/\$(.?)(\d?)/gsu)];
    const areKnown = references.every(
        ([, digit = '', next = '']) => /^[1-9]$/.test(digit) && Number(digit) <= groups && next === '',
    );
    return areKnown ? value.replaceAll('\\', '\\\\') : null;
}

function replace(node: CallExpression, target: ApexExpression, at: Translation): Translated {
    const [patternNode, byNode] = node.getArguments();
    const pattern = knownPattern(patternNode, node, at);
    if (pattern === null) {
        return { expression: target, type: text };
    }
    if (pattern.canBeEmpty) {
        return refuse(node, 'a match of nothing is replaced at other places', at);
    }
    const by = replacement(byNode, pattern.groups);
    if (by === null) {
        return at.report(node, 'literal-expected', {
            what: 'What replace puts in',
            instead: "Write plain text; '$1' to '$9' may name groups of the pattern, other '$' may not stand there.",
        });
    }
    const rule = pattern.isGlobal ? rules.pattern.replaceAll : rules.pattern.replaceFirst;
    return { expression: at.apply(rule, target, pattern.expression, apex.stringLiteral(by)), type: text };
}

/** Apex splits by a regular expression and drops empty ends, so the separator is plain text or a pattern. */
function split(node: CallExpression, target: ApexExpression, at: Translation): Translated {
    const [separator] = node.getArguments();
    const type: SubsetType = { kind: 'list', nullable: false, element: text, isReadonly: false };
    if (Node.isStringLiteral(separator) && separator.getLiteralValue() !== '' && node.getArguments().length === 1) {
        return {
            expression: at.apply(rules.text.split, target, apex.stringLiteral(separator.getLiteralValue())),
            type,
        };
    }
    if (literalOf(separator) === null || node.getArguments().length > 1) {
        return at.report(node, 'literal-expected', {
            what: 'The separator of split',
            instead: "Write plain text such as split(' ') or a regular expression, one argument and not empty.",
        });
    }
    const pattern = knownPattern(separator, node, at);
    if (pattern === null) {
        return { expression: target, type };
    }
    return pattern.canBeEmpty || pattern.groups > 0
        ? refuse(node, 'split by a pattern with groups, or that matches nothing, gives other parts', at)
        : { expression: at.apply(rules.pattern.split, target, pattern.expression), type };
}

/** `text.split` and `text.replace`; null for other methods. */
export function translateTextPattern(
    node: CallExpression,
    name: string,
    target: ApexExpression,
    at: Translation,
): Translated | null {
    switch (name) {
        case 'split':
            return split(node, target, at);
        case 'replace':
            return replace(node, target, at);
        default:
            return null;
    }
}

/** `pattern.test(text)` */
export function translatePatternMethod(node: CallExpression, owner: Node, name: string, at: Translation): Translated {
    const [argument] = node.getArguments();
    if (name !== 'test' || argument === undefined) {
        return at.report(node, 'method-not-supported', { method: name, type: 'pattern', known: 'test' });
    }
    const pattern = knownPattern(owner, node, at);
    if (pattern?.isGlobal === true) {
        return refuse(node, "test with the flag 'g' remembers where it stopped", at);
    }
    const value = translateExpression(argument, at).expression;
    return {
        expression: at.apply(rules.pattern.test, pattern?.expression ?? value, value),
        type: { kind: 'boolean', nullable: false },
    };
}

/** `matchOf(text, pattern)` */
export function translateMatch(node: CallExpression, at: Translation): Translated {
    const [textNode, patternNode] = node.getArguments();
    const pattern = knownPattern(patternNode, node, at);
    const type = subsetType(node.getType()) ?? text;
    if (pattern === null || textNode === undefined) {
        return { expression: apex.nullLiteral, type };
    }
    const value = translateExpression(textNode, at).expression;
    return { expression: at.apply(rules.pattern.match, value, pattern.expression), type };
}
