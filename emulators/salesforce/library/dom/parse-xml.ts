import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { XmlNode } from './xml-node';

/** An item of the parser's ordered answer: one key for the name, `:@` for the attributes. */
type Item = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    commentPropName: '#comment',
    ignoreDeclaration: true,
    ignorePiTags: true,
});

const split = (name: string): readonly [prefix: string | null, local: string] => {
    const at = name.indexOf(':');
    return at < 0 ? [null, name] : [name.slice(0, at), name.slice(at + 1)];
};

const textOf = (items: unknown): string =>
    (items as readonly Item[]).map((item) => String(item['#text'] ?? '')).join('');

function readElement(item: Item, name: string, parent: XmlNode | null): XmlNode {
    const given = Object.entries((item[':@'] ?? {}) as Record<string, string>);
    const declared = given.flatMap(([key, value]): [string, string][] =>
        key === 'xmlns' ? [['', value]] : key.startsWith('xmlns:') ? [[key.slice(6), value]] : [],
    );
    const addressOf = (prefix: string): string | null =>
        declared.find(([known]) => known === prefix)?.[1] ?? parent?.addressOf(prefix) ?? null;
    const [prefix, local] = split(name);
    const node = new XmlNode('ELEMENT', local, addressOf(prefix ?? ''), prefix);
    node.parent = parent;
    for (const [key, value] of declared) node.declared.set(key, value);
    for (const [key, value] of given) {
        const [space, attribute] = split(key);
        if (key === 'xmlns' || space === 'xmlns') continue;
        node.attributes.push({ name: attribute, namespace: space ? addressOf(space) : null, prefix: space, value });
    }
    for (const child of readItems(item[name] as readonly Item[], node)) node.add(child);
    return node;
}

function readItems(items: readonly Item[], parent: XmlNode | null): XmlNode[] {
    return items.map((item) => {
        const name = Object.keys(item).find((key) => key !== ':@')!;
        if (name === '#text') return new XmlNode('TEXT', null, null, null, String(item[name]));
        if (name === '#comment') return new XmlNode('COMMENT', null, null, null, textOf(item[name]));
        return readElement(item, name, parent);
    });
}

/** The root element of a text; a message when the text is not well-formed. */
export function parseXml(text: string): XmlNode | string {
    const valid = XMLValidator.validate(text);
    if (valid !== true) return `${valid.err.msg} (line ${valid.err.line})`;
    const root = readItems(parser.parse(text) as readonly Item[], null).find(({ kind }) => kind === 'ELEMENT');
    return root ?? 'only whitespace content allowed before start tag';
}
