import type { Runtime } from '../../runtime/runtime';
import { rejectNulls } from '../arguments';
import { ApexDate, daysInMonth } from '../date';
import { ApexDatetime } from '../datetime';
import { definePlatformType } from '../registry';
import { userLocale, userTimeZone } from '../runtime-context';
import { formatLocaleDate, parseLocaleDate } from '../text/locale-date';

function invalid(rt: Runtime, text: string): unknown {
    return rt.exception('System.TypeException', `Invalid date: ${text}`);
}

/** `yyyy-MM-dd`, with a time after it or without (Apex Reference Guide, Date.valueOf). */
function valueOf(rt: Runtime, text: string): ApexDate {
    const day = /^(\S+)(?: \d{1,2}:\d{1,2}:\d{1,2})?$/.exec(text.trim())?.[1] ?? '';
    const date = ApexDate.parseIso(day.replace(/T.*$/, ''));
    if (!date) throw invalid(rt, text);
    return date;
}

function fromObject(rt: Runtime, value: unknown): ApexDate {
    if (value instanceof ApexDate) return value;
    if (value instanceof ApexDatetime) return value.local(userTimeZone(rt)).date;
    return valueOf(rt, rt.toText(value));
}

const months = (date: ApexDate): number => date.year * 12 + date.month;

definePlatformType({
    name: 'System.Date',
    is: (value) => value instanceof ApexDate,
    statics: rejectNulls({
        'daysinmonth/2': (_rt, year: number, month: number) => daysInMonth(year, month),
        'isleapyear/1': (_rt, year: number) => daysInMonth(year, 2) === 29,
        'newinstance/3': (_rt, year: number, month: number, day: number) => ApexDate.of(year, month, day),
        'parse/1': (rt, text: string) => {
            const date = parseLocaleDate(text, userLocale(rt));
            if (!date) throw invalid(rt, text);
            return date;
        },
        'today/0': (rt) => new ApexDatetime(rt.clock.now()).local(userTimeZone(rt)).date,
        'valueof(Object)': fromObject,
        'valueof(String)': valueOf,
    }),
    methods: rejectNulls({
        'adddays/1': (_rt, self: ApexDate, days: number) => self.addDays(days),
        'addmonths/1': (_rt, self: ApexDate, count: number) => self.addMonths(count),
        'addyears/1': (_rt, self: ApexDate, years: number) => self.addMonths(years * 12),
        'day/0': (_rt, self: ApexDate) => self.day,
        'dayofyear/0': (_rt, self: ApexDate) => self.dayOfYear,
        'daysbetween/1': (_rt, self: ApexDate, other: ApexDate) => other.days - self.days,
        'format/0': (rt, self: ApexDate) => formatLocaleDate(self, userLocale(rt)),
        'issameday/1': (_rt, self: ApexDate, other: ApexDate) => self.days === other.days,
        'month/0': (_rt, self: ApexDate) => self.month,
        /** Counts the months, not the days (Apex Reference Guide, Date.monthsBetween). */
        'monthsbetween/1': (_rt, self: ApexDate, other: ApexDate) => months(other) - months(self),
        'tostartofmonth/0': (_rt, self: ApexDate) => self.addDays(1 - self.day),
        /** Sunday, as in en_US; other locales may start on Monday in an org. */
        'tostartofweek/0': (_rt, self: ApexDate) => self.addDays(-self.weekday),
        'year/0': (_rt, self: ApexDate) => self.year,
    }),
});
