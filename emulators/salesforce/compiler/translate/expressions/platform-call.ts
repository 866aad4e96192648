import { apexTypes, type TypeRef } from '../../../runtime/type-ref';
import type { PlatformTypeInfo } from '../../../types';
import { hostJsName } from '../../declare/name-members';
import { mark } from '../../emit/line-marker';
import { describeMember } from '../../emit/unit-emitter';
import type { MethodCandidate } from '../../members/method-candidate';
import { placeOf } from '../../problems';
import type { BodyContext } from '../body-context';
import { notNull } from '../convert';
import type { Value } from '../value';
import type { Call } from './call';
import { isPlain, staticsOf } from './field-access';

/** Whether a class of the project may implement the method, so that the receiver decides. */
function isOpen(info: PlatformTypeInfo): boolean {
    return info.kind === 'interface' || info.isAbstract || info.fullName === 'Exception' || info.fullName === 'Object';
}

/** A call of a method that the platform declares. */
export function emitPlatformCall(
    candidate: MethodCandidate,
    call: Call,
    args: readonly string[],
    body: BodyContext,
): string {
    const { source, owner } = candidate;
    if (source.kind !== 'platform') throw new Error('not a platform method');
    const line = mark(call.at.start.line);
    const native = enumCall(candidate, call, args, body);
    if (native !== null) return line + native;
    if (candidate.isStatic) {
        const js = body.emitter.member(owner.baseName, 'static', candidate.name, source.declared, placeOf(call.at));
        return takesBinds(candidate)
            ? withBinds(`${js}(${['$rt', ...args].join(',')})`, body)
            : `${line}${js}(${['$rt', ...args].join(',')})`;
    }
    const receiver = call.receiver as Value;
    const addsError = fieldError(candidate, receiver, args, call, body);
    if (addsError !== null) return line + addsError;
    if (!isOpen(source.info)) {
        const js = memberOf(candidate, receiver.type, source.declared, call, body);
        const self =
            receiver.type === apexTypes.blob && !receiver.nonNull ? `$blob(${receiver.js})` : notNull(receiver);
        return `${line}${js}(${['$rt', self, ...args].join(',')})`;
    }
    const implementation = openImplementation(candidate, source.info, source.declared, call, body);
    if (receiver.isSuper) return `${line}${implementation}(${['$rt', 'this', ...args].join(',')})`;
    const host = JSON.stringify(hostJsName(candidate.name.toLowerCase(), args.length));
    return `${line}$call(${[implementation, host, receiver.js, ...args].join(',')})`;
}

/** Bound for the receiver's own type, so that an implementation for a subtype wins. */
function memberOf(
    candidate: MethodCandidate,
    receiver: TypeRef,
    declared: readonly string[],
    call: Call,
    body: BodyContext,
): string {
    const owner =
        candidate.owner === apexTypes.sobject
            ? candidate.owner
            : body.space.platformOf(receiver)
              ? receiver
              : candidate.owner;
    return body.emitter.member(owner.baseName, 'method', candidate.name, declared, placeOf(call.at));
}

/** What runs when the receiver is not of a class of the project. Interfaces need no implementation of their own. */
function openImplementation(
    candidate: MethodCandidate,
    info: PlatformTypeInfo,
    declared: readonly string[],
    call: Call,
    body: BodyContext,
): string {
    const binding = {
        typeName: candidate.owner.baseName,
        kind: 'method',
        name: candidate.name,
        parameters: declared,
    } as const;
    if (info.kind === 'interface')
        return `$dispatch(${JSON.stringify(describeMember(binding))},${JSON.stringify(candidate.name)},${JSON.stringify(declared)})`;
    return body.emitter.member(binding.typeName, 'method', candidate.name, declared, placeOf(call.at));
}

function enumCall(candidate: MethodCandidate, call: Call, args: readonly string[], body: BodyContext): string | null {
    if (candidate.source.kind !== 'platform' || candidate.source.info.kind !== 'enum') return null;
    const type = body.emitter.type(candidate.owner);
    switch (candidate.name.toLowerCase()) {
        case 'values':
            return `$platformEnumValues(${type},${body.emitter.type(candidate.returnType)})`;
        case 'valueof':
            return `$platformEnumValueOf(${type},${args[0]})`;
        case 'name':
            return `${notNull(call.receiver as Value)}.name`;
        case 'ordinal':
            return `${notNull(call.receiver as Value)}.ordinal`;
        default:
            return null;
    }
}

/** `record.Field.addError(message)` marks the field, not its value. */
function fieldError(
    candidate: MethodCandidate,
    receiver: Value,
    args: readonly string[],
    call: Call,
    body: BodyContext,
): string | null {
    if (candidate.name.toLowerCase() !== 'adderror' || !receiver.recordField) return null;
    const declared = candidate.parameters.map(({ name }) => name);
    const byName = declared[0] === 'Exception' ? null : ['String', ...declared];
    const key = JSON.stringify(receiver.recordField.key);
    const parameters = byName ?? ['String', 'String', ...declared.slice(1)];
    const message = byName ? args[0] : `$messageOf(${args[0]})`;
    const js = body.emitter.member('SObject', 'method', 'addError', parameters, placeOf(call.at));
    return `${js}(${['$rt', `$nn(${receiver.recordField.record})`, key, message, ...args.slice(1)].join(',')})`;
}

/** Dynamic SOQL and SOSL read variables in scope by name. */
function takesBinds({ owner, name, parameters }: MethodCandidate): boolean {
    if (parameters[0] !== apexTypes.string) return false;
    if (owner.base === 'search') return ['query', 'find'].includes(name.toLowerCase());
    if (owner.base !== 'database') return false;
    return ['query', 'countquery', 'getquerylocator', 'getcursor', 'getpaginationcursor'].includes(name.toLowerCase());
}

function withBinds(call: string, body: BodyContext): string {
    const names = new Map<string, string>();
    for (const scope of body.space.withSuperclasses(body.owner)) {
        for (const field of scope.fields) {
            if ((!field.isStatic && body.isStatic) || names.has(field.key) || !isPlain(field, body)) continue;
            names.set(field.key, `${field.isStatic ? staticsOf(field, body) : 'this'}.${field.jsName}`);
        }
    }
    for (const { key, js } of body.visibleNames()) names.set(key, js);
    const variables = [...names].map(([key, js]) => `${JSON.stringify(key)}:()=>${js}`);
    return `$withBinds({${variables.join(',')}},{$inner:()=>${call}}.$inner)`;
}
