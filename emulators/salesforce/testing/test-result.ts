/** What the Apex test runner says; `npm run apex:test -- --json FILE` writes {@link TestRunReport}. */
export type TestOutcome = 'passed' | 'failed' | 'skipped';

export interface TestResult {
    readonly class: string;
    readonly method: string;
    readonly outcome: TestOutcome;
    /** Exception with its Apex stack; empty when it passed. */
    readonly message: string;
    /** Wall time. */
    readonly ms: number;
}

export interface TestRunReport {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
    readonly ms: number;
    readonly tests: readonly TestResult[];
    readonly compileErrors: readonly { readonly where: string; readonly message: string }[];
    readonly unsupported: readonly { readonly what: string; readonly where: string }[];
    /** Percent of executable lines by class or trigger; test classes are left out. */
    readonly coverage: Readonly<Record<string, number>>;
}
