/** Parts of a deal with a discount on the whole of it add up to the deal, whatever the books round. */
import * as fc from 'fast-check';
import { Money } from '../../language';
import { anyInvoice, type AnyInvoice } from './any-invoice';
import { partsOf } from './parts';
import { invoiceOf, rulesOf } from './preview-figures';
import { nodeRules } from './run-in-node';
import { ledgerFigures } from './ledger-figures';

const discounts = fc.constantFrom('', '10%', '33.33%', '0.5%', '5', '0.03', '12.34');
const bills = fc
    .array(fc.constantFrom('10%', '33.33%', '25%', '5%', '0.01%', '12.5%'), { minLength: 1, maxLength: 4 })
    .map((parts) => [...parts, 'rest']);

/** A deal as Salesforce has it: no line below zero, one discount on the whole. */
const anyDeal: fc.Arbitrary<AnyInvoice> = fc
    .tuple(anyInvoice, discounts, fc.boolean())
    .map(([any, discount, isDiscountBeforeTax]) => ({
        ...any,
        lines: any.lines.map((line) => ({ ...line, rate: line.rate.replace('-', ''), discount: '' })),
        discountType: discount === '' ? ('item_level' as const) : ('entity_level' as const),
        discount,
        isDiscountBeforeTax,
        shipping: '0',
        adjustment: '0',
        // Books that keep fewer digits of a price than their currency has cannot bill a piece at its amount.
        settings: { ...any.settings, rateDecimals: 6 },
    }))
    .filter((any) => {
        const { subTotal, discountTotal } = nodeRules.invoiceAmounts(invoiceOf(any), rulesOf(any.settings));
        return subTotal.isGreaterThan(discountTotal);
    });

test('the parts of a deal with a discount, and its rest, come to the deal, by the rules and in the books', () => {
    fc.assert(
        fc.property(anyDeal, bills, (any, wanted) => {
            const scenario = { invoice: any, bills: wanted } as Parameters<typeof partsOf>[0];
            const parts = partsOf(scenario, nodeRules);
            const totals = parts.map((part) => Money.of(ledgerFigures(part).total));
            const sum = totals.reduce((total, one) => total.add(one), Money.zero);
            expect(sum.toString()).toBe(ledgerFigures(any).total);
        }),
        { numRuns: 500 },
    );
});
