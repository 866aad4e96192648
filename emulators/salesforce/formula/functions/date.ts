import { ApexDate } from '../../library/date';
import { ApexDatetime } from '../../library/datetime';
import { ApexDecimal } from '../../library/decimal';
import { ApexTime } from '../../library/time';
import { toLocal } from '../../library/time-zone';
import { FormulaFailure, type FormulaRun, type FormulaType, type FormulaValue } from '../formula-value';
import type { FormulaFunction, FunctionTable, Parameter } from './formula-function';

const zoneOf = (run: FormulaRun): string => run.rt.transaction.user.timeZone ?? 'GMT';
const number = (value: number): ApexDecimal => ApexDecimal.fromInteger(value);

const of = (
    parameters: readonly Parameter[],
    result: FormulaType,
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- arguments have the types of the parameters
    call: (args: readonly any[], run: FormulaRun) => FormulaValue,
): FormulaFunction => ({ parameters, result, call });

const partOf = (part: 'year' | 'month' | 'day'): FormulaFunction =>
    of(['date'], 'number', ([date]: readonly ApexDate[]) => number(date![part]));

const clockPart = (divisor: number, modulus: number): FormulaFunction =>
    of(['time'], 'number', ([time]: readonly ApexTime[]) => number(Math.floor(time!.ms / divisor) % modulus));

function makeDate(year: number, month: number, day: number): ApexDate {
    const date = ApexDate.of(year, month, day);
    if (date.month !== month || date.day !== day) throw new FormulaFailure('no such date');
    return date;
}

/** A day of the user's calendar for a moment, the day itself for a date, or one read from `YYYY-MM-DD`. */
function dateValue(value: unknown, run: FormulaRun): ApexDate {
    if (value instanceof ApexDatetime) return ApexDate.fromEpoch(toLocal(value.epoch, zoneOf(run)));
    if (value instanceof ApexDate) return value;
    const date = ApexDate.parseIso(String(value));
    if (!date) throw new FormulaFailure('no date');
    return date;
}

function datetimeValue(value: unknown): ApexDatetime {
    if (value instanceof ApexDatetime) return value;
    if (value instanceof ApexDate) return new ApexDatetime(value.epoch);
    const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})Z?$/.exec(String(value));
    const [date, time] = match ? [ApexDate.parseIso(match[1]!), ApexTime.parseIso(match[2]!)] : [];
    if (!date || !time) throw new FormulaFailure('no date and time');
    return new ApexDatetime(date.epoch + time.ms);
}

/** The last day of a month stays the last day (Salesforce Help, "ADDMONTHS"). */
function addMonths(date: ApexDate, months: number): ApexDate {
    const last = date.addDays(1).day === 1;
    const moved = date.addMonths(months);
    return last ? ApexDate.of(moved.year, moved.month, 1).addMonths(1).addDays(-1) : moved;
}

export const DATE: FunctionTable = {
    TODAY: of([], 'date', (_args, run) => dateValue(new ApexDatetime(run.rt.clock.now()), run)),
    NOW: of([], 'datetime', (_args, run) => new ApexDatetime(run.rt.clock.now())),
    DATE: of(['number', 'number', 'number'], 'date', ([year, month, day]: readonly ApexDecimal[]) =>
        makeDate(year!.intValue(), month!.intValue(), day!.intValue()),
    ),
    DATEVALUE: of(['moment'], 'date', ([value], run) => dateValue(value, run)),
    DATETIMEVALUE: of(['moment'], 'datetime', ([value]) => datetimeValue(value)),
    YEAR: partOf('year'),
    MONTH: partOf('month'),
    DAY: partOf('day'),
    /** 1 is Sunday. */
    WEEKDAY: of(['date'], 'number', ([date]: readonly ApexDate[]) => number(((((date!.days + 4) % 7) + 7) % 7) + 1)),
    ADDMONTHS: of(['moment', 'number'], 'date', ([date, months]) =>
        addMonths(date as ApexDate, (months as ApexDecimal).intValue()),
    ),
    HOUR: clockPart(3_600_000, 24),
    MINUTE: clockPart(60_000, 60),
    SECOND: clockPart(1000, 60),
    MILLISECOND: clockPart(1, 1000),
    TIMENOW: of([], 'time', (_args, run) => {
        const local = toLocal(run.rt.clock.now(), zoneOf(run));
        return new ApexTime(((local % 86_400_000) + 86_400_000) % 86_400_000);
    }),
};
