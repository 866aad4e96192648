/** System.BusinessHours (Apex Reference Guide): time that counts while the hours of a BusinessHours record are open. */
import { orgOf } from '../../../org/org-of';
import type { Runtime } from '../../../runtime';
import { normaliseId } from '../../../store/id';
import { ApexDate } from '../../date';
import { ApexDatetime } from '../../datetime';
import { definePlatformType } from '../../registry';
import { ApexTime } from '../../time';
import { fromLocal, toLocal } from '../../time-zone';

const MS_PER_DAY = 86_400_000;
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
/** A year without an open hour: the hours never open. */
const MOST_DAYS = 366;

/** Open from and until, in milliseconds since the local midnight; null for a closed day. */
type Day = readonly [from: number, to: number] | null;

interface Hours {
    readonly zone: string;
    readonly days: readonly Day[];
}

function readHours(rt: Runtime, id: string | null): Hours {
    const { model, store } = orgOf(rt);
    const type = model.findObject('BusinessHours');
    const table = type && store.table(type);
    const row = id === null || !table ? undefined : table.get(normaliseId(id));
    if (!row || !table) throw rt.exception('System.InvalidParameterValueException', `Invalid business hours id: ${id}`);
    const time = (name: string): number | null => {
        const value = row[table.slot(name)];
        return value instanceof ApexTime ? value.ms : null;
    };
    const days = DAYS.map((day): Day => {
        const [from, to] = [time(`${day}starttime`), time(`${day}endtime`)];
        // From midnight to midnight is the whole day.
        return from === null || to === null ? null : [from, to === 0 ? MS_PER_DAY : to];
    });
    return { zone: String(row[table.slot('timezonesidkey')]), days };
}

interface Opening {
    readonly from: number;
    readonly to: number;
}

/** Openings from a moment on (the one that is open then included), or before it, nearest first. */
function* openings({ zone, days }: Hours, at: number, direction: 1 | -1): Generator<Opening> {
    const midnight = ApexDate.fromEpoch(toLocal(at, zone)).epoch;
    for (let day = 0; day < MOST_DAYS; day++) {
        const local = midnight + direction * day * MS_PER_DAY;
        const hours = days[new Date(local).getUTCDay()];
        if (!hours) continue;
        const opening = { from: fromLocal(local + hours[0], zone), to: fromLocal(local + hours[1], zone) };
        if (direction > 0 ? opening.to > at : opening.from < at) yield opening;
    }
}

/** The moment after so much open time; before it for a negative amount. */
function addOpen(hours: Hours, start: number, amount: number): number {
    let left = Math.abs(amount);
    const direction = amount < 0 ? -1 : 1;
    let at = start;
    for (;;) {
        const before = at;
        for (const { from, to } of openings(hours, at, direction)) {
            const begin = direction > 0 ? Math.max(from, start) : Math.min(to, start);
            const room = direction > 0 ? to - begin : begin - from;
            if (room >= left) return begin + direction * left;
            left -= room;
            at = direction > 0 ? to : from;
        }
        if (at === before) return start + amount;
    }
}

/** Open time between two moments; negative when the second is the earlier one. */
function openBetween(hours: Hours, from: number, to: number): number {
    if (to < from) return -openBetween(hours, to, from);
    let sum = 0;
    let at = from;
    while (at < to) {
        const before = at;
        for (const opening of openings(hours, at, 1)) {
            if (opening.from >= to) return sum;
            const begin = Math.max(opening.from, from);
            sum += Math.min(opening.to, to) - begin;
            at = opening.to;
            if (at >= to) return sum;
        }
        if (at === before) return sum;
    }
    return sum;
}

const first = (hours: Hours, at: number): Opening | undefined => openings(hours, at, 1).next().value ?? undefined;

function add(rt: Runtime, id: string | null, at: ApexDatetime, amount: bigint | number): ApexDatetime {
    return new ApexDatetime(addOpen(readHours(rt, id), at.epoch, Number(amount)));
}

definePlatformType({
    name: 'System.BusinessHours',
    statics: {
        'add/3': add,
        'addgmt/3': add,
        'diff/3': (rt, id: string | null, from: ApexDatetime, to: ApexDatetime) =>
            BigInt(openBetween(readHours(rt, id), from.epoch, to.epoch)),
        'iswithin/2': (rt, id: string | null, at: ApexDatetime) => {
            const opening = first(readHours(rt, id), at.epoch);
            return opening !== undefined && opening.from <= at.epoch;
        },
        'nextstartdate/2': (rt, id: string | null, at: ApexDatetime) => {
            const opening = first(readHours(rt, id), at.epoch);
            return new ApexDatetime(opening ? Math.max(opening.from, at.epoch) : at.epoch);
        },
    },
});
