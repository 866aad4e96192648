import type { MethodCallContext, MethodCallExpressionContext } from '@apexdevtools/apex-parser';
import type { ClassDeclaration } from '../../declare/declarations';
import { mark } from '../../emit/line-marker';
import { findMethods } from '../../members/find-methods';
import { unresolved } from '../../types/unresolved';
import { apexTypes } from '../../../runtime/type-ref';
import type { BodyContext } from '../body-context';
import { failed } from '../translate-expression';
import type { Value } from '../value';
import { chooseForValues } from './choose-for-values';
import { convertArguments, emitCall, signatureText, translateArguments, translateCall, type Call } from './call';

/** `foo(…)`, `this(…)`, `super(…)` */
export function translateUnqualifiedCall(node: MethodCallExpressionContext, body: BodyContext): Value {
    const call = node.methodCall();
    if ((call.THIS() || call.SUPER()) && body.constructorCall !== node) {
        const word = call.THIS() ? 'this' : 'super';
        body.problem(node, `Call to '${word}()' must be the first statement in a constructor method`);
        return failed;
    }
    if (call.THIS()) return translateConstructorCall(call, body.owner, body);
    if (call.SUPER()) return translateSuperConstructor(call, body);
    return translateNamedCall(call, body);
}

/** Own and inherited methods first, then static ones of the outer classes. */
function translateNamedCall(node: MethodCallContext, body: BodyContext): Value {
    const self: Value | null = body.isStatic
        ? null
        : { kind: 'value', type: body.owner.type, js: 'this', nonNull: true };
    const args = translateArguments(node.expressionList(), body);
    const name = node.id().getText();
    for (let scope: ClassDeclaration | null = body.owner; scope; scope = scope.outer) {
        const receiver = scope === body.owner ? self : null;
        const candidates = findMethods(scope.type, name, body.space).filter((one) => receiver !== null || one.isStatic);
        const choice = chooseForValues(candidates, args, body.space);
        const call: Call = { name, args, at: node, receiver };
        if (choice.kind === 'chosen') return emitCall(choice.candidate, call, scope.type, body);
    }
    return translateCall({ name, args, at: node, receiver: self }, body.owner.type, body);
}

function translateSuperConstructor(node: MethodCallContext, body: BodyContext): Value {
    const superclass = body.owner.superclass && body.space.classOf(body.owner.superclass);
    if (superclass) return translateConstructorCall(node, superclass, body);
    const args = translateArguments(node.expressionList(), body);
    if (body.owner.superclass && body.space.isException(body.owner.superclass)) {
        return {
            kind: 'value',
            type: apexTypes.void,
            js: `$initException(${['this', ...exceptionArguments(args)].join(',')})`,
            isEffect: true,
        };
    }
    if (args.length > 0)
        body.problem(
            node,
            `Constructor not defined: [Object].<Constructor>(${args.map(({ type }) => type.name).join(', ')})`,
        );
    return { kind: 'value', type: apexTypes.void, js: 'null', isEffect: true };
}

/** `(message, cause)` for any of the constructors of an exception. */
export function exceptionArguments(args: readonly Value[]): readonly string[] {
    const [first, second] = args;
    if (!first) return ['null', 'null'];
    if (second) return [first.js, second.js];
    return first.type === apexTypes.string || first.type === apexTypes.null ? [first.js, 'null'] : ['null', first.js];
}

function translateConstructorCall(node: MethodCallContext, of: ClassDeclaration, body: BodyContext): Value {
    const args = translateArguments(node.expressionList(), body);
    const candidates = of.constructors.map((one) => ({ one, parameters: one.parameters.map(({ type }) => type) }));
    const choice = chooseForValues(candidates, args, body.space);
    if (choice.kind !== 'chosen') {
        if (!args.some(({ type }) => type === unresolved)) {
            body.problem(
                node,
                `Constructor not defined: ${signatureText(`[${of.name}].<Constructor>`, args).slice(5)}`,
            );
        }
        return failed;
    }
    const values = convertArguments(args, choice.candidate.parameters, body);
    const js = `${mark(node.start.line)}${body.emitter.classOf(of.type)}.prototype.${choice.candidate.one.jsName}.call(${['this', ...values].join(',')})`;
    return { kind: 'value', type: apexTypes.void, js, isEffect: true };
}
