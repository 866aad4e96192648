import type { Node } from 'ts-morph';
import { apex, type ApexExpression } from '../../apex';
import type { Translated, Translation } from './translation';

/** The value as text, the way JavaScript writes it. */
export function textOf({ expression, type }: Translated, node: Node, at: Translation): ApexExpression {
    if (at.typeOf(node).nullable) {
        return at.report(node, 'null-in-text').expression;
    }
    switch (type.kind) {
        case 'string':
            return expression;
        case 'integer':
        case 'boolean':
        case 'date':
            return apex.call(apex.name('String'), 'valueOf', [expression]);
        case 'money':
            return apex.call(apex.call(expression, 'stripTrailingZeros'), 'toPlainString');
        default:
            return at.report(node, 'type-not-supported', { type: node.getType().getText(node) }).expression;
    }
}
