import { type Runtime } from '../../../runtime';
import { ApexBlob } from '../../blob';
import { definePlatformType } from '../../registry';
import { loadXml, printXml, XmlDocument } from '../../dom/dom';
import { HeaderTable } from './header-table';

const defaultTimeoutMs = 10_000;
const maximumTimeoutMs = 120_000;

/** System.HttpRequest */
export class HttpRequestValue {
    readonly typeName = 'System.HttpRequest';
    readonly headers = new HeaderTable();
    endpoint: string | null = null;
    method: string | null = 'GET';
    body: Uint8Array = new Uint8Array();
    timeoutMs = defaultTimeoutMs;
    compressed = false;
    /** Kept only: no certificate is sent. */
    certificate: string | null = null;

    toApexText(): string {
        return `System.HttpRequest[Endpoint=${this.endpoint}, Method=${this.method}]`;
    }
}

/** A body as a document. @throws System.XmlException */
export function documentOf(rt: Runtime, body: Uint8Array): XmlDocument {
    const document = new XmlDocument();
    loadXml(rt, document, new TextDecoder().decode(body));
    return document;
}

function setTimeout(rt: Runtime, self: HttpRequestValue, ms: number | null): void {
    if (ms === null || ms < 1 || ms > maximumTimeoutMs) {
        throw rt.exception('System.CalloutException', `Invalid timeout value: ${ms}; it must be between 1 and 120000`);
    }
    self.timeoutMs = ms;
}

definePlatformType({
    name: 'System.HttpRequest',
    constructors: { 0: () => new HttpRequestValue() },
    methods: {
        'getbody/0': (_rt, self: HttpRequestValue) => new TextDecoder().decode(self.body),
        'getbodyasblob/0': (_rt, self: HttpRequestValue) => new ApexBlob(self.body),
        'getbodydocument/0': (rt, self: HttpRequestValue) => documentOf(rt, self.body),
        'setbodydocument/1': (_rt, self: HttpRequestValue, document: XmlDocument) => {
            self.body = new TextEncoder().encode(printXml(document));
        },
        'setclientcertificatename/1': (_rt, self: HttpRequestValue, name: string | null) => {
            self.certificate = name;
        },
        'getcompressed/0': (_rt, self: HttpRequestValue) => self.compressed,
        'getendpoint/0': (_rt, self: HttpRequestValue) => self.endpoint,
        'getheader/1': (_rt, self: HttpRequestValue, name: string) => self.headers.get(name) ?? null,
        'getmethod/0': (_rt, self: HttpRequestValue) => self.method,
        'setbody/1': (_rt, self: HttpRequestValue, body: string | null) => {
            self.body = new TextEncoder().encode(body ?? '');
        },
        'setbodyasblob/1': (_rt, self: HttpRequestValue, body: ApexBlob) => {
            self.body = body.bytes;
        },
        'setcompressed/1': (_rt, self: HttpRequestValue, flag: boolean) => {
            self.compressed = flag;
        },
        'setendpoint/1': (_rt, self: HttpRequestValue, endpoint: string | null) => {
            self.endpoint = endpoint;
        },
        'setheader/2': (_rt, self: HttpRequestValue, name: string, value: string | null) => {
            self.headers.set(name, value ?? '');
        },
        'setmethod/1': (_rt, self: HttpRequestValue, method: string | null) => {
            self.method = method;
        },
        'settimeout/1': setTimeout,
        'tostring/0': (_rt, self: HttpRequestValue) => self.toApexText(),
    },
    is: (value) => value instanceof HttpRequestValue,
});
