import { listOf, makeTypeRef } from '../../../runtime';
import { ApexBlob } from '../../blob';
import { ApexList } from '../../collections';
import { definePlatformType } from '../../registry';
import { XmlStreamReader } from '../../xml/xml-stream-reader';
import { HeaderTable } from './header-table';
import { documentOf } from './http-request';

interface Answer {
    readonly status: number;
    readonly statusText: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
}

/** System.HttpResponse */
export class HttpResponseValue {
    readonly typeName = 'System.HttpResponse';
    readonly headers = new HeaderTable();
    statusCode = 0;
    status: string | null = null;
    body: Uint8Array = new Uint8Array();

    /** What the network answered. */
    static from(answer: Answer): HttpResponseValue {
        const response = new HttpResponseValue();
        response.statusCode = answer.status;
        response.status = answer.statusText;
        response.body = answer.body;
        for (const [name, value] of Object.entries(answer.headers)) response.headers.set(name, value);
        return response;
    }

    toApexText(): string {
        return `System.HttpResponse[Status=${this.status}, StatusCode=${this.statusCode}]`;
    }
}

const stringList = listOf(makeTypeRef('String'));

definePlatformType({
    name: 'System.HttpResponse',
    constructors: { 0: () => new HttpResponseValue() },
    methods: {
        'getbody/0': (_rt, self: HttpResponseValue) => new TextDecoder().decode(self.body),
        'getbodyasblob/0': (_rt, self: HttpResponseValue) => new ApexBlob(self.body),
        'getbodydocument/0': (rt, self: HttpResponseValue) => documentOf(rt, self.body),
        'getxmlstreamreader/0': (_rt, self: HttpResponseValue) =>
            new XmlStreamReader(new TextDecoder().decode(self.body)),
        'getheader/1': (_rt, self: HttpResponseValue, name: string) => self.headers.get(name) ?? null,
        'getheaderkeys/0': (_rt, self: HttpResponseValue) => new ApexList(stringList, [...self.headers.keys()]),
        'getstatus/0': (_rt, self: HttpResponseValue) => self.status,
        'getstatuscode/0': (_rt, self: HttpResponseValue) => self.statusCode,
        'setbody/1': (_rt, self: HttpResponseValue, body: string | null) => {
            self.body = new TextEncoder().encode(body ?? '');
        },
        'setbodyasblob/1': (_rt, self: HttpResponseValue, body: ApexBlob) => {
            self.body = body.bytes;
        },
        'setheader/2': (_rt, self: HttpResponseValue, name: string, value: string | null) => {
            self.headers.set(name, value ?? '');
        },
        'setstatus/1': (_rt, self: HttpResponseValue, status: string | null) => {
            self.status = status;
        },
        'setstatuscode/1': (_rt, self: HttpResponseValue, code: number) => {
            self.statusCode = code;
        },
        'tostring/0': (_rt, self: HttpResponseValue) => self.toApexText(),
    },
    is: (value) => value instanceof HttpResponseValue,
});
