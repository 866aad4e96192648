import type { Program } from '../compiler/program';
import { apexFrames } from './call-stack';
import type { ApexException, ApexFrame } from './exceptions';

let current: WeakRef<Program> | null = null;

/** The program whose places name the frames when no other is given: the one loaded last. Called by the loader. */
export function useProgramForStacks(program: Program): void {
    current = new WeakRef(program);
}

/** Frames of an exception, innermost first. */
export function framesOf(
    exception: ApexException,
    program: Program | undefined = current?.deref(),
): readonly ApexFrame[] {
    if (exception.frames) return exception.frames;
    return program ? apexFrames(program, exception.stack ?? '') : [];
}

/** `Class.Foo.bar: line 12, column 1`, one frame a line. */
export function apexStackTrace(exception: ApexException, program?: Program): string {
    return framesOf(exception, program)
        .map(({ place, line, column }) => `${place}: line ${line}, column ${column}`)
        .join('\n');
}

/** Line of the place where the exception was made; 0 when it is unknown. */
export function apexLineNumber(exception: ApexException): number {
    return framesOf(exception)[0]?.line ?? 0;
}
