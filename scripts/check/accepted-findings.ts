/** Findings of the analyzers that stay, each with the reason. A pattern names rule and file. */
export interface AcceptedFinding {
    readonly pattern: RegExp;
    readonly reason: string;
}

export const acceptedFindings: readonly AcceptedFinding[] = [];
