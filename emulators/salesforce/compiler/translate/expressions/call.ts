import type { ExpressionListContext } from '@apexdevtools/apex-parser';
import { apexTypes, type TypeRef } from '../../../runtime/type-ref';
import { mark } from '../../emit/line-marker';
import { isVisible } from '../../members/check-access';
import { findMethods } from '../../members/find-methods';
import type { MethodCandidate } from '../../members/method-candidate';
import { findAnnotation } from '../../parse/read-modifiers';
import { placeOf, type Located } from '../../problems';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import { notNull, tryConvert } from '../convert';
import { failed, translateValue } from '../translate-expression';
import type { Value } from '../value';
import { chooseForValues } from './choose-for-values';
import { emitPlatformCall } from './platform-call';

export interface Call {
    readonly name: string;
    readonly args: readonly Value[];
    readonly at: Located;
    /** Null for a static method. */
    readonly receiver: Value | null;
    /** The receiver is written: static methods are not called on it. */
    readonly isQualified?: boolean;
}

export function translateArguments(list: ExpressionListContext | null, body: BodyContext): readonly Value[] {
    return (list?.expression_list() ?? []).map((node) => translateValue(node, body));
}

export function signatureText(name: string, args: readonly Value[]): string {
    return `void ${name}(${args.map(({ type }) => type.name).join(', ')})`;
}

/** Arguments as the parameters want them. */
export function convertArguments(
    args: readonly Value[],
    parameters: readonly TypeRef[],
    body: BodyContext,
): readonly string[] {
    return args.map((arg, at) => tryConvert(arg, parameters[at] as TypeRef, body) ?? arg.js);
}

/** The method of a type that a call means; reports when there is none. */
export function resolveCall(call: Call, type: TypeRef, body: BodyContext): MethodCandidate | null {
    const candidates = findMethods(type, call.name, body.space).filter((one) => call.receiver !== null || one.isStatic);
    const choice = chooseForValues(candidates, call.args, body.space);
    if (choice.kind === 'chosen') {
        checkStatic(choice.candidate, call, type, body);
        return choice.candidate;
    }
    if (call.args.some((arg) => arg.type === unresolved)) return null;
    if (choice.kind === 'ambiguous') {
        body.problem(call.at, `Method is ambiguous: ${signatureText(call.name, call.args)} from the type ${type.name}`);
    } else reportMissing(call, type, body);
    return null;
}

function checkStatic(candidate: MethodCandidate, call: Call, type: TypeRef, body: BodyContext): void {
    if (!call.isQualified || !candidate.isStatic) return;
    if (candidate.source.kind === 'objectType' || candidate.source.kind === 'record') return;
    const text = signatureText(call.name, call.args);
    body.problem(
        call.at,
        `Static method cannot be referenced from a non static context: ${text} from the type ${type.name}`,
    );
}

function reportMissing(call: Call, type: TypeRef, body: BodyContext): void {
    const isInstance = findMethods(type, call.name, body.space).some(
        (one) => one.parameters.length === call.args.length,
    );
    const text = signatureText(call.name, call.args);
    body.problem(
        call.at,
        call.receiver === null && isInstance
            ? `Non static method cannot be referenced from a static context: ${text} from the type ${type.name}`
            : `Method does not exist or incorrect signature: ${text} from the type ${type.name}`,
    );
}

/** Translates a call whose receiver, or whose class for a static method, is of the given type. */
export function translateCall(call: Call, type: TypeRef, body: BodyContext): Value {
    if (type === unresolved) return failed;
    const candidate = resolveCall(call, type, body);
    if (!candidate) return failed;
    return emitCall(candidate, call, type, body);
}

export function emitCall(candidate: MethodCandidate, call: Call, type: TypeRef, body: BodyContext): Value {
    const js = callJs(candidate, call, type, body);
    return {
        kind: 'value',
        type: returnTypeOf(candidate, type, body),
        js,
        isEffect: true,
        isQuery: isDynamicQuery(candidate),
        ...(call.receiver?.guard !== undefined && { guard: call.receiver.guard }),
    };
}

function isDynamicQuery({ owner, name }: MethodCandidate): boolean {
    return owner.base === 'database' && /^query(withbinds)?$/i.test(name);
}

/** A clone of a record has the record's type. */
function returnTypeOf(candidate: MethodCandidate, type: TypeRef, body: BodyContext): TypeRef {
    const clones = candidate.owner === apexTypes.sobject && candidate.name.toLowerCase() === 'clone';
    return clones && body.space.objectOf(type) ? type : candidate.returnType;
}

function callJs(candidate: MethodCandidate, call: Call, type: TypeRef, body: BodyContext): string {
    const args = convertArguments(call.args, candidate.parameters, body);
    const { source } = candidate;
    const line = mark(call.at.start.line);
    switch (source.kind) {
        case 'declared':
            return declaredCall(candidate, source.declaration, call, args, body);
        case 'clone':
            return `$cloneObject(${notNull(call.receiver as Value)})`;
        case 'enum':
            return enumCall(candidate, call, args, body);
        case 'objectType':
            return call.receiver
                ? `($nn(${call.receiver.js}),$objectToken("${type.base}"))`
                : `$objectToken("${type.base}")`;
        case 'record': {
            const js = body.emitter.member(
                source.pseudoType,
                'static',
                candidate.name,
                parameterNames(candidate),
                placeOf(call.at),
            );
            return `${line}${js}($rt,${[`$object("${type.base}")`, ...args].join(',')})`;
        }
        case 'platform':
            return emitPlatformCall(candidate, call, args, body);
    }
}

function parameterNames(candidate: MethodCandidate): readonly string[] {
    return ['SObjectType', ...candidate.parameters.map(({ name }) => name)];
}

function declaredCall(
    candidate: MethodCandidate,
    method: Extract<MethodCandidate['source'], { kind: 'declared' }>['declaration'],
    call: Call,
    args: readonly string[],
    body: BodyContext,
): string {
    const { receiver, at } = call;
    if (!isVisible(method, body.owner, body.space)) {
        body.problem(
            at,
            `Method is not visible: ${method.returnType.name} ${method.owner.name}.${method.name}(${candidate.parameters.map(({ name }) => name).join(', ')})`,
        );
    }
    const line = mark(at.start.line);
    if (findAnnotation(method.modifiers, 'future')) {
        return `${line}$rt.enqueueFuture("${method.owner.name}","${method.name}",[${args.join(',')}])`;
    }
    if (method.isStatic) return `${line}${body.emitter.classOf(method.owner.type)}.${method.jsName}(${args.join(',')})`;
    if (receiver?.isSuper) {
        if (method.modifiers.words.has('abstract')) body.problem(at, `Cannot call an abstract method: ${method.name}`);
        return `${line}${body.emitter.classOf(method.owner.type)}.prototype.${method.jsName}.call(${['this', ...args].join(',')})`;
    }
    return `${receiver?.js ?? 'this'}${line}.${method.jsName}(${args.join(',')})`;
}

function enumCall(candidate: MethodCandidate, call: Call, args: readonly string[], body: BodyContext): string {
    const type = body.emitter.classOf(candidate.owner);
    switch (candidate.name) {
        case 'values':
            return `$enumValues(${type},${body.emitter.type(candidate.returnType)})`;
        case 'valueOf':
            return `$enumValueOf(${type},${args[0]})`;
        default:
            return `${notNull(call.receiver as Value)}.${candidate.name}`;
    }
}
