import type { Runtime } from '../../runtime/runtime';
import { apexTypes, listOf } from '../../runtime/type-ref';
import { rejectNulls, required } from '../arguments';
import { iterate } from '../collections/iterate';
import { ApexList } from '../collections/apex-list';
import type { ApexDate } from '../date';
import type { ApexDatetime } from '../datetime';
import { compilePattern } from '../pattern/apex-pattern';
import { definePlatformType } from '../registry';
import { userTimeZone } from '../runtime-context';
import { splitByCharacterType } from '../text/character-type';
import { formatMessage, MessageFormatError } from '../text/message-format';
import { commonLength } from './string-search';

const stringList = (items: string[]): ApexList => new ApexList(listOf(apexTypes.string), items);
const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
const isEmpty = (text: string | null): boolean => text === null || text === '';

function format(rt: Runtime, pattern: string, args: ApexList): string {
    try {
        return formatMessage(
            pattern,
            args.items.map((item) => rt.toText(item)),
        );
    } catch (error) {
        if (error instanceof MessageFormatError) throw rt.exception('System.StringException', error.message);
        throw error;
    }
}

/** Null elements become empty texts, as in commons-lang's StringUtils.join. */
function join(rt: Runtime, values: unknown, separator: string | null): string {
    const texts = iterate(rt, required(rt, values)).map((value) => (value === null ? '' : rt.toText(value)));
    return texts.join(separator ?? '');
}

function commonPrefix(texts: readonly (string | null)[]): string {
    if (texts.length === 0 || texts.includes(null)) return '';
    const [head = '', ...others] = texts as string[];
    return head.slice(0, Math.min(head.length, ...others.map((other) => commonLength(head, other))));
}

definePlatformType({
    name: 'System.String',
    statics: {
        'isblank/1': (_rt, text: string | null) => isBlank(text),
        'isempty/1': (_rt, text: string | null) => isEmpty(text),
        'isnotblank/1': (_rt, text: string | null) => !isBlank(text),
        'isnotempty/1': (_rt, text: string | null) => !isEmpty(text),
        'join/2': join,
        'valueof(Date)': (_rt, value: ApexDate | null) => value?.toIso() ?? null,
        'valueof(Datetime)': (rt, value: ApexDatetime | null) => value?.toPlainText(userTimeZone(rt)) ?? null,
        'valueof/1': (rt, value: unknown) => (value === null ? null : rt.toText(value)),
        'valueofgmt/1': (rt, value: ApexDatetime | null) => required(rt, value).toPlainText('GMT'),
        ...rejectNulls({
            'escapesinglequotes/1': (_rt, text: string) => text.replaceAll("'", "\\'"),
            'format/2': format,
            'fromchararray/1': (_rt, chars: ApexList) =>
                chars.items.map((char) => String.fromCodePoint(char as number)).join(''),
            'getcommonprefix/1': (_rt, texts: ApexList) => commonPrefix(texts.items as (string | null)[]),
        }),
    },
    methods: rejectNulls({
        'split/1': (rt, self: string, regex: string) => stringList(compilePattern(rt, regex).split(self, 0)),
        'split/2': (rt, self: string, regex: string, limit: number) =>
            stringList(compilePattern(rt, regex).split(self, limit)),
        'splitbycharactertype/0': (_rt, self: string) => stringList(splitByCharacterType(self, false)),
        'splitbycharactertypecamelcase/0': (_rt, self: string) => stringList(splitByCharacterType(self, true)),
    }),
});
