import { type TranslatedPattern, translatePattern } from './translate-pattern';

/** Where a match is, per Java group: start and end, or undefined for a group that took no part. Group 0 is the whole match. */
export interface JavaMatch {
    readonly spans: readonly (readonly [number, number] | undefined)[];
}

type How = 'find' | 'matches' | 'lookingAt';

const CACHE_LIMIT = 500;
const cache = new Map<string, JavaPattern>();

/** A compiled java.util.regex pattern. */
export class JavaPattern {
    private readonly translated: TranslatedPattern;
    private readonly compiled = new Map<How, RegExp>();

    private constructor(readonly text: string) {
        this.translated = translatePattern(text);
    }

    /** Compiles, or takes from the cache. @throws PatternError */
    static compile(text: string): JavaPattern {
        let pattern = cache.get(text);
        if (!pattern) {
            if (cache.size >= CACHE_LIMIT) cache.clear();
            pattern = new JavaPattern(text);
            cache.set(text, pattern);
        }
        return pattern;
    }

    get groupCount(): number {
        return this.translated.groups.length - 1;
    }

    /** Number of a named group. */
    groupNumber(name: string): number | undefined {
        return this.translated.names.get(name);
    }

    /** The first match at or after `from` (find), or the one that starts there. */
    exec(input: string, from: number, how: How): JavaMatch | undefined {
        const regex = this.regex(how);
        regex.lastIndex = from;
        const match = regex.exec(input);
        if (!match) return undefined;
        const indices = match.indices ?? [];
        return { spans: this.translated.groups.map((group) => indices[group]) };
    }

    /** All matches, one after the other, as Matcher.find does. */
    *all(input: string): Generator<JavaMatch> {
        for (let from = 0; from <= input.length;) {
            const match = this.exec(input, from, 'find');
            if (!match) return;
            yield match;
            const [start, end] = match.spans[0] ?? [0, 0];
            from = end === start ? end + codePointLength(input, end) : end;
        }
    }

    /** As java.util.regex.Pattern.split. */
    split(input: string, limit: number): string[] {
        const parts: string[] = [];
        let at = 0;
        for (const match of this.all(input)) {
            if (limit > 0 && parts.length === limit - 1) break;
            const [start, end] = match.spans[0] ?? [0, 0];
            if (end === 0) continue; // nothing matched at the very start gives no empty part
            if (start === end && start === input.length) continue;
            parts.push(input.slice(at, start));
            at = end;
        }
        if (at === 0 && parts.length === 0) return [input];
        parts.push(input.slice(at));
        if (limit === 0) while (parts.length > 0 && parts[parts.length - 1] === '') parts.pop();
        return parts;
    }

    private regex(how: How): RegExp {
        let regex = this.compiled.get(how);
        if (!regex) {
            const { source } = this.translated;
            const whole = how === 'matches' ? `(?:${source})(?![\\s\\S])` : source;
            regex = new RegExp(whole, how === 'find' ? 'dgv' : 'dyv');
            this.compiled.set(how, regex);
        }
        return regex;
    }
}

function codePointLength(text: string, at: number): number {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Thrown for a replacement text that names a group that is not there, or ends in the middle. */
export class ReplacementError extends Error {}

/** A replacement text of Matcher.replaceAll (`$1`, `${name}`, `\$`) for one match. @throws ReplacementError */
export function expandReplacement(pattern: JavaPattern, replacement: string, input: string, match: JavaMatch): string {
    const group = (number: number): string => {
        if (number > pattern.groupCount) throw new ReplacementError(`No group ${number}`);
        const span = match.spans[number];
        return span ? input.slice(span[0], span[1]) : '';
    };
    return replacement.replace(
        /\\([\s\S]?)|\$(?:\{(\w+)\}|(\d+))?/g,
        (all, escaped?: string, name?: string, digits?: string) => {
            if (all.startsWith('\\')) {
                if (!escaped) throw new ReplacementError('character to be escaped is missing');
                return escaped;
            }
            if (name !== undefined) {
                const number = pattern.groupNumber(name);
                if (number === undefined) throw new ReplacementError(`No group with name {${name}}`);
                return group(number);
            }
            if (digits === undefined) throw new ReplacementError('Illegal group reference');
            // Java takes a further digit only while such a group exists.
            let used = 1;
            while (used < digits.length && Number(digits.slice(0, used + 1)) <= pattern.groupCount) used++;
            return group(Number(digits.slice(0, used))) + digits.slice(used);
        },
    );
}

/** Matcher.replaceAll and replaceFirst. @throws ReplacementError */
export function replaceMatches(
    pattern: JavaPattern,
    input: string,
    replacement: string,
    which: 'all' | 'first',
): string {
    let result = '';
    let at = 0;
    for (const match of pattern.all(input)) {
        const [start, end] = match.spans[0] ?? [0, 0];
        result += input.slice(at, start) + expandReplacement(pattern, replacement, input, match);
        at = end;
        if (which === 'first') break;
    }
    return result + input.slice(at);
}
