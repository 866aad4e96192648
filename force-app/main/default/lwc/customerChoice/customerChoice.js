import { LightningElement, api } from 'lwc';
import { labels } from 'c/labels';
const NEW_ONE = 'new';
/** Which of several customers an account is. Fires `choose` with the customer's Zoho id, or null for a new customer. */
export default class CustomerChoice extends LightningElement {
    @api
    options = [];
    labels = labels;
    chosen = '';
    get choices() {
        const known = this.options.map(({ zohoId, name, currencyCode, evidence }) => ({
            label: [name, currencyCode, evidence.join(', ')].filter(Boolean).join(' · '),
            value: zohoId,
        }));
        return [...known, { label: labels.Customer_New, value: NEW_ONE }];
    }
    get isUndecided() {
        return this.chosen === '';
    }
    onChange(event) {
        this.chosen = event.detail.value;
    }
    onUse() {
        this.dispatchEvent(new CustomEvent('choose', { detail: this.chosen === NEW_ONE ? null : this.chosen }));
    }
}
