import { LightningElement, api } from 'lwc';
import { listTerm, statusTerm } from 'c/bookTerms';
import { labels } from 'c/labels';

/** Both sides of one list, status and currency, perhaps of one customer. */
export interface SumRow {
    readonly key: string;
    readonly entity: string;
    readonly customerName: string;
    readonly currencyCode: string;
    readonly status: string;
    readonly crmCount: number;
    readonly booksCount: number;
    readonly crmTotal: number;
    readonly booksTotal: number;
    /** Whether both sides agree: `=` or `≠`. */
    readonly mark: string;
}

/** Sums of Salesforce and of Zoho Books side by side; currencies are never added up. */
export default class SumTable extends LightningElement {
    @api sums: readonly SumRow[] = [];
    /** Whether each row is one customer's. */
    @api withCustomer = false;

    readonly labels = labels;

    get rows(): readonly object[] {
        return this.sums.map((sum) => ({ ...sum, list: listTerm(sum.entity), statusText: statusTerm(sum.status) }));
    }
}
