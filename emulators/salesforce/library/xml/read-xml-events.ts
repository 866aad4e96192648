/** XML as the events of javax.xml.stream: one at a time, so that what is before a mistake can be read. */
export type XmlEventKind =
    | 'START_DOCUMENT'
    | 'END_DOCUMENT'
    | 'START_ELEMENT'
    | 'END_ELEMENT'
    | 'CHARACTERS'
    | 'CDATA'
    | 'COMMENT'
    | 'PROCESSING_INSTRUCTION'
    | 'DTD';

export interface XmlAttributeEvent {
    readonly prefix: string | null;
    readonly name: string;
    readonly namespace: string | null;
    readonly value: string;
}

export interface XmlEvent {
    readonly kind: XmlEventKind;
    /** Text of characters and comments, data of an instruction, version of the document. */
    readonly text: string;
    readonly prefix: string | null;
    /** Local name of an element, target of an instruction. */
    readonly name: string;
    readonly namespace: string | null;
    readonly attributes: readonly XmlAttributeEvent[];
    /** Prefix (null for the default one) and address of what the element declares. */
    readonly declared: readonly (readonly [prefix: string | null, address: string])[];
    /** Index in the text where the event ends. */
    readonly end: number;
}

/** The text is not well-formed at this index. */
export class XmlSyntaxError extends Error {
    constructor(
        message: string,
        readonly at: number,
    ) {
        super(message);
    }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string, at: number): string {
    return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);?/gi, (whole, name: string) => {
        if (!whole.endsWith(';'))
            throw new XmlSyntaxError(`The reference to entity "${name}" must end with the ';' delimiter.`, at);
        if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
        if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
        const known = ENTITIES[name];
        if (known === undefined) throw new XmlSyntaxError(`The entity "${name}" was referenced, but not declared.`, at);
        return known;
    });
}

const blank = { text: '', prefix: null, name: '', namespace: null, attributes: [], declared: [] } as const;

/** What opens with these characters and ends with those. */
const MARKED: readonly (readonly [open: string, close: string, kind: XmlEventKind, name: string])[] = [
    ['<!--', '-->', 'COMMENT', 'comment'],
    ['<![CDATA[', ']]>', 'CDATA', 'CDATA section'],
    ['<?', '?>', 'PROCESSING_INSTRUCTION', 'processing instruction'],
    ['<!', '>', 'DTD', 'markup declaration'],
];

const TAG = /<([^\s/>"'=<]+)((?:\s+[^\s/>"'=<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s/>"'=<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const END_TAG = /<\/([^\s/>"'=<]+)\s*>/y;

const split = (name: string): readonly [prefix: string | null, local: string] => {
    const at = name.indexOf(':');
    return at < 0 ? [null, name] : [name.slice(0, at), name.slice(at + 1)];
};

type Scope = ReadonlyMap<string, string>;

interface OpenElement {
    readonly tag: string;
    readonly scope: Scope;
}

/** @throws XmlSyntaxError at the first mistake */
export class XmlEventSource {
    private at = 0;
    private readonly open: OpenElement[] = [];
    private hasRoot = false;
    /** The end of an empty element, given after its start. */
    private closing = false;

    constructor(private readonly text: string) {}

    /** The first event: the document with its version. */
    start(): XmlEvent {
        const declaration = /^\s*<\?xml\s+version\s*=\s*["']([^"']+)["'][^?]*\?>/.exec(this.text);
        this.at = declaration?.[0].length ?? 0;
        return { ...blank, kind: 'START_DOCUMENT', text: declaration?.[1] ?? '', end: this.at };
    }

    next(): XmlEvent {
        if (this.closing) return this.endElement(this.open.at(-1)!.tag);
        if (this.open.length === 0) this.skipBlanks();
        if (this.at >= this.text.length) return this.endDocument();
        if (this.text[this.at] !== '<') return this.characters();
        for (const [open, close, kind, name] of MARKED)
            if (this.text.startsWith(open, this.at)) return this.marked(open, close, kind, name);
        return this.text.startsWith('</', this.at) ? this.endTag() : this.startTag();
    }

    /** Address of a prefix where the source stands. */
    addressOf(prefix: string): string | null {
        return this.open.at(-1)?.scope.get(prefix) ?? null;
    }

    private skipBlanks(): void {
        while (/\s/.test(this.text[this.at] ?? '')) this.at++;
    }

    private endDocument(): XmlEvent {
        const element = this.open.at(-1);
        if (element) this.fail(`XML document structures must start and end within the same entity.`);
        if (!this.hasRoot) this.fail('Premature end of file.');
        return { ...blank, kind: 'END_DOCUMENT', end: this.at };
    }

    private fail(message: string): never {
        throw new XmlSyntaxError(message, this.at);
    }

    private characters(): XmlEvent {
        if (this.open.length === 0)
            this.fail(`Content is not allowed in ${this.hasRoot ? 'trailing section' : 'prolog'}.`);
        const next = this.text.indexOf('<', this.at);
        const end = next < 0 ? this.text.length : next;
        const text = decode(this.text.slice(this.at, end), this.at);
        this.at = end;
        return { ...blank, kind: 'CHARACTERS', text, end };
    }

    private marked(open: string, close: string, kind: XmlEventKind, name: string): XmlEvent {
        const found = this.text.indexOf(close, this.at + open.length);
        if (found < 0) this.fail(`The ${name} is not terminated.`);
        const inner = this.text.slice(this.at + open.length, found);
        const end = (this.at = found + close.length);
        if (kind !== 'PROCESSING_INSTRUCTION') return { ...blank, kind, text: inner, end };
        const [, target = '', data = ''] = /^(\S+)\s*([\s\S]*)$/.exec(inner) ?? [];
        return { ...blank, kind, name: target, text: data, end };
    }

    private startTag(): XmlEvent {
        if (this.open.length === 0 && this.hasRoot)
            this.fail('The markup in the document following the root element must be well-formed.');
        TAG.lastIndex = this.at;
        const match = TAG.exec(this.text);
        if (!match) this.fail('The markup of an element must be well-formed.');
        const [whole, tag, given, slash] = match as unknown as [string, string, string, string];
        this.at += whole.length;
        this.hasRoot = true;
        this.closing = slash === '/';
        return this.element('START_ELEMENT', tag, given);
    }

    private element(kind: XmlEventKind, tag: string, given: string): XmlEvent {
        const pairs = [...given.matchAll(ATTRIBUTE)].map(([, name, double, single]) => {
            return [name!, decode(double ?? single ?? '', this.at)] as const;
        });
        const repeated = pairs.find(([name], at) => pairs.findIndex(([other]) => other === name) < at);
        if (repeated) this.fail(`Attribute "${repeated[0]}" was already specified for element "${tag}".`);
        const declared = pairs.flatMap(([name, value]): [string | null, string][] =>
            name === 'xmlns' ? [[null, value]] : name.startsWith('xmlns:') ? [[name.slice(6), value]] : [],
        );
        const scope = new Map([
            ...(this.open.at(-1)?.scope ?? []),
            ...declared.map(([key, value]) => [key ?? '', value] as const),
        ]);
        this.open.push({ tag, scope });
        const attributes = pairs.flatMap(([key, value]): XmlAttributeEvent[] => {
            const [prefix, name] = split(key);
            if (key === 'xmlns' || prefix === 'xmlns') return [];
            return [{ prefix, name, value, namespace: prefix ? (scope.get(prefix) ?? null) : null }];
        });
        const [prefix, name] = split(tag);
        if (prefix && !scope.has(prefix)) this.fail(`The prefix "${prefix}" for element "${tag}" is not bound.`);
        const namespace = scope.get(prefix ?? '') ?? null;
        return { ...blank, kind, prefix, name, namespace, attributes, declared, end: this.at };
    }

    private endTag(): XmlEvent {
        END_TAG.lastIndex = this.at;
        const match = END_TAG.exec(this.text);
        const expected = this.open.at(-1)?.tag ?? '';
        if (match?.[1] !== expected)
            this.fail(`The element type "${expected}" must be terminated by the matching end-tag "</${expected}>".`);
        this.at += match[0].length;
        return this.endElement(expected);
    }

    private endElement(tag: string): XmlEvent {
        this.closing = false;
        const { scope } = this.open.pop()!;
        const [prefix, name] = split(tag);
        return {
            ...blank,
            kind: 'END_ELEMENT',
            prefix,
            name,
            namespace: scope.get(prefix ?? '') ?? null,
            end: this.at,
        };
    }
}
