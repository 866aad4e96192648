const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const QUARTER_HOUR = 900_000;

function formatterFor(zone: string): Intl.DateTimeFormat {
    let formatter = formatters.get(zone);
    if (!formatter) {
        const numeric = '2-digit';
        formatter = new Intl.DateTimeFormat('en-GB', {
            timeZone: zone,
            hourCycle: 'h23',
            year: 'numeric',
            month: numeric,
            day: numeric,
            hour: numeric,
            minute: numeric,
            second: numeric,
        });
        formatters.set(zone, formatter);
    }
    return formatter;
}

/** Minutes that local time in `zone` is ahead of UTC at `ms`. */
export function offsetMinutes(ms: number, zone: string): number {
    const bucket = Math.floor(ms / QUARTER_HOUR);
    const key = `${zone} ${bucket}`;
    const known = offsets.get(key);
    if (known !== undefined) return known;
    const start = bucket * QUARTER_HOUR;
    const parts = new Map(
        formatterFor(zone)
            .formatToParts(start)
            .map((part) => [part.type, Number(part.value)]),
    );
    const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
    const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    const minutes = Math.round((local - start) / 60_000);
    if (offsets.size > 50_000) offsets.clear();
    offsets.set(key, minutes);
    return minutes;
}

/** ISO 8601 in the zone, with a colon-less offset: `2026-06-09T09:46:21-0400`. */
export function formatTime(ms: number, zone: string): string {
    const minutes = offsetMinutes(ms, zone);
    const local = new Date(ms + minutes * 60_000).toISOString().slice(0, 19);
    const size = Math.abs(minutes);
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

/** The calendar day in the zone, `yyyy-mm-dd`. */
export function formatDate(ms: number, zone: string): string {
    return formatTime(ms, zone).slice(0, 10);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-06-09` → `09 Jun 2026`, the form of the `*_formatted` fields. */
export function displayDate(date: string): string {
    if (date.length < 10) return '';
    return `${date.slice(8, 10)} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** Parses a time with offset (`…-0400`, `…-04:00`, `…Z`); undefined when malformed. */
export function parseTime(text: string): number | undefined {
    const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(Z|[+-]\d{2}:?\d{2})$/.exec(text);
    if (!match) return undefined;
    const offset = match[2] === 'Z' ? 'Z' : `${match[2].slice(0, 3)}:${match[2].slice(-2)}`;
    const ms = Date.parse(`${match[1]}${offset}`);
    return Number.isNaN(ms) ? undefined : ms;
}

/** True for an existing calendar day written `yyyy-mm-dd`. */
export function isDate(text: string): boolean {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const ms = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

/** Calendar arithmetic on `yyyy-mm-dd`. */
export function addDays(date: string, days: number): string {
    return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Seconds until the next midnight in the zone. */
export function secondsToMidnight(ms: number, zone: string): number {
    const time = formatTime(ms, zone);
    const [hours, minutes, seconds] = [time.slice(11, 13), time.slice(14, 16), time.slice(17, 19)].map(Number);
    return 86_400 - (hours * 3600 + minutes * 60 + seconds);
}
