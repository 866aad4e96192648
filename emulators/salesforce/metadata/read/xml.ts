import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Problem } from '../problem';

/** An element: attributes as `@name`, text of a mixed element as `#text`, children by name. */
export interface XmlNode {
    readonly [name: string]: XmlValue | undefined;
}
export type XmlValue = string | XmlNode | readonly (string | XmlNode)[];

const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: true,
    htmlEntities: true,
});

export interface XmlDocument {
    readonly root: string;
    readonly node: XmlNode;
}

/** @returns the root element, or the problem with its line */
export function readXml(file: string, content: string): XmlDocument | Problem {
    const valid = XMLValidator.validate(content);
    if (valid !== true) {
        return {
            file,
            line: valid.err.line,
            message: `Malformed XML: ${valid.err.msg}`,
            remedy: 'Correct the file; an XML-aware editor shows the place.',
        };
    }
    const document = parser.parse(content) as Record<string, XmlNode | string>;
    const root = Object.keys(document).find((name) => !name.startsWith('?') && !name.startsWith('#'));
    if (!root)
        return { file, line: 1, message: 'The file has no root element', remedy: 'Restore its content or remove it.' };
    const node = document[root]!;
    return { root, node: typeof node === 'string' ? {} : node };
}

export function isProblem(value: XmlDocument | Problem): value is Problem {
    return 'message' in value;
}

function first(value: XmlValue | undefined): string | XmlNode | undefined {
    return Array.isArray(value) ? (value as readonly (string | XmlNode)[])[0] : (value as string | XmlNode | undefined);
}

/** Text of a child element; undefined when there is none or it is empty. */
export function textOf(node: XmlNode, name: string): string | undefined {
    const value = first(node[name]);
    const text = typeof value === 'string' ? value : (value?.['#text'] as string | undefined);
    return text === undefined || text.trim() === '' ? undefined : text.trim();
}

export function booleanOf(node: XmlNode, name: string, otherwise = false): boolean {
    const text = textOf(node, name);
    return text === undefined ? otherwise : text.toLowerCase() === 'true';
}

export function numberOf(node: XmlNode, name: string): number | undefined {
    const text = textOf(node, name);
    return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
}

export function nodeOf(node: XmlNode, name: string): XmlNode | undefined {
    const value = first(node[name]);
    return typeof value === 'object' ? value : undefined;
}

export function nodesOf(node: XmlNode, name: string): readonly XmlNode[] {
    const value = node[name];
    const list = value === undefined ? [] : Array.isArray(value) ? (value as readonly (string | XmlNode)[]) : [value];
    return (list as readonly (string | XmlNode)[]).filter((item): item is XmlNode => typeof item === 'object');
}

export function textsOf(node: XmlNode, name: string): readonly string[] {
    const value = node[name];
    const list = value === undefined ? [] : Array.isArray(value) ? (value as readonly (string | XmlNode)[]) : [value];
    return (list as readonly (string | XmlNode)[]).map((item) =>
        typeof item === 'string' ? item.trim() : String(item['#text'] ?? '').trim(),
    );
}
