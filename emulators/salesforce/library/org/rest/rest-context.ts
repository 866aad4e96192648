import { mapOf, makeTypeRef, type Runtime } from '../../../runtime';
import { orgOf } from '../../../org/org-of';
import type { ApexBlob } from '../../blob';
import { ApexMap } from '../../collections';
import { definePlatformType, type PlatformProperty } from '../../registry';

const textMap = mapOf(makeTypeRef('String'), makeTypeRef('String'));

/** System.RestRequest */
export class RestRequestValue {
    readonly typeName = 'System.RestRequest';
    headers = new ApexMap(textMap);
    params = new ApexMap(textMap);
    httpMethod: string | null = null;
    remoteAddress: string | null = null;
    requestBody: ApexBlob | null = null;
    requestURI: string | null = null;
    resourcePath: string | null = null;
}

/** System.RestResponse */
export class RestResponseValue {
    readonly typeName = 'System.RestResponse';
    headers = new ApexMap(textMap);
    responseBody: ApexBlob | null = null;
    statusCode: number | null = null;
}

interface RestState {
    request: RestRequestValue | null;
    response: RestResponseValue | null;
}

const states = new WeakMap<object, RestState>();

function stateOf(transaction: object): RestState {
    const known = states.get(transaction);
    if (known) return known;
    const state: RestState = { request: null, response: null };
    states.set(transaction, state);
    return state;
}

/** What RestContext.request and RestContext.response give in a transaction. */
export function setRestContext(transaction: object, request: RestRequestValue, response: RestResponseValue): void {
    Object.assign(stateOf(transaction), { request, response });
}

const current = (rt: Runtime): RestState => stateOf(orgOf(rt).transaction);

/** Plain read-write properties of a value class, by lower-case Apex name. */
function properties(names: readonly string[]): Record<string, PlatformProperty> {
    return Object.fromEntries(
        names.map((name) => [
            name.toLowerCase(),
            {
                get: (_rt, self: Record<string, unknown>) => self[name],
                set: (_rt, self: Record<string, unknown>, value: unknown) => {
                    self[name] = value;
                },
            },
        ]),
    );
}

definePlatformType({
    name: 'System.RestRequest',
    constructors: { 0: () => new RestRequestValue() },
    methods: {
        'addheader/2': (rt, self: RestRequestValue, name: string, value: string) =>
            void self.headers.put(rt, name, value),
        'addparameter/2': (rt, self: RestRequestValue, name: string, value: string) =>
            void self.params.put(rt, name, value),
    },
    properties: properties([
        'headers',
        'params',
        'httpMethod',
        'remoteAddress',
        'requestBody',
        'requestURI',
        'resourcePath',
    ]),
    is: (value) => value instanceof RestRequestValue,
});

definePlatformType({
    name: 'System.RestResponse',
    constructors: { 0: () => new RestResponseValue() },
    methods: {
        'addheader/2': (rt, self: RestResponseValue, name: string, value: string) =>
            void self.headers.put(rt, name, value),
    },
    properties: properties(['headers', 'responseBody', 'statusCode']),
    is: (value) => value instanceof RestResponseValue,
});

definePlatformType({
    name: 'System.RestContext',
    staticProperties: {
        request: (rt) => current(rt).request,
        response: (rt) => current(rt).response,
    },
    staticPropertySetters: {
        request: (rt, value) => {
            current(rt).request = value as RestRequestValue | null;
        },
        response: (rt, value) => {
            current(rt).response = value as RestResponseValue | null;
        },
    },
});
