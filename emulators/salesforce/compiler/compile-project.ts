import '../library';
import '../runtime/exception-members';
import { findMember } from '../library/registry';
import type { ApexSource, OrgModel } from '../metadata/org-model';
import type { TypeTables } from '../types';
import { classesSignature, digest, modelSignature } from './cache/signatures';
import { UnitCache, type CachedUnit } from './cache/unit-cache';
import { checkInheritance } from './check/check-inheritance';
import { checkUnit } from './check/check-unit';
import type { UnsupportedMember } from './compile-result';
import type { CompiledProgram, CompiledProject } from './compiled-project';
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
    /** What was parsed; null when it is cached, or cannot be parsed. */
    readonly unit: UnitDeclaration | null;
}

/** Whether a class of that name hides a type or an object of the platform. */
function hidesPlatform(name: string, model: OrgModel, types: TypeTables): boolean {
    return types.find(name) !== undefined || model.findObject(name) !== undefined;
}

function readJobs(
    model: OrgModel,
    types: TypeTables,
    cache: UnitCache | null,
    stale: ReadonlySet<string>,
): readonly Job[] {
    const read = (kind: 'class' | 'trigger', source: ApexSource): Job => {
        const log = new ProblemLog(source.file);
        const cached = stale.has(source.file) ? undefined : cache?.read(kind, source);
        if (cached) return { kind, source, log, cached, unit: null };
        const unit =
            kind === 'class'
                ? declareClassUnit(source, log, hidesPlatform(source.name, model, types))
                : declareTriggerUnit(source, log);
        return { kind, source, log, cached, unit };
    };
    return [...model.classes.map((one) => read('class', one)), ...model.triggers.map((one) => read('trigger', one))];
}

function unitsOf(jobs: readonly Job[]): readonly UnitDeclaration[] {
    return jobs.map(({ unit }) => unit).filter((unit) => unit !== null);
}

/** What code can see of the model and of classes with certain names, as one text that changes when any of it does. */
function surroundingsReader(
    jobs: readonly Job[],
    modelSign: string,
    space: () => TypeSpace,
): (names: Iterable<string>) => string {
    const signatures = new Map<string, string>();
    for (const { kind, unit, cached } of jobs) {
        const main = cached?.compiled.classes[0] ?? unit?.main;
        if (kind !== 'class' || !main) continue;
        const signature = cached?.signature ?? (unit && classesSignature(describeClasses(unit, space())));
        signatures.set(main.name.toLowerCase(), signature ?? '');
    }
    return (names) => digest(modelSign, ...[...names].map((name) => `${name} ${signatures.get(name) ?? ''}`));
}

function collectUnsupported(found: readonly UnsupportedMember[]): readonly UnsupportedMember[] {
    return [...new Map(found.map((one) => [`${one.what} ${one.where}`, one])).values()];
}

/** A unit that was emitted now: its header's names count as asked about, too. */
function emitRecorded(unit: UnitDeclaration, space: TypeSpace): EmittedUnit & { readonly names: readonly string[] } {
    let emitted: EmittedUnit | undefined;
    const asked = space.recordNames(() => {
        forEachClass(unit.main, (declaration) => checkInheritance(declaration, space));
        emitted = emitUnit(unit, space, isImplemented);
    });
    const result = emitted as unknown as EmittedUnit;
    const header = JSON.stringify(result.compiled.classes).toLowerCase();
    const names = new Set([...asked, ...(header.match(/[a-z]\w*/g) ?? [])]);
    return { ...result, names: [...names].sort() };
}

/** A job with what it gave. */
interface Finished {
    readonly job: Job;
    readonly result: EmittedUnit & { readonly names?: readonly string[] };
}

/** Emits what is not in the cache; or tells which cached units were compiled against something else. */
function finish(
    jobs: readonly Job[],
    model: OrgModel,
    space: () => TypeSpace,
    cache: UnitCache | null,
): CompiledProject | ReadonlySet<string> {
    const surroundings = cache ? surroundingsReader(jobs, cache.modelSign, space) : null;
    const outdated = jobs.filter(({ cached }) => cached && cached.surroundings !== surroundings?.(cached.names));
    if (outdated.length > 0) return new Set(outdated.map(({ source }) => source.file));
    const results = jobs.flatMap((job): readonly Finished[] => {
        const result = job.cached ?? (job.unit && emitRecorded(job.unit, space()));
        return result ? [{ job, result }] : [];
    });
    const errors = jobs.flatMap(({ log }) => log.problems);
    const unsupported = collectUnsupported([...model.gaps, ...results.flatMap(({ result }) => result.unsupported)]);
    if (errors.length > 0) return { errors, unsupported };
    if (cache && surroundings) keep(results, surroundings, cache);
    const units: readonly CompiledUnit[] = results.map(({ result }) => result.compiled);
    const program: CompiledProgram = {
        units,
        namespace: model.namespace,
        get space() {
            return space();
        },
    };
    return { program, errors, unsupported };
}

function keep(results: readonly Finished[], surroundings: (names: Iterable<string>) => string, cache: UnitCache): void {
    const fresh = results.filter(({ job }) => !job.cached);
    for (const { job, result } of fresh) {
        const { compiled, unsupported, names = [] } = result;
        const signature = classesSignature(compiled.classes);
        cache.write(job.kind, job.source, {
            names,
            surroundings: surroundings(names),
            signature,
            compiled,
            unsupported,
        });
    }
    if (fresh.length > 0) cache.prune();
}

function compileWith(
    model: OrgModel,
    types: TypeTables,
    cache: UnitCache | null,
    stale: ReadonlySet<string>,
): CompiledProject | ReadonlySet<string> {
    const jobs = readJobs(model, types, cache, stale);
    const space = spaceOf(jobs, model, types);
    const changed = unitsOf(jobs);
    if (changed.length > 0) prepareUnits(changed, space());
    return finish(jobs, model, space, cache);
}

/** Declarations of what is cached, made when something is compiled against them: a start without changes does without. */
function spaceOf(jobs: readonly Job[], model: OrgModel, types: TypeTables): () => TypeSpace {
    let space: TypeSpace | undefined;
    return () => {
        if (space) return space;
        space = new TypeSpace(model, types);
        for (const { cached } of jobs) if (cached) space.addUnit(declareFromRecords(cached.compiled));
        return space;
    };
}

/**
 * Parses, checks and emits every class and trigger of the project. All errors are found in one go. What is in the cache is compiled again only
 * when a class that it asked about has another signature.
 */
export function compileProject(model: OrgModel, types: TypeTables, options: CompileOptions = {}): CompiledProject {
    const cache = options.cacheFolder === undefined ? null : new UnitCache(options.cacheFolder, modelSignature(model));
    const stale = new Set<string>();
    for (;;) {
        const compiled = compileWith(model, types, cache, stale);
        if ('errors' in compiled) return compiled;
        // Each turn adds a unit, so there is an end.
        for (const file of compiled) stale.add(file);
    }
}
