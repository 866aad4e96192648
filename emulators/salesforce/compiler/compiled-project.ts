import type { CompileProblem, UnsupportedMember } from './compile-result';
import type { CompiledUnit } from './compiled-unit';
import type { TypeSpace } from './types/type-space';

/** Emitted code, ready to be loaded for any number of runtimes. */
export interface CompiledProgram {
    readonly units: readonly CompiledUnit[];
    readonly namespace: string;
    /** The declarations, which anonymous Apex is compiled against. */
    readonly space: TypeSpace;
}

/** What `compileProject` gives. */
export interface CompiledProject {
    /** Absent when there are errors. */
    readonly program?: CompiledProgram;
    readonly errors: readonly CompileProblem[];
    readonly unsupported: readonly UnsupportedMember[];
}
