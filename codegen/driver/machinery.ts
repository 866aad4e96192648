import { join } from 'node:path';
import type { CompileResult } from '../compiler/compile';
import { projectDisk } from '../compiler/write';
import type { Machinery } from './run';
import { uncommittedIn } from './uncommitted';

/** The compiler is loaded only when there is something to compile, the examples only when they can run. */
async function compileAll(root: string): Promise<CompileResult> {
    const { loadFailure } = await import('../compiler/read/load-failure');
    try {
        const { compileProject } = await import('../compiler/compile');
        const loadExamples = () => (require(join(root, 'codegen/examples')) as typeof import('../examples')).examples;
        return compileProject(root, loadExamples);
    } catch (error) {
        return { files: [], diagnostics: [loadFailure(root, error)] };
    }
}

/** The project on this disk. */
export function machineryFor(root: string): Machinery {
    return {
        disk: projectDisk(root),
        compile: () => compileAll(root),
        layOut: async (file, folder) => (await import('../compiler/write/layout')).layOut(file, folder),
        isUncommitted: uncommittedIn(root),
    };
}
