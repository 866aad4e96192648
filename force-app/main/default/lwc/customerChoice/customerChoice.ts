import { LightningElement, api } from 'lwc';
import type { CustomerOption } from 'bookbridge/views';
import { labels } from 'c/labels';

const NEW_ONE = 'new';

/** Which of several customers an account is. Fires `choose` with the customer's Zoho id, or null for a new customer. */
export default class CustomerChoice extends LightningElement {
    @api options: readonly CustomerOption[] = [];

    readonly labels = labels;
    chosen = '';

    get choices(): readonly { readonly label: string; readonly value: string }[] {
        const known = this.options.map(({ zohoId, name, currencyCode, evidence }) => ({
            label: [name, currencyCode, evidence.join(', ')].filter(Boolean).join(' · '),
            value: zohoId,
        }));
        return [...known, { label: labels.Customer_New, value: NEW_ONE }];
    }

    get isUndecided(): boolean {
        return this.chosen === '';
    }

    onChange(event: CustomEvent<{ readonly value: string }>): void {
        this.chosen = event.detail.value;
    }

    onUse(): void {
        this.dispatchEvent(new CustomEvent('choose', { detail: this.chosen === NEW_ONE ? null : this.chosen }));
    }
}
