import type { Runtime } from '../../runtime/runtime';
import { apexTypes, listOf } from '../../runtime/type-ref';
import { rejectNulls } from '../arguments';
import { ApexList } from '../collections/apex-list';
import { definePlatformType } from '../registry';
import { levenshteinDistance } from '../text/levenshtein';

const fold = (text: string): string => text.toLowerCase();

/** @throws System.StringException */
function unitAt(rt: Runtime, text: string, index: number): number {
    if (index < 0 || index >= text.length) {
        throw rt.exception('System.StringException', `String index out of range: ${index}`);
    }
    return index;
}

/** As java.lang.String.lastIndexOf: a negative start finds nothing. */
function lastIndexOf(text: string, part: string, from: number): number {
    return from < 0 ? -1 : text.lastIndexOf(part, from);
}

/** Length of what both texts start with. */
export function commonLength(left: string, right: string): number {
    let at = 0;
    while (at < left.length && at < right.length && left[at] === right[at]) at++;
    return at;
}

function indexOfDifference(left: string, right: string): number {
    return left === right ? -1 : commonLength(left, right);
}

/** First index of a character of `text` that `wanted` accepts. */
const indexWhere = (text: string, wanted: (char: string) => boolean): number =>
    Array.from(text.split('')).findIndex(wanted);

/** As java.lang.String.compareTo: by UTF-16 unit, then by length. */
export function compareUnits(left: string, right: string): number {
    const at = commonLength(left, right);
    if (at === left.length || at === right.length) return left.length - right.length;
    return left.charCodeAt(at) - right.charCodeAt(at);
}

/** As java.lang.String.hashCode. */
export function hashText(text: string): number {
    let hash = 0;
    for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    return hash;
}

function codePointBefore(rt: Runtime, text: string, index: number): number {
    const low = unitAt(rt, text, index - 1);
    const pair = low > 0 ? (text.codePointAt(low - 1) ?? 0) : 0;
    return pair > 0xffff ? pair : text.charCodeAt(low);
}

function offsetByCodePoints(rt: Runtime, text: string, index: number, offset: number): number {
    let at = index;
    for (let left = offset; left > 0; left--) {
        unitAt(rt, text, at);
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
    for (let left = offset; left < 0; left++) at -= codePointBefore(rt, text, at) > 0xffff ? 2 : 1;
    return at;
}

function countMatches(text: string, part: string): number {
    return part === '' ? 0 : text.split(part).length - 1;
}

definePlatformType({
    name: 'System.String',
    methods: {
        'equals/1': (rt, self: string, other: unknown) => typeof other === 'string' && self === other,
        'equalsignorecase/1': (_rt, self: string, other: string | null) => other !== null && fold(self) === fold(other),
        ...rejectNulls({
            'charat/1': (rt, self: string, index: number) => self.charCodeAt(unitAt(rt, self, index)),
            'codepointat/1': (rt, self: string, index: number) => self.codePointAt(unitAt(rt, self, index)),
            'codepointbefore/1': (rt, self: string, index: number) => codePointBefore(rt, self, index),
            'codepointcount/2': (_rt, self: string, begin: number, end: number) =>
                Array.from(self.slice(begin, end)).length,
            'compareto/1': (_rt, self: string, other: string) => compareUnits(self, other),
            'contains/1': (_rt, self: string, part: string) => self.includes(part),
            'containsany/1': (_rt, self: string, chars: string) => indexWhere(self, (c) => chars.includes(c)) >= 0,
            'containsignorecase/1': (_rt, self: string, part: string) => fold(self).includes(fold(part)),
            'containsnone/1': (_rt, self: string, chars: string) => indexWhere(self, (c) => chars.includes(c)) < 0,
            'containsonly/1': (_rt, self: string, chars: string) => indexWhere(self, (c) => !chars.includes(c)) < 0,
            'containswhitespace/0': (_rt, self: string) => /\s/.test(self),
            'countmatches/1': (_rt, self: string, part: string) => countMatches(self, part),
            'endswith/1': (_rt, self: string, end: string) => self.endsWith(end),
            'endswithignorecase/1': (_rt, self: string, end: string) => fold(self).endsWith(fold(end)),
            'getchars/0': (_rt, self: string) =>
                new ApexList(
                    listOf(apexTypes.integer),
                    self.split('').map((char) => char.charCodeAt(0)),
                ),
            'getlevenshteindistance/1': (_rt, self: string, other: string) => levenshteinDistance(self, other),
            'getlevenshteindistance/2': (_rt, self: string, other: string, threshold: number) => {
                const distance = levenshteinDistance(self, other);
                return distance > threshold ? -1 : distance;
            },
            'hashcode/0': (_rt, self: string) => hashText(self),
            'indexof/1': (_rt, self: string, part: string) => self.indexOf(part),
            'indexof/2': (_rt, self: string, part: string, from: number) => self.indexOf(part, from),
            'indexofany/1': (_rt, self: string, chars: string) => indexWhere(self, (c) => chars.includes(c)),
            'indexofanybut/1': (_rt, self: string, chars: string) => indexWhere(self, (c) => !chars.includes(c)),
            'indexofchar/1': (_rt, self: string, char: number) => self.indexOf(String.fromCodePoint(char)),
            'indexofchar/2': (_rt, self: string, char: number, from: number) =>
                self.indexOf(String.fromCodePoint(char), from),
            'indexofdifference/1': (_rt, self: string, other: string) => indexOfDifference(self, other),
            'indexofignorecase/1': (_rt, self: string, part: string) => fold(self).indexOf(fold(part)),
            'indexofignorecase/2': (_rt, self: string, part: string, from: number) =>
                fold(self).indexOf(fold(part), from),
            'lastindexof/1': (_rt, self: string, part: string) => self.lastIndexOf(part),
            'lastindexof/2': (_rt, self: string, part: string, from: number) => lastIndexOf(self, part, from),
            'lastindexofchar/1': (_rt, self: string, char: number) => self.lastIndexOf(String.fromCodePoint(char)),
            'lastindexofchar/2': (_rt, self: string, char: number, from: number) =>
                lastIndexOf(self, String.fromCodePoint(char), from),
            'lastindexofignorecase/1': (_rt, self: string, part: string) => fold(self).lastIndexOf(fold(part)),
            'lastindexofignorecase/2': (_rt, self: string, part: string, from: number) =>
                lastIndexOf(fold(self), fold(part), from),
            'length/0': (_rt, self: string) => self.length,
            'offsetbycodepoints/2': (rt, self: string, index: number, offset: number) =>
                offsetByCodePoints(rt, self, index, offset),
            'startswith/1': (_rt, self: string, start: string) => self.startsWith(start),
            'startswithignorecase/1': (_rt, self: string, start: string) => fold(self).startsWith(fold(start)),
        }),
    },
});
