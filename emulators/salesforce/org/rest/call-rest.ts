import type { ClassInfo, MethodInfo } from '../../compiler';
import { ApexBlob } from '../../library/blob';
import { RestRequestValue, RestResponseValue, setRestContext } from '../../library/org/rest/rest-context';
import { ApexException, ApexType, apexTypes, type ApexValue } from '../../runtime';
import { userAccess } from '../../security';
import { callStatic } from '../call-static';
import type { RestCall, RestReply, UserReference } from '../contracts';
import { describeFailure } from '../describe-failure';
import type { OrgRuntime } from '../org-runtime';
import { matchUrl } from './match-url';

const jsonHeaders = { 'Content-Type': 'application/json;charset=UTF-8' } as const;

function fail(status: number, errorCode: string, message: string): RestReply {
    const body = new TextEncoder().encode(JSON.stringify([{ errorCode, message }]));
    return { status, headers: jsonHeaders, body };
}

interface Resource {
    readonly info: ClassInfo;
    readonly mapping: string;
}

function findResource(rt: OrgRuntime, path: string): Resource | undefined {
    const found: Resource[] = [];
    for (const info of rt.program.classes) {
        const annotation = info.annotations.find((candidate) => candidate.name === 'restresource');
        const mapping = annotation?.parameters.urlmapping;
        if (typeof mapping === 'string' && matchUrl(mapping, path)) found.push({ info, mapping });
    }
    return found.sort((a, b) => b.mapping.length - a.mapping.length)[0];
}

/** `/services/apexrest/ns/path?x=1` → `/path`, with or without either prefix. */
function readPath(rt: OrgRuntime, url: URL): string {
    const path = url.pathname.replace(/^\/services\/apexrest(?=\/)/i, '');
    const prefix = rt.model.namespace ? `/${rt.model.namespace.toLowerCase()}/` : null;
    return prefix && path.toLowerCase().startsWith(prefix) ? path.slice(prefix.length - 1) : path;
}

function buildRequest(rt: OrgRuntime, call: RestCall, url: URL, resource: Resource): RestRequestValue {
    const body = typeof call.body === 'string' ? new TextEncoder().encode(call.body) : call.body;
    const request = new RestRequestValue();
    request.requestURI = url.pathname;
    request.resourcePath = `/services/apexrest${resource.mapping}`;
    request.httpMethod = call.method;
    request.remoteAddress = '127.0.0.1';
    request.requestBody = body && body.length > 0 ? new ApexBlob(body) : null;
    for (const [name, value] of Object.entries(call.headers ?? {})) request.headers.put(rt, name, value);
    for (const [name, value] of url.searchParams) request.params.put(rt, name, value);
    return request;
}

/** Parameters by name from a JSON body; a method without parameters reads RestContext itself. */
function readArguments(rt: OrgRuntime, method: MethodInfo, call: RestCall, url: URL): ApexValue[] {
    if (method.parameters.length === 0) return [];
    const text = typeof call.body === 'string' ? call.body : new TextDecoder().decode(call.body ?? new Uint8Array());
    const fromQuery = call.method === 'GET' || call.method === 'DELETE';
    const given = (fromQuery ? Object.fromEntries(url.searchParams) : JSON.parse(text || '{}')) as Record<
        string,
        unknown
    >;
    return method.parameters.map(({ name, type }) => {
        const value = given[name];
        if (value === undefined || value === null) return null;
        if (type === apexTypes.string) return String(value);
        return callStatic(rt, 'JSON.deserialize(String, System.Type)', [JSON.stringify(value), ApexType.of(type)]);
    });
}

function buildReply(rt: OrgRuntime, response: RestResponseValue, method: MethodInfo, result: ApexValue): RestReply {
    const headers: Record<string, string> = { ...jsonHeaders };
    for (const [name, value] of response.headers.entries()) headers[String(name)] = String(value);
    const status = response.statusCode ?? 200;
    if (method.returnType === apexTypes.void) {
        return { status, headers, body: response.responseBody?.bytes ?? new Uint8Array() };
    }
    const text = callStatic(rt, 'JSON.serialize(Object)', [result]) as string;
    return { status, headers, body: new TextEncoder().encode(text) };
}

/** Calls the @RestResource class whose urlMapping fits. */
export function callRest(rt: OrgRuntime, user: UserReference, call: RestCall): RestReply {
    const url = new URL(call.path, 'http://org.invalid');
    const resource = findResource(rt, readPath(rt, url));
    if (!resource) return fail(404, 'NOT_FOUND', 'Could not find a match for URL');
    const verb = `http${call.method.toLowerCase()}`;
    const method = resource.info.methods.find((candidate) => candidate.annotations.some(({ name }) => name === verb));
    if (!method) return fail(405, 'METHOD_NOT_ALLOWED', `HTTP Method '${call.method}' not allowed.`);
    const { transactions, users } = rt.services;
    const details = users.find(user);
    try {
        return transactions.run({ kind: 'rest', user: details }, (transaction) => {
            if (!userAccess(rt, details.id).hasClass(resource.info.name)) {
                const text = `You do not have access to the Apex class named: ${resource.info.name}`;
                return fail(403, 'FORBIDDEN', text);
            }
            const response = new RestResponseValue();
            setRestContext(transaction, buildRequest(rt, call, url, resource), response);
            const result = resource.info.invokeStatic(method.name, readArguments(rt, method, call, url));
            return buildReply(rt, response, method, result);
        });
    } catch (thrown) {
        if (thrown instanceof SyntaxError) return fail(400, 'JSON_PARSER_ERROR', thrown.message);
        if (!(thrown instanceof ApexException)) throw thrown;
        return fail(500, 'APEX_ERROR', describeFailure(rt, thrown));
    }
}
