import type { Runtime } from '../runtime/runtime';
import { createOperations } from '../runtime/operations';
import { STACK_DEPTH } from '../runtime/call-stack';
import { useProgramForStacks } from '../runtime/stack-trace';
import type { CompiledProject } from './compiled-project';
import { LoadedProgram } from './load/loaded-program';
import type { Program } from './program';

/**
 * Loads emitted code for a runtime. The runtime may still be under construction: only its `fuel` must be there; everything else is
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
    const { units, code } = compiled.program;
    for (const unit of units) program.add(unit, code);
    program.link();
    code?.keep();
    useProgramForStacks(program);
    return program;
}
