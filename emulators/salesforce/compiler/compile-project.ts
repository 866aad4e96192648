import '../library';
import '../runtime/exception-members';
import { findMember } from '../library/registry';
import type { ApexSource, OrgModel } from '../metadata/org-model';
import type { TypeTables } from '../types';
import { classesSignature, digest, modelSignature } from './cache/signatures';
import { UnitCache, type CachedUnit } from './cache/unit-cache';
import { checkUnit } from './check/check-unit';
import type { UnsupportedMember } from './compile-result';
import type { CompiledProject } from './compiled-project';
import type { CompiledUnit, MemberBinding } from './compiled-unit';
import { declareFromRecords } from './declare/declare-from-records';
import { declareClassUnit, declareTriggerUnit } from './declare/declare-unit';
import type { UnitDeclaration } from './declare/declarations';
import { nameMembers } from './declare/name-members';
import { forEachClass, resolveMemberTypes, resolveSupertypes } from './declare/resolve-headers';
import { describeClasses } from './emit/describe-classes';
import { emitUnit, type EmittedUnit } from './emit/emit-unit';
import { ProblemLog } from './problems';
import { TypeSpace } from './types/type-space';

export interface CompileOptions {
    /** Where compiled units are kept between runs; nothing is kept without it. */
    readonly cacheFolder?: string;
}

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

/** One source on its way through the compiler. */
interface Job {
    readonly kind: 'class' | 'trigger';
    readonly source: ApexSource;
    readonly log: ProblemLog;
    readonly cached: CachedUnit | undefined;
    /** Null when it cannot be parsed. */
    readonly unit: UnitDeclaration | null;
}

function readJobs(model: OrgModel, cache: UnitCache | null): readonly Job[] {
    const read = (kind: 'class' | 'trigger', source: ApexSource): Job => {
        const log = new ProblemLog(source.file);
        const cached = cache?.read(kind, source);
        if (cached) return { kind, source, log, cached, unit: declareFromRecords(cached.compiled) };
        const unit = kind === 'class' ? declareClassUnit(source, log) : declareTriggerUnit(source, log);
        return { kind, source, log, cached, unit };
    };
    return [...model.classes.map((one) => read('class', one)), ...model.triggers.map((one) => read('trigger', one))];
}

function unitsOf(jobs: readonly Job[]): readonly UnitDeclaration[] {
    return jobs.map(({ unit }) => unit).filter((unit) => unit !== null);
}

/** What every unit of the project is compiled against. */
function surroundingsOf(jobs: readonly Job[], space: TypeSpace): string {
    const classes = jobs.map(
        ({ unit, cached }) => cached?.compiled.classes ?? (unit ? describeClasses(unit, space) : []),
    );
    return digest(modelSignature(space.model), ...classes.map(classesSignature));
}

function collectUnsupported(found: readonly UnsupportedMember[]): readonly UnsupportedMember[] {
    return [...new Map(found.map((one) => [`${one.what} ${one.where}`, one])).values()];
}

/** Emits what is not in the cache. Null when cached units were compiled against something else. */
function finish(jobs: readonly Job[], space: TypeSpace, cache: UnitCache | null): CompiledProject | null {
    const surroundings = cache ? surroundingsOf(jobs, space) : '';
    if (jobs.some(({ cached }) => cached && cached.surroundings !== surroundings)) return null;
    const results: { readonly job: Job; readonly result: EmittedUnit }[] = [];
    for (const job of jobs) {
        if (job.unit) results.push({ job, result: job.cached ?? emitUnit(job.unit, space, isImplemented) });
    }
    const errors = jobs.flatMap(({ log }) => log.problems);
    const unsupported = collectUnsupported([
        ...space.model.gaps,
        ...results.flatMap(({ result }) => result.unsupported),
    ]);
    if (errors.length > 0) return { errors, unsupported };
    if (cache) {
        for (const { job, result } of results) {
            if (!job.cached) cache.write(job.kind, job.source, { surroundings, ...result });
        }
    }
    const units: readonly CompiledUnit[] = results.map(({ result }) => result.compiled);
    return { program: { units, namespace: space.model.namespace, space }, errors, unsupported };
}

function compileWith(
    model: OrgModel,
    types: TypeTables,
    read: UnitCache | null,
    write: UnitCache | null,
): CompiledProject | null {
    const jobs = readJobs(model, read);
    const space = new TypeSpace(model, types);
    for (const { cached, unit } of jobs) if (cached && unit) space.addUnit(unit);
    prepareUnits(unitsOf(jobs.filter(({ cached }) => !cached)), space);
    return finish(jobs, space, write);
}

/** Parses, checks and emits every class and trigger of the project. All errors are found in one go. */
export function compileProject(model: OrgModel, types: TypeTables, options: CompileOptions = {}): CompiledProject {
    const cache = options.cacheFolder === undefined ? null : new UnitCache(options.cacheFolder);
    const compiled = (cache && compileWith(model, types, cache, cache)) ?? compileWith(model, types, null, cache);
    if (!compiled) throw new Error('A compilation without a cache cannot be out of date');
    return compiled;
}
