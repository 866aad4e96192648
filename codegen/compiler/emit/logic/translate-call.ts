import { Node, type CallExpression, type FunctionDeclaration } from 'ts-morph';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { apex, type ApexExpression } from '../../apex';
import { translateListMethod } from './list-methods';
import { functionOf, translateLanguageFunction, translateStatic } from './language-functions';
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
    const target = owner === at.className || owner === undefined ? null : apex.name(owner);
    return apex.call(target, declaration.getName() ?? '', args);
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
    let value = receiver.expression;
    if (value.kind !== 'name') {
        const variable = at.declareName('value');
        at.add(apex.declare(at.apexTypeOf(receiver.type), variable, value));
        value = apex.name(variable);
    }
    return {
        kind: 'ternary',
        condition: apex.binary(value, '==', apex.nullLiteral),
        whenTrue: apex.nullLiteral,
        whenFalse: make(value),
    };
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
        return { expression: { ...made, safe: true }, type };
    }
    return { expression: guarded(receiver, at, (value) => method.make(value, args, node, at)), type };
}

/** Apex splits by a regular expression and drops empty ends, so the separator must be plain text. */
function translateSplit(node: CallExpression, target: ApexExpression, at: Translation): Translated {
    const [separator] = node.getArguments();
    if (!Node.isStringLiteral(separator) || separator.getLiteralValue() === '' || node.getArguments().length > 1) {
        return at.report(node, 'literal-expected', {
            what: 'The separator of split',
            instead: "Write plain text such as split(' '), one argument and not empty.",
        });
    }
    const args = [target, apex.stringLiteral(separator.getLiteralValue())];
    const element: SubsetType = { kind: 'string', nullable: false };
    return {
        expression: apex.call(apex.name('ScriptText'), 'split', args),
        type: { kind: 'list', nullable: false, element, isReadonly: false },
    };
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
    const receiver = translateExpression(owner, at);
    if (receiverType?.kind === 'string' && callee.getName() === 'split') {
        return translateSplit(node, receiver.expression, at);
    }
    const kind = receiverType?.kind ?? receiver.type.kind;
    const method = valueMethods[kind]?.[callee.getName()];
    if (method === undefined) {
        const known = Object.keys(valueMethods[kind] ?? {}).join(', ');
        return at.report(callee.getNameNode(), 'method-not-supported', { method: callee.getName(), type: kind, known });
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
