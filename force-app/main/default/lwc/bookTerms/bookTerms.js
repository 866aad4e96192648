/** What lists, states and differences are called on our pages; Zoho Books and its API have names of their own. */
import Difference_Accepted from '@salesforce/label/c.Difference_Accepted';
import Difference_Amount from '@salesforce/label/c.Difference_Amount';
import Difference_Currency from '@salesforce/label/c.Difference_Currency';
import Difference_Extra from '@salesforce/label/c.Difference_Extra';
import Difference_Missing from '@salesforce/label/c.Difference_Missing';
import Difference_Open from '@salesforce/label/c.Difference_Open';
import Difference_Pulled from '@salesforce/label/c.Difference_Pulled';
import Difference_Rounding from '@salesforce/label/c.Difference_Rounding';
import Difference_Stale from '@salesforce/label/c.Difference_Stale';
import Status_Closed from '@salesforce/label/c.Status_Closed';
import Status_Deleted from '@salesforce/label/c.Status_Deleted';
import Status_Open from '@salesforce/label/c.Status_Open';
import Term_Credit_Notes from '@salesforce/label/c.Term_Credit_Notes';
import Term_Customers from '@salesforce/label/c.Term_Customers';
import Term_Invoices from '@salesforce/label/c.Term_Invoices';
import Term_Items from '@salesforce/label/c.Term_Items';
import Term_Payments from '@salesforce/label/c.Term_Payments';
import { labels } from 'c/labels';
const LISTS = {
    contacts: Term_Customers,
    contact: Term_Customers,
    invoices: Term_Invoices,
    invoice: Term_Invoices,
    payments: Term_Payments,
    customer_payment: Term_Payments,
    creditnotes: Term_Credit_Notes,
    creditnote: Term_Credit_Notes,
    items: Term_Items,
    item: Term_Items,
    receivables: labels.Close_Receivables,
};
const STATUSES = {
    draft: labels.Status_Draft,
    sent: labels.Status_Sent,
    viewed: labels.Status_Sent,
    partially_paid: labels.Status_Partially_Paid,
    paid: labels.Status_Paid,
    overdue: labels.Status_Overdue,
    void: labels.Status_Void,
    open: Status_Open,
    closed: Status_Closed,
    deleted: Status_Deleted,
};
const KINDS = {
    missing: Difference_Missing,
    extra: Difference_Extra,
    currency: Difference_Currency,
    amount: Difference_Amount,
    rounding: Difference_Rounding,
    stale: Difference_Stale,
};
const STATES = {
    open: Difference_Open,
    pulled: Difference_Pulled,
    accepted: Difference_Accepted,
};
/** What Zoho Books wrote and nobody knew of is shown as it is, as words. */
const termIn = (terms, name) => terms[name ?? ''] ?? (name ?? '').replaceAll('_', ' ');
/** A list or a module of Zoho Books, for example `customer_payment`. */
export const listTerm = (name) => termIn(LISTS, name);
/** The status of a document. */
export const statusTerm = (status) => termIn(STATUSES, status);
/** How a document differs between the two systems. */
export const differenceTerm = (kind) => termIn(KINDS, kind);
/** What has become of a difference. */
export const differenceStateTerm = (state) => termIn(STATES, state);
