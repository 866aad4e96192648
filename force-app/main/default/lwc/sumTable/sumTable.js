import { LightningElement, api } from 'lwc';
import { listTerm, statusTerm } from 'c/bookTerms';
import { labels } from 'c/labels';
/** Sums of Salesforce and of Zoho Books side by side; currencies are never added up. */
export default class SumTable extends LightningElement {
    @api
    sums = [];
    /** Whether each row is one customer's. */
    @api
    withCustomer = false;
    labels = labels;
    get rows() {
        return this.sums.map((sum) => ({ ...sum, list: listTerm(sum.entity), statusText: statusTerm(sum.status) }));
    }
}
