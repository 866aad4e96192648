import type { ArrayExpressionContext } from '@apexdevtools/apex-parser';
import { apexTypes } from '../../../runtime/type-ref';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import { convert } from '../convert';
import { denote, failed, translateValue } from '../translate-expression';
import type { Value } from '../value';

/** `list[index]` */
export function translateArrayAccess(node: ArrayExpressionContext, body: BodyContext): Value {
    const list = denote(node.expression(0), body);
    const index = convert(translateValue(node.expression(1), body), apexTypes.integer, node.expression(1), body);
    if (list.kind !== 'value' || list.type === unresolved) return failed;
    const element = list.type.base === 'list' ? list.type.args[0] : undefined;
    if (!element) {
        body.problem(node, `Expression must be a list type: ${list.type.name}`);
        return failed;
    }
    return {
        kind: 'value',
        type: element,
        js: `${body.mark(node)}$listGet(${list.js},${index})`,
        place: {
            receivers: [list.js, index],
            read: ([from, at]) => `$listGet(${from},${at})`,
            write: ([to, at], value) => `$listSet(${to},${at},${value})`,
        },
        ...(list.guard !== undefined && { guard: list.guard }),
    };
}
