import type { Runtime } from '../../runtime/runtime';
import { rejectNulls } from '../arguments';
import type { ApexDate } from '../date';
import { ApexDatetime } from '../datetime';
import { definePlatformType, type PlatformMethod } from '../registry';
import { userLocale, userTimeZone } from '../runtime-context';
import { DatePatternError, formatDatetime } from '../text/date-pattern';
import { formatLocaleDatetime } from '../text/locale-date';
import type { ApexTime } from '../time';
import { isTimeZone } from '../time-zone';

interface Parts {
    readonly date: ApexDate;
    readonly time: ApexTime;
}

/** Members that exist for the user's time zone and, with `Gmt` behind their name, for GMT. */
const PARTS: Readonly<Record<string, (parts: Parts) => unknown>> = {
    date: ({ date }) => date,
    time: ({ time }) => time,
    day: ({ date }) => date.day,
    dayofyear: ({ date }) => date.dayOfYear,
    hour: ({ time }) => time.hour,
    millisecond: ({ time }) => time.millisecond,
    minute: ({ time }) => time.minute,
    month: ({ date }) => date.month,
    second: ({ time }) => time.second,
    year: ({ date }) => date.year,
};

const parts: Record<string, PlatformMethod> = {};
for (const [name, read] of Object.entries(PARTS)) {
    parts[`${name}/0`] = (rt, self: ApexDatetime) => read(self.local(userTimeZone(rt)));
    parts[`${name}gmt/0`] = (_rt, self: ApexDatetime) => read(self.gmt());
}

/** An unknown time zone counts as GMT, as in java.util.TimeZone.getTimeZone. */
function format(rt: Runtime, self: ApexDatetime, pattern: string, zone: string): string {
    try {
        return formatDatetime(self, pattern, isTimeZone(zone) ? zone : 'GMT', userLocale(rt));
    } catch (error) {
        if (error instanceof DatePatternError) throw rt.exception('System.IllegalArgumentException', error.message);
        throw error;
    }
}

function addMonths(self: ApexDatetime, months: number): ApexDatetime {
    const { date, time } = self.gmt();
    return new ApexDatetime(date.addMonths(months).epoch + time.ms);
}

const plus = (self: ApexDatetime, ms: number): ApexDatetime => new ApexDatetime(self.epoch + ms);

definePlatformType({
    name: 'System.Datetime',
    methods: rejectNulls({
        ...parts,
        'adddays/1': (_rt, self: ApexDatetime, days: number) => plus(self, days * 86_400_000),
        'addhours/1': (_rt, self: ApexDatetime, hours: number) => plus(self, hours * 3_600_000),
        'addminutes/1': (_rt, self: ApexDatetime, minutes: number) => plus(self, minutes * 60_000),
        'addseconds/1': (_rt, self: ApexDatetime, seconds: number) => plus(self, seconds * 1000),
        'addmonths/1': (_rt, self: ApexDatetime, months: number) => addMonths(self, months),
        'addyears/1': (_rt, self: ApexDatetime, years: number) => addMonths(self, years * 12),
        'format/0': (rt, self: ApexDatetime) => formatLocaleDatetime(self, userTimeZone(rt), userLocale(rt), 'short'),
        'format/1': (rt, self: ApexDatetime, pattern: string) => format(rt, self, pattern, userTimeZone(rt)),
        'format/2': (rt, self: ApexDatetime, pattern: string, zone: string) => format(rt, self, pattern, zone),
        'formatgmt/1': (rt, self: ApexDatetime, pattern: string) => format(rt, self, pattern, 'GMT'),
        'formatlong/0': (rt, self: ApexDatetime) =>
            formatLocaleDatetime(self, userTimeZone(rt), userLocale(rt), 'long'),
        'gettime/0': (_rt, self: ApexDatetime) => BigInt(self.epoch),
        'issameday/1': (rt, self: ApexDatetime, other: ApexDatetime) =>
            self.local(userTimeZone(rt)).date.days === other.local(userTimeZone(rt)).date.days,
    }),
});
