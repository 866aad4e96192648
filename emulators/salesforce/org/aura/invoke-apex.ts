import type { ClassInfo, MethodInfo } from '../../compiler';
import { userAccess } from '../../security';
import { ApexException, ApexType, type ApexValue } from '../../runtime';
import { apexTypes } from '../../runtime';
import { callStatic } from '../call-static';
import type { ApexReply, UserReference } from '../contracts';
import { stackOf } from '../describe-failure';
import { toPlainJson } from '../json/to-plain-json';
import type { OrgRuntime } from '../org-runtime';

/** A call that cannot be made: no such method, no access, parameters of a wrong shape. */
class Refusal extends Error {
    constructor(
        readonly status: number,
        message: string,
    ) {
        super(message);
    }
}

interface Target {
    readonly info: ClassInfo;
    readonly method: MethodInfo;
    readonly cacheable: boolean;
}

function findTarget(rt: OrgRuntime, name: string): Target {
    const split = name.lastIndexOf('.');
    const [className, methodName] = [name.slice(0, split), name.slice(split + 1)];
    const info = rt.program.findClass(className);
    const method = info?.methods.find(
        (candidate) =>
            candidate.isStatic &&
            candidate.name.toLowerCase() === methodName.toLowerCase() &&
            candidate.annotations.some((annotation) => annotation.name === 'auraenabled'),
    );
    if (!info || !method) throw new Refusal(404, `No @AuraEnabled method ${name}`);
    const annotation = method.annotations.find((candidate) => candidate.name === 'auraenabled');
    return { info, method, cacheable: annotation?.parameters.cacheable === true };
}

function readArguments(rt: OrgRuntime, method: MethodInfo, parameters: Readonly<Record<string, unknown>>): ApexValue[] {
    return method.parameters.map(({ name, type }) => {
        const given = Object.entries(parameters).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
        if (given === undefined || given === null) return null;
        if (type === apexTypes.string || type === apexTypes.id) return readText(rt, type === apexTypes.id, given, name);
        if (type === apexTypes.object) {
            return callStatic(rt, 'JSON.deserializeUntyped(String)', [JSON.stringify(given)]);
        }
        const args = [JSON.stringify(given), ApexType.of(type)];
        return callStatic(rt, 'JSON.deserialize(String, System.Type)', args);
    });
}

function readText(rt: OrgRuntime, isId: boolean, given: unknown, name: string): ApexValue {
    if (typeof given === 'object') throw new Refusal(400, `Invalid value for parameter ${name}`);
    if (!isId) return String(given);
    return callStatic(rt, 'Id.valueOf(String)', [String(given)]);
}

/** Calls an @AuraEnabled method in a transaction of its own. Cacheable methods may not change anything. */
export function invokeApex(
    rt: OrgRuntime,
    user: UserReference,
    target: string,
    parameters: Readonly<Record<string, unknown>>,
): ApexReply {
    const { transactions, users } = rt.services;
    const details = users.find(user);
    try {
        const { info, method, cacheable } = findTarget(rt, target);
        const outer = info.name.split('.')[0];
        const data = transactions.run({ kind: 'aura', user: details, readOnly: cacheable }, () => {
            if (!userAccess(rt, details.id).hasClass(outer)) {
                throw new Refusal(403, `You do not have access to the Apex class named '${outer}'.`);
            }
            return toPlainJson(rt, info.invokeStatic(method.name, readArguments(rt, method, parameters)));
        });
        return { ok: true, data };
    } catch (thrown) {
        return { ok: false, error: readFailure(rt, thrown) };
    }
}

function readFailure(rt: OrgRuntime, thrown: unknown): Extract<ApexReply, { ok: false }>['error'] {
    const shape = (status: number, statusText: string, body: Extract<ApexReply, { ok: false }>['error']['body']) =>
        ({ status, statusText, ok: false, errorType: 'fetchResponse', body }) as const;
    if (thrown instanceof Refusal) return shape(thrown.status, 'Bad Request', { message: thrown.message });
    if (!(thrown instanceof ApexException)) throw thrown;
    const sent = thrown.typeName === 'System.AuraHandledException' ? (thrown.details as string | null) : null;
    const written = thrown.message === 'Script-thrown exception' ? null : thrown.message;
    const isUserDefined = rt.program.findClass(thrown.typeName) !== undefined;
    return shape(500, 'Server Error', {
        message: written ?? sent ?? thrown.message ?? '',
        exceptionType: thrown.typeName,
        isUserDefinedException: isUserDefined,
        stackTrace: sent === null ? stackOf(rt, thrown) : '',
    });
}
