import { existsSync, readFileSync } from 'node:fs';
import type { CompileResult } from '../compiler/compile';
import type { LoadedExamples } from '../compiler/session';
import { digest, projectDisk, type Disk } from '../compiler/write';
import type { Machinery } from './run';
import { uncommittedIn } from './uncommitted';

/** Folders whose modules a session loads anew when one of their files has changed. */
const reloaded = /\/codegen\/(?:definitions|logic|examples)\//;

/** Runs the compiler; what cannot be loaded becomes a diagnostic. */
async function guarded(root: string, work: () => Promise<CompileResult>): Promise<CompileResult> {
    try {
        return await work();
    } catch (error) {
        const { loadFailure } = await import('../compiler/read/load-failure');
        return { files: [], diagnostics: [loadFailure(root, error)] };
    }
}

function requireExamples() {
    return (require('../examples') as typeof import('../examples')).examples;
}

/** The compiler is loaded only when there is something to compile, the examples only when they can run. */
async function compileAll(root: string): Promise<CompileResult> {
    const { compileProject } = await import('../compiler/compile');
    return compileProject(root, () => requireExamples());
}

/** The project on this disk. */
export function machineryFor(root: string): Machinery {
    return {
        disk: projectDisk(root),
        compile: () => guarded(root, () => compileAll(root)),
        layOut: async (file, folder) => (await import('../compiler/write/layout')).layOut(file, folder),
        isUncommitted: (path) => uncommittedIn(root)(path),
    };
}

/** Forgets the modules whose files have changed, and those that load them. */
function forgetChanged(known: Map<string, string>): void {
    const modules = Object.values(require.cache).filter(
        (found) => found !== undefined && reloaded.test(found.filename),
    );
    const stale = new Set<string>();
    for (const found of modules as NodeJS.Module[]) {
        const version = existsSync(found.filename) ? digest(readFileSync(found.filename, 'utf8')) : '';
        if (known.get(found.filename) !== version) stale.add(found.filename);
        known.set(found.filename, version);
    }
    for (let before = -1; before !== stale.size;) {
        before = stale.size;
        for (const { filename, children } of modules as NodeJS.Module[]) {
            if (children.some((child) => stale.has(child.filename))) stale.add(filename);
        }
    }
    stale.forEach((path) => delete require.cache[path]);
}

/** Loads the examples, and with them definitions and rules, as they are now. */
function examplesLoader(disk: Disk): () => LoadedExamples {
    const known = new Map<string, string>();
    let listed = '';
    return () => {
        const folder = disk.list('codegen/examples');
        forgetChanged(known);
        // The index reads its folder: it does not know of a file that has come since.
        if (folder.join() !== listed) delete require.cache[require.resolve('../examples')];
        listed = folder.join();
        const version = digest(folder.map((path) => `${path} ${digest(disk.read(path) ?? '')}`).join('\n'));
        return { examples: requireExamples(), version };
    };
}

/** The project on this disk, for many runs in one process. */
export async function sessionFor(root: string): Promise<Machinery> {
    const machinery = machineryFor(root);
    const { CompilerSession } = await import('../compiler/session');
    const session = new CompilerSession(root, examplesLoader(machinery.disk));
    return { ...machinery, compile: () => guarded(root, async () => session.compile()) };
}
