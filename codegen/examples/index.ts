/** Examples that run in Node and, with the same results, as Apex tests. */
import { agingExamples } from './aging';
import { customerMatchExamples } from './customer-match';
import { creditNoteExamples, paymentRefundExamples, refundExamples } from './credits';
import { customerExamples, invoiceExamples, paymentExamples } from './inbound';
import { invoiceLineExamples } from './invoice-line';
import { invoiceStatusExamples } from './invoice-status';
import { deltaWindowExamples, idempotencyKeyExamples } from './keys-and-windows';
import type { LogicExamples } from './logic-examples';
import type { MappingExamples } from './mapping-examples';
import {
    baseAmountsExamples,
    discountSpreadExamples,
    exclusiveTaxExamples,
    inclusiveTaxExamples,
    invoiceAmountsExamples,
    invoiceBalanceExamples,
    linePricingExamples,
    moneyRulesExamples,
    taxPartsExamples,
} from './money';
import { orderExamples, quoteExamples } from './sources';
import { accountExamples, contactExamples, opportunityExamples, productExamples } from './outbound';
import { errorClassificationExamples, retryPolicyExamples } from './outcomes';

export interface Examples {
    readonly logic: readonly LogicExamples[];
    readonly mappings: readonly MappingExamples[];
}

export const examples: Examples = {
    logic: [
        agingExamples,
        baseAmountsExamples,
        customerMatchExamples,
        deltaWindowExamples,
        discountSpreadExamples,
        errorClassificationExamples,
        exclusiveTaxExamples,
        idempotencyKeyExamples,
        inclusiveTaxExamples,
        invoiceAmountsExamples,
        invoiceBalanceExamples,
        invoiceLineExamples,
        invoiceStatusExamples,
        linePricingExamples,
        moneyRulesExamples,
        retryPolicyExamples,
        taxPartsExamples,
    ],
    mappings: [
        accountExamples,
        contactExamples,
        creditNoteExamples,
        customerExamples,
        invoiceExamples,
        opportunityExamples,
        orderExamples,
        paymentExamples,
        paymentRefundExamples,
        productExamples,
        quoteExamples,
        refundExamples,
    ],
};
