import type { Runtime } from '../../runtime/runtime';
import { rejectNulls } from '../arguments';
import { compilePattern, replaceText } from '../pattern/apex-pattern';
import { definePlatformType } from '../registry';
import { commonLength } from './string-search';

const stringException = (rt: Runtime, message: string): unknown => rt.exception('System.StringException', message);

/** As java.lang.String.trim: every character up to the blank. */
// eslint-disable-next-line no-control-regex -- Java's trim takes control characters away
const trim = (text: string): string => text.replace(/^[\x00-\x20]+|[\x00-\x20]+$/g, '');

/** @throws System.StringException 'Ending position out of bounds: 9' */
function substring(rt: Runtime, text: string, start: number, end: number): string {
    if (start < 0 || start > text.length) throw stringException(rt, `Starting position out of bounds: ${start}`);
    if (end < start || end > text.length) throw stringException(rt, `Ending position out of bounds: ${end}`);
    return text.slice(start, end);
}

/** As commons-lang's StringUtils.abbreviate. */
function abbreviate(rt: Runtime, text: string, width: number, offset: number): string {
    if (width < 4) throw stringException(rt, 'Minimum abbreviation width is 4');
    if (text.length <= width) return text;
    let from = Math.min(offset, text.length);
    if (text.length - from < width - 3) from = text.length - (width - 3);
    if (from <= 4) return `${text.slice(0, width - 3)}...`;
    if (width < 7) throw stringException(rt, 'Minimum abbreviation width with offset is 7');
    if (from + (width - 3) < text.length) return `...${text.slice(from, from + width - 6)}...`;
    return `...${text.slice(text.length - (width - 3))}`;
}

function center(text: string, size: number, pad: string): string {
    if (size <= text.length) return text;
    return text.padStart(text.length + Math.floor((size - text.length) / 2), pad || ' ').padEnd(size, pad || ' ');
}

/** As commons-lang's StringUtils.overlay: positions are clamped and may be in either order. */
function overlay(text: string, by: string, start: number, end: number): string {
    const clamp = (at: number): number => Math.max(0, Math.min(text.length, at));
    const [from, to] = [clamp(start), clamp(end)].sort((a, b) => a - b) as [number, number];
    return text.slice(0, from) + by + text.slice(to);
}

function mid(text: string, start: number, length: number): string {
    if (length < 0 || start > text.length) return '';
    const from = Math.max(0, start);
    return text.slice(from, from + length);
}

function swapCase(text: string): string {
    return Array.from(text, (char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase())).join('');
}

function after(text: string, separator: string, at: number): string {
    return at < 0 ? '' : text.slice(at + separator.length);
}

/** Null when the tags do not both occur, as in commons-lang. */
function between(text: string, open: string, close: string): string | null {
    const start = text.indexOf(open);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    return end < 0 ? null : text.slice(start + open.length, end);
}

function removeEnd(text: string, end: string, isEnd: boolean): string {
    return isEnd ? text.slice(0, text.length - end.length) : text;
}

const lower = (text: string): string => text.toLowerCase();
const locale = (name: string): string => name.replaceAll('_', '-');
const first = (text: string): string => Array.from(text)[0] ?? '';

definePlatformType({
    name: 'System.String',
    methods: rejectNulls({
        'abbreviate/1': (rt, self: string, width: number) => abbreviate(rt, self, width, 0),
        'abbreviate/2': (rt, self: string, width: number, offset: number) => abbreviate(rt, self, width, offset),
        'capitalize/0': (_rt, self: string) => first(self).toUpperCase() + self.slice(first(self).length),
        'center/1': (_rt, self: string, size: number) => center(self, size, ' '),
        'center/2': (_rt, self: string, size: number, pad: string) => center(self, size, pad),
        'deletewhitespace/0': (_rt, self: string) => self.replace(/\s/g, ''),
        'difference/1': (_rt, self: string, other: string) => other.slice(commonLength(self, other)),
        'left/1': (_rt, self: string, length: number) => self.slice(0, Math.max(0, length)),
        'leftpad/1': (_rt, self: string, size: number) => self.padStart(size),
        'leftpad/2': (_rt, self: string, size: number, pad: string) => self.padStart(size, pad || ' '),
        'mid/2': (_rt, self: string, start: number, length: number) => mid(self, start, length),
        'normalizespace/0': (_rt, self: string) => trim(self).replace(/\s+/g, ' '),
        'overlay/3': (_rt, self: string, by: string, start: number, end: number) => overlay(self, by, start, end),
        'remove/1': (_rt, self: string, part: string) => (part === '' ? self : self.replaceAll(part, '')),
        'removeend/1': (_rt, self: string, end: string) => removeEnd(self, end, self.endsWith(end)),
        'removeendignorecase/1': (_rt, self: string, end: string) =>
            removeEnd(self, end, lower(self).endsWith(lower(end))),
        'removestart/1': (_rt, self: string, start: string) =>
            self.startsWith(start) ? self.slice(start.length) : self,
        'removestartignorecase/1': (_rt, self: string, start: string) =>
            lower(self).startsWith(lower(start)) ? self.slice(start.length) : self,
        'repeat/1': (_rt, self: string, times: number) => self.repeat(Math.max(0, times)),
        'repeat/2': (_rt, self: string, separator: string, times: number) =>
            Array.from({ length: Math.max(0, times) }, () => self).join(separator),
        'replace/2': (_rt, self: string, target: string, by: string) => self.split(target).join(by),
        'replaceall/2': (rt, self: string, regex: string, by: string) =>
            replaceText(rt, compilePattern(rt, regex), self, by, 'all'),
        'replacefirst/2': (rt, self: string, regex: string, by: string) =>
            replaceText(rt, compilePattern(rt, regex), self, by, 'first'),
        'reverse/0': (_rt, self: string) => Array.from(self).reverse().join(''),
        'right/1': (_rt, self: string, length: number) => (length <= 0 ? '' : self.slice(-length)),
        'rightpad/1': (_rt, self: string, size: number) => self.padEnd(size),
        'rightpad/2': (_rt, self: string, size: number, pad: string) => self.padEnd(size, pad || ' '),
        'substring/1': (rt, self: string, start: number) => substring(rt, self, start, self.length),
        'substring/2': (rt, self: string, start: number, end: number) => substring(rt, self, start, end),
        'substringafter/1': (_rt, self: string, separator: string) => after(self, separator, self.indexOf(separator)),
        'substringafterlast/1': (_rt, self: string, separator: string) =>
            separator === '' ? '' : after(self, separator, self.lastIndexOf(separator)),
        'substringbefore/1': (_rt, self: string, separator: string) =>
            self.includes(separator) ? self.slice(0, self.indexOf(separator)) : self,
        'substringbeforelast/1': (_rt, self: string, separator: string) =>
            separator !== '' && self.includes(separator) ? self.slice(0, self.lastIndexOf(separator)) : self,
        'substringbetween/1': (_rt, self: string, tag: string) => between(self, tag, tag),
        'substringbetween/2': (_rt, self: string, open: string, close: string) => between(self, open, close),
        'swapcase/0': (_rt, self: string) => swapCase(self),
        'tolowercase/0': (_rt, self: string) => self.toLowerCase(),
        'tolowercase/1': (_rt, self: string, name: string) => self.toLocaleLowerCase(locale(name)),
        'touppercase/0': (_rt, self: string) => self.toUpperCase(),
        'touppercase/1': (_rt, self: string, name: string) => self.toLocaleUpperCase(locale(name)),
        'tostring/0': (_rt, self: string) => self,
        'trim/0': (_rt, self: string) => trim(self),
        'uncapitalize/0': (_rt, self: string) => first(self).toLowerCase() + self.slice(first(self).length),
    }),
});
