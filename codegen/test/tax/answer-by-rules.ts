import { Money, PlainDate } from '../../language';
import { taxesOf } from '../money/read-scenarios';
import type { Parties, Place } from '../../logic/place-of-supply';
import type { Choice, TaxedLine, TaxRule } from '../../logic/tax-choice';
import type { ScenarioRow, TaxScenario } from './read-tax-scenarios';

/** The two rules that find a tax, in Node or as Apex. */
export interface TaxRules {
    readonly placeOfSupply: (parties: Parties) => Place;
    readonly chooseTax: (line: TaxedLine, rules: readonly TaxRule[]) => Choice;
}

/** Whether a row exempts instead of taxing: its tax is a bare word. */
export const isExempting = ({ tax }: ScenarioRow): boolean => !/\d/.test(tax);

function ruleOf(row: ScenarioRow): TaxRule {
    const { name, supply, treatment, category, place, priority, tax } = row;
    return {
        id: name,
        name,
        taxId: tax,
        taxText: tax,
        supply,
        treatment,
        category,
        place,
        priority: Money.of(priority),
        isFallback: false,
        exemption: isExempting(row) ? tax : '',
        effectiveFrom: null,
    };
}

/** The percentage of a row, with all its parts. */
export function percentageOf(row: ScenarioRow): string {
    if (isExempting(row)) return '0';
    const sum = taxesOf(row.tax).reduce((total, part) => total.add(Money.of(part.percentage)), Money.zero);
    return sum.toString();
}

/** What the rules answer to a scenario, under the headings of its table. */
export function answerByRules({ sale, rows }: TaxScenario, rules: TaxRules): Readonly<Record<string, string>> {
    const of = (heading: string): string => sale[heading] ?? '';
    const region = of('Region') as Parties['region'];
    const isIndia = region === 'in';
    const where = rules.placeOfSupply({
        region,
        sellerCountry: isIndia ? 'IN' : region === 'us' ? 'US' : of('Seller'),
        sellerState: isIndia || region === 'us' ? of('Seller') : '',
        buyerCountry: of('Buyer country'),
        buyerState: of('Buyer state'),
        buyerTaxNumber: of('Number'),
        treatment: of('Treatment'),
    });
    const line = { region, where, category: of('Category'), treatment: of('Treatment'), code: '' };
    const choice = rules.chooseTax({ ...line, day: PlainDate.of('2026-06-10') }, rows.map(ruleOf));
    // Apex leaves out what is null.
    const decided = (choice.rule as TaxRule | null | undefined) ?? null;
    const row = rows.find(({ name }) => name === decided?.name);
    return {
        Answer: decided === null ? choice.kind : decided.name,
        Supply: where.supply,
        Place: where.place,
        Tax: row === undefined ? '' : percentageOf(row),
    };
}
