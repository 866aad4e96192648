/** Traces of a program in a text: exception names, stack frames, API names, codes, JSON. */
const MACHINE =
    /Exception|\bnull\b|undefined|de-reference|Class\.|\bline \d+|\w__[ce]\b|System\.|\{"|callout|HTTP|<\w+>|\b[45]\d\d\b/i;

const READ_BY_PEOPLE = new Set(['message', 'remedy']);

/** Fails when a text that a user reads shows the inside of the machine. @throws Error with the text */
export function checkWords(where: string, value: unknown): void {
    if (Array.isArray(value)) for (const item of value) checkWords(where, item);
    else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) {
            if (READ_BY_PEOPLE.has(key) && typeof item === 'string' && MACHINE.test(item)) {
                throw new Error(`${where} shows a user ‘${item}’ as ${key}`);
            }
            checkWords(where, item);
        }
    }
}
