/** A translated statement and how control leaves it. */
export interface Flow {
    readonly js: string;
    /** Whether the statement after it can be reached. */
    readonly completes: boolean;
    /** Statements may stand after it although they cannot be reached: `System.runAs(u) { return 1; } return 2;` compiles. */
    readonly mayBeFollowed?: boolean;
    /** Whether it holds a `break` of the loop around. */
    readonly breaks: boolean;
}

export function straight(js: string): Flow {
    return { js, completes: true, breaks: false };
}

export function ends(js: string): Flow {
    return { js, completes: false, breaks: false };
}
