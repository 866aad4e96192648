import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApexSource } from '../../metadata/org-model';
import type { UnsupportedMember } from '../compile-result';
import type { CompiledUnit } from '../compiled-unit';
import { compilerVersion, digest } from './signatures';

/** A unit as it was compiled, and what it was compiled against. */
export interface CachedUnit {
    /** Names of classes that it was compiled against, also of those that were not there. */
    readonly names: readonly string[];
    /** Signature of the model and of those classes. */
    readonly surroundings: string;
    /** Of its own classes, for those that were compiled against them. */
    readonly signature: string;
    readonly compiled: CompiledUnit;
    readonly unsupported: readonly UnsupportedMember[];
}

/**
 * Compiled units on disk: a folder for each model that they were compiled against, such as that of another project with the same classes, or
 * of an org with other features; in it one file per source text, for one version of the compiler.
 */
export class UnitCache {
    private readonly used = new Set<string>();
    private readonly folder: string;

    constructor(
        private readonly root: string,
        readonly modelSign: string,
    ) {
        this.folder = join(root, `model-${modelSign.slice(0, 16)}`);
    }

    private pathOf(kind: CompiledUnit['kind'], source: ApexSource): string {
        const key = digest(compilerVersion(), kind, source.name, source.file, source.apiVersion, source.text);
        const file = `${kind}.${source.name}.${key}.json`;
        this.used.add(file);
        return join(this.folder, file);
    }

    /** Undefined when the source was not compiled before, or the file is damaged. */
    read(kind: CompiledUnit['kind'], source: ApexSource): CachedUnit | undefined {
        try {
            return JSON.parse(readFileSync(this.pathOf(kind, source), 'utf8')) as CachedUnit;
        } catch {
            return undefined;
        }
    }

    /** Written beside and renamed, so that a reader never sees half a file. */
    write(kind: CompiledUnit['kind'], source: ApexSource, unit: CachedUnit): void {
        mkdirSync(this.folder, { recursive: true });
        const path = this.pathOf(kind, source);
        const draft = `${path}.${process.pid}`;
        writeFileSync(draft, JSON.stringify(unit));
        renameSync(draft, path);
    }

    /** Removes what no longer belongs to the project, all but the last few older texts of what does, and models of long ago. */
    prune(): void {
        this.pruneModels();
        const spare = new Map<string, number>();
        const known = new Set([...this.used].map(unitOf));
        const others = this.files().filter((file) => !this.used.has(file));
        const dated = others.map((file) => ({ file, time: modifiedAt(join(this.folder, file)) }));
        for (const { file } of dated.sort((one, other) => other.time - one.time)) {
            const unit = unitOf(file);
            const kept = spare.get(unit) ?? 0;
            spare.set(unit, kept + 1);
            if (!known.has(unit) || kept >= SPARE_TEXTS) rmSync(join(this.folder, file), { force: true });
        }
    }

    private pruneModels(): void {
        const now = new Date();
        utimesSync(this.folder, now, now);
        const folders = readdirSync(this.root).filter((name) => name.startsWith('model-'));
        const dated = folders.map((name) => ({ name, time: modifiedAt(join(this.root, name)) }));
        for (const { name } of dated.sort((one, other) => other.time - one.time).slice(KEPT_MODELS)) {
            rmSync(join(this.root, name), { recursive: true, force: true });
        }
    }

    private files(): readonly string[] {
        return readdirSync(this.folder).filter((file) => /^(?:(?:class|trigger)\..*\.)?[0-9a-f]{40}\.json$/.test(file));
    }
}

/** Models whose units are kept: other projects, other features, another branch. */
const KEPT_MODELS = 8;

/** Older texts of one class that are kept. */
const SPARE_TEXTS = 3;

/** `class.Foo` */
function unitOf(file: string): string {
    return file.split('.').slice(0, 2).join('.');
}

/** Milliseconds; 0 when another process has just removed it. */
function modifiedAt(path: string): number {
    return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
