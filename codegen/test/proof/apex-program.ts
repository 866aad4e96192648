import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileProject, type Program } from '../../../emulators/salesforce/compiler';
import { loadProject, type OrgFeature, type OrgModel } from '../../../emulators/salesforce/metadata';
import {
    createManualClock,
    createOrg,
    createSeededRandom,
    noNetwork,
    type Org,
} from '../../../emulators/salesforce/org';
import { loadTypeTables } from '../../../emulators/salesforce/types';
import type { GeneratedFile } from '../../compiler/emit/generated-file';

const projectFile = {
    packageDirectories: [{ path: 'force-app', default: true }],
    namespace: '',
    sourceApiVersion: '65.0',
};

export interface ApexProgram {
    readonly org: Org;
    readonly program: Program;
    readonly model: OrgModel;
}

/** A class that the platform's compiler refuses, and why. */
export interface ApexMistake {
    readonly file: string;
    readonly line: number;
    readonly message: string;
}

function compileIn(files: readonly GeneratedFile[], features?: readonly OrgFeature[]) {
    const folder = mkdtempSync(join(tmpdir(), 'codegen-'));
    try {
        writeFileSync(join(folder, 'sfdx-project.json'), JSON.stringify(projectFile));
        for (const { path, text } of files) {
            mkdirSync(dirname(join(folder, path)), { recursive: true });
            writeFileSync(join(folder, path), text);
        }
        const { model, problems } = loadProject(folder, features === undefined ? {} : { features });
        const compiled = compileProject(model, loadTypeTables());
        return { model, compiled, mistakes: [...problems, ...compiled.errors] as readonly ApexMistake[] };
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** What the platform's compiler refuses of generated classes. */
export function checkApex(files: readonly GeneratedFile[]): readonly ApexMistake[] {
    return compileIn(files).mistakes;
}

/**
 * Compiles generated classes in an emulated org. Rejects classes that the emulator's compiler refuses.
 * @param features what the org has switched on; left out: what an ordinary one has
 */
export function loadApex(files: readonly GeneratedFile[], features?: readonly OrgFeature[]): ApexProgram {
    const { model, compiled, mistakes } = compileIn(files, features);
    if (mistakes.length > 0) {
        throw new Error(mistakes.map(({ file, line, message }) => `${file}:${String(line)} ${message}`).join('\n'));
    }
    const org = createOrg({
        model,
        compiled,
        clock: createManualClock(0),
        random: createSeededRandom(1),
        network: noNetwork,
    });
    return { org, model, program: (org.runtime as unknown as { readonly program: Program }).program };
}
