/** Dom.XmlNode as data: an element, a text or a comment of a document (Apex Reference Guide, "XmlNode Class"). */
export interface XmlAttribute {
    readonly name: string;
    /** Null without a namespace. */
    readonly namespace: string | null;
    readonly prefix: string | null;
    value: string;
}

export type XmlNodeKind = 'ELEMENT' | 'TEXT' | 'COMMENT';

export class XmlNode {
    readonly typeName = 'Dom.XmlNode';
    parent: XmlNode | null = null;
    readonly children: XmlNode[] = [];
    readonly attributes: XmlAttribute[] = [];
    /** Prefix (empty for the default) → address, as declared on this element. */
    readonly declared = new Map<string, string>();

    constructor(
        readonly kind: XmlNodeKind,
        /** Local name of an element. */
        readonly name: string | null,
        readonly namespace: string | null = null,
        readonly prefix: string | null = null,
        /** Text of a text or comment. */
        readonly content = '',
    ) {}

    add(child: XmlNode, before?: XmlNode): XmlNode {
        const at = before ? this.children.indexOf(before) : -1;
        if (at < 0) this.children.push(child);
        else this.children.splice(at, 0, child);
        child.parent = this;
        return child;
    }

    elements(): XmlNode[] {
        return this.children.filter(({ kind }) => kind === 'ELEMENT');
    }

    /** Text of the node: its own, or that of the texts directly in it. */
    text(): string {
        if (this.kind !== 'ELEMENT') return this.content;
        return this.children.map(({ kind, content }) => (kind === 'TEXT' ? content : '')).join('');
    }

    attribute(name: string, namespace: string | null): XmlAttribute | undefined {
        return this.attributes.find((one) => one.name === name && (one.namespace ?? '') === (namespace ?? ''));
    }

    /** The address behind a prefix here; null when none is declared here or above. */
    addressOf(prefix: string): string | null {
        return this.declared.get(prefix) ?? this.parent?.addressOf(prefix) ?? null;
    }

    prefixOf(address: string): string | null {
        for (const [prefix, known] of this.declared) if (known === address) return prefix;
        return this.parent?.prefixOf(address) ?? null;
    }
}
