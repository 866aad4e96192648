const dayLength = 86_400_000;

function daysIn(year: number, month: number): number {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A calendar day without a time zone. In Apex it is a `Date`. */
export class PlainDate {
    private constructor(
        readonly year: number,
        readonly month: number,
        readonly day: number,
    ) {}

    /** Reads `yyyy-mm-dd`. */
    static of(text: string): PlainDate {
        const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
        const [year, month, day] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])];
        if (parts === null || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
            throw new RangeError(`'${text}' is not a date; write yyyy-mm-dd.`);
        }
        return new PlainDate(year, month, day);
    }

    private get epochDay(): number {
        return Date.UTC(this.year, this.month - 1, this.day) / dayLength;
    }

    addDays(days: number): PlainDate {
        const moved = new Date((this.epochDay + days) * dayLength);
        return new PlainDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
    }

    /** The same day some months later; a day that the month does not have becomes its last one. */
    addMonths(months: number): PlainDate {
        const first = new Date(Date.UTC(this.year, this.month - 1 + months, 1));
        const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
        return new PlainDate(year, month, Math.min(this.day, daysIn(year, month)));
    }

    /** The first day of the month. */
    firstOfMonth(): PlainDate {
        return new PlainDate(this.year, this.month, 1);
    }

    /** -1, 0 or 1: the order of two days, for `toSorted`. */
    compareTo(other: PlainDate): number {
        return Math.sign(this.epochDay - other.epochDay);
    }

    /** Days from this date to the other; negative when the other is earlier. */
    daysUntil(other: PlainDate): number {
        return other.epochDay - this.epochDay;
    }

    equals(other: PlainDate): boolean {
        return this.epochDay === other.epochDay;
    }

    isBefore(other: PlainDate): boolean {
        return this.epochDay < other.epochDay;
    }

    isAfter(other: PlainDate): boolean {
        return this.epochDay > other.epochDay;
    }

    /** `yyyy-mm-dd` */
    toString(): string {
        const pad = (value: number, width: number): string => String(value).padStart(width, '0');
        return `${pad(this.year, 4)}-${pad(this.month, 2)}-${pad(this.day, 2)}`;
    }
}
