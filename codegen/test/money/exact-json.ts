/** A decimal that is written into JSON digit by digit. */
export class Digits {
    constructor(readonly text: string) {}
}

/** JSON in which a decimal never becomes a binary number: `Digits` are written as they are. */
export function writeExactJson(value: unknown): string {
    if (value instanceof Digits) {
        return value.text;
    }
    if (Array.isArray(value)) {
        return `[${value.map(writeExactJson).join(',')}]`;
    }
    if (typeof value === 'object' && value !== null) {
        const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${writeExactJson(item)}`);
        return `{${members.join(',')}}`;
    }
    return JSON.stringify(value);
}

/** Reads JSON with every number as its digits. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function readExactJson(text: string): any {
    const quoted = text.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g, (token) =>
        token.startsWith('"') ? token : `"${token}"`,
    );
    return JSON.parse(quoted);
}
