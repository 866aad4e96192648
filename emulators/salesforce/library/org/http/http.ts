import { staticResourceContent } from '../../../metadata/static-resource-content';
import type { Runtime } from '../../../runtime';
import { orgOf } from '../../../org/org-of';
import { definePlatformType } from '../../registry';
import { HeaderTable } from './header-table';
import type { HttpRequestValue } from './http-request';
import { HttpResponseValue } from './http-response';

/** System.Http */
export class HttpValue {
    readonly typeName = 'System.Http';
}

definePlatformType({
    name: 'System.Http',
    constructors: { 0: () => new HttpValue() },
    methods: {
        'send/1': (rt, _self, request: HttpRequestValue | null) => {
            if (request === null) {
                throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
            }
            return orgOf(rt).services.callouts.send(request);
        },
        'tostring/0': () => 'System.Http[]',
    },
    is: (value) => value instanceof HttpValue,
});

/** StaticResourceCalloutMock and MultiStaticResourceCalloutMock: answers read from static resources. */
export class StaticResourceMock {
    readonly headers = new HeaderTable();
    readonly resources = new Map<string, string>();
    statusCode = 200;
    status = 'OK';

    constructor(readonly typeName: string) {}
}

function readResource(rt: Runtime, name: string | undefined): Uint8Array {
    const resource = name === undefined ? undefined : orgOf(rt).model.staticResources.get(name.toLowerCase());
    if (!resource) throw rt.exception('System.CalloutException', `Static Resource not found: ${name ?? ''}`);
    return staticResourceContent(resource);
}

function respond(rt: Runtime, self: StaticResourceMock, request: HttpRequestValue): HttpResponseValue {
    const response = new HttpResponseValue();
    response.statusCode = self.statusCode;
    response.status = self.status;
    for (const [name, value] of self.headers) response.headers.set(name, value);
    response.body = readResource(rt, self.resources.get(request.endpoint ?? '') ?? self.resources.get(''));
    return response;
}

for (const name of ['StaticResourceCalloutMock', 'MultiStaticResourceCalloutMock']) {
    definePlatformType({
        name: `System.${name}`,
        constructors: { 0: () => new StaticResourceMock(`System.${name}`) },
        methods: {
            'respond/1': respond,
            'setheader/2': (_rt, self: StaticResourceMock, key: string, value: string) => self.headers.set(key, value),
            'setstaticresource/1': (_rt, self: StaticResourceMock, resource: string) => {
                self.resources.set('', resource);
            },
            'setstaticresource/2': (_rt, self: StaticResourceMock, endpoint: string, resource: string) => {
                self.resources.set(endpoint, resource);
            },
            'setstatus/1': (_rt, self: StaticResourceMock, status: string) => {
                self.status = status;
            },
            'setstatuscode/1': (_rt, self: StaticResourceMock, code: number) => {
                self.statusCode = code;
            },
        },
        is: (value) => value instanceof StaticResourceMock && value.typeName === `System.${name}`,
    });
}
