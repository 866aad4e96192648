import { MethodCallExpressionContext, type StatementContext } from '@apexdevtools/apex-parser';
import { apexTypes } from '../../runtime/type-ref';
import type { ConstructorDeclaration } from '../declare/declarations';
import { constructorJsName } from '../declare/name-members';
import type { BodyContext } from '../translate/body-context';

/** Whether the first statement of a constructor calls another one. */
export function constructorCall(statement: StatementContext | undefined): 'this' | 'super' | null {
    const expression = statement?.expressionStatement()?.expression();
    if (!(expression instanceof MethodCallExpressionContext)) return null;
    const call = expression.methodCall();
    return call.THIS() ? 'this' : call.SUPER() ? 'super' : null;
}

/** What runs of the superclass when a constructor does not say so. */
export function implicitSuper(
    constructor: ConstructorDeclaration,
    names: readonly string[],
    body: BodyContext,
): string {
    const { superclass } = constructor.owner;
    if (!superclass) return '';
    const types = constructor.body ? [] : constructor.parameters.map(({ type }) => type);
    const parent = body.space.classOf(superclass);
    if (!parent) {
        if (!body.space.isException(superclass)) return '';
        return `$initException(${[
            'this',
            ...exceptionParts(
                types.map(({ key }) => key),
                names,
            ),
        ].join(',')});`;
    }
    const jsName = constructorJsName(types);
    if (!parent.constructors.some((one) => one.jsName === jsName)) {
        if (body.space.isException(superclass)) return '';
        body.problem(constructor.at, `Constructor not defined: [${parent.name}].<Constructor>()`);
        return '';
    }
    return `${body.emitter.classOf(superclass)}.prototype.${jsName}.call(${['this', ...names].join(',')});`;
}

function exceptionParts(keys: readonly string[], names: readonly string[]): readonly string[] {
    if (keys.length === 2) return [names[0] ?? 'null', names[1] ?? 'null'];
    if (keys.length === 0) return ['null', 'null'];
    return keys[0] === apexTypes.string.key ? [names[0] ?? 'null', 'null'] : ['null', names[0] ?? 'null'];
}
