import { createOperations } from '../runtime/operations';
import type { Runtime } from '../runtime/runtime';
import type { CompileProblem } from './compile-result';
import type { CompiledProject } from './compiled-project';
import { isImplemented, prepareUnits } from './compile-project';
import { declareAnonymousUnit } from './declare/declare-unit';
import { emitUnit } from './emit/emit-unit';
import { LoadedProgram } from './load/loaded-program';
import { ProblemLog } from './problems';
import { TypeSpace } from './types/type-space';

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
export function compileAnonymous(text: string, compiled: CompiledProject, rt: Runtime): AnonymousProgram {
    if (!compiled.program) throw new Error('The project does not compile');
    const log = new ProblemLog('anonymous');
    const unit = declareAnonymousUnit(
        { name: 'anonymous', file: 'anonymous', text, apiVersion: rt.model.apiVersion },
        log,
    );
    if (!unit) throw new AnonymousCompileError(log.problems);
    const space = new TypeSpace(rt.model, rt.types, compiled.program.space);
    prepareUnits([unit], space);
    const { compiled: emitted } = emitUnit(unit, space, isImplemented);
    if (log.problems.length > 0) throw new AnonymousCompileError(log.problems);
    const program = new LoadedProgram(
        rt,
        createOperations(rt),
        compiled.program.namespace,
        rt.program as LoadedProgram,
    );
    const { run } = ((loaded) => {
        program.link();
        return loaded;
    })(program.add(emitted));
    if (!run) throw new Error('Anonymous Apex without a body');
    return { run };
}
