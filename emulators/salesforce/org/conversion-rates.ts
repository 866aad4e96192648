/**
 * What an admin enters under "Manage Currencies" and "Manage Dated Exchange Rates" (Object Reference, "CurrencyType",
 * "DatedConversionRate"). Apex cannot write either object.
 */
import { ApexDate } from '../library/date';
import { ApexDecimal } from '../library/decimal';
import { RowBuilder } from '../store';
import type { FieldValue } from '../store/sobject';
import type { Row } from '../store/store';
import type { OrgRuntime } from './org-runtime';

/** Where the last rate of a currency ends. */
const FOREVER = '9999-12-31';

/** One rate: units of the currency for one unit of the corporate currency. */
export interface ConversionRate {
    readonly isoCode: string;
    /** Decimal text: `0.9`. */
    readonly rate: string;
    /** First day of a dated rate, `2026-01-31`; without it the rate of the currency itself. */
    readonly startDate?: string;
    /** Digits after the point, for a currency that the org does not have yet. Default 2. */
    readonly decimalPlaces?: number;
}

type Found = { readonly row: Row; readonly read: (name: string) => FieldValue };

function rowsOf(rt: OrgRuntime, object: string): readonly Found[] {
    const table = rt.store.table(new RowBuilder(rt.store, 0, null).type(object));
    return [...table.rows()].map((row) => ({ row, read: (name) => row[table.slot(name)] ?? null }));
}

function rewrite(rt: OrgRuntime, object: string, { row }: Found, values: Readonly<Record<string, FieldValue>>): void {
    const type = new RowBuilder(rt.store, 0, null).type(object);
    const table = rt.store.table(type);
    const changed = [...row];
    for (const [name, value] of Object.entries(values)) changed[table.slot(name)] = value;
    rt.store.write(type, changed);
}

const startOf = ({ read }: Found): string => (read('startdate') as ApexDate | null)?.toIso() ?? '';

/** Dated rates of a currency have no gaps: each ends where the next one begins. */
function closeGaps(rt: OrgRuntime, isoCode: string): void {
    const rates = rowsOf(rt, 'DatedConversionRate').filter(({ read }) => read('isocode') === isoCode);
    rates.sort((one, other) => startOf(one).localeCompare(startOf(other)));
    rates.forEach((rate, index) => {
        const next = rates[index + 1];
        const nextstartdate = ApexDate.parseIso(next ? startOf(next) : FOREVER);
        rewrite(rt, 'DatedConversionRate', rate, { nextstartdate });
    });
}

/** @throws Error in an org with one currency, or for a rate of nothing */
export function setConversionRate(
    rt: OrgRuntime,
    { isoCode, rate, startDate, decimalPlaces = 2 }: ConversionRate,
): void {
    if (!rt.model.features.has('MultiCurrency')) throw new Error('This org has one currency.');
    const conversionrate = ApexDecimal.parse(rate);
    if (!conversionrate || conversionrate.compareTo(ApexDecimal.ZERO) <= 0)
        throw new Error(`${rate} is no conversion rate.`);
    const rows = new RowBuilder(rt.store, rt.clock.now(), rt.services.adminId);
    const known = rowsOf(rt, 'CurrencyType').find(({ read }) => read('isocode') === isoCode);
    if (!known) {
        const values = { isocode: isoCode, decimalplaces: decimalPlaces, isactive: true, iscorporate: false };
        rows.insert('CurrencyType', { ...values, conversionrate });
    } else if (startDate === undefined) {
        rewrite(rt, 'CurrencyType', known, { conversionrate });
    }
    if (startDate === undefined) return;
    const same = rowsOf(rt, 'DatedConversionRate').find(
        (row) => row.read('isocode') === isoCode && startOf(row) === startDate,
    );
    if (same) rewrite(rt, 'DatedConversionRate', same, { conversionrate });
    else
        rows.insert('DatedConversionRate', {
            isocode: isoCode,
            startdate: ApexDate.parseIso(startDate),
            conversionrate,
        });
    closeGaps(rt, isoCode);
}
