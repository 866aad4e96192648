import type { Runtime } from '../../runtime/runtime';
import { rejectNulls } from '../arguments';
import { ApexDate, utc } from '../date';
import { ApexDatetime } from '../datetime';
import { definePlatformType } from '../registry';
import { userLocale, userTimeZone } from '../runtime-context';
import { parseLocaleDatetime } from '../text/locale-date';
import type { ApexTime } from '../time';
import { fromLocal } from '../time-zone';

/** A moment from the wall clock of the user. */
function local(rt: Runtime, wallClock: number): ApexDatetime {
    return new ApexDatetime(fromLocal(wallClock, userTimeZone(rt)));
}

function invalid(rt: Runtime, text: string): unknown {
    return rt.exception('System.TypeException', `Invalid date/time: ${text}`);
}

/** `yyyy-MM-dd HH:mm:ss` as if in GMT (Apex Reference Guide, Datetime.valueOf); an offset behind it is passed over (apex-rollup's RollupEvaluatorTests). */
function readPlain(rt: Runtime, text: string): number {
    const match = /^(\d{4}-\d{1,2}-\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[+-]\d{4}|Z)?$/.exec(text.trim());
    const date = match && ApexDate.parseIso(match[1] ?? '');
    const [hour, minute, second] = (match ?? []).slice(2).map(Number) as [number, number, number];
    if (!date || hour > 23 || minute > 59 || second > 59) throw invalid(rt, text);
    return date.epoch + ((hour * 60 + minute) * 60 + second) * 1000;
}

function parse(rt: Runtime, text: string): ApexDatetime {
    const parts = parseLocaleDatetime(text, userLocale(rt));
    if (!parts) throw invalid(rt, text);
    return local(rt, parts.date.epoch + parts.ms);
}

function fromObject(rt: Runtime, value: unknown): ApexDatetime {
    if (value instanceof ApexDatetime) return value;
    if (value instanceof ApexDate) return new ApexDatetime(value.epoch);
    // Milliseconds since 1970: NebulaLogger's LogEntryEventHandler.
    if (typeof value === 'bigint' || typeof value === 'number') return new ApexDatetime(Number(value));
    return local(rt, readPlain(rt, rt.toText(value)));
}

definePlatformType({
    name: 'System.Datetime',
    /** A Date is a Datetime (fflib-apex-mocks' tests of its matchers). */
    is: (value) => value instanceof ApexDatetime || value instanceof ApexDate,
    statics: rejectNulls({
        'newinstance/1': (_rt, ms: bigint) => new ApexDatetime(Number(ms)),
        'newinstance/2': (rt, date: ApexDate, time: ApexTime) => local(rt, date.epoch + time.ms),
        'newinstance/3': (rt, year: number, month: number, day: number) => local(rt, utc(year, month, day)),
        'newinstance/6': (rt, year: number, month: number, day: number, hour: number, minute: number, second: number) =>
            local(rt, utc(year, month, day, hour, minute, second)),
        'newinstancegmt/2': (_rt, date: ApexDate, time: ApexTime) => new ApexDatetime(date.epoch + time.ms),
        'newinstancegmt/3': (_rt, year: number, month: number, day: number) => new ApexDatetime(utc(year, month, day)),
        'newinstancegmt/6': (
            _rt,
            year: number,
            month: number,
            day: number,
            hour: number,
            minute: number,
            second: number,
        ) => new ApexDatetime(utc(year, month, day, hour, minute, second)),
        'now/0': (rt) => new ApexDatetime(rt.clock.now()),
        'parse/1': parse,
        'valueof(Object)': fromObject,
        'valueof(String)': (rt, text: string) => local(rt, readPlain(rt, text)),
        'valueofgmt/1': (rt, text: string) => new ApexDatetime(readPlain(rt, text)),
    }),
});
