import { ApexDate } from './date';
import { ApexTime } from './time';
import { toLocal } from './time-zone';

const MS_PER_DAY = 86_400_000;

/** A Datetime: a moment, to the millisecond. Immutable. */
export class ApexDatetime {
    readonly typeName = 'Datetime';

    /** @param epoch milliseconds since 1970-01-01T00:00Z */
    constructor(readonly epoch: number) {}

    /** The day and time of day in GMT. */
    gmt(): { readonly date: ApexDate; readonly time: ApexTime } {
        return split(this.epoch);
    }

    /** The day and time of day in a time zone. */
    local(zone: string): { readonly date: ApexDate; readonly time: ApexTime } {
        return split(toLocal(this.epoch, zone));
    }

    /** `2024-01-31 12:30:00` in GMT, as in `'' + datetime` and System.debug; String.valueOf(Datetime) uses the user's time zone. */
    toApexText(): string {
        return this.toPlainText('GMT');
    }

    /** `2024-01-31 12:30:00` */
    toPlainText(zone: string): string {
        const { date, time } = this.local(zone);
        return `${date.toIso()} ${time.toIso().slice(0, 8)}`;
    }

    /** `2024-01-31T12:30:00.000Z` */
    toIso(): string {
        const { date, time } = this.gmt();
        return `${date.toIso()}T${time.toIso()}`;
    }

    equalsApex(_rt: unknown, other: unknown): boolean {
        return (other instanceof ApexDatetime || other instanceof ApexDate) && other.epoch === this.epoch;
    }

    hashApex(): number {
        const low = this.epoch | 0;
        return low ^ Math.floor(this.epoch / 4294967296);
    }
}

function split(ms: number): { date: ApexDate; time: ApexTime } {
    const date = ApexDate.fromEpoch(ms);
    return { date, time: new ApexTime(ms - date.days * MS_PER_DAY) };
}
