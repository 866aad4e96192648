import { Money } from '../../language';
import type { BilledLine, DealLine, Wish } from '../../logic/part-billing';
import type { AnyInvoice } from './any-invoice';
import { invoiceOf, rulesOf } from './preview-figures';
import type { MoneyScenario } from './read-scenarios';
import type { RuleSet } from './run-in-node';

function wishOf(bill: string): Wish {
    return bill === 'rest'
        ? { kind: 'all', percentage: null, lines: [] }
        : { kind: 'percentage', percentage: Money.of(bill.replace('%', '')), lines: [] };
}

const isPercentage = (discount: string): boolean => discount.endsWith('%');

/** What a part bears of an amount on the whole deal. */
function shareOf(amount: string, part: Money, whole: Money, decimals: number, rules: RuleSet): string {
    return rules.discountShare(Money.of(amount === '' ? '0' : amount), part, whole, decimals).toString();
}

/** The invoices of the parts that a scenario bills; the last one is closed to the cent. */
export function partsOf(
    { invoice, bills }: Pick<MoneyScenario, 'invoice' | 'bills'>,
    rules: RuleSet,
): readonly AnyInvoice[] {
    const settings = rulesOf(invoice.settings);
    const { decimals } = invoice.settings;
    const whole = rules.invoiceAmounts(invoiceOf(invoice), settings);
    const deal: readonly DealLine[] = whole.lines.map((line, index) => ({
        key: String(index),
        quantity: Money.of(invoice.lines[index]?.quantity ?? '0'),
        amount: line.itemTotalInclusive,
    }));
    const sum = (lines: readonly { readonly amount: Money }[]): Money =>
        lines.reduce((total, { amount }) => total.add(amount), Money.zero);
    const invoices: AnyInvoice[] = [];
    const billed: BilledLine[] = [];
    let earlier = Money.zero;
    let roundings = 0;
    for (const bill of bills) {
        const part = rules.planPart(deal, billed, wishOf(bill), decimals);
        if (part.refusals.length > 0) {
            continue;
        }
        const lines = part.lines.map((line) => ({
            quantity: '1',
            rate: line.amount.toString(),
            discount: '',
            taxes: invoice.lines[Number(line.key)]?.taxes ?? [],
        }));
        const onDocument = invoice.discountType === 'entity_level';
        const share = (amount: string): string => shareOf(amount, sum(part.lines), sum(deal), decimals, rules);
        const plain: AnyInvoice = {
            ...invoice,
            lines,
            discountType: onDocument ? 'entity_level' : 'item_level',
            discount: !onDocument ? '' : isPercentage(invoice.discount) ? invoice.discount : share(invoice.discount),
            shipping: share(invoice.shipping),
        };
        const amounts = rules.invoiceAmounts(invoiceOf(plain), settings);
        // As `PartPlanner` counts them.
        roundings += whole.taxes.length * Math.max(1, part.lines.length) + (whole.discountTotal.isZero() ? 0 : 1);
        roundings += settings.totalRounding === 'no_rounding' ? 0 : 1;
        const closing = part.isLast
            ? rules.closingAdjustment(whole.total, earlier, amounts.total, roundings, settings)
            : Money.zero;
        invoices.push({ ...plain, adjustment: closing.toString() });
        earlier = earlier.add(amounts.total).add(closing);
        billed.push(...part.lines.map(({ key, quantity, amount }) => ({ key, quantity, amount })));
    }
    return invoices;
}
