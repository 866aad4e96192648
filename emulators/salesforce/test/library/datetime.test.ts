import { ApexDate } from '../../library/date';
import { ApexDatetime } from '../../library/datetime';
import { ApexTime } from '../../library/time';
import { call, libraryRuntime } from './library-runtime';

const rt = libraryRuntime({ now: Date.UTC(2026, 2, 1, 3, 30), timeZone: 'America/Los_Angeles' });
const text = (value: unknown): string => rt.toText(value);
const date = (iso: string): ApexDate => ApexDate.parseIso(iso) ?? new ApexDate(0);
const datetime = (iso: string): ApexDatetime => new ApexDatetime(Date.parse(iso));

// Apex Reference Guide: Date, Datetime, Time, TimeZone; patterns as java.text.SimpleDateFormat (Java 8) has them.
test.each<[member: string, args: unknown[], result: string]>([
    ['Date.addMonths(Integer)', [date('2024-01-31'), 1], '2024-02-29 00:00:00'],
    ['Date.addMonths(Integer)', [date('2024-03-31'), -13], '2023-02-28 00:00:00'],
    ['Date.addYears(Integer)', [date('2024-02-29'), 1], '2025-02-28 00:00:00'],
    ['Date.addDays(Integer)', [date('2024-02-28'), 2], '2024-03-01 00:00:00'],
    ['Date.newInstance(Integer,Integer,Integer)', [2023, 2, 31], '2023-03-03 00:00:00'],
    ['Date.newInstance(Integer,Integer,Integer)', [1960, 2, 17], '1960-02-17 00:00:00'],
    ['Date.newInstance(Integer,Integer,Integer)', [1, 1, 1], '0001-01-01 00:00:00'],
    ['Date.daysBetween(Date)', [date('1960-02-17'), date('1960-02-18')], '1'],
    ['Date.monthsBetween(Date)', [date('2006-12-02'), date('2012-12-12')], '72'],
    ['Date.dayOfYear()', [date('1998-10-21')], '294'],
    ['Date.daysInMonth(Integer,Integer)', [1960, 2], '29'],
    ['Date.isLeapYear(Integer)', [1900], 'false'],
    ['Date.toStartOfWeek()', [date('2026-03-04')], '2026-03-01 00:00:00'],
    ['Date.toStartOfMonth()', [date('2026-03-04')], '2026-03-01 00:00:00'],
    ['Date.format()', [date('2026-03-04')], '3/4/2026'],
    ['Date.parse(String)', ['3/4/2026'], '2026-03-04 00:00:00'],
    ['Date.valueOf(String)', ['2026-03-04 20:00:00'], '2026-03-04 00:00:00'],
    ['Date.today()', [], '2026-02-28 00:00:00'],
    ['String.valueOf(Date)', [date('2026-03-04')], '2026-03-04'],
    ['String.valueOf(Datetime)', [datetime('2026-03-04T05:00:00Z')], '2026-03-03 21:00:00'],
    ['String.valueOf(Object)', [datetime('2026-03-04T05:00:00Z')], '2026-03-04 05:00:00'],
    ['String.valueOfGmt(Datetime)', [datetime('2026-03-04T05:00:00Z')], '2026-03-04 05:00:00'],
    ['Datetime.newInstance(Integer,Integer,Integer)', [2026, 7, 1], '2026-07-01 07:00:00'],
    [
        'Datetime.newInstance(Integer,Integer,Integer,Integer,Integer,Integer)',
        [2026, 1, 1, 25, 0, 0],
        '2026-01-02 09:00:00',
    ],
    [
        'Datetime.newInstance(Integer,Integer,Integer,Integer,Integer,Integer)',
        [2026, 3, 8, 2, 30, 0],
        '2026-03-08 10:30:00',
    ],
    [
        'Datetime.newInstanceGmt(Integer,Integer,Integer,Integer,Integer,Integer)',
        [2026, 3, 8, 2, 30, 0],
        '2026-03-08 02:30:00',
    ],
    ['Datetime.newInstance(Date,Time)', [date('2026-03-04'), ApexTime.of(1, 2, 3, 4)], '2026-03-04 09:02:03'],
    ['Datetime.newInstance(Long)', [0n], '1970-01-01 00:00:00'],
    ['Datetime.valueOf(String)', ['2026-03-04 05:06:07'], '2026-03-04 13:06:07'],
    ['Datetime.valueOfGmt(String)', ['2026-03-04 05:06:07'], '2026-03-04 05:06:07'],
    ['Datetime.addMonths(Integer)', [datetime('2026-01-31T10:00:00Z'), 1], '2026-02-28 10:00:00'],
    ['Datetime.date()', [datetime('2026-03-01T03:30:00Z')], '2026-02-28 00:00:00'],
    ['Datetime.dateGmt()', [datetime('2026-03-01T03:30:00Z')], '2026-03-01 00:00:00'],
    ['Datetime.time()', [datetime('2026-03-01T03:30:00.123Z')], '19:30:00.123Z'],
    ['Datetime.hour()', [datetime('2026-03-01T03:30:00Z')], '19'],
    ['Datetime.dayOfYearGmt()', [datetime('2026-03-01T03:30:00Z')], '60'],
    ['Datetime.getTime()', [datetime('1970-01-01T00:00:01Z')], '1000'],
    ['Datetime.isSameDay(Datetime)', [datetime('2026-03-01T03:30:00Z'), datetime('2026-02-28T08:00:00Z')], 'true'],
    ['Datetime.format()', [datetime('2026-03-01T03:30:00Z')], '2/28/2026, 7:30 PM'],
    ['Datetime.formatLong()', [datetime('2026-03-01T03:30:00Z')], '2/28/2026, 7:30:00 PM PST'],
    ['Datetime.parse(String)', ['2/28/2026, 7:30 PM'], '2026-03-01 03:30:00'],
    ['Time.newInstance(Integer,Integer,Integer,Integer)', [18, 30, 2, 20], '18:30:02.020Z'],
    ['Time.addHours(Integer)', [ApexTime.of(23, 0, 0, 0), 2], '01:00:00.000Z'],
    ['System.now()', [], '2026-03-01 03:30:00'],
    ['System.today()', [], '2026-02-28 00:00:00'],
])('%s of %o is %s', (member, args, result) => {
    expect(text(call(rt, member, ...args))).toBe(result);
});

test.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-03-01 03:04:05'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", '2026-03-01T03:04:05.006Z'],
    ['EEE, d MMM yyyy h:mm a', 'Sun, 1 Mar 2026 3:04 AM'],
    ['EEEE MMMM yy', 'Sunday March 26'],
    ["h 'o''clock'", "3 o'clock"],
    ['D u F W k K', '60 7 1 1 3 3'],
    ['z Z XXX', 'GMT +0000 Z'],
])('formatGmt(%s) is %s', (pattern, result) => {
    expect(call(rt, 'Datetime.formatGmt(String)', datetime('2026-03-01T03:04:05.006Z'), pattern)).toBe(result);
});

test('a pattern may be written for another time zone', () => {
    const at = datetime('2026-07-01T00:00:00Z');
    expect(call(rt, 'Datetime.format(String,String)', at, 'HH:mm Z XXX', 'Asia/Kolkata')).toBe('05:30 +0530 +05:30');
    expect(call(rt, 'Datetime.format(String,String)', at, 'HH:mm z', 'America/New_York')).toBe('20:00 EDT');
    expect(call(rt, 'Datetime.format(String,String)', at, 'HH:mm', 'No/Where')).toBe('00:00');
});

test('an offset of a time zone follows summer time', () => {
    const zone = call(rt, 'TimeZone.getTimeZone(String)', 'America/Los_Angeles');
    expect(call(rt, 'TimeZone.getOffset(Datetime)', zone, datetime('2026-01-01T00:00:00Z'))).toBe(-28_800_000);
    expect(call(rt, 'TimeZone.getOffset(Datetime)', zone, datetime('2026-07-01T00:00:00Z'))).toBe(-25_200_000);
});

test.each([
    ['Date.valueOf(String)', '2026-02-30', 'Invalid date: 2026-02-30'],
    ['Date.parse(String)', 'tomorrow', 'Invalid date: tomorrow'],
    ['Datetime.valueOf(String)', '2026-02-03', 'Invalid date/time: 2026-02-03'],
])('%s of %s throws %s', (member, value, message) => {
    let thrown: unknown;
    try {
        call(rt, member, value);
    } catch (error) {
        thrown = error;
    }
    expect(thrown).toMatchObject({ typeName: 'System.TypeException', message });
});
