const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
const MS_PER_DAY = 86_400_000;

/** A Time of day; adding past midnight starts again at 0. Immutable. */
export class ApexTime {
    readonly typeName = 'Time';
    /** Milliseconds since midnight. */
    readonly ms: number;

    constructor(ms: number) {
        this.ms = ((ms % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY;
    }

    static of(hour: number, minute: number, second: number, ms: number): ApexTime {
        return new ApexTime(((hour * 60 + minute) * 60 + second) * 1000 + ms);
    }

    /** `12:30:00.000Z`, `12:30:00`; undefined when `text` is no such time. */
    static parseIso(text: string): ApexTime | undefined {
        const match = /^(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3})\d*)?Z?$/.exec(text);
        if (!match) return undefined;
        const [, hour, minute, second, fraction = '0'] = match;
        return ApexTime.of(Number(hour), Number(minute), Number(second), Number(fraction.padEnd(3, '0')));
    }

    get hour(): number {
        return Math.floor(this.ms / 3_600_000);
    }

    get minute(): number {
        return Math.floor(this.ms / 60_000) % 60;
    }

    get second(): number {
        return Math.floor(this.ms / 1000) % 60;
    }

    get millisecond(): number {
        return this.ms % 1000;
    }

    /** `12:30:00.000Z` */
    toIso(): string {
        const clock = [this.hour, this.minute, this.second].map((part) => pad(part, 2)).join(':');
        return `${clock}.${pad(this.millisecond, 3)}Z`;
    }

    toApexText(): string {
        return this.toIso();
    }

    equalsApex(_rt: unknown, other: unknown): boolean {
        return other instanceof ApexTime && other.ms === this.ms;
    }

    hashApex(): number {
        return this.ms;
    }
}
