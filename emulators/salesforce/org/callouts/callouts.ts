import { HttpRequestValue } from '../../library/org/http/http-request';
import { HttpResponseValue } from '../../library/org/http/http-response';
import { userAccess } from '../../security';
import type { ApexValue } from '../../runtime';
import { calloutTimeLimitMs } from '../limits';
import type { OrgRuntime } from '../org-runtime';
import type { CalloutHost } from './callout-host';
import { sendCallout } from './send-callout';

const maximumBody = { sync: 6_000_000, async: 12_000_000 } as const;
const asynchronousKinds = new Set(['queueable', 'batch', 'future', 'finalizer']);

function describeResponse({ status, statusCode }: HttpResponseValue): string {
    return `System.HttpResponse[Status=${status}, StatusCode=${statusCode}]`;
}

/** Http.send: limits and order rules, then the mock of a test or the network. */
export class Callouts {
    constructor(private readonly rt: OrgRuntime) {}

    send(request: HttpRequestValue): ApexValue {
        const { rt } = this;
        const { transaction } = rt;
        this.checkRequest(request);
        if (transaction.hasUncommittedWork) {
            throw rt.exception(
                'System.CalloutException',
                'You have uncommitted work pending. Please commit or rollback before calling out',
            );
        }
        this.checkJob();
        transaction.limits.count('callouts');
        const { endpoint, method } = request;
        rt.log?.eventHere('CALLOUT_REQUEST', `System.HttpRequest[Endpoint=${endpoint}, Method=${method}]`);
        if (!transaction.test) rt.wait('callout');
        const response = transaction.test ? this.mock(request) : this.sendOut(request);
        if (rt.log && response instanceof HttpResponseValue)
            rt.log.eventHere('CALLOUT_RESPONSE', describeResponse(response));
        return response;
    }

    private checkRequest(request: HttpRequestValue): void {
        const { rt } = this;
        // A mock takes any request: the tests of bobalicious/amoss send an empty one.
        const isMocked = rt.transaction.test !== null;
        if (!isMocked && (request.endpoint === null || request.endpoint === '')) {
            throw rt.exception('System.CalloutException', 'Endpoint is null');
        }
        if (!isMocked && request.method === null) throw rt.exception('System.CalloutException', 'Method is null');
        const size = request.body.length;
        if (size > this.maximumSize()) {
            const text = `Exceeded max size limit of ${this.maximumSize()} with request size ${size}`;
            throw rt.exception('System.CalloutException', text);
        }
    }

    /** Jobs may call out only when their class says so; triggers and schedules never do. */
    private checkJob(): void {
        const { rt } = this;
        const { kind, triggerDepth } = rt.transaction;
        if (triggerDepth > 0) {
            throw rt.exception('System.CalloutException', 'Callout from triggers are currently not supported.');
        }
        if (kind === 'scheduled') {
            throw rt.exception('System.CalloutException', 'Callout from scheduled Apex not supported.');
        }
        if (rt.services.async.forbidsCallouts()) {
            throw rt.exception(
                'System.CalloutException',
                'Callout not allowed from this future method. Please enable callout by annotating the future method. eg: @Future(callout=true)',
            );
        }
    }

    private maximumSize(): number {
        return asynchronousKinds.has(this.rt.transaction.kind) ? maximumBody.async : maximumBody.sync;
    }

    private mock(request: HttpRequestValue): ApexValue {
        const { rt } = this;
        const mock = rt.transaction.test!.mocks.get('httpcalloutmock') ?? null;
        if (mock === null) {
            throw rt.exception(
                'System.TypeException',
                'Methods defined as TestMethod do not support Web service callouts',
            );
        }
        return rt.invoke(mock, 'respond', [request]);
    }

    private sendOut(request: HttpRequestValue): HttpResponseValue {
        const { rt } = this;
        const { transaction } = rt;
        const host: CalloutHost = {
            model: rt.model,
            network: rt.options.network,
            vault: rt.services.vault,
            access: userAccess(rt, transaction.user.id),
            fail: (typeName, message) => rt.exception(typeName, message),
        };
        const left = calloutTimeLimitMs - transaction.limits.calloutTimeMs;
        if (left <= 0) {
            throw rt.exception('System.CalloutException', 'Exceeded maximum time allotted for callout (120000 ms)');
        }
        const started = rt.clock.now();
        try {
            const answer = sendCallout(host, {
                method: request.method!,
                endpoint: request.endpoint!,
                headers: request.headers,
                body: request.body,
                timeoutMs: Math.min(request.timeoutMs, left),
            });
            if (answer.body.length > this.maximumSize()) {
                const text = `Exceeded max size limit of ${this.maximumSize()} with response size ${answer.body.length}`;
                throw rt.exception('System.CalloutException', text);
            }
            return HttpResponseValue.from(answer);
        } finally {
            transaction.limits.calloutTimeMs += rt.clock.now() - started;
        }
    }
}
