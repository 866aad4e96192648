import type { CompileProblem, UnsupportedMember } from './compile-result';
import type { CompiledUnit } from './compiled-unit';

/** Emitted code, ready to be loaded for any number of runtimes. */
export interface CompiledProgram {
    readonly units: readonly CompiledUnit[];
    readonly namespace: string;
}

/** What {@link compileProject} gives. */
export interface CompiledProject {
    /** Absent when there are errors. */
    readonly program?: CompiledProgram;
    readonly errors: readonly CompileProblem[];
    readonly unsupported: readonly UnsupportedMember[];
}
