/** An error as an org's compiler reports it. Lines and columns count from 1. */
export interface CompileProblem {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}

/** A member of the platform that the type tables know and the emulator does not implement. */
export interface UnsupportedMember {
    /** `System.Foo.bar(Integer)` */
    readonly what: string;
    /** `file:line` of each use. */
    readonly where: string;
}
