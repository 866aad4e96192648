import type { Runtime } from '../runtime/runtime';
import { createOperations } from '../runtime/operations';
import { STACK_DEPTH } from '../runtime/call-stack';
import { useProgramForStacks } from '../runtime/stack-trace';
import type { CompiledProject } from './compiled-project';
import { LoadedProgram } from './load/loaded-program';
import type { Program } from './program';

/**
 * Makes emitted code known to a runtime: each unit is evaluated when it is reached. The runtime may still be under construction: only its `fuel` must be there; everything else is
 * read when Apex runs.
 * @throws when the project has compile errors
 */
export function loadProgram(compiled: CompiledProject, rt: Runtime): Program {
    if (!compiled.program) {
        const [first] = compiled.errors;
        throw new Error(`The project does not compile: ${first?.file}:${first?.line} ${first?.message}`);
    }
    // Exceptions keep the JavaScript stack, of which V8 takes ten frames unless told otherwise.
    Error.stackTraceLimit = Math.max(Error.stackTraceLimit, STACK_DEPTH);
    const program = new LoadedProgram(rt, createOperations(rt), compiled.program.namespace);
    for (const unit of compiled.program.units) program.add(unit);
    useProgramForStacks(program);
    return program;
}
