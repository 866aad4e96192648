/**
 * Marks in emitted code that say "this belongs to Apex line n". {@link layOut} replaces them by line breaks, so that line n of
 * the JavaScript holds what line n of the Apex does and a JavaScript stack is an Apex stack. Code between marks holds no line
 * break of its own, and no mark stands where a line break would end a statement (after `return`, `throw`, before `++`).
 */
const START = '\u0001';
const END = '\u0002';
const MARK = new RegExp(`${START}([0-9]+)${END}`, 'g');

export function mark(line: number): string {
    return `${START}${line}${END}`;
}

/** @param firstLine Apex line of the first line of the output */
export function layOut(code: string, firstLine: number): string {
    let line = firstLine;
    return code.replace(MARK, (_, digits: string) => {
        const target = Number(digits);
        if (target <= line) return '';
        const breaks = '\n'.repeat(target - line);
        line = target;
        return breaks;
    });
}

/** The code without marks, for places that must stay on one line. */
export function withoutMarks(code: string): string {
    return code.replace(MARK, '');
}
