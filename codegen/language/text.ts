/** Lengths that texts of both systems have, each with the next shorter one. */
interface NextShorter {
    1: 0;
    2: 1;
    3: 2;
    10: 3;
    12: 10;
    15: 12;
    18: 15;
    20: 18;
    25: 20;
    30: 25;
    40: 30;
    50: 40;
    64: 50;
    80: 64;
    100: 80;
    120: 100;
    128: 120;
    200: 128;
    250: 200;
    255: 250;
    376: 255;
    500: 376;
    1000: 500;
    1300: 1000;
    2000: 1300;
    4000: 2000;
    5000: 4000;
    10000: 5000;
    32000: 10000;
    32768: 32000;
    100000: 32768;
    131072: 100000;
}
type Ladder = keyof NextShorter;

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type DigitsBelow = {
    '0': never;
    '1': '0';
    '2': '0' | '1';
    '3': '0' | '1' | '2';
    '4': '0' | '1' | '2' | '3';
    '5': '0' | '1' | '2' | '3' | '4';
    '6': Exclude<Digit, '6' | '7' | '8' | '9'>;
    '7': Exclude<Digit, '7' | '8' | '9'>;
    '8': Exclude<Digit, '8' | '9'>;
    '9': Exclude<Digit, '9'>;
};
type Length<S extends string, Count extends readonly unknown[] = []> = S extends `${Digit}${infer Rest}`
    ? Length<Rest, [...Count, unknown]>
    : Count['length'];
/** Compares two digit strings of equal length. */
type AtMostSameLength<A extends string, B extends string> = A extends `${infer X extends Digit}${infer RestA}`
    ? B extends `${infer Y extends Digit}${infer RestB}`
        ? X extends Y
            ? AtMostSameLength<RestA, RestB>
            : X extends DigitsBelow[Y]
              ? true
              : false
        : false
    : true;
type AtMost<A extends number, B extends number> =
    Length<`${A}`> extends Length<`${B}`>
        ? AtMostSameLength<`${A}`, `${B}`>
        : [Length<`${A}`>, Length<`${B}`>] extends
                [1, 2 | 3 | 4 | 5 | 6] | [2, 3 | 4 | 5 | 6] | [3, 4 | 5 | 6] | [4, 5 | 6] | [5, 6]
          ? true
          : false;
/**
 * The rungs up to a bound: a shorter bound has fewer, which makes it assignable to a longer one. A bound between two rungs
 * counts as the longer one, so that no text is taken for shorter than it is.
 */
type RungsUpTo<Max extends number> = {
    [R in Ladder]: AtMost<Max, NextShorter[R]> extends true ? never : R;
}[Ladder];

declare const longest: unique symbol;

/**
 * Text of at most `Max` UTF-16 units. Text of 255 is not assignable to text of 100: shorten it with `truncate`
 * or `slice(0, n)`, or let the mapping refuse it with `.fits(…)`.
 */
export type Text<Max extends number> = {
    slice<End extends number>(start: 0, end: End): Text<End>;
    readonly [longest]: RungsUpTo<Max>;
} & string;

/** The lengths that a field may have: a test holds the schemas to them. */
export type KnownLength = Ladder;
/** Text of some known bound. */
export type BoundText = string & { readonly [longest]: unknown };

const highSurrogates = { first: 0xd800, last: 0xdbff };

/** The first `max` UTF-16 units, less one where the cut would halve a character. Null stays null. */
export function truncate<Max extends number>(text: string, max: Max): Text<Max>;
export function truncate<Max extends number>(text: string | null, max: Max): Text<Max> | null;
export function truncate<Max extends number>(text: string | null, max: Max): Text<Max> | null {
    if (text === null || text.length <= max) {
        return text as Text<Max> | null;
    }
    const last = text.charCodeAt(max - 1);
    const halves = last >= highSurrogates.first && last <= highSurrogates.last;
    return text.slice(0, halves ? max - 1 : max) as Text<Max>;
}

/** -1, 0 or 1: the order of two texts by their UTF-16 units, as `<` has it; no language's alphabet. For `toSorted`. */
export function compareText(left: string, right: string): number {
    return left < right ? -1 : left > right ? 1 : 0;
}

/** The first match of a pattern and its groups; a group that took no part is null. Null without a match. */
export function matchOf(text: string, pattern: RegExp): readonly (string | null)[] | null {
    const found = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(text);
    return found === null ? null : Array.from(found, (part: string | undefined) => part ?? null);
}
