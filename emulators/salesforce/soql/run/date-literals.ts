import { ApexDate } from '../../library/date';

/** Days `from` (included) to `to` (excluded). */
export interface DayRange {
    readonly from: ApexDate;
    readonly to: ApexDate;
}

const monthStart = (date: ApexDate): ApexDate => ApexDate.of(date.year, date.month, 1);
const yearStart = (date: ApexDate): ApexDate => ApexDate.of(date.year, 1, 1);
const quarterStart = (date: ApexDate): ApexDate => ApexDate.of(date.year, Math.floor((date.month - 1) / 3) * 3 + 1, 1);
/** Weeks start on Sunday in the en_US locale. */
const weekStart = (date: ApexDate): ApexDate => date.addDays(-date.weekday);

interface Unit {
    start(date: ApexDate): ApexDate;
    add(date: ApexDate, count: number): ApexDate;
}

const UNITS: Readonly<Record<string, Unit>> = {
    DAY: { start: (date) => date, add: (date, count) => date.addDays(count) },
    WEEK: { start: weekStart, add: (date, count) => date.addDays(count * 7) },
    MONTH: { start: monthStart, add: (date, count) => date.addMonths(count) },
    QUARTER: { start: quarterStart, add: (date, count) => date.addMonths(count * 3) },
    YEAR: { start: yearStart, add: (date, count) => date.addMonths(count * 12) },
};

/** The fiscal year is the calendar year, as in a new org. */
function unitOf(name: string): Unit | undefined {
    return UNITS[name.replace(/^FISCAL_/, '').replace(/S$/, '')];
}

function range(unit: Unit, today: ApexDate, first: number, count: number): DayRange {
    const from = unit.add(unit.start(today), first);
    return { from, to: unit.add(from, count) };
}

const DAYS: Readonly<Record<string, number>> = { YESTERDAY: -1, TODAY: 0, TOMORROW: 1 };
const PERIODS: Readonly<Record<string, number>> = { LAST: -1, THIS: 0, NEXT: 1 };

/**
 * The days a date literal means (SOQL Reference, "Date Formats and Date Literals").
 *
 * @param today in the running user's time zone
 * @returns undefined for a name that is no literal
 */
export function dateLiteralRange(name: string, n: number | undefined, today: ApexDate): DayRange | undefined {
    if (name in DAYS) return range(UNITS['DAY']!, today, DAYS[name]!, 1);
    if (name === 'LAST_90_DAYS') return { from: today.addDays(-90), to: today.addDays(1) };
    if (name === 'NEXT_90_DAYS') return { from: today.addDays(1), to: today.addDays(91) };
    const counted = /^(LAST|NEXT)_N_(\w+)$/.exec(name);
    if (counted && n !== undefined) return countedRange(counted[1]!, counted[2]!, n, today);
    const ago = /^N_(\w+)_AGO$/.exec(name);
    if (ago && n !== undefined) {
        const unit = unitOf(ago[1]!);
        return unit && range(unit, today, -n, 1);
    }
    const period = /^(LAST|THIS|NEXT)_(\w+)$/.exec(name);
    const unit = period && unitOf(period[2]!);
    return unit ? range(unit, today, PERIODS[period[1]!]!, 1) : undefined;
}

function countedRange(direction: string, unitName: string, n: number, today: ApexDate): DayRange | undefined {
    if (unitName === 'DAYS') {
        return direction === 'LAST'
            ? { from: today.addDays(-n), to: today.addDays(1) }
            : { from: today.addDays(1), to: today.addDays(n + 1) };
    }
    const unit = unitOf(unitName);
    if (!unit) return undefined;
    return direction === 'LAST' ? range(unit, today, -n, n) : range(unit, today, 1, n);
}
