import type { FieldInfo, SObjectTypeInfo } from '../../metadata/org-model';
import type { TypeOfBranch } from '../check/plan-type-of';
import type { QueryPlan, ResolvedPath } from '../check/query-plan';

/** What to copy out of rows of one object: its fields and, through look-ups, parents. */
export interface Shape {
    readonly fields: Map<string, FieldInfo>;
    readonly labels: Set<string>;
    readonly parents: Map<string, ParentShape>;
}

export interface ParentShape {
    readonly field: FieldInfo;
    readonly target: SObjectTypeInfo | null;
    readonly shape: Shape;
    /** What TYPEOF selects, by type of the parent; a parent without a branch is not given. */
    branches?: readonly { readonly type: SObjectTypeInfo | null; readonly shape: Shape }[];
}

const newShape = (): Shape => ({ fields: new Map(), labels: new Set(), parents: new Map() });

/** The parent's part of a shape, made when it is missing. */
function parentOf(shape: Shape, { field, target }: ResolvedPath['steps'][number]): ParentShape {
    const name = field.relationshipName!.toLowerCase();
    const known = shape.parents.get(name) ?? { field, target, shape: newShape() };
    shape.parents.set(name, known);
    return known;
}

function addPath(root: Shape, path: ResolvedPath): Shape {
    const shape = path.steps.reduce((holder, step) => parentOf(holder, step).shape, root);
    shape.fields.set(path.field.key, path.field);
    return shape;
}

function branchShape({ type, paths }: TypeOfBranch): NonNullable<ParentShape['branches']>[number] {
    const shape = newShape();
    for (const path of paths) addPath(shape, path);
    return { type, shape };
}

export function shapeOf(plan: QueryPlan): Shape {
    const root = newShape();
    for (const item of plan.select) {
        if (item.kind !== 'field' && item.kind !== 'toLabel') continue;
        if (item.alias) continue;
        const path = plan.paths.get(item.path)!;
        const shape = addPath(root, path);
        if (item.kind === 'toLabel') shape.labels.add(path.field.key);
    }
    for (const { steps, branches } of plan.typeOfs) {
        const holder = steps.slice(0, -1).reduce((shape, step) => parentOf(shape, step).shape, root);
        parentOf(holder, steps.at(-1)!).branches = branches.map(branchShape);
    }
    return root;
}
