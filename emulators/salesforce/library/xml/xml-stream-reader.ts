/** System.XmlStreamReader (Apex Reference Guide), which works as Java's javax.xml.stream.XMLStreamReader does. */
import type { Runtime } from '../../runtime';
import { enumConstant } from '../org/platform-value';
import { definePlatformType, type PlatformMethod } from '../registry';
import {
    type XmlAttributeEvent,
    type XmlEvent,
    type XmlEventKind,
    XmlEventSource,
    XmlSyntaxError,
} from './read-xml-events';

/** javax.xml.stream.XMLStreamConstants, which next() gives. */
const NUMBERS: Readonly<Record<XmlEventKind, number>> = {
    START_ELEMENT: 1,
    END_ELEMENT: 2,
    PROCESSING_INSTRUCTION: 3,
    CHARACTERS: 4,
    COMMENT: 5,
    START_DOCUMENT: 7,
    END_DOCUMENT: 8,
    DTD: 11,
    CDATA: 12,
};

const TEXTS: readonly XmlEventKind[] = ['CHARACTERS', 'CDATA', 'COMMENT', 'DTD'];
const ELEMENTS: readonly XmlEventKind[] = ['START_ELEMENT', 'END_ELEMENT'];
const START: readonly XmlEventKind[] = ['START_ELEMENT'];

export class XmlStreamReader {
    readonly typeName = 'System.XmlStreamReader';
    private readonly source: XmlEventSource;
    event: XmlEvent;
    /** An event that was read ahead to join texts. */
    private ahead: XmlEvent | null = null;
    isCoalescing = false;

    constructor(readonly text: string) {
        this.source = new XmlEventSource(text);
        this.event = this.source.start();
    }

    addressOf(prefix: string): string | null {
        return this.source.addressOf(prefix);
    }

    private take(rt: Runtime): XmlEvent {
        const ahead = this.ahead;
        this.ahead = null;
        if (ahead) return ahead;
        try {
            return this.source.next();
        } catch (failure) {
            if (!(failure instanceof XmlSyntaxError)) throw failure;
            throw rt.exception(
                'System.XmlException',
                `ParseError at [row,col]:${this.place(failure.at)}\nMessage: ${failure.message}`,
            );
        }
    }

    /** `[1,5]`: from 1. */
    place(at: number): string {
        const before = this.text.slice(0, at).split('\n');
        return `[${before.length},${(before.at(-1) ?? '').length + 1}]`;
    }

    next(rt: Runtime): number {
        if (this.event.kind === 'END_DOCUMENT')
            throw rt.exception('System.XmlException', 'END_DOCUMENT reached: no more elements on the stream.');
        this.event = this.take(rt);
        while (this.isCoalescing && this.event.kind !== 'COMMENT' && this.isText()) {
            const following = this.take(rt);
            if (following.kind !== 'CHARACTERS' && following.kind !== 'CDATA') {
                this.ahead = following;
                break;
            }
            this.event = { ...following, kind: 'CHARACTERS', text: this.event.text + following.text };
        }
        return NUMBERS[this.event.kind];
    }

    /** Passes over white space, comments and instructions. @throws System.XmlException at text */
    nextTag(rt: Runtime): number {
        let kind = this.next(rt);
        while (this.event.kind === 'COMMENT' || this.event.kind === 'PROCESSING_INSTRUCTION' || this.isBlank())
            kind = this.next(rt);
        if (ELEMENTS.includes(this.event.kind)) return kind;
        const place = this.place(this.event.end);
        throw rt.exception(
            'System.XmlException',
            `ParseError at [row,col]:${place}\nMessage: found: ${this.event.kind}, expected START_ELEMENT or END_ELEMENT`,
        );
    }

    private isText(): boolean {
        return this.event.kind === 'CHARACTERS' || this.event.kind === 'CDATA';
    }

    isBlank(): boolean {
        return this.isText() && this.event.text.trim() === '';
    }
}

function state(rt: Runtime, self: XmlStreamReader, method: string, allowed: readonly XmlEventKind[]): XmlEvent {
    if (allowed.includes(self.event.kind)) return self.event;
    throw rt.exception(
        'System.XmlException',
        `Current state ${self.event.kind} is not among the states ${allowed.join(', ')} valid for ${method}()`,
    );
}

function attributeAt(rt: Runtime, self: XmlStreamReader, method: string, index: number): XmlAttributeEvent {
    const found = state(rt, self, method, START).attributes[index];
    if (!found) throw rt.exception('System.XmlException', `There is no attribute at index ${index}`);
    return found;
}

const ofAttribute =
    (method: string, read: (attribute: XmlAttributeEvent) => string | null): PlatformMethod =>
    (rt, self: XmlStreamReader, index: number) =>
        read(attributeAt(rt, self, method, index));

const ofEvent =
    (method: string, allowed: readonly XmlEventKind[], read: (event: XmlEvent) => unknown): PlatformMethod =>
    (rt, self: XmlStreamReader) =>
        read(state(rt, self, method, allowed));

const is =
    (...kinds: readonly XmlEventKind[]): PlatformMethod =>
    (_rt, self: XmlStreamReader) =>
        kinds.includes(self.event.kind);

function attributeValue(rt: Runtime, self: XmlStreamReader, address: string | null, name: string): string | null {
    const { attributes } = state(rt, self, 'getAttributeValue', START);
    const found = attributes.find((one) => one.name === name && (!address || one.namespace === address));
    return found?.value ?? null;
}

definePlatformType({
    name: 'System.XmlStreamReader',
    constructors: {
        '1': (rt, _type, text: string | null) => {
            if (text === null)
                throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
            return new XmlStreamReader(text);
        },
    },
    methods: {
        'getattributecount/0': ofEvent('getAttributeCount', START, ({ attributes }) => attributes.length),
        'getattributelocalname/1': ofAttribute('getAttributeLocalName', ({ name }) => name),
        'getattributenamespace/1': ofAttribute('getAttributeNamespace', ({ namespace }) => namespace),
        'getattributeprefix/1': ofAttribute('getAttributePrefix', ({ prefix }) => prefix),
        'getattributetype/1': ofAttribute('getAttributeType', () => 'CDATA'),
        'getattributevalue/2': attributeValue,
        'getattributevalueat/1': ofAttribute('getAttributeValueAt', ({ value }) => value),
        'geteventtype/0': (rt, self: XmlStreamReader) => enumConstant(rt, 'System.XmlTag', self.event.kind),
        'getlocalname/0': ofEvent('getLocalName', ELEMENTS, ({ name }) => name),
        'getlocation/0': (_rt, self: XmlStreamReader) => self.place(self.event.end),
        'getnamespace/0': ofEvent('getNamespace', ELEMENTS, ({ namespace }) => namespace),
        'getnamespacecount/0': ofEvent('getNamespaceCount', START, ({ declared }) => declared.length),
        'getnamespaceprefix/1': (rt, self: XmlStreamReader, index: number) =>
            state(rt, self, 'getNamespacePrefix', START).declared[index]?.[0] ?? null,
        'getnamespaceuri/1': (_rt, self: XmlStreamReader, prefix: string | null) => self.addressOf(prefix ?? ''),
        'getnamespaceuriat/1': (rt, self: XmlStreamReader, index: number) =>
            state(rt, self, 'getNamespaceURIAt', START).declared[index]?.[1] ?? null,
        'getpidata/0': ofEvent('getPIData', ['PROCESSING_INSTRUCTION'], ({ text }) => text),
        'getpitarget/0': ofEvent('getPITarget', ['PROCESSING_INSTRUCTION'], ({ name }) => name),
        'getprefix/0': ofEvent('getPrefix', ELEMENTS, ({ prefix }) => prefix),
        'gettext/0': ofEvent('getText', TEXTS, ({ text }) => text),
        'getversion/0': ofEvent('getVersion', ['START_DOCUMENT'], ({ text }) => (text === '' ? null : text)),
        'hasname/0': is(...ELEMENTS),
        'hasnext/0': (_rt, self: XmlStreamReader) => self.event.kind !== 'END_DOCUMENT',
        'hastext/0': is(...TEXTS),
        'ischaracters/0': is('CHARACTERS'),
        'isendelement/0': is('END_ELEMENT'),
        'isstartelement/0': is('START_ELEMENT'),
        'iswhitespace/0': (_rt, self: XmlStreamReader) => self.isBlank(),
        'next/0': (rt, self: XmlStreamReader) => self.next(rt),
        'nexttag/0': (rt, self: XmlStreamReader) => self.nextTag(rt),
        'setcoalescing/1': (_rt, self: XmlStreamReader, on: boolean) => void (self.isCoalescing = on),
        'tostring/0': (_rt, self: XmlStreamReader) => `XmlStreamReader:${self.place(self.event.end)}`,
    },
    is: (value) => value instanceof XmlStreamReader,
});
