import { join } from 'node:path';
import { compileProject, type CompiledProject } from '../emulators/salesforce/compiler';
import { loadProject, type OrgModel } from '../emulators/salesforce/metadata';
import { loadTypeTables } from '../emulators/salesforce/types';

/** The package as an org runs it. */
export interface CompiledPackage {
    readonly model: OrgModel;
    readonly compiled: CompiledProject;
}

const root = join(__dirname, '..');
let known: CompiledPackage | undefined;

/** The package of this repository, loaded and compiled once per process. @throws Error listing what does not compile. */
export function compilePackage(): CompiledPackage {
    known ??= compile();
    return known;
}

function compile(): CompiledPackage {
    const { model, problems } = loadProject(root);
    const compiled = compileProject(model, loadTypeTables(), { cacheFolder: join(root, '.cache', 'apex') });
    const faults = [
        ...problems.map(({ file, message }) => `${file}: ${message}`),
        ...compiled.errors.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`),
    ];
    if (faults.length > 0) throw new Error(`The package does not compile:\n${faults.join('\n')}`);
    return { model, compiled };
}
