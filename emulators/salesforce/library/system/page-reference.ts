import type { Runtime } from '../../runtime/runtime';
import { mapOf, typeRef } from '../../runtime/type-ref';
import type { SObjectValue } from '../../store/sobject';
import { required } from '../arguments';
import { ApexMap } from '../collections/apex-map';
import { definePlatformType } from '../registry';

/** A value of System.PageReference: where to go, with parameters. Pages are not rendered. */
class ApexPageReference {
    readonly typeName = 'System.PageReference';
    anchor: string | null = null;
    redirect = false;

    constructor(
        readonly path: string,
        readonly parameters: ApexMap,
        readonly headers: ApexMap,
    ) {}

    get url(): string {
        const query = this.parameters
            .entries()
            .map(([name, value]) => `${encodeURIComponent(String(name))}=${encodeURIComponent(String(value))}`)
            .join('&');
        return this.path + (query === '' ? '' : `?${query}`) + (this.anchor === null ? '' : `#${this.anchor}`);
    }

    toApexText(): string {
        return `System.PageReference[${this.url}]`;
    }
}

/** A PageReference to an address with its parameters. */
export function makePage(rt: Runtime, url: string): ApexPageReference {
    const [, path = '', query = '', anchor] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(url) ?? [];
    const texts = mapOf(typeRef('String'), typeRef('String'));
    const parameters = [...new URLSearchParams(query)];
    const page = new ApexPageReference(path, ApexMap.of(rt, texts, parameters), new ApexMap(texts));
    page.anchor = anchor ?? null;
    return page;
}

definePlatformType({
    name: 'System.PageReference',
    is: (value) => value instanceof ApexPageReference,
    constructors: {
        '(String)': (rt, _type, url: string | null) => makePage(rt, required(rt, url)),
        '(SObject)': (rt, _type, record: SObjectValue | null) => makePage(rt, `/${required(rt, record).id ?? ''}`),
    },
    methods: {
        'getanchor/0': (_rt, self: ApexPageReference) => self.anchor,
        'getheaders/0': (_rt, self: ApexPageReference) => self.headers,
        'getparameters/0': (_rt, self: ApexPageReference) => self.parameters,
        'getredirect/0': (_rt, self: ApexPageReference) => self.redirect,
        'geturl/0': (_rt, self: ApexPageReference) => self.url,
        'setanchor/1': (_rt, self: ApexPageReference, anchor: string | null) => {
            self.anchor = anchor;
            return self;
        },
        'setredirect/1': (_rt, self: ApexPageReference, redirect: boolean) => {
            self.redirect = redirect;
            return self;
        },
    },
});
