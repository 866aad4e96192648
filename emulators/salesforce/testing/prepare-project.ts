import type { OrgFeature } from '../metadata/org-model';
import { compileProject, type CompiledProject } from '../compiler';
import { loadProject, type OrgModel } from '../metadata';
import { loadTypeTables } from '../types';
import { findCacheFolder } from './cache-folder';

export interface Issue {
    /** `file`, `file:line` or `file:line:column` */
    readonly where: string;
    readonly message: string;
}

/** A project that compiles, or what stops it. */
export interface PreparedProject {
    readonly ready: { readonly model: OrgModel; readonly compiled: CompiledProject } | null;
    readonly issues: readonly Issue[];
    readonly unsupported: CompiledProject['unsupported'];
}

export interface PrepareOptions {
    readonly namespace?: string;
    /** What the org has; what an ordinary one has when absent. */
    readonly features?: readonly OrgFeature[];
    readonly onPhase?: (phase: string) => void;
}

/** Reads and compiles an SFDX project with its cache. Problems in files stop it before the compiler. */
export function prepareProject(dir: string, { namespace, features, onPhase }: PrepareOptions): PreparedProject {
    const cacheFolder = findCacheFolder(dir);
    onPhase?.('Reading metadata');
    const { model, problems } = loadProject(dir, {
        cacheFolder,
        ...(namespace ? { namespace } : {}),
        ...(features ? { features } : {}),
    });
    if (problems.length > 0) {
        const issues = problems.map(({ file, line, message, remedy }) => ({
            where: line === undefined ? file : `${file}:${line}`,
            message: remedy ? `${message} ${remedy}` : message,
        }));
        return { ready: null, issues, unsupported: [] };
    }
    onPhase?.(`Compiling ${model.classes.length} classes and ${model.triggers.length} triggers`);
    const compiled = compileProject(model, loadTypeTables(), { cacheFolder });
    const issues = compiled.errors.map(({ file, line, column, message }) => ({
        where: `${file}:${line}:${column}`,
        message,
    }));
    return { ready: issues.length > 0 ? null : { model, compiled }, issues, unsupported: compiled.unsupported };
}
