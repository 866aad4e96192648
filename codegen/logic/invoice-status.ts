/** What the status of an invoice means today. Zoho Books turns an invoice overdue by the date alone. */
import { Money, type PlainDate } from '../language';

/** Drafts, void, deleted and paid invoices are not owed, whatever balance their row shows. */
const notOwed: readonly string[] = ['draft', 'void', 'deleted', 'paid', 'pending_approval', 'approved'];

/**
 * Whether a customer owes the balance of an invoice.
 * @param status status that Zoho Books stores
 * @param balance what is left to pay
 */
export function isOwed(status: string, balance: Money): boolean {
    return !notOwed.includes(status) && balance.isGreaterThan(Money.zero);
}

/**
 * Whether an invoice no longer stands: it is void, or was deleted in Zoho Books.
 * @param status status that Zoho Books stores, or deleted
 */
export function isGone(status: string): boolean {
    return status === 'void' || status === 'deleted';
}

/**
 * The status to show today.
 * @param status status that Zoho Books stores
 * @param total total of the invoice
 * @param balance what is left to pay
 * @param dueDate last day to pay, or null
 * @param today today in the organisation's time zone
 * @returns draft, sent, partially_paid, paid, overdue, void, or a status of Zoho Books that we do not know
 */
export function displayStatus(
    status: string,
    total: Money,
    balance: Money,
    dueDate: PlainDate | null,
    today: PlainDate,
): string {
    if (!isOwed(status, balance)) {
        return status;
    }
    if (balance.isLessThan(total)) {
        return 'partially_paid';
    }
    if (dueDate !== null && dueDate.isBefore(today)) {
        return 'overdue';
    }
    switch (status) {
        case 'viewed':
        case 'unpaid':
        case 'overdue':
        case 'partially_paid':
            return 'sent';
        default:
            return status;
    }
}
