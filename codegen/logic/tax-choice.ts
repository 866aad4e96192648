/** Which tax a line gets: the admin's table decides, and says why. Nothing is ever guessed. */
import { Money, PlainDate } from '../language';
import { stateName } from './indian-states';
import type { Place, Region } from './place-of-supply';

/** A row of the table. Blank means any. A lower priority number goes first; a fallback only when nothing else fits. */
export interface TaxRule {
    readonly id: string;
    readonly name: string;
    readonly taxId: string;
    /** The taxes in words, such as `CGST 9 % + SGST 9 %`. */
    readonly taxText: string;
    readonly category: string;
    readonly treatment: string;
    readonly supply: string;
    readonly place: string;
    readonly priority: Money;
    readonly isFallback: boolean;
    readonly exemption: string;
    /** First day on which it counts; it takes the place of rows that ask for the same and began earlier. Null: always. */
    readonly effectiveFrom: PlainDate | null;
}

/** A line for which a tax is wanted. `code`: HSN, SAC or another code of the product. */
export interface TaxedLine {
    readonly region: Region;
    readonly where: Place;
    readonly category: string;
    readonly treatment: string;
    readonly code: string;
    /** Day of the document. */
    readonly day: PlainDate;
}

/** One answer, several that contradict each other, or none. */
export type ChoiceKind = 'found' | 'ambiguous' | 'missing';

/** `rule`: the row that decided; `reason`: why, for people. */
export interface Choice {
    readonly kind: ChoiceKind;
    readonly rule: TaxRule | null;
    readonly reason: string;
}

function fits(wanted: string, actual: string): boolean {
    const text = wanted.trim().toLowerCase();
    return text === '' || text === actual.trim().toLowerCase();
}

function hasBegun(rule: TaxRule, day: PlainDate): boolean {
    return rule.effectiveFrom === null || !rule.effectiveFrom.isAfter(day);
}

function asksTheSame(one: TaxRule, other: TaxRule): boolean {
    return (
        fits(one.category + '.', other.category + '.') &&
        fits(one.treatment + '.', other.treatment + '.') &&
        fits(one.supply + '.', other.supply + '.') &&
        fits(one.place + '.', other.place + '.') &&
        one.priority.equals(other.priority) &&
        one.isFallback === other.isFallback
    );
}

function beganAfter(one: TaxRule, other: TaxRule): boolean {
    if (one.effectiveFrom === null) {
        return false;
    }
    return other.effectiveFrom === null || one.effectiveFrom.isAfter(other.effectiveFrom);
}

/** The rows that count on a day: those that have begun, and of rows that ask for the same the newest. */
function currentRules(rules: readonly TaxRule[], day: PlainDate): readonly TaxRule[] {
    const begun = rules.filter((rule) => hasBegun(rule, day));
    return begun.filter((rule) => !begun.some((other) => asksTheSame(rule, other) && beganAfter(other, rule)));
}

function matches(rule: TaxRule, line: TaxedLine): boolean {
    return (
        fits(rule.category, line.category) &&
        fits(rule.treatment, line.treatment) &&
        fits(rule.supply, line.where.supply) &&
        fits(rule.place, line.where.place)
    );
}

function pointFor(text: string): number {
    return text.trim() === '' ? 0 : 1;
}

/** How much a row asks for: the one that asks for more is meant for this case. */
function precisionOf(rule: TaxRule): number {
    return pointFor(rule.category) + pointFor(rule.treatment) + pointFor(rule.supply) + pointFor(rule.place);
}

/** The rows of the lowest priority number, and of them the most precise. */
function best(rules: readonly TaxRule[]): readonly TaxRule[] {
    let first: TaxRule | null = null;
    for (const rule of rules) {
        if (first === null || rule.priority.isLessThan(first.priority)) {
            first = rule;
        }
    }
    if (first === null) {
        return [];
    }
    const priority = first.priority;
    const leading = rules.filter((rule) => rule.priority.equals(priority));
    const most = leading.reduce((highest, rule) => Math.max(highest, precisionOf(rule)), 0);
    return leading.filter((rule) => precisionOf(rule) === most);
}

function placeText(line: TaxedLine): string {
    const place = line.where.place;
    const sellerPlace = line.where.sellerPlace;
    const from = line.region === 'in' ? stateName(sellerPlace) : sellerPlace;
    const to = line.region === 'in' ? stateName(place) : place;
    return `${from === '' ? '?' : from} to ${to === '' ? '?' : to}`;
}

function supplyText(supply: string): string {
    switch (supply) {
        case 'intra':
            return 'seller and place of supply are in one state';
        case 'inter':
            return 'the place of supply is in another state';
        case 'domestic':
            return 'the sale is inside the country';
        case 'eu_business':
            return 'the buyer is a business with a VAT number in another country of the EU';
        case 'eu_consumer':
            return 'the buyer is a consumer in another country of the EU';
        case 'export':
            return 'the buyer is abroad';
        default:
            return 'the addresses do not say where the sale is taxed';
    }
}

function codeText(line: TaxedLine): string {
    if (line.code.trim() === '') {
        return '';
    }
    return line.region === 'in' ? `, HSN ${line.code}` : `, code ${line.code}`;
}

function found(rule: TaxRule, line: TaxedLine): Choice {
    const what = rule.exemption.trim() === '' ? rule.taxText : `no tax (${rule.exemption})`;
    const category = line.category.trim() === '' ? '' : `, the product is '${line.category}'`;
    const treatment = line.treatment.trim() === '' ? '' : `, the customer is ${line.treatment}`;
    const row = rule.isFallback ? `the fallback '${rule.name}'` : `'${rule.name}'`;
    const because = `${supplyText(line.where.supply)}${category}${treatment}, and ${row} says so`;
    return { kind: 'found', rule, reason: `${placeText(line)}: ${what}${codeText(line)}, because ${because}.` };
}

/**
 * Chooses the tax of a line.
 * @param line the line with its place of supply
 * @param rules the admin's table
 */
export function chooseTax(line: TaxedLine, rules: readonly TaxRule[]): Choice {
    const fitting = currentRules(rules, line.day).filter((rule) => matches(rule, line));
    const named = best(fitting.filter((rule) => !rule.isFallback));
    const chosen = named.length > 0 ? named : best(fitting.filter((rule) => rule.isFallback));
    let choice: Choice = {
        kind: 'missing',
        rule: null,
        reason: `${placeText(line)}: no row of the tax table fits; ${supplyText(line.where.supply)}.`,
    };
    for (const rule of chosen) {
        const isOther = choice.rule !== null && choice.rule.taxId !== rule.taxId;
        if (choice.kind === 'ambiguous' || isOther) {
            const names = chosen.map((one) => `'${one.name}'`).join(' and ');
            choice = { kind: 'ambiguous', rule: null, reason: `${placeText(line)}: ${names} fit equally well.` };
        } else {
            choice = found(rule, line);
        }
    }
    return choice;
}
