/** Colours of a report, by meaning. */
export interface Paint {
    place(text: string): string;
    code(text: string): string;
    mark(text: string): string;
    remedy(text: string): string;
    quiet(text: string): string;
}

const same = (text: string): string => text;

/** No colours. */
export const plain: Paint = { place: same, code: same, mark: same, remedy: same, quiet: same };

function ansi(number: number): (text: string) => string {
    return (text) => `\u001b[${number}m${text}\u001b[0m`;
}

/** Colours of a terminal. */
export const coloured: Paint = { place: ansi(36), code: ansi(31), mark: ansi(31), remedy: ansi(32), quiet: ansi(90) };

/** Colours for a terminal, unless NO_COLOR says otherwise (https://no-color.org: present and not empty). */
export function paintFor(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Paint {
    return isTerminal && (environment.NO_COLOR ?? '') === '' ? coloured : plain;
}
