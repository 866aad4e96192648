import { createOperations } from '../runtime/operations';
import type { Runtime } from '../runtime/runtime';
import type { CompileProblem } from './compile-result';
import type { CompiledProject } from './compiled-project';
import type { CompiledUnit } from './compiled-unit';
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

/** How many texts a project keeps compiled. */
const MOST_KEPT = 100;
/** What a compiled project offers to further code. */
type ProgramOf = NonNullable<CompiledProject['program']>;

const kept = new WeakMap<ProgramOf, Map<string, CompiledUnit>>();

/**
 * Compiles anonymous Apex against a loaded program. A text that was compiled for the same project before is not parsed again.
 * @throws AnonymousCompileError
 */
export function compileAnonymous(text: string, compiled: CompiledProject, rt: Runtime): AnonymousProgram {
    if (!compiled.program) throw new Error('The project does not compile');
    const program = new LoadedProgram(
        rt,
        createOperations(rt),
        compiled.program.namespace,
        rt.program as LoadedProgram,
    );
    const unit = program.add(emittedUnit(text, compiled.program, rt));
    return { run: () => unit.evaluated().run() };
}

function emittedUnit(text: string, program: ProgramOf, rt: Runtime): CompiledUnit {
    const units = kept.get(program) ?? new Map<string, CompiledUnit>();
    kept.set(program, units);
    const unit = units.get(text) ?? emitAnonymous(text, program, rt);
    if (units.size >= MOST_KEPT) units.clear();
    units.set(text, unit);
    return unit;
}

function emitAnonymous(text: string, program: ProgramOf, rt: Runtime): CompiledUnit {
    const log = new ProblemLog('anonymous');
    const unit = declareAnonymousUnit(
        { name: 'anonymous', file: 'anonymous', text, apiVersion: rt.model.apiVersion },
        log,
    );
    if (!unit) throw new AnonymousCompileError(log.problems);
    const space = new TypeSpace(rt.model, rt.types, program.space);
    prepareUnits([unit], space);
    const { compiled } = emitUnit(unit, space, isImplemented);
    if (log.problems.length > 0) throw new AnonymousCompileError(log.problems);
    return compiled;
}
