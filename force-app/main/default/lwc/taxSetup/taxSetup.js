import { LightningElement, api } from 'lwc';
import explainTax from '@salesforce/apex/MoneySetupController.explainTax';
import mapTax from '@salesforce/apex/MoneySetupController.mapTax';
import unmapTax from '@salesforce/apex/MoneySetupController.unmapTax';
import { failureText } from 'c/failure';
import { fill } from 'c/labels';
import { setupLabels as labels } from 'c/setupLabels';
/** The taxes of Zoho Books, the table that says which lines get them, and the answer for one sale. Fires `changed`. */
export default class TaxSetup extends LightningElement {
    @api
    setup;
    labels = labels;
    failure = '';
    explanation = '';
    get offered() {
        return this.setup.taxes.map(({ taxId = '', name = '', parts = '', supply = '' }) => ({
            taxId,
            name,
            parts,
            supply,
            action: fill(labels.Taxes_Map_One, name),
        }));
    }
    get isNone() {
        return this.setup.taxes.length === 0;
    }
    get listed() {
        return this.setup.table.map((row) => ({
            ...row,
            condition: row.isFallback ? labels.Taxes_Fallback : row.asks === '' ? labels.Taxes_Any : row.asks,
            action: fill(labels.Taxes_Remove_One, row.name),
        }));
    }
    get isEmpty() {
        return this.setup.table.length === 0;
    }
    get defaultTax() {
        return this.setup.defaultTax === undefined ? '' : fill(labels.Taxes_Default, this.setup.defaultTax);
    }
    onMap(event) {
        const { tax, supply } = event.target.dataset;
        return this.change(() =>
            mapTax({
                connectionId: this.setup.connectionId,
                taxId: tax ?? '',
                category: this.value('category'),
                supply: supply ?? '',
                treatment: this.value('treatment'),
                isFallback: false,
            }),
        );
    }
    onUnmap(event) {
        const { row } = event.target.dataset;
        return this.change(() => unmapTax({ rowId: row ?? '' }));
    }
    async onExplain() {
        try {
            this.explanation = await explainTax({
                connectionId: this.setup.connectionId,
                category: this.value('category'),
                treatment: this.value('treatment'),
                country: this.value('country'),
                state: this.value('state'),
                taxNumber: '',
            });
            this.failure = '';
        } catch (error) {
            this.failure = failureText(error);
        }
    }
    value(name) {
        const field = this.template.querySelector(`[data-id="${name}"]`);
        return field.value ?? '';
    }
    async change(call) {
        try {
            await call();
            this.failure = '';
            this.dispatchEvent(new CustomEvent('changed', { detail: labels.Money_Setup_Saved }));
        } catch (error) {
            this.failure = failureText(error);
        }
    }
}
