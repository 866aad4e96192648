import { offsetAt } from '../library/time-zone';

/**
 * Cron expressions as System.schedule takes them: seconds minutes hours day-of-month month day-of-week [year].
 * Seconds and minutes take a single value only. Source: Apex Developer Guide, "Apex Scheduler".
 */
export interface CronSchedule {
    readonly second: number;
    readonly minute: number;
    readonly hours: ReadonlySet<number>;
    readonly months: ReadonlySet<number>;
    readonly years: ReadonlySet<number> | null;
    readonly matchesDay: (year: number, month: number, day: number) => boolean;
}

export class CronError extends Error {}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

function readNumber(text: string, names: readonly string[], first: number): number {
    const named = names.indexOf(text.toUpperCase());
    if (named >= 0) return named + first;
    if (!/^\d+$/.test(text)) throw new CronError(`Illegal cron expression format (${text})`);
    return Number(text);
}

function readSet(text: string, low: number, high: number, names: readonly string[] = []): ReadonlySet<number> {
    const values = new Set<number>();
    for (const part of text.split(',')) {
        const [range, stepText] = part.split('/');
        const step = stepText === undefined ? 1 : readNumber(stepText, [], 0);
        const wide = range === '*' || range === '?';
        const [fromText, toText] = wide ? [String(low), String(high)] : range.split('-');
        const from = readNumber(fromText, wide ? [] : names, low);
        const end = toText !== undefined ? readNumber(toText, wide ? [] : names, low) : stepText ? high : from;
        if (from < low || end > high || step < 1) throw new CronError(`Value out of range in cron expression: ${text}`);
        const last = end < from ? end + (high - low + 1) : end;
        for (let value = from; value <= last; value += step)
            values.add(value > high ? value - (high - low + 1) : value);
    }
    return values;
}

function readSingle(text: string, field: string): number {
    if (!/^\d{1,2}$/.test(text) || Number(text) > 59) {
        throw new CronError(`${field} and/or minutes must be a single value between 0 and 59: ${text}`);
    }
    return Number(text);
}

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const weekday = (year: number, month: number, day: number): number =>
    new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;

type DayTest = (year: number, month: number, day: number) => boolean;

function nearestWeekday(year: number, month: number, target: number): number {
    const last = daysInMonth(year, month);
    const day = Math.min(target, last);
    const at = weekday(year, month, day);
    if (at === 7) return day > 1 ? day - 1 : day + 2;
    if (at === 1) return day < last ? day + 1 : day - 2;
    return day;
}

function readDayOfMonth(text: string): DayTest {
    if (text === '?' || text === '*') return () => true;
    if (text === 'L') return (year, month, day) => day === daysInMonth(year, month);
    if (text === 'LW') return (year, month, day) => day === nearestWeekday(year, month, daysInMonth(year, month));
    const nearest = /^(\d{1,2})W$/.exec(text);
    if (nearest) return (year, month, day) => day === nearestWeekday(year, month, Number(nearest[1]));
    const days = readSet(text, 1, 31);
    return (_year, _month, day) => days.has(day);
}

function readDayOfWeek(text: string): DayTest {
    if (text === '?' || text === '*') return () => true;
    const nth = /^([A-Za-z]{3}|\d)#([1-5])$/.exec(text);
    if (nth) {
        const wanted = readNumber(nth[1], dayNames, 1);
        return (year, month, day) =>
            weekday(year, month, day) === wanted && Math.floor((day - 1) / 7) === Number(nth[2]) - 1;
    }
    const last = /^([A-Za-z]{3}|\d)L$/.exec(text);
    if (last) {
        const wanted = readNumber(last[1], dayNames, 1);
        return (year, month, day) => weekday(year, month, day) === wanted && day + 7 > daysInMonth(year, month);
    }
    const days = text === 'L' ? new Set([7]) : readSet(text, 1, 7, dayNames);
    return (year, month, day) => days.has(weekday(year, month, day));
}

/** @throws CronError with a text for an AsyncException */
export function readCron(expression: string): CronSchedule {
    const fields = expression.trim().split(/\s+/);
    if (fields.length < 6 || fields.length > 7) throw new CronError('Unexpected end of expression.');
    const [second, minute, hour, dayOfMonth, month, dayOfWeek, year] = fields;
    if ((dayOfMonth === '?') === (dayOfWeek === '?')) {
        throw new CronError(
            dayOfMonth === '?'
                ? "'?' can only be specfied for Day-of-Month -OR- Day-of-Week."
                : 'Support for specifying both a day-of-week AND a day-of-month parameter is not implemented.',
        );
    }
    const dayOfMonthTest = readDayOfMonth(dayOfMonth.toUpperCase());
    const dayOfWeekTest = readDayOfWeek(dayOfWeek.toUpperCase());
    return {
        second: readSingle(second, 'Seconds'),
        minute: readSingle(minute, 'Seconds'),
        hours: readSet(hour, 0, 23),
        months: readSet(month, 1, 12, monthNames),
        years: year === undefined || year === '*' ? null : readSet(year, 1970, 2099),
        matchesDay: (y, m, d) => dayOfMonthTest(y, m, d) && dayOfWeekTest(y, m, d),
    };
}

const dayMs = 86_400_000;

/** The instant of a wall-clock time in a zone (the later one in a gap, the first one in an overlap). */
function instantOf(localMs: number, timeZone: string): number {
    const guess = localMs - offsetAt(localMs, timeZone);
    return localMs - offsetAt(guess, timeZone);
}

/** The last day worth a look: a schedule without years fires within ten of them or never. */
function lastDayOf(schedule: CronSchedule, startDay: number): number {
    return schedule.years ? Date.UTC(Math.max(...schedule.years) + 1, 0, 1) / dayMs : startDay + 3_660;
}

/** The first instant strictly after `after` at which the schedule fires; null when it never does. */
export function nextFireTime(schedule: CronSchedule, after: number, timeZone: string): number | null {
    const startDay = Math.floor((after + offsetAt(after, timeZone)) / dayMs);
    const hours = [...schedule.hours].sort((a, b) => a - b);
    const lastDay = lastDayOf(schedule, startDay);
    for (let day = startDay; day < lastDay; day++) {
        const date = new Date(day * dayMs);
        const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
        if (schedule.years && !schedule.years.has(year)) continue;
        if (!schedule.months.has(month) || !schedule.matchesDay(year, month, date.getUTCDate())) continue;
        for (const hour of hours) {
            const local = day * dayMs + ((hour * 60 + schedule.minute) * 60 + schedule.second) * 1000;
            const instant = instantOf(local, timeZone);
            if (instant > after) return instant;
        }
    }
    return null;
}
