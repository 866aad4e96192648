const MS_PER_DAY = 86_400_000;

/** Epoch milliseconds of a moment in GMT; parts out of range carry over, as Java's lenient calendar does. */
export function utc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, ms = 0): number {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

/** Days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
    return new Date(utc(year, month + 1, 0)).getUTCDate();
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** A Date: a day without time or time zone. Immutable. */
export class ApexDate {
    readonly typeName = 'Date';
    private readonly date: Date;

    /** @param days since 1970-01-01 */
    constructor(readonly days: number) {
        this.date = new Date(days * MS_PER_DAY);
    }

    /** Parts out of range carry over: the 31st of February is in March. */
    static of(year: number, month: number, day: number): ApexDate {
        return new ApexDate(Math.floor(utc(year, month, day) / MS_PER_DAY));
    }

    /** The day, in GMT, of a moment. */
    static fromEpoch(ms: number): ApexDate {
        return new ApexDate(Math.floor(ms / MS_PER_DAY));
    }

    /** `2024-01-31`; undefined when `text` is no such day. Single digits are taken as in Date.valueOf. */
    static parseIso(text: string): ApexDate | undefined {
        const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
        if (!match) return undefined;
        const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
        if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
        return ApexDate.of(year, month, day);
    }

    get year(): number {
        return this.date.getUTCFullYear();
    }

    /** 1 to 12. */
    get month(): number {
        return this.date.getUTCMonth() + 1;
    }

    get day(): number {
        return this.date.getUTCDate();
    }

    /** 0 is Sunday. */
    get weekday(): number {
        return this.date.getUTCDay();
    }

    /** 1 to 366. */
    get dayOfYear(): number {
        return this.days - ApexDate.of(this.year, 1, 1).days + 1;
    }

    /** Midnight GMT, in epoch milliseconds. */
    get epoch(): number {
        return this.days * MS_PER_DAY;
    }

    addDays(days: number): ApexDate {
        return new ApexDate(this.days + days);
    }

    /** The same day of another month, or that month's last day. */
    addMonths(months: number): ApexDate {
        const at = this.year * 12 + (this.month - 1) + months;
        const [year, month] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
        return ApexDate.of(year, month, Math.min(this.day, daysInMonth(year, month)));
    }

    /** `2024-01-31` */
    toIso(): string {
        return `${pad(this.year, 4)}-${pad(this.month, 2)}-${pad(this.day, 2)}`;
    }

    /** As in `'' + date` and System.debug; String.valueOf(Date) leaves the time out. */
    toApexText(): string {
        return `${this.toIso()} 00:00:00`;
    }

    equalsApex(_rt: unknown, other: unknown): boolean {
        if (other instanceof ApexDate) return other.days === this.days;
        return typeof other === 'object' && other !== null && 'epoch' in other && other.epoch === this.epoch;
    }

    hashApex(): number {
        return this.days | 0;
    }
}
