import type { Runtime } from '../runtime/runtime';
import type { CompileProblem } from './compile-result';
import type { CompiledProject } from './compiled-project';

/** Anonymous Apex that does not compile. */
export class AnonymousCompileError extends Error {
    constructor(readonly problems: readonly CompileProblem[]) {
        super(problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n'));
        this.name = 'AnonymousCompileError';
    }
}

export interface AnonymousProgram {
    /** Runs the code once in the runtime's current transaction. */
    run(): void;
}

/**
 * Compiles anonymous Apex against a loaded program.
 * @throws AnonymousCompileError
 */
export function compileAnonymous(_text: string, _compiled: CompiledProject, _rt: Runtime): AnonymousProgram {
    throw new Error('compileAnonymous: being written');
}
