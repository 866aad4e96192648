import type { Message } from 'esbuild';

/** One thing that stops the build of a component. */
export interface UiBuildProblem {
    readonly file: string;
    /** Counted from 1. */
    readonly line?: number;
    readonly column?: number;
    readonly message: string;
    readonly remedy?: string;
}

/** The components of a project do not compile. The message lists every problem with file, line and remedy. */
export class UiBuildError extends Error {
    constructor(readonly problems: readonly UiBuildProblem[]) {
        super(`The Lightning web components do not compile:\n${problems.map(printProblem).join('\n')}`);
        this.name = 'UiBuildError';
    }
}

function printProblem(problem: UiBuildProblem): string {
    const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
    return `  ${place}  ${problem.message}${problem.remedy ? `\n      ${problem.remedy}` : ''}`;
}

/** esbuild's messages as problems; a plugin leaves a remedy in the first note. */
export function readMessages(messages: readonly Message[]): UiBuildProblem[] {
    return messages.map((message) => ({
        file: message.location?.file ?? 'lwc',
        line: message.location?.line || undefined,
        column: message.location ? message.location.column + 1 : undefined,
        message: message.text,
        remedy: message.notes[0]?.text,
    }));
}
