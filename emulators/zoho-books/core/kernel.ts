import type { BooksState } from '../state/books-state';
import { ApiError, invalidField, notEmulated } from './api-error';
import type { Clock, Random } from './protocol';
import type { SwitchBoard } from './switch-board';
import { formatDate, formatTime } from './zoned-time';

/** What can change and call webhooks. */
export type Entity = 'contact' | 'item' | 'invoice' | 'customer_payment' | 'creditnote';

/** What happened to it. */
export type Happening = 'created' | 'edited' | 'deleted';

/** Told of every change, after it; of a deletion, before it. */
export type ChangeListener = (entity: Entity, event: Happening, id: string) => void;

/** Ids look like live ones: digits, eighteen of them, growing. */
const FIRST_ID = 720_000_000_000_026_000n;

/** State, switches, clock and randomness, with the few operations that everything else is built of. */
export class Kernel {
    private pinned: string | undefined;
    private readonly listeners: ChangeListener[] = [];

    constructor(
        readonly state: BooksState,
        readonly switches: SwitchBoard,
        readonly clock: Clock,
        readonly random: Random,
    ) {}

    /** Now, milliseconds since 1970, cut to the second as times in answers are. */
    now(): number {
        return Math.floor(this.clock() / 1000) * 1000;
    }

    /** Today in the organisation's time zone, `yyyy-mm-dd`. */
    today(): string {
        return formatDate(this.clock(), this.state.organization.time_zone);
    }

    /** A time as answers write it. */
    time(ms: number): string {
        return formatTime(ms, this.state.organization.time_zone);
    }

    /** The next id: digits as text. */
    newId(): string {
        const pinned = this.pinned;
        this.pinned = undefined;
        if (pinned !== undefined) return pinned;
        this.state.counters.ids += 1;
        return String(FIRST_ID + BigInt(this.state.counters.ids) * 2n);
    }

    /** Makes the next `newId` return this one: seeds may fix ids. */
    pinId(id: string | undefined): void {
        this.pinned = id;
    }

    /** Lower-case hexadecimal digits from the random source. */
    randomHex(length: number): string {
        let text = '';
        while (text.length < length) text += Math.floor(this.random() * 16).toString(16);
        return text;
    }

    onChange(listener: ChangeListener): void {
        this.listeners.push(listener);
    }

    /** Reports a change. */
    changed(entity: Entity, event: Happening, id: string): void {
        this.state.version += 1;
        for (const listener of this.listeners) listener(entity, event, id);
    }

    /** Digits after the point of a currency. */
    precisionOf(currencyId: string): number {
        return this.currency(currencyId).price_precision;
    }

    currency(currencyId: string) {
        const currency = this.state.currencies.get(currencyId);
        if (!currency) throw invalidField('currency_id');
        return currency;
    }

    /** The organisation's own currency. */
    baseCurrency() {
        return this.currency(this.state.organization.currency_id);
    }

    /** Code 1002, `<what> does not exist.`; the status is a switch. */
    notFound(what: string): ApiError {
        return new ApiError(Number(this.switches.get('not_found_status')), 1002, `${what} does not exist.`);
    }

    /** A record by id, or code 1002. */
    find<R>(records: ReadonlyMap<string, R>, id: string, what: string): R {
        const record = records.get(id);
        if (record === undefined) throw this.notFound(what);
        return record;
    }

    /** HTTP 501 by name. */
    notEmulated(what: string): ApiError {
        return notEmulated(what);
    }
}
