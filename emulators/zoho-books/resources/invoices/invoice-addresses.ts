import type { Call, Reply, Route } from '../../core/route';
import { plain } from '../../core/route';
import { addressFields } from '../contacts/contact-body';
import { addressView, documentAddress } from '../contacts/address';
import { touch } from '../documents/touch';

/** `PUT /invoices/{id}/address/billing` and `/shipping`: change the invoice, not the contact. */
export const invoiceAddressRoutes: readonly Route[] = [
    {
        method: 'PUT',
        path: '/invoices/:invoice_id/address/billing',
        scope: ['invoices', 'UPDATE'],
        handle: (call) => changeAddress(call, 'billing_address', 'Billing address updated'),
    },
    {
        method: 'PUT',
        path: '/invoices/:invoice_id/address/shipping',
        scope: ['invoices', 'UPDATE'],
        handle: (call) => changeAddress(call, 'shipping_address', 'Shipping address updated'),
    },
];

function changeAddress(call: Call, key: 'billing_address' | 'shipping_address', message: string): Reply {
    const { kernel, params } = call;
    const invoice = kernel.find(kernel.state.invoices, params['invoice_id'], 'Invoice');
    invoice[key] = documentAddress(addressView(kernel, call.body(addressFields, 'partial'), invoice[key]));
    touch(kernel, invoice);
    kernel.changed('invoice', 'edited', invoice.invoice_id);
    return plain(message);
}
