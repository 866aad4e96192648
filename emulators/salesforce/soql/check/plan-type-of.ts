import type { SObjectTypeInfo } from '../../metadata/org-model';
import type { SelectItem } from '../soql-query';
import type { Planner } from './plan-query';
import type { PathStep, ResolvedPath } from './query-plan';
import { noSuchParent, resolvePath } from './resolve-path';

/** One branch of TYPEOF: what to select of a parent of this type. */
export interface TypeOfBranch {
    /** Null for ELSE. */
    readonly type: SObjectTypeInfo | null;
    readonly paths: readonly ResolvedPath[];
}

export interface PlannedTypeOf {
    /** The look-ups up to the one with several types. */
    readonly steps: readonly PathStep[];
    readonly branches: readonly TypeOfBranch[];
}

/** Resolves `TYPEOF What WHEN Account THEN Phone ELSE Name END` (SOQL and SOSL Reference, "TYPEOF"). */
export function planTypeOf(planner: Planner, item: Extract<SelectItem, { kind: 'typeof' }>): void {
    const { relationship, branches } = item;
    const names = planner.bare(relationship.names);
    const way = resolvePath(planner.model, planner.object, [...names, 'Id']);
    if ('problem' in way) return planner.report(noSuchParent(names[way.index] ?? ''), relationship.at);
    const last = way.steps.at(-1);
    if (!last || last.target) {
        return planner.report(
            `Cannot use TYPEOF on a non-polymorphic relationship: ${relationship.names.join('.')}`,
            relationship.at,
        );
    }
    const planned = branches.map(({ type, fields }): TypeOfBranch => {
        const object = type ? (planner.model.findObject(type.names.join('.')) ?? null) : null;
        if (type && !(object && last.field.referenceTo.some((name) => planner.model.findObject(name) === object)))
            planner.report(`Invalid type for TYPEOF: ${type.names.join('.')}`, type.at);
        const paths = fields.flatMap((field) => {
            const path = object
                ? resolvePath(planner.model, object, field.names)
                : resolvePath(planner.model, planner.object, [...names, ...field.names]);
            if (!('problem' in path)) return [object ? path : { ...path, steps: path.steps.slice(way.steps.length) }];
            if (object || !type) planner.report(path.problem, field.at);
            return [];
        });
        return { type: object, paths };
    });
    planner.touch(planner.object, way);
    for (const { type, paths } of planned) if (type) for (const path of paths) planner.touch(type, path);
    planner.typeOfs.push({ steps: way.steps, branches: planned });
}
