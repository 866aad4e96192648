import {
    escapeCodePoint,
    INPUT_END,
    INPUT_START,
    LINE_START,
    LINE_TERMINATOR,
    NOT_LINE_TERMINATOR,
    otherCase,
    rangeSource,
} from './class-source';
import { PatternReader, readEscapedPoint } from './pattern-reader';
import { readSetEscape, translateClass } from './translate-class';

export interface TranslatedPattern {
    /** For `new RegExp(source, 'v' + …)`. */
    readonly source: string;
    /** JavaScript group number of each Java group; index 0 is the whole match. */
    readonly groups: readonly number[];
    readonly names: ReadonlyMap<string, number>;
}

interface Flags {
    readonly ignoreCase: boolean;
    readonly multiline: boolean;
    readonly dotAll: boolean;
    readonly comments: boolean;
}

const FLAG_NAMES: Readonly<Record<string, keyof Flags>> = {
    i: 'ignoreCase',
    m: 'multiline',
    s: 'dotAll',
    x: 'comments',
};
const LOOKAROUNDS = ['(?=', '(?!', '(?<=', '(?<!'] as const;

/** Assertions written with a backslash. */
const ASSERTIONS: Readonly<Record<string, string>> = {
    b: '\\b',
    B: '\\B',
    A: INPUT_START,
    z: INPUT_END,
    Z: `(?=${LINE_TERMINATOR}?${INPUT_END})`,
    R: LINE_TERMINATOR,
};

/** JavaScript takes no quantifier right after an assertion. */
function quantifiable(atom: string): string {
    return /^(?:\(\?[=!<]|\\b|\\B)/.test(atom) ? `(?:${atom})` : atom;
}

/** Recursive descent over the syntax of java.util.regex.Pattern (Java 8), writing JavaScript's `v`-flag syntax. */
class Translator {
    private readonly reader: PatternReader;
    private readonly groups: number[] = [0];
    private readonly names = new Map<string, number>();
    /** Groups written so far, those of emulated atomic groups included. */
    private written = 0;
    private flags: Flags = { ignoreCase: false, multiline: false, dotAll: false, comments: false };

    constructor(pattern: string) {
        this.reader = new PatternReader(pattern);
    }

    translate(): TranslatedPattern {
        const source = this.alternation();
        if (!this.reader.done) throw this.reader.error("Unmatched closing ')'");
        return { source, groups: this.groups, names: this.names };
    }

    private alternation(): string {
        const outer = this.flags;
        const branches = [this.sequence()];
        while (this.reader.take('|')) branches.push(this.sequence());
        this.flags = outer;
        return branches.join('|');
    }

    private sequence(): string {
        let source = '';
        while (!this.reader.done && this.reader.peek() !== '|' && this.reader.peek() !== ')') {
            if (this.flags.comments && this.reader.match(/\s+|#[^\n]*/y)) continue;
            source += this.quantified();
        }
        return source;
    }

    private quantified(): string {
        const before = this.written;
        let atom = this.atom();
        if (atom === '') return '';
        for (;;) {
            const quantifier = this.reader.match(/[*+?]|\{\d+(?:,\d*)?\}/y)?.[0];
            if (quantifier === undefined) return atom;
            if (this.reader.take('+')) atom = this.atomic(`${atom}${quantifier}`, before);
            else atom = `(?:${quantifiable(atom)}${quantifier}${this.reader.take('?') ? '?' : ''})`;
        }
    }

    /** An atomic group, which JavaScript lacks: a lookahead, once it matched, does not try again. */
    private atomic(body: string, writtenBefore: number): string {
        if (this.written !== writtenBefore)
            throw this.reader.unsupported('possessive or atomic group around a capturing group');
        this.written++;
        return `(?:(?=(${body}))\\${this.written})`;
    }

    private atom(): string {
        const { reader } = this;
        if (reader.peek() === '(') return this.group();
        if (reader.take('[')) return translateClass(reader, this.flags.ignoreCase);
        if (reader.take('.')) return this.flags.dotAll ? '[\\s\\S]' : NOT_LINE_TERMINATOR;
        if (reader.take('^')) return this.flags.multiline ? LINE_START : INPUT_START;
        if (reader.take('$')) {
            return this.flags.multiline ? `(?=${LINE_TERMINATOR}|${INPUT_END})` : `(?=${LINE_TERMINATOR}?${INPUT_END})`;
        }
        if (reader.take('\\')) return this.escape();
        if (/[*+?]/.test(reader.peek())) throw reader.error(`Dangling meta character '${reader.peek()}'`);
        if (reader.peek() === '{') throw reader.error('Illegal repetition');
        return this.literal(reader.nextPoint());
    }

    private literal(point: number): string {
        const both = this.flags.ignoreCase && otherCase(point) !== undefined;
        return both ? `[${rangeSource(point, point, true)}]` : escapeCodePoint(point);
    }

    private escape(): string {
        const { reader } = this;
        if (reader.take('Q')) {
            const text = reader.match(/([\s\S]*?)(?:\\E|$)/y)?.[1] ?? '';
            const source = Array.from(text, (char) => this.literal(char.codePointAt(0) ?? 0)).join('');
            return /^[*+?{]/.test(reader.peek()) && text.length > 1 ? this.quotedTail(text) : source;
        }
        const set = readSetEscape(reader);
        if (set !== undefined) return set;
        const assertion = ASSERTIONS[reader.peek()];
        if (assertion !== undefined) {
            reader.at++;
            return assertion;
        }
        const reference = reader.match(/([1-9]\d*)|k<(\w+)>/y);
        if (reference) return this.backReference(reference[1], reference[2]);
        if (/[GXN]/.test(reader.peek())) throw reader.unsupported(`escape \\${reader.peek()}`);
        const point = readEscapedPoint(reader);
        if (point === undefined) throw reader.error('Illegal/unsupported escape sequence');
        return this.literal(point);
    }

    /** A quantifier after `\Q…\E` applies to the last character only. */
    private quotedTail(text: string): string {
        const chars = Array.from(text, (char) => this.literal(char.codePointAt(0) ?? 0));
        const last = chars.pop() ?? '';
        const quantifier = this.reader.match(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y)?.[0] ?? '';
        return `${chars.join('')}(?:${last}${quantifier})`;
    }

    private backReference(digits: string | undefined, name: string | undefined): string {
        if (this.flags.ignoreCase) throw this.reader.unsupported('back reference under (?i)');
        let number = name === undefined ? Number(digits) : this.names.get(name);
        while (digits !== undefined && number !== undefined && number > 9 && this.groups[number] === undefined) {
            number = Math.floor(number / 10); // Java takes as many digits as there are groups for
            this.reader.at--;
        }
        const group = number === undefined ? undefined : this.groups[number];
        if (group === undefined) {
            if (name !== undefined) throw this.reader.error(`named capturing group <${name}> does not exist`);
            return '(?!)'; // a group that was not seen never matched
        }
        return `(?:\\${group})`;
    }

    private group(): string {
        const { reader } = this;
        for (const opening of LOOKAROUNDS) {
            if (reader.take(opening)) return `${opening}${this.closing()})`;
        }
        if (reader.take('(?:')) return `(?:${this.closing()})`;
        if (reader.take('(?>')) {
            const before = this.written;
            return this.atomic(this.closing(), before);
        }
        const named = reader.match(/\(\?<([a-zA-Z][a-zA-Z0-9]*)>/y);
        if (named || !reader.peek(2).startsWith('(?')) {
            if (!named) reader.at++;
            return this.capture(named?.[1]);
        }
        return this.flagGroup();
    }

    private capture(name: string | undefined): string {
        this.written++;
        this.groups.push(this.written);
        if (name !== undefined) this.names.set(name, this.groups.length - 1);
        return `(${this.closing()})`;
    }

    private flagGroup(): string {
        const match = this.reader.match(/\(\?([a-zA-Z]*)(?:-([a-zA-Z]*))?([:)])/y);
        if (!match) throw this.reader.error('Unknown inline modifier');
        const next: Record<string, boolean> = { ...this.flags };
        for (const [letters = '', value] of [
            [match[1], true],
            [match[2], false],
        ] as const) {
            for (const letter of letters) {
                const flag = FLAG_NAMES[letter];
                if (!flag && 'duU'.includes(letter)) throw this.reader.unsupported(`flag (?${letter})`);
                if (!flag) throw this.reader.error('Unknown inline modifier');
                next[flag] = value;
            }
        }
        const outer = this.flags;
        this.flags = next as unknown as Flags;
        if (match[3] === ')') return '';
        const body = this.closing();
        this.flags = outer;
        return `(?:${body})`;
    }

    private closing(): string {
        const body = this.alternation();
        if (!this.reader.take(')')) throw this.reader.error('Unclosed group');
        return body;
    }
}

/**
 * A java.util.regex pattern as JavaScript (runtime-design, decision 12).
 *
 * Two differences stay: a back reference to a group that did not take part matches the empty text (in Java it fails), and a group
 * inside a repetition forgets its match in each turn.
 *
 * @throws PatternError for what Java refuses, and by name for what cannot be translated: \G, \X, \N, flags d u U, blocks such as
 *     \p{InGreek}, capturing groups inside possessive or atomic ones, back references under (?i)
 */
export function translatePattern(pattern: string): TranslatedPattern {
    return new Translator(pattern).translate();
}
