import { LightningElement, api } from 'lwc';
import explainTax from '@salesforce/apex/MoneySetupController.explainTax';
import { failureText } from 'c/failure';
import { setupLabels as labels } from 'c/setupLabels';
import { noneOr, treatmentOptions } from 'c/taxChoices';
const ICONS = { found: 'utility:success', ambiguous: 'utility:warning', missing: 'utility:error' };
const VARIANTS = { found: 'success', ambiguous: 'warning', missing: 'error' };
const FIELDS = ['country', 'state', 'treatment', 'taxNumber', 'category', 'code', 'locationId', 'day'];
/** Says which tax a sample sale would get, and why. Fires `explained` with the id of the row that decided. */
export default class TaxSample extends LightningElement {
    @api
    setup;
    labels = labels;
    treatmentOptions = treatmentOptions();
    answer = null;
    failure = '';
    get locationOptions() {
        return noneOr(this.setup.seller.locations.map(({ id, name }) => ({ label: name, value: id })));
    }
    get hasLocations() {
        return this.setup.seller.locations.length > 0;
    }
    get icon() {
        return ICONS[this.answer.kind];
    }
    get variant() {
        return VARIANTS[this.answer.kind];
    }
    get verdict() {
        const texts = {
            found: labels.Taxes_Found,
            ambiguous: labels.Taxes_Ambiguous,
            missing: labels.Taxes_Missing,
        };
        return texts[this.answer.kind];
    }
    async onExplain() {
        const sample = Object.fromEntries(FIELDS.map((name) => [name, this.value(name)]));
        try {
            this.answer = await explainTax({
                connectionId: this.setup.connectionId,
                sample: JSON.stringify(sample),
            });
            this.failure = '';
            this.dispatchEvent(new CustomEvent('explained', { detail: this.answer.rowId ?? '' }));
        } catch (error) {
            this.answer = null;
            this.failure = failureText(error);
        }
    }
    value(name) {
        return this.template.querySelector(`[data-id="${name}"]`)?.value ?? '';
    }
}
