import { ApexDecimal } from '../library/decimal';
import type { FieldInfo, OrgModel, SObjectTypeInfo } from '../metadata/org-model';
import type { DataRuntime } from '../store/data-runtime';
import { FormulaError } from './formula-node';
import type { Compiled, FormulaSubject, FormulaValue } from './formula-value';
import { globalName } from './global-names';
import { formulaTypeOf, rowSubject, subjectValue } from './subject';

/** Gives names of a formula their meaning. */
export type NameResolver = (path: readonly string[]) => Compiled;

type Hop = (rt: DataRuntime, subject: FormulaSubject) => FormulaSubject | null;

function parentHop(look: FieldInfo): Hop {
    return (rt, subject) => {
        const id = subject.read(look.key) as string | null;
        const type = id === null ? undefined : rt.model.findByKeyPrefix(id.slice(0, 3));
        const table = type && rt.store.table(type);
        const row = id === null ? undefined : table?.get(id);
        return table && row ? rowSubject(table, row) : null;
    };
}

const missing = (name: string): FormulaError => new FormulaError(`Field ${name} does not exist. Check spelling.`);

/** The field at the end of a path of relationships, and the way to the record that has it. */
function followPath(
    model: OrgModel,
    start: SObjectTypeInfo,
    path: readonly string[],
): { readonly field: FieldInfo; readonly hops: readonly Hop[] } {
    let type = start;
    const hops: Hop[] = [];
    for (const step of path.slice(0, -1)) {
        const [relationship, wanted] = step.split(':');
        const look = model.findParent(type, relationship!);
        const target = look && (wanted ?? (look.referenceTo.length === 1 ? look.referenceTo[0] : undefined));
        const parent = target === undefined ? undefined : model.findObject(target);
        if (!look || !parent) throw missing(path.join('.'));
        hops.push(parentHop(look));
        type = parent;
    }
    const field = model.findField(type, path.at(-1)!);
    if (!field) throw missing(path.join('.'));
    return { field, hops };
}

export function recordNames(model: OrgModel, type: SObjectTypeInfo, blanksAsZero: boolean): NameResolver {
    return (path) => {
        if (path[0]!.startsWith('$')) return globalName(model, type, path);
        const { field, hops } = followPath(model, type, path);
        const formulaType = formulaTypeOf(field);
        if (!formulaType)
            throw new FormulaError(
                `You referenced an unsupported field type called "${field.type}" using ${path.join('.')}`,
            );
        const blank: FormulaValue =
            formulaType === 'boolean' ? false : formulaType === 'number' && blanksAsZero ? ApexDecimal.ZERO : null;
        return {
            type: formulaType,
            leadsTo: field,
            ...(hops.length === 0 ? { field } : {}),
            read({ rt, subject }) {
                let holder: FormulaSubject | null = subject;
                for (const hop of hops) holder = holder && hop(rt, holder);
                return (holder && subjectValue(rt, holder, field)) ?? blank;
            },
        };
    };
}
