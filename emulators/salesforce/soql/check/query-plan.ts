import type { FieldInfo, SObjectTypeInfo } from '../../metadata/org-model';
import type { PlannedTypeOf } from './plan-type-of';
import type { FieldPath, SelectItem, SoqlQuery, SourcePosition } from '../soql-query';

/** A look-up on the way from the row to the value. */
export interface PathStep {
    readonly field: FieldInfo;
    /** The parent's type; null when the look-up has several. */
    readonly target: SObjectTypeInfo | null;
}

/** Where a field path leads. */
export interface ResolvedPath {
    readonly steps: readonly PathStep[];
    /** Type of the object that holds the field; null behind a look-up with several types. */
    readonly object: SObjectTypeInfo | null;
    /** Field of that object; behind a look-up with several types a stand-in of the same name. */
    readonly field: FieldInfo;
    /** `Owner.Type`: the name of the parent's type. */
    readonly isTypeName: boolean;
}

export interface ChildLink {
    /** As the record's member: `Contacts`. */
    readonly relationship: string;
    /** The look-up on the child. */
    readonly field: FieldInfo;
}

/** A query with all names resolved against a model. */
export interface QueryPlan {
    readonly query: SoqlQuery;
    readonly object: SObjectTypeInfo;
    readonly paths: ReadonlyMap<FieldPath, ResolvedPath>;
    /** Semi-joins and child sub-queries. */
    readonly subplans: ReadonlyMap<SoqlQuery, QueryPlan>;
    readonly typeOfs: readonly PlannedTypeOf[];
    /** Set on the plan of a child sub-query. */
    readonly child: ChildLink | null;
    /** The select list with FIELDS() spelt out. */
    readonly select: readonly SelectItem[];
    readonly shape: 'rows' | 'count' | 'aggregate';
    /** Every object.field that the query touches, for field-level security. */
    readonly touched: readonly { readonly object: SObjectTypeInfo; readonly field: FieldInfo }[];
}

export interface PlanProblem {
    readonly message: string;
    readonly at: SourcePosition;
}
