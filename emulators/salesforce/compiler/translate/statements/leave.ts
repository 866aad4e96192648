import type { ReturnStatementContext, ThrowStatementContext } from '@apexdevtools/apex-parser';
import { apexTypes } from '../../../runtime/type-ref';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import { tryConvert } from '../convert';
import { translateValue } from '../translate-expression';
import { ends, type Flow } from './flow';

export function translateReturn(node: ReturnStatementContext, body: BodyContext): Flow {
    const js = returned(node, body);
    const carrier = body.runAsReturns[body.runAsReturns.length - 1];
    if (carrier !== undefined) return ends(`${carrier}={value:${js || 'null'}};return;`);
    return ends(js === '' ? `return${body.options.kind === 'constructor' ? ' this' : ''};` : `return (${js});`);
}

function returned(node: ReturnStatementContext, body: BodyContext): string {
    const { returnType } = body.options;
    const expression = node.expression();
    if (!expression) {
        if (returnType !== apexTypes.void)
            body.problem(node, `Missing return value: a value of type ${returnType.name} is required`);
        return '';
    }
    const value = translateValue(expression, body);
    if (returnType === apexTypes.void) {
        body.problem(node, 'Void method must not return a value');
        return '';
    }
    const js = tryConvert(value, returnType, body);
    if (js === undefined) body.problem(node, `Illegal conversion from ${value.type.name} to ${returnType.name}`);
    return js ?? 'null';
}

export function translateThrow(node: ThrowStatementContext, body: BodyContext): Flow {
    const value = translateValue(node.expression(), body);
    if (value.type !== unresolved && !body.space.isException(value.type)) {
        body.problem(node, `Throw expression must be of type exception: ${value.type.name}`);
    }
    return ends(`throw $nn(${value.js});`);
}
