import type { ElementShape, MetadataTypes, Shape } from './metadata-types';

/** An element as fast-xml-parser gives it: text, or an object of child elements (several of a name make an array). */
export type XmlValue = string | { readonly [element: string]: XmlValue | readonly XmlValue[] };

/** The elements that attributes turn into. */
const isAttribute = (name: string): boolean => name.startsWith('@') || name === '#text';

function checkText(value: XmlValue, shape: Shape, path: string): readonly string[] {
    if (typeof value !== 'string') {
        const text = value['#text'];
        return typeof text === 'string'
            ? checkText(text, shape, path)
            : Object.keys(value).every(isAttribute)
              ? []
              : [`${path} holds elements, but text belongs there`];
    }
    if (shape.kind === 'words' && !shape.words.has(value)) {
        return [`${path} is '${value}', but only ${[...shape.words].slice(0, 12).join(', ')} are known`];
    }
    if (shape.kind === 'boolean' && value !== 'true' && value !== 'false')
        return [`${path} is '${value}', but true or false belongs there`];
    if (shape.kind === 'number' && !/^-?\d+(\.\d+)?$/.test(value))
        return [`${path} is '${value}', but a number belongs there`];
    return [];
}

function checkChild(value: XmlValue, shape: ElementShape, path: string, types: MetadataTypes): readonly string[] {
    return shape.shape.kind === 'element'
        ? checkElement(value, shape.shape.type, path, types)
        : checkText(value, shape.shape, path);
}

/** What is wrong with an element of a metadata type: unknown elements, wrong words, missing or repeated ones. */
export function checkElement(element: XmlValue, type: string, path: string, types: MetadataTypes): readonly string[] {
    if (typeof element === 'string')
        return element === '' ? [] : [`${path} holds text, but elements of ${type} belong there`];
    const shapes = types.elementsOf(type);
    const findings: string[] = [];
    for (const [name, content] of Object.entries(element)) {
        if (isAttribute(name)) continue;
        const shape = shapes.get(name);
        if (shape === undefined) {
            findings.push(`${path} has an element '${name}', which ${type} does not know`);
            continue;
        }
        const values = Array.isArray(content) ? (content as readonly XmlValue[]) : [content as XmlValue];
        if (!shape.many && values.length > 1)
            findings.push(`${path}.${name} is there ${values.length} times, but once is allowed`);
        values.forEach((value) => findings.push(...checkChild(value, shape, `${path}.${name}`, types)));
    }
    for (const [name, shape] of shapes) {
        if (shape.required && !shape.many && !(name in element))
            findings.push(`${path} lacks '${name}', which ${type} requires`);
    }
    return findings;
}
