import { checkedWhole } from './whole';

/** A moment to the second, independent of time zones. In Apex it is a `Datetime`. */
export class Instant {
    private constructor(readonly epochSeconds: number) {}

    /** Reads ISO 8601 with `Z` or an offset, as in `2026-06-09T09:46:21-0400`. */
    static of(text: string): Instant {
        const normalised = text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
        const milliseconds = Date.parse(normalised);
        if (Number.isNaN(milliseconds) || !/(Z|[+-]\d{2}:\d{2})$/.test(normalised)) {
            throw new RangeError(`'${text}' is not a moment; write for example 2026-06-09T09:46:21Z.`);
        }
        return new Instant(Math.floor(milliseconds / 1000));
    }

    addSeconds(seconds: number): Instant {
        return new Instant(this.epochSeconds + seconds);
    }

    addMinutes(minutes: number): Instant {
        return new Instant(this.epochSeconds + minutes * 60);
    }

    /** Seconds from this moment to the other; negative when the other is earlier. Throws beyond 32 bits. */
    secondsUntil(other: Instant): number {
        return checkedWhole(other.epochSeconds - this.epochSeconds);
    }

    /** -1, 0 or 1: the order of two moments, for `toSorted`. */
    compareTo(other: Instant): number {
        return Math.sign(this.epochSeconds - other.epochSeconds);
    }

    equals(other: Instant): boolean {
        return this.epochSeconds === other.epochSeconds;
    }

    isBefore(other: Instant): boolean {
        return this.epochSeconds < other.epochSeconds;
    }

    isAfter(other: Instant): boolean {
        return this.epochSeconds > other.epochSeconds;
    }

    /** `yyyy-mm-ddThh:mm:ssZ` in UTC */
    toString(): string {
        return `${new Date(this.epochSeconds * 1000).toISOString().slice(0, 19)}Z`;
    }
}
