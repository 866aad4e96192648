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

/** The invoices of the parts that a scenario bills; the last one is closed to the cent. */
export function partsOf(scenario: MoneyScenario, rules: RuleSet): readonly AnyInvoice[] {
    const { invoice } = scenario;
    const settings = rulesOf(invoice.settings);
    const whole = rules.invoiceAmounts(invoiceOf(invoice), settings);
    const deal: readonly DealLine[] = whole.lines.map((line, index) => ({
        key: String(index),
        quantity: Money.of(invoice.lines[index]?.quantity ?? '0'),
        amount: line.itemTotalInclusive,
    }));
    const invoices: AnyInvoice[] = [];
    const billed: BilledLine[] = [];
    let earlier = Money.zero;
    for (const bill of scenario.bills) {
        const part = rules.planPart(deal, billed, wishOf(bill), invoice.settings.decimals);
        const lines = part.lines.map((line) => ({
            quantity: '1',
            rate: line.amount.toString(),
            discount: '',
            taxes: invoice.lines[Number(line.key)]?.taxes ?? [],
        }));
        const plain: AnyInvoice = { ...invoice, lines, discountType: 'item_level', discount: '' };
        const total = rules.invoiceAmounts(invoiceOf(plain), settings).total;
        const roundings = scenario.bills.length * 2;
        const closing = part.isLast
            ? rules.closingAdjustment(whole.total, earlier, total, roundings, invoice.settings.decimals)
            : Money.zero;
        invoices.push({ ...plain, adjustment: closing.toString() });
        earlier = earlier.add(total).add(closing);
        billed.push(...part.lines.map(({ key, quantity, amount }) => ({ key, quantity, amount })));
    }
    return invoices;
}
