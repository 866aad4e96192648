import type { Kernel } from '../../core/kernel';
import { listPage } from '../../core/list';
import type { ListSpec } from '../../core/list-spec';
import type { Call, Reply, Route } from '../../core/route';
import { upsertRoute } from '../../core/upsert';
import type { PaymentRecord } from '../../state/document-records';
import { singleCustomFieldsRoute } from '../custom-fields/record-custom-fields';
import { paymentRefundRoutes } from './payment-refunds';
import { paymentDetail, paymentRow } from './payment-view';
import { createPayment, deletePayment, deletePayments, updatePayment } from './payment-write';

/** `/customerpayments` with refunds. */
export const customerPaymentRoutes: readonly Route[] = [
    { method: 'GET', path: '/customerpayments', scope: ['customerpayments', 'READ'], handle: listPayments },
    { method: 'POST', path: '/customerpayments', scope: ['customerpayments', 'CREATE'], handle: createPayment },
    upsertRoute({
        path: '/customerpayments',
        entity: 'customer_payment',
        scope: ['customerpayments', 'UPDATE'],
        what: 'Payment',
        create: createPayment,
        update: updatePayment,
    }),
    { method: 'DELETE', path: '/customerpayments', scope: ['customerpayments', 'DELETE'], handle: deletePayments },
    {
        method: 'GET',
        path: '/customerpayments/:payment_id',
        scope: ['customerpayments', 'READ'],
        handle: ({ kernel, params }) => ({
            data: {
                payment: paymentDetail(kernel, kernel.find(kernel.state.payments, params['payment_id'], 'Payment')),
            },
        }),
    },
    {
        method: 'PUT',
        path: '/customerpayments/:payment_id',
        scope: ['customerpayments', 'UPDATE'],
        handle: (call) => updatePayment(call, call.params['payment_id']),
    },
    {
        method: 'DELETE',
        path: '/customerpayments/:payment_id',
        scope: ['customerpayments', 'DELETE'],
        handle: deletePayment,
    },
    singleCustomFieldsRoute(
        '/customerpayment/:id/customfields',
        'customer_payment',
        'customerpayments',
        'Payment',
        (kernel) => kernel.state.payments,
    ),
    ...paymentRefundRoutes,
];

function listPayments({ kernel, query }: Call): Reply {
    const above = kernel.switches.get('per_page_above_max');
    return { data: listPage(paymentList(kernel), kernel.state.payments.values(), query, above).data };
}

const MODES: Readonly<Record<string, string>> = {
    Check: 'check',
    Cash: 'cash',
    BankTransfer: 'banktransfer',
    Paypal: 'paypal',
    CreditCard: 'creditcard',
    BankRemittance: 'bankremittance',
    Stripe: 'stripe',
    Others: 'others',
};

function paymentList(kernel: Kernel): ListSpec<PaymentRecord> {
    const modes = Object.entries(MODES).map(
        ([name, mode]) => [`PaymentMode.${name}`, (payment: PaymentRecord) => payment.payment_mode === mode] as const,
    );
    const sorts = ['date', 'amount', 'customer_name', 'created_time', 'reference_number', 'payment_number'];
    return {
        key: kernel.switches.get('payments_list_key'),
        reportName: 'Payments Received',
        allFilter: 'PaymentMode.All',
        idOf: (payment) => payment.payment_id,
        columns: {
            customer_name: {
                kind: 'text',
                of: (payment) => kernel.state.contacts.get(payment.customer_id)?.contact_name ?? '',
            },
            customer_id: { kind: 'id', of: (payment) => payment.customer_id },
            reference_number: { kind: 'text', of: (payment) => payment.reference_number },
            payment_number: { kind: 'number', of: (payment) => Number(payment.payment_number) },
            date: { kind: 'date', of: (payment) => payment.date },
            amount: { kind: 'number', of: (payment) => payment.amount },
            notes: { kind: 'text', of: (payment) => payment.description },
            payment_mode: { kind: 'text', of: (payment) => payment.payment_mode },
            created_time: { kind: 'time', of: (payment) => payment.created_ms },
            last_modified_time: { kind: 'time', of: (payment) => payment.modified_ms },
        },
        filters: ['customer_name', 'customer_id', 'reference_number', 'date', 'amount', 'notes', 'payment_mode'],
        sorts: kernel.switches.get('customerpayments.last_modified_sort') ? [...sorts, 'last_modified_time'] : sorts,
        defaultSort: ['date', 'D'],
        filterBy: Object.fromEntries(modes),
        search: ['reference_number', 'customer_name', 'notes'],
        row: (payment) => paymentRow(kernel, payment),
        lastModifiedFilter: kernel.switches.get('customerpayments.last_modified_filter'),
        inclusiveDelta: kernel.switches.get('delta_filter') === 'inclusive',
    };
}
