/** FORMAT() and convertCurrency() (SOQL and SOSL Reference). */
import { ApexDate } from '../../library/date';
import { ApexDatetime } from '../../library/datetime';
import { ApexDecimal } from '../../library/decimal';
import { formatLocaleDate, formatLocaleDatetime } from '../../library/text/locale-date';
import { formatNumber } from '../../library/text/number-format';
import { ApexTime } from '../../library/time';
import type { FieldInfo } from '../../metadata/org-model';
import type { FieldValue } from '../../store/sobject';
import type { QueryRun } from './query-run';

type ReadField = (name: string) => FieldValue;

function firstRow(run: QueryRun, object: string, where: (read: ReadField) => boolean): ReadField | null {
    const type = run.rt.model.findObject(object);
    if (!type) return null;
    const table = run.rt.store.table(type);
    for (const row of table.rows()) {
        const read: ReadField = (name) => row[table.slot(name)] ?? null;
        if (where(read)) return read;
    }
    return null;
}

export function corporateCurrency(run: QueryRun): string {
    const corporate = firstRow(run, 'CurrencyType', (read) => read('iscorporate') === true)?.('isocode');
    return String(corporate ?? firstRow(run, 'Organization', () => true)?.('defaultcurrencyisocode') ?? 'USD');
}

/** Units of the currency for one of the corporate currency; null for a currency that is not active. */
function rateOf(run: QueryRun, code: string): ApexDecimal | null {
    const type = firstRow(run, 'CurrencyType', (read) => read('isocode') === code && read('isactive') === true);
    return ApexDecimal.from(type?.('conversionrate') ?? null) ?? null;
}

/** An amount of one currency in another, by the rates of CurrencyType; two digits more than the amount has. */
export function convertAmount(run: QueryRun, amount: ApexDecimal, from: string, to: string): ApexDecimal {
    if (from === to) return amount;
    const [own, wanted] = [rateOf(run, from), rateOf(run, to)];
    if (!own || !wanted) throw run.fail(`Invalid currency code: ${own ? to : from}`);
    return amount.multiply(wanted).divideToScale(own, amount.scale + 2, 'HALF_UP');
}

function formatMoney(run: QueryRun, amount: ApexDecimal, currency: string): string {
    const format = new Intl.NumberFormat(run.locale, { style: 'currency', currency });
    return format.format(amount.toPlainString() as unknown as number);
}

function formatFixed(run: QueryRun, field: FieldInfo, value: FieldValue): string {
    const format = new Intl.NumberFormat(run.locale, {
        minimumFractionDigits: field.scale,
        maximumFractionDigits: field.scale,
    });
    return format.format(ApexDecimal.from(value)!.toPlainString() as unknown as number);
}

/** A value as a page of the user's locale shows it. */
export function formatValue(run: QueryRun, field: FieldInfo, value: FieldValue, currency: string): string | null {
    if (value === null) return null;
    if (value instanceof ApexDate) return formatLocaleDate(value, run.locale);
    if (value instanceof ApexDatetime) return formatLocaleDatetime(value, run.timeZone, run.locale, 'short');
    if (value instanceof ApexTime) return value.toIso();
    if (typeof value === 'string' || typeof value === 'boolean') return String(value);
    if (field.type === 'currency') return formatMoney(run, ApexDecimal.from(value)!, currency);
    if (field.type === 'percent') return `${formatFixed(run, field, value)}%`;
    return field.type === 'double'
        ? formatFixed(run, field, value)
        : formatNumber(ApexDecimal.from(value)!.toPlainString(), run.locale);
}
