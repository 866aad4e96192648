import { Money } from '../../language';
import { baseAmounts, exchangeGain } from '../../logic/base-amounts';
import { invoiceAmounts } from '../../logic/invoice-amounts';
import { checkInvoice } from '../../logic/invoice-checks';
import { balanceOf, owed, unusedOf } from '../../logic/invoice-balance';
import { closingAdjustment, discountShare, planPart } from '../../logic/part-billing';
import { partsOf } from './parts';
import { invoiceOf, rulesOf } from './preview-figures';
import type { MoneyScenario } from './read-scenarios';

/** A figure by its name in the scenarios; amounts are plain text. */
export type NamedFigures = Readonly<Record<string, string>>;

/** The functions of the rules, in Node or as Apex: both take and give values of Node. */
export interface RuleSet {
    readonly invoiceAmounts: typeof invoiceAmounts;
    readonly baseAmounts: typeof baseAmounts;
    readonly checkInvoice: typeof checkInvoice;
    readonly exchangeGain: typeof exchangeGain;
    readonly balanceOf: typeof balanceOf;
    readonly owed: typeof owed;
    readonly unusedOf: typeof unusedOf;
    readonly planPart: typeof planPart;
    readonly closingAdjustment: typeof closingAdjustment;
    readonly discountShare: typeof discountShare;
}

export const nodeRules: RuleSet = {
    invoiceAmounts,
    baseAmounts,
    checkInvoice,
    exchangeGain,
    balanceOf,
    owed,
    unusedOf,
    planPart,
    closingAdjustment,
    discountShare,
};

const sum = (amounts: readonly string[]): Money =>
    amounts.reduce((total, amount) => total.add(Money.of(amount)), Money.zero);

function settlement(scenario: MoneyScenario, total: Money, rules: RuleSet): NamedFigures {
    const { payments, credits, isVoid, isWrittenOff } = scenario;
    const kept = isVoid ? [] : payments;
    const settled = {
        paid: sum(kept.map(({ applied }) => applied)),
        credited: sum((isVoid ? [] : credits).map(({ applied }) => applied)),
        withheld: sum(kept.map(({ withheld }) => withheld)),
        writtenOff: Money.zero,
    };
    const before = rules.balanceOf(total, settled);
    const balance = isWrittenOff ? rules.balanceOf(total, { ...settled, writtenOff: before }) : before;
    const unused = (list: typeof payments): Money =>
        list.reduce((left, one) => {
            const applied = isVoid ? [] : [Money.of(one.applied)];
            return left.add(rules.unusedOf(Money.of(one.amount), applied, [Money.of(one.refunded)]));
        }, Money.zero);
    const gain = payments.reduce((left, { applied, rate }) => {
        const paymentRate = Money.of(rate ?? scenario.exchangeRate);
        return left.add(rules.exchangeGain(Money.of(applied), paymentRate, Money.of(scenario.exchangeRate), 2));
    }, Money.zero);
    return {
        paid: settled.paid.toString(),
        credited: settled.credited.toString(),
        withheld: settled.withheld.toString(),
        balance: balance.toString(),
        owed: rules.owed(isVoid ? 'void' : 'sent', balance).toString(),
        'unused payment': unused(payments).toString(),
        'unused credit': unused(credits).toString(),
        'exchange gain': gain.toString(),
    };
}

/** `part 1`, `part 2` … and their sum. */
export function partFigures(totals: readonly string[]): NamedFigures {
    const parts = totals.map((total, index) => [`part ${index + 1}`, total] as const);
    return { ...Object.fromEntries(parts), 'sum of parts': sum(totals).toString() };
}

/** Every figure of a scenario by the rules of the package. */
export function figuresByRules(scenario: MoneyScenario, rules: RuleSet): NamedFigures {
    const { invoice, exchangeRate } = scenario;
    const amounts = rules.invoiceAmounts(invoiceOf(invoice), rulesOf(invoice.settings));
    const base = rules.baseAmounts(amounts, Money.of(exchangeRate), 2, invoice.settings.baseTotal);
    const lines = amounts.lines.flatMap((line, index) => [
        [`line ${index + 1}`, line.itemTotal.toString()],
        [`line ${index + 1} discount`, line.discountAmount.toString()],
        [`line ${index + 1} tax`, sum(line.taxes.map((tax) => tax.amount.toString())).toString()],
    ]);
    return {
        ...Object.fromEntries([...lines, ...amounts.taxes.map((tax) => [tax.key, tax.amount.toString()])]),
        'sub total': amounts.subTotal.toString(),
        'discount total': amounts.discountTotal.toString(),
        'tax total': amounts.taxTotal.toString(),
        'shipping tax': amounts.shippingTaxTotal.toString(),
        roundoff: amounts.roundoff.toString(),
        total: amounts.total.toString(),
        'base sub total': base.subTotal.toString(),
        'base discount total': base.discountTotal.toString(),
        'base tax total': base.taxTotal.toString(),
        'base total': base.total.toString(),
        ...partFigures(
            partsOf(scenario, rules).map((part) =>
                rules.invoiceAmounts(invoiceOf(part), rulesOf(part.settings)).total.toString(),
            ),
        ),
        ...settlement(scenario, amounts.total, rules),
    };
}

/** What stands against a scenario, as scenarios say it: `discount-above-line, line 1`. */
export function refusalsByRules({ invoice }: MoneyScenario, rules: RuleSet): readonly string[] {
    const [model, settings] = [invoiceOf(invoice), rulesOf(invoice.settings)];
    return rules
        .checkInvoice(model, rules.invoiceAmounts(model, settings), settings)
        .map(({ code, line }) => ((line ?? null) === null ? code : `${code}, line ${Number(line) + 1}`));
}
