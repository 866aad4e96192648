import type { CompileProblem, UnsupportedMember } from './compile-result';

/** A place in a source file; lines and columns count from 1. */
export interface SourcePlace {
    readonly line: number;
    readonly column: number;
}

/** Something of the syntax tree that knows where it starts. */
export interface Located {
    readonly start: { readonly line: number; readonly column: number };
}

export function placeOf(node: Located): SourcePlace {
    return { line: node.start.line, column: node.start.column + 1 };
}

/** A moment in the life of a {@link ProblemLog}. */
export interface LogMark {
    readonly problems: number;
    readonly gaps: number;
}

/** Collects the errors of one file; the same message at the same place is kept once. */
export class ProblemLog {
    readonly gaps: UnsupportedMember[] = [];
    private readonly found = new Map<string, CompileProblem>();

    constructor(readonly file: string) {}

    add(at: Located | SourcePlace, message: string): void {
        const place = 'start' in at ? placeOf(at) : at;
        const key = `${place.line}:${place.column}:${message}`;
        if (!this.found.has(key)) this.found.set(key, { file: this.file, ...place, message });
    }

    /** Something valid that the emulator does not have: not an error, but the body that uses it throws by name. */
    addGap(at: Located | SourcePlace, what: string): void {
        const { line } = 'start' in at ? placeOf(at) : at;
        this.gaps.push({ what, where: `${this.file}:${line}` });
    }

    /** How much was found so far; {@link forget} drops what came after. */
    get mark(): LogMark {
        return { problems: this.found.size, gaps: this.gaps.length };
    }

    forget(since: LogMark): void {
        for (const key of [...this.found.keys()].slice(since.problems)) this.found.delete(key);
        this.gaps.length = since.gaps;
    }

    get problems(): readonly CompileProblem[] {
        return [...this.found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
    }
}
