import { listOf, makeTypeRef, type Runtime } from '../../runtime';
import { ApexList } from '../collections';
import { enumConstant } from '../org/platform-value';
import { definePlatformType } from '../registry';
import { parseXml } from './parse-xml';
import { printXmlNode } from './print-xml';
import { XmlNode } from './xml-node';

/** Dom.Document */
export class XmlDocument {
    readonly typeName = 'Dom.Document';
    root: XmlNode | null = null;
}

const nodes = (list: readonly XmlNode[]): ApexList => new ApexList(listOf(makeTypeRef('Dom.XmlNode')), [...list]);

/** A new element; its namespace is declared on it unless it is known above under that prefix. */
function makeElement(parent: XmlNode | null, name: string, namespace: string | null, prefix: string | null): XmlNode {
    const node = new XmlNode('ELEMENT', name, namespace, prefix === '' ? null : prefix);
    if (namespace && parent?.addressOf(prefix ?? '') !== namespace) node.declared.set(prefix ?? '', namespace);
    return node;
}

function setAttribute(
    self: XmlNode,
    name: string,
    value: string,
    prefix: string | null,
    namespace: string | null,
): void {
    const known = self.attribute(name, namespace);
    if (known) known.value = value;
    else self.attributes.push({ name, namespace, prefix, value });
    if (namespace && prefix && self.addressOf(prefix) !== namespace) self.declared.set(prefix, namespace);
}

function removeFrom<T>(list: T[], one: T | undefined): boolean {
    const at = one === undefined ? -1 : list.indexOf(one);
    if (at >= 0) list.splice(at, 1);
    return at >= 0;
}

function attributeAt(rt: Runtime, self: XmlNode, index: number): XmlNode['attributes'][number] {
    const found = self.attributes[index];
    if (!found) throw rt.exception('System.XmlException', `There is no attribute at index ${index}`);
    return found;
}

export function loadXml(rt: Runtime, self: XmlDocument, text: string | null): void {
    const root = parseXml(text ?? '');
    if (typeof root === 'string') throw rt.exception('System.XmlException', `Failed to parse XML due to: ${root}`);
    self.root = root;
}

/** The page of Dom.Document: a second call on a document is an error. */
function createRoot(
    rt: Runtime,
    self: XmlDocument,
    name: string,
    namespace: string | null,
    prefix: string | null,
): XmlNode {
    if (self.root) throw rt.exception('System.XmlException', 'The document already has a root element');
    return (self.root = makeElement(null, name, namespace, prefix));
}

export function printXml({ root }: XmlDocument): string {
    return `<?xml version="1.0" encoding="UTF-8"?>${root ? printXmlNode(root) : ''}`;
}

definePlatformType({
    name: 'Dom.Document',
    constructors: { '0': () => new XmlDocument() },
    methods: {
        'createrootelement/3': createRoot,
        'getrootelement/0': (_rt, self: XmlDocument) => self.root,
        'load/1': loadXml,
        'toxmlstring/0': (_rt, self: XmlDocument) => printXml(self),
    },
    is: (value) => value instanceof XmlDocument,
});

const leaf = (self: XmlNode, kind: 'TEXT' | 'COMMENT', text: string | null): XmlNode =>
    self.add(new XmlNode(kind, null, null, null, text ?? ''));

definePlatformType({
    name: 'Dom.XmlNode',
    methods: {
        'addchildelement/3': (_rt, self: XmlNode, name: string, namespace: string | null, prefix: string | null) =>
            self.add(makeElement(self, name, namespace, prefix)),
        'addcommentnode/1': (_rt, self: XmlNode, text: string | null) => leaf(self, 'COMMENT', text),
        'addtextnode/1': (_rt, self: XmlNode, text: string | null) => leaf(self, 'TEXT', text),
        'getattribute/2': (_rt, self: XmlNode, name: string, namespace: string | null) =>
            self.attribute(name, namespace)?.value ?? null,
        'getattributecount/0': (_rt, self: XmlNode) => self.attributes.length,
        'getattributekeyat/1': (rt, self: XmlNode, index: number) => attributeAt(rt, self, index).name,
        'getattributekeynsat/1': (rt, self: XmlNode, index: number) => attributeAt(rt, self, index).namespace,
        'getattributevalue/2': (_rt, self: XmlNode, name: string, namespace: string | null) =>
            self.attribute(name, namespace)?.value ?? null,
        'getattributevaluens/2': (_rt, self: XmlNode, name: string, namespace: string | null) =>
            self.attribute(name, namespace)?.namespace ?? null,
        'getchildelement/2': (_rt, self: XmlNode, name: string, namespace: string | null) =>
            self.elements().find((one) => one.name === name && (one.namespace ?? '') === (namespace ?? '')) ?? null,
        'getchildelements/0': (_rt, self: XmlNode) => nodes(self.elements()),
        'getchildren/0': (_rt, self: XmlNode) => nodes(self.children),
        'getname/0': (_rt, self: XmlNode) => self.name,
        'getnamespace/0': (_rt, self: XmlNode) => self.namespace,
        'getnamespacefor/1': (_rt, self: XmlNode, prefix: string | null) => self.addressOf(prefix ?? ''),
        'getnodetype/0': (rt, self: XmlNode) => enumConstant(rt, 'Dom.XmlNodeType', self.kind),
        'getparent/0': (_rt, self: XmlNode) => self.parent,
        'getprefixfor/1': (_rt, self: XmlNode, address: string) => self.prefixOf(address),
        'gettext/0': (_rt, self: XmlNode) => self.text(),
        'insertbefore/2': (_rt, self: XmlNode, child: XmlNode, before: XmlNode | null) =>
            self.add(child, before ?? undefined),
        'removeattribute/2': (_rt, self: XmlNode, name: string, namespace: string | null) =>
            removeFrom(self.attributes, self.attribute(name, namespace)),
        'removechild/1': (_rt, self: XmlNode, child: XmlNode) => removeFrom(self.children, child),
        'setattribute/2': (_rt, self: XmlNode, name: string, value: string) =>
            setAttribute(self, name, value, null, null),
        'setattributens/4': (
            _rt,
            self: XmlNode,
            name: string,
            value: string,
            prefix: string | null,
            namespace: string | null,
        ) => setAttribute(self, name, value, prefix, namespace),
        'setnamespace/2': (_rt, self: XmlNode, prefix: string | null, address: string) =>
            void self.declared.set(prefix ?? '', address),
    },
    is: (value) => value instanceof XmlNode,
});
