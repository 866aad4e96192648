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

/** Units of the currency for one of the corporate one on a day; null where no dated rate says it. */
function datedRateOf(run: QueryRun, code: string, day: ApexDate): ApexDecimal | null {
    const row = firstRow(
        run,
        'DatedConversionRate',
        (read) =>
            read('isocode') === code &&
            (read('startdate') as ApexDate).days <= day.days &&
            (read('nextstartdate') as ApexDate).days > day.days,
    );
    return ApexDecimal.from(row?.('conversionrate') ?? null) ?? null;
}

/** Units of the currency for one of the corporate currency; null for a currency that is not active. */
function rateOf(run: QueryRun, code: string, day: ApexDate | null): ApexDecimal | null {
    const dated = day && datedRateOf(run, code, day);
    if (dated) return dated;
    const type = firstRow(run, 'CurrencyType', (read) => read('isocode') === code && read('isactive') === true);
    return ApexDecimal.from(type?.('conversionrate') ?? null) ?? null;
}

/** A currency, and the day whose rate counts; null: the rate of CurrencyType. */
export interface AmountCurrency {
    readonly code: string;
    readonly day: ApexDate | null;
}

/** An amount of one currency in another, by the dated rates of its day, else by CurrencyType; two digits more than it has. */
export function convertAmount(run: QueryRun, amount: ApexDecimal, from: AmountCurrency, to: string): ApexDecimal {
    if (from.code === to) return amount;
    const [own, wanted] = [rateOf(run, from.code, from.day), rateOf(run, to, from.day)];
    if (!own || !wanted) throw run.fail(`Invalid currency code: ${own ? to : from.code}`);
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
