import { customFieldViews, flatCustomFields } from '../../core/custom-fields';
import type { JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import type { Application, PaymentRecord } from '../../state/document-records';
import { inBase } from '../documents/document-view';
import { invoiceAmounts } from '../invoices/invoice-status';
import { amount, sum, toNumber } from '../../ledger/money';
import { paymentRefunded, paymentUnused } from './payment-amounts';
import { refundView } from './payment-refund-view';

/** A row of `GET /customerpayments`: no currency code and no amounts per invoice, as live. */
export function paymentRow(kernel: Kernel, payment: PaymentRecord): JsonObject {
    const unused = paymentUnused(kernel, payment);
    const base = (value: number): number => inBase(kernel, value, payment.exchange_rate);
    const applied = kernel.state.applications.ofSource(payment.payment_id);
    return {
        payment_id: payment.payment_id,
        payment_number: payment.payment_number,
        invoice_numbers: invoiceNumbers(kernel, applied),
        date: payment.date,
        payment_mode: payment.payment_mode,
        payment_mode_formatted: payment.payment_mode,
        amount: payment.amount,
        bcy_amount: base(payment.amount),
        unused_amount: unused,
        bcy_unused_amount: base(unused),
        account_id: payment.account_id,
        account_name: kernel.state.accounts.get(payment.account_id)?.account_name ?? '',
        description: payment.description,
        reference_number: payment.reference_number,
        customer_id: payment.customer_id,
        customer_name: kernel.state.contacts.get(payment.customer_id)?.contact_name ?? '',
        created_time: kernel.time(payment.created_ms),
        last_modified_time: kernel.time(payment.modified_ms),
        last_four_digits: '',
        gateway_transaction_id: '',
        payment_gateway: '',
        bcy_refunded_amount: base(paymentRefunded(payment)),
        applied_invoices: [],
        has_attachment: false,
        tags: [],
        documents: '',
        custom_fields_list: '',
        tax_account_id: '',
        tax_account_name: '',
        tax_amount_withheld: withheldOf(applied),
        payment_type: applied.length > 0 ? 'Invoice Payment' : 'Customer Advance',
        payment_status: 'paid',
        settlement_status: '',
        sales_channel: '',
        ...flatCustomFields(kernel, 'customer_payment', payment.custom),
    };
}

function withheldOf(applied: readonly Application[]): number {
    return toNumber(sum(applied.map((one) => amount(one.tax_amount_withheld))));
}

function invoiceNumbers(kernel: Kernel, applied: readonly Application[]): string {
    return applied.map((one) => kernel.state.invoices.get(one.invoice_id)?.number ?? '').join(', ');
}

/** The answer of `GET /customerpayments/{id}` and of writes: `updated_time`, not `last_modified_time`. */
export function paymentDetail(kernel: Kernel, payment: PaymentRecord): JsonObject {
    const currency = kernel.currency(payment.currency_id);
    const applied = kernel.state.applications.ofSource(payment.payment_id);
    return {
        payment_id: payment.payment_id,
        payment_number: payment.payment_number,
        payment_number_prefix: '',
        payment_number_suffix: payment.payment_number,
        created_by: kernel.state.organization.contact_name,
        created_time: kernel.time(payment.created_ms),
        updated_time: kernel.time(payment.modified_ms),
        customer_id: payment.customer_id,
        customer_name: kernel.state.contacts.get(payment.customer_id)?.contact_name ?? '',
        payment_mode: payment.payment_mode,
        card_type: '',
        date: payment.date,
        account_id: payment.account_id,
        account_name: kernel.state.accounts.get(payment.account_id)?.account_name ?? '',
        account_type: kernel.state.accounts.get(payment.account_id)?.account_type ?? '',
        customer_advance_account_id: '',
        customer_advance_account_name: '',
        currency_id: currency.currency_id,
        currency_symbol: currency.currency_symbol,
        currency_code: currency.currency_code,
        exchange_rate: payment.exchange_rate,
        amount: payment.amount,
        unused_amount: paymentUnused(kernel, payment),
        bank_charges: payment.bank_charges,
        bank_charges_account_id: '',
        bank_charges_account_name: '',
        tax_account_id: '',
        tax_account_name: '',
        tax_amount_withheld: withheldOf(applied),
        discount_amount: 0,
        description: payment.description,
        reference_number: payment.reference_number,
        online_transaction_id: '',
        payment_gateway: '',
        settlement_status: '',
        payment_status: 'paid',
        invoices: applied.map((one) => appliedInvoice(kernel, one)),
        payment_refunds: payment.refunds.map((refund) => refundView(payment, refund)),
        deposit_details: [],
        documents: [],
        imported_transactions: [],
        ...customFieldViews(kernel, 'customer_payment', payment.custom),
        tags: [],
        price_precision: currency.price_precision,
        rounding_mode: 'round_half_up',
        template_id: '',
        template_name: 'Elite Template',
        page_width: '8.27in',
        orientation: 'portrait',
    };
}

function appliedInvoice(kernel: Kernel, application: Application): JsonObject {
    const invoice = kernel.find(kernel.state.invoices, application.invoice_id, 'Invoice');
    return {
        invoice_number: invoice.number,
        invoice_payment_id: application.application_id,
        invoice_id: invoice.invoice_id,
        invoice_customer_id: '',
        amount_applied: application.amount,
        tax_amount_withheld: application.tax_amount_withheld,
        discount_amount: 0,
        total: invoice.totals.total,
        balance: invoiceAmounts(kernel, invoice).balance,
        date: invoice.date,
        due_date: invoice.due_date,
        price_precision: kernel.precisionOf(invoice.currency_id),
        apply_date: application.date,
        allow_partial_payments: '',
        invoice_installments: [],
        installments: [],
    };
}
