import type { ArrowFunction, Node, SourceFile } from 'ts-morph';
import type { Schema } from '../../schemas/schema';

export type OwnerName = 'crm' | 'books' | 'newest' | 'create_only';

/** The words of a problem: literals, or functions of the record. */
export interface AdviceNode {
    readonly code: string;
    readonly message: Node;
    readonly remedy: Node;
}
interface FieldBase {
    readonly key: string;
    readonly node: Node;
    readonly owner: OwnerName;
    /** Only records for which it holds have a value in the field. */
    readonly condition?: ArrowFunction;
}
export interface ValueFieldNode extends FieldBase {
    readonly kind: 'field';
    readonly callback: ArrowFunction;
    readonly required: AdviceNode | null;
    readonly fits: AdviceNode | null;
}
export interface ConstantFieldNode extends FieldBase {
    readonly kind: 'constant';
    readonly value: Node;
}
export interface ReferenceFieldNode extends FieldBase {
    readonly kind: 'reference';
    readonly callback: ArrowFunction;
    /** Variable of the mapping that the reference goes through. */
    readonly mapping: Node;
    readonly direction: 'toZoho' | 'toSalesforce';
    readonly isNeeded: boolean;
    readonly required: AdviceNode | null;
}
export interface ParentFieldNode extends FieldBase {
    readonly kind: 'fromParent';
}
export interface ChildrenFieldNode extends FieldBase {
    readonly kind: 'each';
    readonly callback: ArrowFunction;
    readonly mapping: Node;
}
export interface EmbeddedFieldNode extends FieldBase {
    readonly kind: 'embedded';
    readonly schema: Schema;
    readonly fields: readonly FieldNode[];
}
export type FieldNode =
    ValueFieldNode | ConstantFieldNode | ReferenceFieldNode | ParentFieldNode | ChildrenFieldNode | EmbeddedFieldNode;

export interface RuleNode {
    readonly code: string;
    readonly holds: ArrowFunction;
    readonly field: string;
    readonly severity: 'error' | 'warning';
    readonly message: Node;
    readonly remedy: Node;
}

/** A `defineMapping` call as its file states it. */
export interface DefinitionNode {
    readonly kind: 'definition';
    readonly node: Node;
    readonly file: SourceFile;
    /** Variable that holds the mapping. */
    readonly variable: string;
    readonly key: string;
    readonly version: number;
    readonly description: string;
    readonly from: Schema;
    readonly to: Schema;
    readonly owner: OwnerName;
    readonly orderBy: readonly string[];
    /** Field that holds the key of the source, and what else a record is recognised by, strongest first. */
    readonly identity: { readonly externalId: string; readonly match: readonly string[] } | null;
    /** Saved records go to Zoho Books by themselves. */
    readonly isCaptured: boolean;
    readonly fields: readonly FieldNode[];
    readonly rules: readonly RuleNode[];
    /** The mapping that the file is named after; the others serve it. */
    readonly isMain: boolean;
}
