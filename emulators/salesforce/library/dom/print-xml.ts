import type { XmlNode } from './xml-node';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXmlText = (text: string): string => text.replace(/[&<>]/g, (one) => entities[one]!);
export const escapeXmlAttribute = (text: string): string => text.replace(/[&<>"]/g, (one) => entities[one]!);

const qualified = (prefix: string | null, name: string): string => (prefix ? `${prefix}:${name}` : name);

/** A node as XML, without white space of its own. */
export function printXmlNode(node: XmlNode): string {
    if (node.kind === 'TEXT') return escapeXmlText(node.content);
    if (node.kind === 'COMMENT') return `<!--${node.content}-->`;
    const name = qualified(node.prefix, node.name!);
    const spaces = [...node.declared].map(
        ([prefix, address]) => ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${escapeXmlAttribute(address)}"`,
    );
    const attributes = node.attributes.map(
        (one) => ` ${qualified(one.prefix, one.name)}="${escapeXmlAttribute(one.value)}"`,
    );
    const open = `<${name}${spaces.join('')}${attributes.join('')}`;
    if (node.children.length === 0) return `${open} />`;
    return `${open}>${node.children.map(printXmlNode).join('')}</${name}>`;
}
