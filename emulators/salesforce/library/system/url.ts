import type { Runtime } from '../../runtime/runtime';
import { required } from '../arguments';
import { orgUrl } from '../org/org-url';
import { definePlatformType } from '../registry';

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ftp: 21, file: -1 };

/** A value of System.Url: the parts of java.net.URL, as written. */
export class ApexUrl {
    readonly typeName = 'System.Url';
    readonly protocol: string;
    readonly authority: string | null;
    readonly path: string;
    readonly query: string | null;
    readonly ref: string | null;

    /** @throws Error for a text without a known protocol */
    constructor(readonly spec: string) {
        const match = /^([a-zA-Z][\w+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(spec);
        this.protocol = match?.[1]?.toLowerCase() ?? '';
        this.authority = match?.[2] ?? null;
        this.path = match?.[3] ?? '';
        this.query = match?.[4] ?? null;
        this.ref = match?.[5] ?? null;
    }

    get isKnown(): boolean {
        return this.protocol in DEFAULT_PORTS;
    }

    get host(): string {
        return (this.authority ?? '').replace(/^.*@/, '').replace(/:\d+$/, '');
    }

    /** -1 where none is written. */
    get port(): number {
        return Number(/:(\d+)$/.exec(this.authority ?? '')?.[1] ?? -1);
    }

    get userInfo(): string | null {
        return /^(.*)@/.exec(this.authority ?? '')?.[1] ?? null;
    }

    get file(): string {
        return this.path + (this.query === null ? '' : `?${this.query}`);
    }

    get defaultPort(): number {
        return DEFAULT_PORTS[this.protocol] ?? -1;
    }

    /** Without the reference. */
    get base(): string {
        return `${this.protocol}://${this.authority ?? ''}${this.file}`;
    }

    toApexText(): string {
        return this.spec;
    }

    equalsApex(_rt: unknown, other: unknown): boolean {
        return other instanceof ApexUrl && other.spec === this.spec;
    }

    hashApex(): number {
        return this.spec.length;
    }
}

/** @throws System.StringException */
function make(rt: Runtime, spec: string | null): ApexUrl {
    const url = new ApexUrl(required(rt, spec));
    const problem = url.protocol === '' ? `no protocol: ${url.spec}` : `unknown protocol: ${url.protocol}`;
    if (!url.isKnown) throw rt.exception('System.StringException', problem);
    return url;
}

function resolve(rt: Runtime, base: ApexUrl | null, spec: string | null): ApexUrl {
    return make(rt, new URL(required(rt, spec), required(rt, base).spec).href);
}

function compose(rt: Runtime, protocol: string, host: string, port: number, file: string): ApexUrl {
    return make(rt, `${protocol}://${host}${port === -1 ? '' : `:${port}`}${file}`);
}

definePlatformType({
    name: 'System.Url',
    is: (value) => value instanceof ApexUrl,
    constructors: {
        '(String)': (rt, _type, spec: string | null) => make(rt, spec),
        '(Url,String)': (rt, _type, base: ApexUrl | null, spec: string | null) => resolve(rt, base, spec),
        '(String,String,String)': (rt, _type, protocol: string, host: string, file: string) =>
            compose(rt, protocol, host, -1, file),
        '(String,String,Integer,String)': (rt, _type, protocol: string, host: string, port: number, file: string) =>
            compose(rt, protocol, host, port, file),
    },
    statics: {
        'getorgdomainurl/0': (rt) => make(rt, orgUrl(rt)),
        'getsalesforcebaseurl/0': (rt) => make(rt, orgUrl(rt)),
        'getcurrentrequesturl/0': (rt) => make(rt, orgUrl(rt)),
    },
    methods: {
        'getauthority/0': (_rt, self: ApexUrl) => self.authority,
        'getdefaultport/0': (_rt, self: ApexUrl) => self.defaultPort,
        'getfile/0': (_rt, self: ApexUrl) => self.file,
        'gethost/0': (_rt, self: ApexUrl) => self.host,
        'getpath/0': (_rt, self: ApexUrl) => self.path,
        'getport/0': (_rt, self: ApexUrl) => self.port,
        'getprotocol/0': (_rt, self: ApexUrl) => self.protocol,
        'getquery/0': (_rt, self: ApexUrl) => self.query,
        'getref/0': (_rt, self: ApexUrl) => self.ref,
        'getuserinfo/0': (_rt, self: ApexUrl) => self.userInfo,
        'samefile/1': (rt, self: ApexUrl, other: ApexUrl | null) => self.base === required(rt, other).base,
        'toexternalform/0': (_rt, self: ApexUrl) => self.spec,
        'tostring/0': (_rt, self: ApexUrl) => self.spec,
    },
});
