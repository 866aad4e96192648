import { join } from 'node:path';
import { compileProject, type CompiledProject } from '../emulators/salesforce/compiler';
import { loadProject, type OrgFeature, type OrgModel } from '../emulators/salesforce/metadata';
import { findCacheFolder } from '../emulators/salesforce/testing/cache-folder';
import { loadTypeTables } from '../emulators/salesforce/types';

/** The package as an org runs it. */
export interface CompiledPackage {
    readonly model: OrgModel;
    readonly compiled: CompiledProject;
}

const root = join(__dirname, '..');
/** The package alone, and in an org whose own automation works on the package's objects. */
const PROJECTS = { package: root, subscriber: join(__dirname, 'subscriber') } as const;
const known = new Map<string, CompiledPackage>();

export type Project = keyof typeof PROJECTS;

/** The package of this repository, in an org with these features (default: the usual ones), loaded and compiled once per process. @throws Error listing what does not compile. */
export function compilePackage(project: Project = 'package', features?: readonly OrgFeature[]): CompiledPackage {
    const key = [project, ...(features ?? ['usual'])].join(' ');
    const compiled = known.get(key) ?? compile(PROJECTS[project], features);
    known.set(key, compiled);
    return compiled;
}

function compile(directory: string, features?: readonly OrgFeature[]): CompiledPackage {
    const { model, problems } = loadProject(directory, {
        cacheFolder: findCacheFolder(directory),
        ...(features ? { features } : {}),
    });
    const compiled = compileProject(model, loadTypeTables(), { cacheFolder: findCacheFolder(root) });
    const faults = [
        ...problems.map(({ file, message }) => `${file}: ${message}`),
        ...compiled.errors.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`),
    ];
    if (faults.length > 0) throw new Error(`The package does not compile:\n${faults.join('\n')}`);
    return { model, compiled };
}
