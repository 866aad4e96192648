import type { FieldInfo } from '../../metadata/org-model';
import type { ApexDate } from '../../library/date';
import { ApexDecimal } from '../../library/decimal';
import { UnsupportedError } from '../../runtime/exceptions';
import type { QueryPlan } from '../check/query-plan';
import type { FieldPath, SelectItem } from '../soql-query';
import { convertAmount, corporateCurrency, formatValue } from './format-value';
import { operandField, operandReader } from './matching-rows';
import type { QueryRun } from './query-run';
import { pathReader, type RowReader } from './row-readers';

/** A value that a record gives under an alias, lower case: `FORMAT(Amount) shown`. */
export type AliasedValue = readonly [alias: string, read: RowReader];

/** Reads the currency of a record's amount. */
function currencyReader(plan: QueryPlan, run: QueryRun): RowReader {
    const corporate = corporateCurrency(run);
    const slot = run.rt.store.table(plan.object).slot('currencyisocode');
    return (row) => (slot < 0 ? null : row[slot]) ?? corporate;
}

/**
 * The day whose dated rate counts for a record: the close date of opportunities, of their products and their history; other
 * objects have none. Source: SOQL and SOSL Reference, "convertCurrency()"; Salesforce Help, "About Advanced Currency Management".
 */
function rateDayReader(plan: QueryPlan, run: QueryRun): (row: Parameters<RowReader>[0]) => ApexDate | null {
    const { model, store } = run.rt;
    const name = plan.object.apiName.toLowerCase();
    const table = store.table(plan.object);
    if (name === 'opportunity' || name === 'opportunityhistory') {
        const slot = table.slot('closedate');
        return (row) => (row[slot] ?? null) as ApexDate | null;
    }
    const opportunity = model.findObject('Opportunity');
    if (name !== 'opportunitylineitem' || !opportunity) return () => null;
    const deals = store.table(opportunity);
    const [parent, closed] = [table.slot('opportunityid'), deals.slot('closedate')];
    return (row) => (deals.get(String(row[parent]))?.[closed] ?? null) as ApexDate | null;
}

/** `convertCurrency(Amount)`: in the user's currency. @throws System.QueryException in an org with one currency */
function convertedReader(plan: QueryPlan, run: QueryRun, path: FieldPath): RowReader {
    if (!run.rt.model.features.has('MultiCurrency'))
        throw run.fail('convertCurrency() can only be used in organizations with multiple currencies');
    const read = pathReader(run.rt, plan.object, plan.paths.get(path)!);
    const [from, day] = [currencyReader(plan, run), rateDayReader(plan, run)];
    const to = run.rt.transaction.user.currency ?? corporateCurrency(run);
    return (row) => {
        const amount = ApexDecimal.from(read(row));
        return amount && convertAmount(run, amount, { code: String(from(row)), day: day(row) }, to);
    };
}

function formattedReader(plan: QueryPlan, run: QueryRun, item: Extract<SelectItem, { kind: 'format' }>): RowReader {
    const { of } = item;
    if (of.kind === 'convertCurrency') {
        const [read, field] = [convertedReader(plan, run, of.path), plan.paths.get(of.path)!.field];
        const currency = run.rt.transaction.user.currency ?? corporateCurrency(run);
        return (row) => formatValue(run, field, read(row), currency);
    }
    const [read, field] = [operandReader(plan, run, of), operandField(plan, of)];
    const currency = currencyReader(plan, run);
    return (row) => formatValue(run, field, read(row), String(currency(row)));
}

function labelReader(plan: QueryPlan, run: QueryRun, path: FieldPath): RowReader {
    const resolved = plan.paths.get(path)!;
    const read = pathReader(run.rt, plan.object, resolved);
    const labels = new Map(resolved.field.picklistValues?.map(({ value, label }) => [value, label]));
    return (row) => {
        const value = read(row);
        return labels.get(value as string) ?? value;
    };
}

const takesPlaceOf = (field: FieldInfo | undefined): string => field?.key ?? '';

/** What the select list of a query for rows computes. Without an alias a converted amount takes its field's place. */
export function aliasedValues(plan: QueryPlan, run: QueryRun): AliasedValue[] {
    return plan.select.flatMap((item): AliasedValue[] => {
        if (item.kind === 'toLabel' && item.alias)
            return [[item.alias.toLowerCase(), labelReader(plan, run, item.path)]];
        if (item.kind === 'convertCurrency') {
            const name = item.alias?.toLowerCase() ?? takesPlaceOf(plan.paths.get(item.path)?.field);
            return [[name, convertedReader(plan, run, item.path)]];
        }
        if (item.kind !== 'format') return [];
        if (!item.alias)
            throw new UnsupportedError(
                'SOQL FORMAT() without an alias, which would be a text in a field of another type',
            );
        return [[item.alias.toLowerCase(), formattedReader(plan, run, item)]];
    });
}
