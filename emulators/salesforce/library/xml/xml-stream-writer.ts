/** System.XmlStreamWriter (Apex Reference Guide), which works as Java's javax.xml.stream.XMLStreamWriter does. */
import type { Runtime } from '../../runtime';
import { escapeXmlAttribute, escapeXmlText } from '../dom/print-xml';
import { definePlatformType } from '../registry';

type Text = string | null;

const qualified = (prefix: Text, name: string): string => (prefix ? `${prefix}:${name}` : name);

class XmlStreamWriter {
    readonly typeName = 'System.XmlStreamWriter';
    private text = '';
    private readonly open: string[] = [];
    /** A start tag that still takes attributes: what closes it. */
    private pending: '' | '>' | '/>' = '';

    get xml(): string {
        return this.text + this.pending;
    }

    write(text: string): void {
        this.text += this.pending + text;
        this.pending = '';
    }

    start(prefix: Text, name: string, isEmpty: boolean): void {
        const tag = qualified(prefix, name);
        this.write(`<${tag}`);
        this.pending = isEmpty ? '/>' : '>';
        if (!isEmpty) this.open.push(tag);
    }

    /** @throws System.XmlException outside of a start tag */
    attribute(rt: Runtime, what: string, name: string, value: Text): void {
        if (this.pending === '') throw rt.exception('System.XmlException', `${what} not associated with any element`);
        this.text += ` ${name}="${escapeXmlAttribute(value ?? '')}"`;
    }

    /** @throws System.XmlException when no element is open */
    end(rt: Runtime): void {
        const tag = this.open.pop();
        if (tag === undefined) throw rt.exception('System.XmlException', 'No element was found to write');
        this.write(`</${tag}>`);
    }

    endAll(rt: Runtime): void {
        while (this.open.length > 0) this.end(rt);
        this.write('');
    }
}

definePlatformType({
    name: 'System.XmlStreamWriter',
    constructors: { '0': () => new XmlStreamWriter() },
    methods: {
        'close/0': () => undefined,
        'getxmlstring/0': (_rt, self: XmlStreamWriter) => self.xml,
        // The default namespace is written by writeDefaultNamespace; this only binds it for what the writer looks up.
        'setdefaultnamespace/1': () => undefined,
        'writeattribute/4': (rt, self: XmlStreamWriter, prefix: Text, _address: Text, name: string, value: Text) =>
            self.attribute(rt, 'Attribute', qualified(prefix, name), value),
        'writecdata/1': (_rt, self: XmlStreamWriter, data: Text) => self.write(`<![CDATA[${data ?? ''}]]>`),
        'writecharacters/1': (_rt, self: XmlStreamWriter, text: Text) => self.write(escapeXmlText(text ?? '')),
        'writecomment/1': (_rt, self: XmlStreamWriter, text: Text) => self.write(`<!--${text ?? ''}-->`),
        'writedefaultnamespace/1': (rt, self: XmlStreamWriter, address: Text) =>
            self.attribute(rt, 'Namespace', 'xmlns', address),
        'writeemptyelement/3': (_rt, self: XmlStreamWriter, prefix: Text, name: string) =>
            self.start(prefix, name, true),
        'writeenddocument/0': (rt, self: XmlStreamWriter) => self.endAll(rt),
        'writeendelement/0': (rt, self: XmlStreamWriter) => self.end(rt),
        'writenamespace/2': (rt, self: XmlStreamWriter, prefix: Text, address: Text) =>
            self.attribute(rt, 'Namespace', prefix && prefix !== 'xmlns' ? `xmlns:${prefix}` : 'xmlns', address),
        'writeprocessinginstruction/2': (_rt, self: XmlStreamWriter, target: string, data: Text) =>
            self.write(data ? `<?${target} ${data}?>` : `<?${target}?>`),
        'writestartdocument/2': (_rt, self: XmlStreamWriter, encoding: Text, version: Text) =>
            self.write(`<?xml version="${version ?? '1.0'}"${encoding ? ` encoding="${encoding}"` : ''}?>`),
        'writestartelement/3': (_rt, self: XmlStreamWriter, prefix: Text, name: string) =>
            self.start(prefix, name, false),
    },
    is: (value) => value instanceof XmlStreamWriter,
});
