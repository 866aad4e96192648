/**
 * The few figures of a deal or an account that stand on its own record, for reports, lists and flows. They are of one
 * currency, the record's: amounts of other currencies stay in the panel, because currencies are never added up.
 */
import { Money, type PlainDate } from '../language';
import { displayStatus, isOwed } from './invoice-status';

/** What a roll-up needs to know of an invoice. */
export interface RolledInvoice {
    readonly status: string;
    readonly total: Money;
    readonly balance: Money;
    readonly dueDate: PlainDate | null;
    readonly currencyCode: string;
}

/** Where the billing of a deal stands. */
export interface DealFigures {
    /** Sum of the invoices that have been issued; null when there is none in the currency. */
    readonly invoiced: Money | null;
    /** What is left to pay of them, as Zoho Books says; null when there is none. */
    readonly balance: Money | null;
    /** Of all invoices, whatever their currency: what asks for attention first. */
    readonly status: string | null;
}

/** What an account owes; null when there is no open invoice in the currency. */
export interface AccountFigures {
    readonly open: Money | null;
    readonly overdue: Money | null;
}

/** A draft has not been issued, and an invoice that is void or was deleted no longer counts. */
const notIssued: readonly string[] = ['draft', 'void', 'deleted', 'pending_approval', 'approved'];

/** What comes first in this list says how a deal stands; a status that we do not know comes last. */
const urgency: readonly string[] = [
    'overdue',
    'partially_paid',
    'sent',
    'pending_approval',
    'approved',
    'draft',
    'paid',
    'void',
    'deleted',
];

/**
 * Whether a customer has let the due date pass.
 * @param status status that Zoho Books stores
 * @param balance what is left to pay
 * @param dueDate last day to pay, or null
 * @param today today in the organisation's time zone
 */
export function isLate(status: string, balance: Money, dueDate: PlainDate | null, today: PlainDate): boolean {
    return dueDate !== null && dueDate.isBefore(today) && isOwed(status, balance);
}

function rank(status: string): number {
    const position = urgency.indexOf(status);
    return position < 0 ? 100 : position;
}

function statusOf(invoice: RolledInvoice, today: PlainDate): string {
    return isLate(invoice.status, invoice.balance, invoice.dueDate, today)
        ? 'overdue'
        : displayStatus(invoice.status, invoice.total, invoice.balance, invoice.dueDate, today);
}

function sumOf(amounts: readonly Money[]): Money | null {
    return amounts.length === 0 ? null : amounts.reduce((total, amount) => total.add(amount), Money.zero);
}

/**
 * Where the billing of a deal stands.
 * @param invoices all invoices of the deal
 * @param currencyCode currency of the deal
 * @param today today in the organisation's time zone
 */
export function dealFigures(invoices: readonly RolledInvoice[], currencyCode: string, today: PlainDate): DealFigures {
    const issued = invoices.filter(
        (invoice) => invoice.currencyCode === currencyCode && !notIssued.includes(invoice.status),
    );
    const ranked = invoices
        .map((invoice) => statusOf(invoice, today))
        .toSorted((left, right) => rank(left) - rank(right));
    return {
        invoiced: sumOf(issued.map((invoice) => invoice.total)),
        balance: sumOf(
            issued.map((invoice) => (isOwed(invoice.status, invoice.balance) ? invoice.balance : Money.zero)),
        ),
        status: ranked.at(0) ?? null,
    };
}

/**
 * What an account owes.
 * @param invoices the invoices of the account; those that are not owed do not count
 * @param currencyCode currency of the account
 * @param today today in the organisation's time zone
 */
export function accountFigures(
    invoices: readonly RolledInvoice[],
    currencyCode: string,
    today: PlainDate,
): AccountFigures {
    const open = invoices.filter(
        (invoice) => invoice.currencyCode === currencyCode && isOwed(invoice.status, invoice.balance),
    );
    const balance = sumOf(open.map((invoice) => invoice.balance));
    const late = open.filter((invoice) => isLate(invoice.status, invoice.balance, invoice.dueDate, today));
    return {
        open: balance,
        overdue: balance === null ? null : (sumOf(late.map((invoice) => invoice.balance)) ?? Money.zero),
    };
}
