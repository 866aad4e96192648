/** Offsets of time zones, from the time zone data of Intl. */

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const OFFSET_CACHE_LIMIT = 5000;
const QUARTER_HOUR = 900_000;
const DAY = 86_400_000;

/** Java's names that Intl does not know (java.time.ZoneId.SHORT_IDS, the ones in use). */
const ALIASES: Readonly<Record<string, string>> = {
    GMT: 'UTC',
    PST: 'America/Los_Angeles',
    CST: 'America/Chicago',
    EST: 'America/New_York',
    MST: 'America/Denver',
    JST: 'Asia/Tokyo',
    IST: 'Asia/Kolkata',
    ECT: 'Europe/Paris',
    AET: 'Australia/Sydney',
};

const FIXED = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/;

function formatOf(zone: string): Intl.DateTimeFormat {
    let format = formats.get(zone);
    if (!format) {
        format = new Intl.DateTimeFormat('en-US', {
            timeZone: ALIASES[zone] ?? zone,
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
            era: 'short',
        });
        formats.set(zone, format);
    }
    return format;
}

/** Whether a zone of this name is known: `Europe/Paris`, `GMT`, `GMT+02:00`. */
export function isTimeZone(zone: string): boolean {
    if (FIXED.test(zone)) return true;
    try {
        formatOf(zone);
        return true;
    } catch (error) {
        if (error instanceof RangeError) return false;
        throw error;
    }
}

function computeOffset(epoch: number, zone: string): number {
    const parts: Record<string, string> = {};
    for (const { type, value } of formatOf(zone).formatToParts(epoch)) parts[type] = value;
    const number = (name: string): number => Number(parts[name]);
    const local = new Date(0);
    local.setUTCFullYear(parts.era === 'BC' ? 1 - number('year') : number('year'), number('month') - 1, number('day'));
    local.setUTCHours(number('hour'), number('minute'), number('second'));
    return local.getTime() - Math.floor(epoch / 1000) * 1000;
}

/** Milliseconds to add to GMT at a moment. @throws RangeError for an unknown zone */
export function offsetAt(epoch: number, zone: string): number {
    if (zone === 'GMT' || zone === 'UTC') return 0;
    const fixed = FIXED.exec(zone);
    if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000;
    const day = Math.floor(epoch / DAY) * DAY;
    const [start, end] = [cachedOffset(day, zone), cachedOffset(day + DAY, zone)];
    return start === end ? start : cachedOffset(Math.floor(epoch / QUARTER_HOUR) * QUARTER_HOUR, zone);
}

/** The offset at a moment of interest; offsets change on quarter hours only. */
function cachedOffset(epoch: number, zone: string): number {
    const key = `${zone}${epoch}`;
    let offset = offsets.get(key);
    if (offset === undefined) {
        if (offsets.size >= OFFSET_CACHE_LIMIT) offsets.clear();
        offset = computeOffset(epoch, zone);
        offsets.set(key, offset);
    }
    return offset;
}

/** The wall clock of a zone at a moment, as if it were GMT. */
export function toLocal(epoch: number, zone: string): number {
    return epoch + offsetAt(epoch, zone);
}

/** The moment at which a zone's wall clock shows `local`; in the hour that summer time skips, one hour later, as in Java. */
export function fromLocal(local: number, zone: string): number {
    const before = local - offsetAt(local - 86_400_000, zone);
    if (toLocal(before, zone) === local) return before;
    const near = local - offsetAt(before, zone);
    if (toLocal(near, zone) === local) return near;
    return before;
}

/** `Pacific Daylight Time` (long) or `PDT` (short) at a moment. */
export function zoneName(epoch: number, zone: string, style: 'long' | 'short', locale = 'en-US'): string {
    if (zone === 'GMT' || FIXED.test(zone)) return style === 'long' && zone === 'GMT' ? 'Greenwich Mean Time' : zone;
    const format = new Intl.DateTimeFormat(locale, { timeZone: ALIASES[zone] ?? zone, timeZoneName: style });
    return format.formatToParts(epoch).find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
