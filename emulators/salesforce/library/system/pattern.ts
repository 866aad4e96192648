import { apexTypes, listOf } from '../../runtime/type-ref';
import { rejectNulls } from '../arguments';
import { ApexList } from '../collections/apex-list';
import { ApexMatcher } from '../pattern/apex-matcher';
import { ApexPattern, compilePattern } from '../pattern/apex-pattern';
import { definePlatformType } from '../registry';

/** Java's quoting: the text becomes literal. */
function quote(text: string): string {
    return `\\Q${text.replaceAll('\\E', '\\E\\\\E\\Q')}\\E`;
}

definePlatformType({
    name: 'System.Pattern',
    is: (value) => value instanceof ApexPattern,
    statics: rejectNulls({
        'compile/1': (rt, regex: string) => new ApexPattern(compilePattern(rt, regex)),
        'matches/2': (rt, regex: string, text: string) =>
            compilePattern(rt, regex).exec(text, 0, 'matches') !== undefined,
        'quote/1': (_rt, text: string) => quote(text),
    }),
    methods: rejectNulls({
        'matcher/1': (_rt, self: ApexPattern, text: string) => new ApexMatcher(self, text),
        'pattern/0': (_rt, self: ApexPattern) => self.java.text,
        'split/1': (_rt, self: ApexPattern, text: string) =>
            new ApexList(listOf(apexTypes.string), self.java.split(text, 0)),
        'split/2': (_rt, self: ApexPattern, text: string, limit: number) =>
            new ApexList(listOf(apexTypes.string), self.java.split(text, limit)),
    }),
});
