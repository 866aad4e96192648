import type { Route } from '../core/route';
import { accountRoutes } from './accounts/chart-of-accounts';
import { contactRoutes } from './contacts/contacts';
import { creditNoteRoutes } from './credit-notes/credit-notes';
import { currencyRoutes } from './currencies/currencies';
import { customFieldRoutes } from './custom-fields/custom-fields';
import { customerPaymentRoutes } from './customer-payments/customer-payments';
import { invoiceRoutes } from './invoices/invoices';
import { itemRoutes } from './items/items';
import { locationRoutes } from './locations/locations';
import { organizationRoutes } from './organizations/organizations';
import { taxRoutes } from './taxes/taxes';
import { webhookRoutes } from './webhooks/webhooks';
import type { WebhookQueue } from '../webhooks/webhook-queue';

/** Every endpoint of the emulated API. */
export function resourceRoutes(webhooks: WebhookQueue): readonly Route[] {
    return [
        ...organizationRoutes,
        ...contactRoutes,
        ...itemRoutes,
        ...taxRoutes,
        ...locationRoutes,
        ...currencyRoutes,
        ...customFieldRoutes,
        ...invoiceRoutes,
        ...customerPaymentRoutes,
        ...creditNoteRoutes,
        ...accountRoutes,
        ...webhookRoutes(webhooks),
    ];
}
