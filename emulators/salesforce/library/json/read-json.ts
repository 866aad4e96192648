/** A JSON number, with its text: Apex keeps what a double would lose. */
export class JsonNumber {
    constructor(readonly text: string) {}

    get isWhole(): boolean {
        return /^-?\d+$/.test(this.text);
    }
}

/** A JSON object: members in order, repeated names kept. */
export class JsonObject {
    constructor(readonly members: readonly (readonly [string, JsonNode])[]) {}
}

export type JsonNode = null | boolean | string | JsonNumber | JsonObject | readonly JsonNode[];

/** The text is no JSON; the message says what and where, as the platform's (Jackson's) does. */
export class JsonSyntaxError extends Error {}

const ESCAPES: Readonly<Record<string, string>> = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
const MAX_DEPTH = 1000;

class JsonReader {
    private at = 0;
    private depth = 0;

    constructor(private readonly text: string) {}

    document(): JsonNode {
        this.skipBlanks();
        if (this.at >= this.text.length) throw new JsonSyntaxError('No content to map to Object due to end of input');
        const node = this.value();
        this.skipBlanks();
        if (this.at < this.text.length) throw this.unexpected('end of input');
        return node;
    }

    private value(): JsonNode {
        const char = this.text[this.at];
        if (char === '{') return this.nested(() => this.object());
        if (char === '[') return this.nested(() => this.array());
        if (char === '"') return this.string();
        const word = this.match(/true|false|null/y);
        if (word !== undefined) return word === 'null' ? null : word === 'true';
        const number = this.match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
        if (number !== undefined && !/[\w.]/.test(this.text[this.at] ?? '')) return new JsonNumber(number);
        throw this.unexpected("a valid value (number, String, array, object, 'true', 'false' or 'null')");
    }

    private nested<T>(read: () => T): T {
        if (++this.depth > MAX_DEPTH) throw new JsonSyntaxError(`Nesting is deeper than ${MAX_DEPTH}`);
        this.at++;
        const node = read();
        this.depth--;
        return node;
    }

    private object(): JsonObject {
        const members: [string, JsonNode][] = [];
        this.skipBlanks();
        if (this.take('}')) return new JsonObject(members);
        for (;;) {
            this.skipBlanks();
            if (this.text[this.at] !== '"') throw this.unexpected('double-quote to start field name');
            const name = this.string();
            this.skipBlanks();
            if (!this.take(':')) throw this.unexpected('a colon to separate field name and value');
            this.skipBlanks();
            members.push([name, this.value()]);
            this.skipBlanks();
            if (this.take('}')) return new JsonObject(members);
            if (!this.take(',')) throw this.unexpected('comma to separate OBJECT entries');
        }
    }

    private array(): JsonNode[] {
        const items: JsonNode[] = [];
        this.skipBlanks();
        if (this.take(']')) return items;
        for (;;) {
            this.skipBlanks();
            items.push(this.value());
            this.skipBlanks();
            if (this.take(']')) return items;
            if (!this.take(',')) throw this.unexpected('comma to separate ARRAY entries');
        }
    }

    private string(): string {
        this.at++;
        let value = '';
        for (;;) {
            // eslint-disable-next-line no-control-regex -- JSON forbids control characters in strings
            value += this.match(/[^"\\\u0000-\u001f]*/y) ?? '';
            if (this.take('"')) return value;
            if (!this.take('\\')) throw this.unexpected('the end of a string value');
            const unicode = this.match(/u[0-9a-fA-F]{4}/y);
            const escaped = unicode
                ? String.fromCharCode(Number.parseInt(unicode.slice(1), 16))
                : ESCAPES[this.text[this.at] ?? ''];
            if (escaped === undefined) throw this.unexpected('a valid escape sequence');
            if (!unicode) this.at++;
            value += escaped;
        }
    }

    private take(char: string): boolean {
        if (this.text[this.at] !== char) return false;
        this.at++;
        return true;
    }

    private match(pattern: RegExp): string | undefined {
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.text)?.[0];
        if (match !== undefined) this.at += match.length;
        return match;
    }

    private skipBlanks(): void {
        while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at++;
    }

    private unexpected(expected: string): JsonSyntaxError {
        const before = this.text.slice(0, this.at).split('\n');
        const place = `at input location [${before.length},${(before[before.length - 1] ?? '').length + 1}]`;
        const char = this.text[this.at];
        if (char === undefined) return new JsonSyntaxError(`Unexpected end-of-input: expected ${expected} ${place}`);
        return new JsonSyntaxError(
            `Unexpected character ('${char}' (code ${char.charCodeAt(0)})): expected ${expected} ${place}`,
        );
    }
}

/** Reads a JSON text (RFC 8259). @throws JsonSyntaxError */
export function readJson(text: string): JsonNode {
    return new JsonReader(text).document();
}
