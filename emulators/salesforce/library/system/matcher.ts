import type { Runtime } from '../../runtime/runtime';
import { rejectNulls } from '../arguments';
import { ApexMatcher } from '../pattern/apex-matcher';
import { type ApexPattern, replaceText } from '../pattern/apex-pattern';
import { definePlatformType } from '../registry';

function outOfBounds(rt: Runtime, index: number): unknown {
    return rt.exception('System.StringException', `Illegal start index: ${index}`);
}

function group(rt: Runtime, matcher: ApexMatcher, number: number): string | null {
    const span = matcher.span(rt, number, 'No match found');
    return span ? matcher.text.slice(span[0], span[1]) : null;
}

function replace(rt: Runtime, matcher: ApexMatcher, replacement: string, which: 'all' | 'first'): string {
    return replaceText(rt, matcher.reset().currentPattern.java, matcher.text, replacement, which);
}

function setRegion(rt: Runtime, matcher: ApexMatcher, start: number, end: number): ApexMatcher {
    if (start < 0 || start > matcher.text.length) throw outOfBounds(rt, start);
    if (end < start || end > matcher.text.length) throw outOfBounds(rt, end);
    return matcher.setRegion(start, end);
}

definePlatformType({
    name: 'System.Matcher',
    is: (value) => value instanceof ApexMatcher,
    statics: rejectNulls({
        'quotereplacement/1': (_rt, text: string) => text.replace(/[\\$]/g, '\\$&'),
    }),
    methods: rejectNulls({
        'end/0': (rt, self: ApexMatcher) => self.span(rt, 0)?.[1] ?? -1,
        'end/1': (rt, self: ApexMatcher, number: number) => self.span(rt, number)?.[1] ?? -1,
        'find/0': (_rt, self: ApexMatcher) => self.find(),
        'find/1': (rt, self: ApexMatcher, from: number) => {
            if (from < 0 || from > self.text.length) throw outOfBounds(rt, from);
            return self.findFrom(from);
        },
        'group/0': (rt, self: ApexMatcher) => group(rt, self, 0),
        'group/1': (rt, self: ApexMatcher, number: number) => group(rt, self, number),
        'groupcount/0': (_rt, self: ApexMatcher) => self.groupCount,
        'hasanchoringbounds/0': () => true,
        'hastransparentbounds/0': () => false,
        'hitend/0': (_rt, self: ApexMatcher) => self.hitEnd,
        'lookingat/0': (_rt, self: ApexMatcher) => self.lookingAt(),
        'matches/0': (_rt, self: ApexMatcher) => self.matches(),
        'pattern/0': (_rt, self: ApexMatcher) => self.currentPattern,
        'region/2': (rt, self: ApexMatcher, start: number, end: number) => setRegion(rt, self, start, end),
        'regionend/0': (_rt, self: ApexMatcher) => self.regionEnd,
        'regionstart/0': (_rt, self: ApexMatcher) => self.regionStart,
        'replaceall/1': (rt, self: ApexMatcher, replacement: string) => replace(rt, self, replacement, 'all'),
        'replacefirst/1': (rt, self: ApexMatcher, replacement: string) => replace(rt, self, replacement, 'first'),
        'reset/0': (_rt, self: ApexMatcher) => self.reset(),
        'reset/1': (_rt, self: ApexMatcher, text: string) => self.reset(text),
        'start/0': (rt, self: ApexMatcher) => self.span(rt, 0)?.[0] ?? -1,
        'start/1': (rt, self: ApexMatcher, number: number) => self.span(rt, number)?.[0] ?? -1,
        'usepattern/1': (_rt, self: ApexMatcher, pattern: ApexPattern) => self.usePattern(pattern),
    }),
});
