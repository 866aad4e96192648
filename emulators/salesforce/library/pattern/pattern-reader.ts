/** A regular expression that Java refuses, or that uses what cannot be translated. */
export class PatternError extends Error {
    /** @param isUnsupported Java accepts it, the emulator does not */
    constructor(
        message: string,
        readonly isUnsupported = false,
    ) {
        super(message);
    }
}

/** A cursor over the code points of a Java pattern. */
export class PatternReader {
    at = 0;

    constructor(readonly text: string) {}

    get done(): boolean {
        return this.at >= this.text.length;
    }

    peek(length = 1): string {
        return this.text.slice(this.at, this.at + length);
    }

    /** Moves past `text` when it comes next. */
    take(text: string): boolean {
        if (!this.text.startsWith(text, this.at)) return false;
        this.at += text.length;
        return true;
    }

    /** Moves past what `pattern` (sticky) matches. */
    match(pattern: RegExp): RegExpExecArray | undefined {
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.text);
        if (!match) return undefined;
        this.at += match[0].length;
        return match;
    }

    nextPoint(): number {
        const point = this.text.codePointAt(this.at);
        if (point === undefined) throw this.error('Unexpected internal error');
        this.at += point > 0xffff ? 2 : 1;
        return point;
    }

    /** As java.util.regex.PatternSyntaxException words it. */
    error(description: string): PatternError {
        return new PatternError(`${description} near index ${this.at}\n${this.text}`);
    }

    unsupported(what: string): PatternError {
        return new PatternError(`the regular expression ${what} in '${this.text}'`, true);
    }
}

const SIMPLE_ESCAPES: Readonly<Record<string, number>> = { t: 9, n: 10, r: 13, f: 12, a: 7, e: 27 };

/**
 * The code point of an escape whose backslash was read, or undefined when it is none of the literal ones
 * (java.util.regex.Pattern, "Characters").
 */
export function readEscapedPoint(reader: PatternReader): number | undefined {
    const hex = reader.match(/x\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})/y);
    if (hex) return Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16);
    const octal = reader.match(/0([0-3][0-7]{2}|[0-7]{1,2})/y);
    if (octal) return Number.parseInt(octal[1] ?? '', 8);
    const control = reader.match(/c([\s\S])/y);
    if (control) return (control[1] ?? '').charCodeAt(0) ^ 64;
    const simple = SIMPLE_ESCAPES[reader.peek()];
    if (simple !== undefined) {
        reader.at++;
        return simple;
    }
    if (reader.done) throw reader.error('Unexpected internal error');
    return /[a-zA-Z0-9]/.test(reader.peek()) ? undefined : reader.nextPoint();
}
