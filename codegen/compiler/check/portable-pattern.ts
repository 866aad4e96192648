/** A regular expression that JavaScript (with the flag `u`) and Java read alike. */
export interface PortablePattern {
    /** The same pattern as Java writes it. */
    readonly java: string;
    readonly groups: number;
    /** Whether it can match nothing at all. */
    readonly canBeEmpty: boolean;
}

/** Why a regular expression is not portable. */
export interface PatternProblem {
    readonly reason: string;
}

class NotPortable extends Error {}

/** Characters that a backslash makes plain in both languages (JavaScript with `u`). */
const plainEscapes = new Set('^$\\.*+?()[]{}|/'.split(''));
const controlEscapes = new Set(['t', 'n', 'r', 'f']);

const refusedEscapes: Readonly<Record<string, string>> = {
    s: "'\\s' knows other white space in each language; name it, as in '[ \\t]'",
    S: "'\\S' knows other white space in each language; name what is left out",
    b: "'\\b' knows other words in each language",
    B: "'\\B' knows other words in each language",
    v: "'\\v' is one character in JavaScript and a class in Java",
    p: "'\\p' depends on the version of Unicode",
    P: "'\\P' depends on the version of Unicode",
    k: 'references to groups are read differently',
};

/** Reads a pattern from left to right and writes Java's form of it. */
class PatternReader {
    private position = 0;
    private groups = 0;

    constructor(private readonly source: string) {}

    read(): PortablePattern {
        const { java, canBeEmpty } = this.alternatives();
        if (this.position < this.source.length) {
            throw new NotPortable("a ')' stands alone");
        }
        return { java, groups: this.groups, canBeEmpty };
    }

    private peek(): string {
        return this.source.charAt(this.position);
    }

    private take(): string {
        const found = this.source.charAt(this.position);
        this.position += 1;
        return found;
    }

    private alternatives(): { readonly java: string; readonly canBeEmpty: boolean } {
        const parts: string[] = [];
        let canBeEmpty = false;
        let isMore = true;
        while (isMore) {
            const part = this.sequence();
            parts.push(part.java);
            canBeEmpty = canBeEmpty || part.canBeEmpty;
            isMore = this.peek() === '|' && this.take() === '|';
        }
        return { java: parts.join('|'), canBeEmpty };
    }

    private sequence(): { readonly java: string; readonly canBeEmpty: boolean } {
        let java = '';
        let canBeEmpty = true;
        while (this.position < this.source.length && this.peek() !== '|' && this.peek() !== ')') {
            const before = this.groups;
            const atom = this.atom();
            const { text, isOptional, isRepeated } = this.quantifier(atom.java);
            if (isRepeated && this.groups > before) {
                throw new NotPortable('a repeated group remembers different text in each language');
            }
            java += text;
            canBeEmpty = canBeEmpty && (atom.canBeEmpty || isOptional);
        }
        return { java, canBeEmpty };
    }

    private quantifier(atom: string): {
        readonly text: string;
        readonly isOptional: boolean;
        readonly isRepeated: boolean;
    } {
        const rest = this.source.slice(this.position);
        const found = /^([*+?]|\{\d+(?:,\d*)?\})(\??)/.exec(rest);
        if (found === null) {
            return { text: atom, isOptional: false, isRepeated: false };
        }
        this.position += found[0].length;
        if (this.peek() === '+') {
            throw new NotPortable("'+' behind a quantifier holds on to its match in Java");
        }
        const sign = found[1] ?? '';
        return { text: atom + found[0], isOptional: /^[*?]|^\{0/.test(sign), isRepeated: sign !== '?' };
    }

    private atom(): { readonly java: string; readonly canBeEmpty: boolean } {
        const sign = this.take();
        switch (sign) {
            case '^':
                return { java: '^', canBeEmpty: true };
            case '$':
                return { java: '\\z', canBeEmpty: true };
            case '.':
                throw new NotPortable("'.' stops at other line ends in each language; write '[^\\n]'");
            case '(':
                return this.group();
            case '[':
                return { java: this.characters(), canBeEmpty: false };
            case '\\':
                return { java: this.escape(false), canBeEmpty: false };
            default:
                return { java: sign, canBeEmpty: false };
        }
    }

    private group(): { readonly java: string; readonly canBeEmpty: boolean } {
        let open = '(';
        if (this.peek() === '?') {
            if (!this.source.startsWith('?:', this.position)) {
                throw new NotPortable('look-around and named groups are read differently');
            }
            this.position += 2;
            open = '(?:';
        } else {
            this.groups += 1;
        }
        const { java, canBeEmpty } = this.alternatives();
        if (this.take() !== ')') {
            throw new NotPortable("a '(' is not closed");
        }
        return { java: `${open}${java})`, canBeEmpty };
    }

    private characters(): string {
        let java = '[';
        if (this.peek() === '^') {
            java += this.take();
        }
        while (this.peek() !== ']') {
            const sign = this.take();
            if (sign === '') {
                throw new NotPortable("a '[' is not closed");
            }
            if (sign === '[' || (sign === '&' && this.peek() === '&') || (sign === '^' && !java.endsWith('['))) {
                throw new NotPortable(`'${sign}' means more inside '[…]' in Java; write '\\${sign}' or leave it out`);
            }
            java += sign === '\\' ? this.escape(true) : sign;
        }
        if (java === '[' || java === '[^') {
            throw new NotPortable("'[]' is empty");
        }
        return java + this.take();
    }

    private escape(isInClass: boolean): string {
        const sign = this.take();
        if (sign === 'd' || sign === 'D' || sign === 'w' || sign === 'W' || controlEscapes.has(sign)) {
            return `\\${sign}`;
        }
        if (sign === 'u' && /^[0-9A-Fa-f]{4}/.test(this.source.slice(this.position))) {
            const digits = this.source.slice(this.position, this.position + 4);
            this.position += 4;
            return `\\u${digits}`;
        }
        if (sign === '/') {
            return '/';
        }
        if (plainEscapes.has(sign) || (isInClass && sign === '-')) {
            return `\\${sign}`;
        }
        throw new NotPortable(refusedEscapes[sign] ?? `'\\${sign}' is read differently`);
    }
}

/** Reads the source and the flags of a regular expression. */
export function portablePattern(source: string, flags: string): PortablePattern | PatternProblem {
    if (!flags.includes('u')) {
        return { reason: "without the flag 'u' JavaScript cuts characters in halves, and Java does not" };
    }
    const other = flags.replace(/[ug]/g, '');
    if (other !== '') {
        return { reason: `the flag '${other}' works differently; write both cases, as in '[Aa]'` };
    }
    try {
        return new PatternReader(source).read();
    } catch (error) {
        if (error instanceof NotPortable) {
            return { reason: error.message };
        }
        throw error;
    }
}
