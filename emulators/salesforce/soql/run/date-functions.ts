import { ApexDate } from '../../library/date';
import { ApexDatetime } from '../../library/datetime';
import type { DateFunctionName } from '../soql-query';
import type { FieldValue } from '../../store/sobject';

const week = (day: number): number => Math.ceil(day / 7);

type Part = (date: ApexDate, hour: number) => FieldValue;

/** SOQL Reference, "Date Functions". The fiscal year is the calendar year. */
const PARTS: Readonly<Record<DateFunctionName, Part>> = {
    calendar_month: (date) => date.month,
    calendar_quarter: (date) => Math.ceil(date.month / 3),
    calendar_year: (date) => date.year,
    day_in_month: (date) => date.day,
    day_in_week: (date) => date.weekday + 1,
    day_in_year: (date) => date.dayOfYear,
    day_only: (date) => date,
    fiscal_month: (date) => date.month,
    fiscal_quarter: (date) => Math.ceil(date.month / 3),
    fiscal_year: (date) => date.year,
    hour_in_day: (_date, hour) => hour,
    week_in_month: (date) => week(date.day),
    week_in_year: (date) => week(date.dayOfYear),
};

/** @param timeZone for datetimes: GMT unless the query converts to the user's */
export function dateFunction(name: DateFunctionName, value: FieldValue, timeZone: string): FieldValue {
    if (value instanceof ApexDate) return PARTS[name](value, 0);
    if (!(value instanceof ApexDatetime)) return null;
    const { date, time } = timeZone === 'GMT' ? value.gmt() : value.local(timeZone);
    return PARTS[name](date, Math.floor(time.ms / 3_600_000));
}
