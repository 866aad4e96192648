/** java.text.SimpleDateFormat patterns, for Datetime.format. */
import type { ApexDatetime } from '../datetime';
import { offsetAt, zoneName } from '../time-zone';

/** A pattern that SimpleDateFormat refuses. */
export class DatePatternError extends Error {}

interface Moment {
    readonly at: ApexDatetime;
    readonly zone: string;
    readonly locale: string;
    readonly local: ReturnType<ApexDatetime['local']>;
}

/** A name of a month, weekday or half-day, written for the day as if it were GMT. */
function intlName(moment: Moment, options: Intl.DateTimeFormatOptions, part: Intl.DateTimeFormatPartTypes): string {
    const { date, time } = moment.local;
    const format = new Intl.DateTimeFormat(moment.locale, { ...options, timeZone: 'UTC' });
    return format.formatToParts(date.epoch + time.ms).find(({ type }) => type === part)?.value ?? '';
}

function offsetText(moment: Moment, separator: string, width: number): string {
    const minutes = Math.round(offsetAt(moment.at.epoch, moment.zone) / 60_000);
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    const sign = minutes < 0 ? '-' : '+';
    const two = (value: number): string => String(value).padStart(2, '0');
    return sign + two(hours) + (width === 1 ? '' : separator + two(rest));
}

/** ISO offset (`X`): `Z` for none. */
function isoOffset(moment: Moment, width: number): string {
    if (width > 3) throw new DatePatternError('invalid ISO 8601 format: length=4');
    return offsetAt(moment.at.epoch, moment.zone) === 0 ? 'Z' : offsetText(moment, width === 3 ? ':' : '', width);
}

const number = (value: number, width: number): string => String(value).padStart(width, '0');

/** Weeks start on Sunday and the first one has one day of the year, as in Java's calendar for en_US. */
function weekOfYear({ local: { date } }: Moment): number {
    const firstWeekday = date.addDays(1 - date.dayOfYear).weekday;
    const week = Math.floor((date.dayOfYear - 1 + firstWeekday) / 7) + 1;
    const untilNextYear = date.addDays(7 - date.weekday);
    return untilNextYear.year > date.year && untilNextYear.dayOfYear !== 1 ? 1 : week;
}

/** The year that the week belongs to. */
function weekYear(moment: Moment): number {
    const { date } = moment.local;
    return weekOfYear(moment) === 1 && date.month === 12 ? date.year + 1 : date.year;
}

function weekOfMonth({ local: { date } }: Moment): number {
    return Math.floor((date.day - 1 + date.addDays(1 - date.day).weekday) / 7) + 1;
}

function monthText(moment: Moment, width: number): string {
    if (width < 3) return number(moment.local.date.month, width);
    // With the day beside it, a language that declines month names uses the form for dates.
    return intlName(moment, { month: width === 3 ? 'short' : 'long', day: 'numeric' }, 'month');
}

function yearText(year: number, width: number): string {
    return width === 2 ? number(year % 100, 2) : number(year, width);
}

const FIELDS: Readonly<Record<string, (moment: Moment, width: number) => string>> = {
    G: ({ local }) => (local.date.year > 0 ? 'AD' : 'BC'),
    y: ({ local }, width) => yearText(local.date.year, width),
    Y: (moment, width) => yearText(weekYear(moment), width),
    M: monthText,
    L: monthText,
    w: (moment, width) => number(weekOfYear(moment), width),
    W: (moment, width) => number(weekOfMonth(moment), width),
    D: ({ local }, width) => number(local.date.dayOfYear, width),
    d: ({ local }, width) => number(local.date.day, width),
    F: ({ local }, width) => number(Math.floor((local.date.day - 1) / 7) + 1, width),
    E: (moment, width) => intlName(moment, { weekday: width > 3 ? 'long' : 'short' }, 'weekday'),
    u: ({ local }, width) => number(local.date.weekday === 0 ? 7 : local.date.weekday, width),
    a: ({ local }) => (local.time.hour < 12 ? 'AM' : 'PM'),
    H: ({ local }, width) => number(local.time.hour, width),
    k: ({ local }, width) => number(local.time.hour === 0 ? 24 : local.time.hour, width),
    K: ({ local }, width) => number(local.time.hour % 12, width),
    h: ({ local }, width) => number(local.time.hour % 12 === 0 ? 12 : local.time.hour % 12, width),
    m: ({ local }, width) => number(local.time.minute, width),
    s: ({ local }, width) => number(local.time.second, width),
    S: ({ local }, width) => number(local.time.millisecond, width),
    z: ({ at, zone }, width) => zoneName(at.epoch, zone, width > 3 ? 'long' : 'short'),
    Z: (moment) => offsetText(moment, '', 2),
    X: isoOffset,
};

/**
 * Writes a moment after a SimpleDateFormat pattern (Java 8): letters are fields, `'…'` is text, `''` a quote.
 *
 * @param locale BCP 47 tag, for names
 * @throws DatePatternError for a letter that is no field, and an open quote
 */
export function formatDatetime(at: ApexDatetime, pattern: string, zone: string, locale: string): string {
    const moment: Moment = { at, zone, locale, local: at.local(zone) };
    return pattern.replace(/''|'((?:[^']|'')*)'|'|([a-zA-Z])\2*/g, (token, quoted?: string, letter?: string) => {
        if (token === "''") return "'";
        if (quoted !== undefined) return quoted.replaceAll("''", "'");
        if (letter === undefined) throw new DatePatternError('Unterminated quote');
        const field = FIELDS[letter];
        if (!field) throw new DatePatternError(`Illegal pattern character '${letter}'`);
        return field(moment, token.length);
    });
}
