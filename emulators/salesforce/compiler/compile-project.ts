import '../library';
import '../runtime/exception-members';
import type { OrgModel } from '../metadata/org-model';
import { findMember } from '../library/registry';
import type { TypeTables } from '../types';
import type { CompileProblem, UnsupportedMember } from './compile-result';
import type { CompiledProject } from './compiled-project';
import type { MemberBinding } from './compiled-unit';
import { checkUnit } from './check/check-unit';
import { declareClassUnit, declareTriggerUnit } from './declare/declare-unit';
import type { UnitDeclaration } from './declare/declarations';
import { nameMembers } from './declare/name-members';
import { forEachClass, resolveMemberTypes, resolveSupertypes } from './declare/resolve-headers';
import { emitUnit, type EmittedUnit } from './emit/emit-unit';
import { ProblemLog } from './problems';
import { TypeSpace } from './types/type-space';

/** Whether the library implements a platform member. */
export function isImplemented({ typeName, kind, name, parameters }: MemberBinding): boolean {
    return findMember(typeName, kind, name, [...parameters]) !== undefined;
}

/** Resolves, names and checks declarations; the order matters. */
export function prepareUnits(units: readonly UnitDeclaration[], space: TypeSpace): void {
    for (const unit of units) space.addUnit(unit);
    resolveSupertypes(units, space);
    resolveMemberTypes(units, space);
    for (const unit of units) forEachClass(unit.main, (declaration) => nameMembers(declaration, space));
    for (const unit of units) checkUnit(unit, space);
}

/** One line per member and place. */
export function collectUnsupported(emitted: readonly EmittedUnit[]): readonly UnsupportedMember[] {
    const found = new Map<string, UnsupportedMember>();
    for (const { unsupported } of emitted) for (const one of unsupported) found.set(`${one.what} ${one.where}`, one);
    return [...found.values()];
}

/** Parses, checks and emits every class and trigger of the project. All errors are found in one go. */
export function compileProject(model: OrgModel, types: TypeTables): CompiledProject {
    const logs: ProblemLog[] = [];
    const log = (file: string): ProblemLog => {
        const one = new ProblemLog(file);
        logs.push(one);
        return one;
    };
    const units = [
        ...model.classes.map((source) => declareClassUnit(source, log(source.file))),
        ...model.triggers.map((source) => declareTriggerUnit(source, log(source.file))),
    ].filter((unit) => unit !== null);
    const space = new TypeSpace(model, types);
    prepareUnits(units, space);
    const emitted = units.map((unit) => emitUnit(unit, space, isImplemented));
    const errors: CompileProblem[] = logs.flatMap(({ problems }) => problems);
    const unsupported = collectUnsupported(emitted);
    if (errors.length > 0) return { errors, unsupported };
    const program = { units: emitted.map(({ compiled }) => compiled), namespace: model.namespace, space };
    return { program, errors, unsupported };
}
