const ESCAPES: Readonly<Record<string, string>> = {
    '"': '\\"',
    '\\': '\\\\',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};

/** A JSON string literal; only what must be escaped is. */
export function quoteJson(text: string): string {
    // eslint-disable-next-line no-control-regex -- control characters are what has to be escaped
    const body = text.replace(/["\\\u0000-\u001f]/g, (char) => {
        return ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    });
    return `"${body}"`;
}

interface Level {
    readonly kind: 'object' | 'array';
    count: number;
    hasName: boolean;
}

/** A call that does not fit where the writer is: a value without a name in an object, the end of what was not begun. */
export class JsonStateError extends Error {}

/**
 * Writes JSON piece by piece. Pretty text looks like Jackson's default: two blanks for each object level, ` : ` between name and
 * value, arrays on one line.
 */
export class JsonWriter {
    private text = '';
    private readonly levels: Level[] = [];

    constructor(private readonly pretty: boolean) {}

    toString(): string {
        return this.text;
    }

    begin(kind: 'object' | 'array'): void {
        this.beforeValue();
        this.text += kind === 'object' ? '{' : '[';
        this.levels.push({ kind, count: 0, hasName: false });
    }

    end(kind: 'object' | 'array'): void {
        const level = this.levels.pop();
        if (level?.kind !== kind) {
            throw new JsonStateError(
                `Current context not an ${kind} but ${level?.kind ?? 'root'}`.replace(/object|array/g, (k) =>
                    k.toUpperCase(),
                ),
            );
        }
        if (this.pretty) this.text += kind === 'object' && level.count > 0 ? this.newLine() : ' ';
        this.text += kind === 'object' ? '}' : ']';
    }

    name(name: string): void {
        const level = this.levels[this.levels.length - 1];
        if (level?.kind !== 'object' || level.hasName) {
            throw new JsonStateError('Can not write a field name, expecting a value');
        }
        if (level.count > 0) this.text += ',';
        if (this.pretty) this.text += this.newLine();
        this.text += `${quoteJson(name)}${this.pretty ? ' : ' : ':'}`;
        level.hasName = true;
    }

    /** @param literal JSON as it is to stand there */
    value(literal: string): void {
        this.beforeValue();
        this.text += literal;
    }

    /** Ends all that is open. */
    close(): void {
        for (let level = this.levels.at(-1); level; level = this.levels.at(-1)) this.end(level.kind);
    }

    private beforeValue(): void {
        const level = this.levels[this.levels.length - 1];
        if (!level) {
            if (this.text !== '') this.text += ' ';
            return;
        }
        if (level.kind === 'object' && !level.hasName) {
            throw new JsonStateError('Can not write value, expecting field name');
        }
        if (level.kind === 'array') {
            if (level.count > 0) this.text += ',';
            if (this.pretty) this.text += ' ';
        }
        level.hasName = false;
        level.count++;
    }

    private newLine(): string {
        return `\n${'  '.repeat(this.levels.filter(({ kind }) => kind === 'object').length)}`;
    }
}
