import { Node, type CallExpression, type FunctionDeclaration } from 'ts-morph';
import { emptiness, subsetType, type SubsetType } from '../../check/subset-type';
import { apex, type ApexExpression } from '../../apex';
import { rules } from '../../rules';
import { translateListMethod } from './list-methods';
import { functionOf, translateLanguageFunction, translateStatic } from './language-functions';
import { translatePatternMethod, translateTextPattern } from './pattern-methods';
import { translateExpression } from './translate-expression';
import type { Translated, Translation, Wanted } from './translation';
import { valueMethods, type MethodTranslator } from './value-methods';

/** Translates arguments with the types of the parameters that they go to. */
function translateArguments(
    node: CallExpression,
    declaration: FunctionDeclaration,
    at: Translation,
): readonly ApexExpression[] {
    const parameters = declaration.getParameters();
    return node.getArguments().map((argument, index) => {
        const parameter = parameters[index];
        const type = parameter === undefined ? null : subsetType(parameter.getType());
        if (type?.kind === 'record') {
            return at.report(argument, 'record-as-argument').expression;
        }
        if (parameter?.hasInitializer() === true && emptiness(argument.getType()).hasUndefined) {
            return at.report(argument, 'default-for-undefined', { name: parameter.getName() }).expression;
        }
        return translateExpression(argument, at, { type: type ?? undefined }).expression;
    });
}

/** A call to a function of the rules, with arguments that are translated already. */
export function callFunction(
    declaration: FunctionDeclaration,
    args: readonly ApexExpression[],
    at: Translation,
): ApexExpression {
    const owner = at.modules.classOf(declaration.getSourceFile());
    const name = declaration.getName() ?? '';
    if (owner !== at.className && owner !== undefined) {
        return at.apply(rules.call.other, owner, name, args);
    }
    const rule = args.length < declaration.getParameters().length ? rules.call.withDefault : rules.call.own;
    return at.apply(rule, name, args);
}

function callOfFunction(node: CallExpression, at: Translation): Translated {
    const callee = node.getExpression();
    const language = translateLanguageFunction(node, at);
    if (language !== null) {
        return language;
    }
    const declaration = functionOf(callee);
    if (declaration === null || at.modules.classOf(declaration.getSourceFile()) === undefined) {
        return at.report(node, 'syntax-not-supported', {
            what: `A call of '${callee.getText()}'`,
            instead: 'Call functions of codegen/logic, of this file or of the language.',
        });
    }
    const type = subsetType(declaration.getReturnType()) ?? at.typeOf(node);
    return { expression: callFunction(declaration, translateArguments(node, declaration, at), at), type };
}

/** `x?.method()` where the method becomes a call that takes `x` as an argument. */
function guarded(
    receiver: Translated,
    at: Translation,
    make: (value: ApexExpression) => ApexExpression,
): ApexExpression {
    const value = at.held(receiver, 'value');
    return at.apply(rules.logic.guard, value, make(value));
}

function applyMethod(
    node: CallExpression,
    receiver: Translated,
    method: MethodTranslator,
    safe: boolean,
    at: Translation,
): Translated {
    const args = node.getArguments().map((argument) => translateExpression(argument, at).expression);
    const made = method.make(receiver.expression, args, node, at);
    const isChain = made.kind === 'call' && made.target === receiver.expression;
    const type: SubsetType = { kind: method.gives, nullable: safe };
    if (!safe) {
        return { expression: made, type };
    }
    if (isChain) {
        return { expression: at.apply(rules.logic.chain, made), type };
    }
    return { expression: guarded(receiver, at, (value) => method.make(value, args, node, at)), type };
}

function callOfMethod(node: CallExpression, at: Translation, wanted: Wanted): Translated {
    const callee = node.getExpression();
    if (!Node.isPropertyAccessExpression(callee)) {
        return callOfFunction(node, at);
    }
    const owner = callee.getExpression();
    const fixed = translateStatic(node, owner.getText(), callee.getName(), at);
    if (fixed !== null) {
        return fixed;
    }
    const receiverType = subsetType(owner.getType().getNonNullableType());
    if (receiverType?.kind === 'list') {
        return translateListMethod(node, callee, at, wanted);
    }
    if (receiverType?.kind === 'context') {
        const args = node.getArguments().map((argument) => translateExpression(argument, at).expression);
        const target = translateExpression(owner, at).expression;
        return { expression: apex.call(target, callee.getName(), args), type: at.typeOf(node) };
    }
    if (receiverType?.kind === 'pattern') {
        return translatePatternMethod(node, owner, callee.getName(), at);
    }
    const receiver = translateExpression(owner, at);
    const byPattern =
        receiverType?.kind === 'string' ? translateTextPattern(node, callee.getName(), receiver.expression, at) : null;
    if (byPattern !== null) {
        return byPattern;
    }
    const kind = receiverType?.kind ?? receiver.type.kind;
    const method = valueMethods[kind]?.[callee.getName()];
    if (method === undefined) {
        const known = Object.keys(valueMethods[kind] ?? {}).join(', ');
        const isChange = (kind === 'map' || kind === 'set') && ['set', 'add', 'delete'].includes(callee.getName());
        return isChange
            ? at.report(node, 'effect-in-expression', { what: callee.getName() })
            : callee.getName() === 'localeCompare'
              ? at.report(node, 'text-order', { operator: 'localeCompare' })
              : at.report(callee.getNameNode(), 'method-not-supported', {
                    method: callee.getName(),
                    type: kind,
                    known,
                });
    }
    const result = applyMethod(node, receiver, method, callee.hasQuestionDotToken(), at);
    return receiverType?.kind === 'map' && callee.getName() === 'get'
        ? { expression: result.expression, type: { ...receiverType.value, nullable: true } }
        : result;
}

export function translateCall(node: CallExpression, at: Translation, wanted: Wanted): Translated {
    return Node.isPropertyAccessExpression(node.getExpression())
        ? callOfMethod(node, at, wanted)
        : callOfFunction(node, at);
}
