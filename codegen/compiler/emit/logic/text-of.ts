import type { Node } from 'ts-morph';
import type { SubsetKind } from '../../check/subset-type';
import type { ApexExpression } from '../../apex';
import { rules, type ExpressionRule } from '../../rules';
import type { Translated, Translation } from './translation';

const written: Readonly<Partial<Record<SubsetKind, ExpressionRule>>> = {
    integer: rules.written.whole,
    boolean: rules.written.flag,
    date: rules.written.date,
    money: rules.written.money,
    instant: rules.written.instant,
};

/** The value as text, the way JavaScript writes it. */
export function textOf({ expression, type }: Translated, node: Node, at: Translation): ApexExpression {
    if (at.typeOf(node).nullable) {
        return at.report(node, 'null-in-text').expression;
    }
    if (type.kind === 'string') {
        return expression;
    }
    const rule = written[type.kind];
    return rule === undefined
        ? at.report(node, 'type-not-supported', { type: node.getType().getText(node) }).expression
        : at.apply(rule, expression);
}
