/** Dates the way a locale writes them short, with four-digit years: `12/31/2024`, `31.12.2024`. */
import { ApexDate } from '../date';
import type { ApexDatetime } from '../datetime';

/** Locales whose short pattern pads day and month say so themselves; en-US does not. */
const DATE: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'numeric', day: 'numeric' };

/** Blanks that newer locale data uses before AM and PM. */
const plainBlanks = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');

export function formatLocaleDate(date: ApexDate, locale: string): string {
    return plainBlanks(new Intl.DateTimeFormat(locale, { ...DATE, timeZone: 'UTC' }).format(date.epoch));
}

/** `12/31/2024, 5:00 PM`; long: `12/31/2024, 5:00:00 PM PST`. */
export function formatLocaleDatetime(at: ApexDatetime, zone: string, locale: string, style: 'short' | 'long'): string {
    const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
    const long: Intl.DateTimeFormatOptions = style === 'long' ? { second: '2-digit', timeZoneName: 'short' } : {};
    const timeZone = zone === 'GMT' ? 'UTC' : zone;
    return plainBlanks(new Intl.DateTimeFormat(locale, { ...DATE, ...clock, ...long, timeZone }).format(at.epoch));
}

/** Reads what {@link formatLocaleDate} writes; undefined when it is none. */
export function parseLocaleDate(text: string, locale: string): ApexDate | undefined {
    const order = new Intl.DateTimeFormat(locale, { ...DATE, timeZone: 'UTC' })
        .formatToParts(0)
        .map(({ type }) => type)
        .filter((type) => type === 'year' || type === 'month' || type === 'day');
    const numbers = /^\D*(\d+)\D+(\d+)\D+(\d+)\D*$/.exec(text.trim())?.slice(1);
    if (!numbers) return undefined;
    const parts = Object.fromEntries(order.map((type, at) => [type, numbers[at] ?? '']));
    const year = (parts.year ?? '').length <= 2 ? `20${parts.year ?? ''}` : parts.year;
    return ApexDate.parseIso(`${year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`);
}

/** Reads what {@link formatLocaleDatetime} writes short: the day and the milliseconds since its midnight. */
export function parseLocaleDatetime(text: string, locale: string): { date: ApexDate; ms: number } | undefined {
    const match = /^(.*?\d),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?$/i.exec(text.trim());
    const date = match && parseLocaleDate(match[1] ?? '', locale);
    if (!match || !date) return undefined;
    const [hours, minutes, seconds] = [match[2], match[3], match[4] ?? '0'].map(Number) as [number, number, number];
    const half = match[5]?.toUpperCase();
    if (half ? hours < 1 || hours > 12 : hours > 23) return undefined;
    const hour = half ? (hours % 12) + (half === 'PM' ? 12 : 0) : hours;
    return { date, ms: ((hour * 60 + minutes) * 60 + seconds) * 1000 };
}
