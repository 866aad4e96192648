import type { Runtime } from '../runtime/runtime';
import type { CompiledProject } from './compiled-project';
import type { Program } from './program';

/**
 * Loads emitted code for a runtime. The runtime may still be under construction: its members are read when Apex runs.
 * @throws when the project has compile errors
 */
export function loadProgram(_compiled: CompiledProject, _rt: Runtime): Program {
    throw new Error('loadProgram: being written');
}
