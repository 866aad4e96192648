/** Something wrong in a project's files. */
export interface Problem {
    /** Path as given to the loader joined with the path inside the project. */
    readonly file: string;
    /** Counted from 1. */
    readonly line?: number;
    readonly message: string;
    /** What to do about it. */
    readonly remedy?: string;
}
