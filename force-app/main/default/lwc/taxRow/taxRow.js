import { LightningElement, api } from 'lwc';
import saveTaxRow from '@salesforce/apex/MoneySetupController.saveTaxRow';
import { failureText } from 'c/failure';
import { setupLabels as labels } from 'c/setupLabels';
import { noneOr, supplyOptions, treatmentOptions } from 'c/taxChoices';
/** The members of a row that a person fills in. */
const TEXTS = ['name', 'category', 'treatment', 'supply', 'place', 'priority', 'effectiveFrom', 'authorityId'];
/** Adds a row to the tax table, or changes one. Fires `saved`, or `cancel`. */
export default class TaxRow extends LightningElement {
    @api
    setup;
    /** The row that is changed; a new one has no id. */
    @api
    row;
    labels = labels;
    supplyOptions = supplyOptions();
    treatmentOptions = treatmentOptions();
    failure = '';
    get title() {
        return this.row.id === undefined ? labels.Taxes_Row_New : labels.Taxes_Row_Edit;
    }
    /** Taxes and exemptions in one list: a row charges one of them. */
    get taxOptions() {
        return [
            ...this.setup.taxes.map(({ taxId = '', name = '', parts }) => ({
                label: parts === undefined || parts === '' || parts.startsWith(name) ? name : `${name} (${parts})`,
                value: `tax:${taxId}`,
            })),
            ...this.setup.exemptions.map(({ id, name }) => ({
                label: labels.Taxes_Exempt.replace('{0}', name),
                value: `exemption:${id}`,
            })),
        ];
    }
    get chosen() {
        const { taxId, exemptionId } = this.row;
        return taxId != null ? `tax:${taxId}` : exemptionId != null ? `exemption:${exemptionId}` : '';
    }
    get authorityOptions() {
        return noneOr(this.setup.authorities.map(({ id, name }) => ({ label: name, value: id })));
    }
    get hasAuthorities() {
        return this.setup.authorities.length > 0;
    }
    async onSave() {
        const [kind, id] = (this.value('what') ?? '').split(':');
        const texts = Object.fromEntries(TEXTS.map((name) => [name, this.value(name) ?? '']));
        const row = {
            ...texts,
            id: this.row.id ?? '',
            taxId: kind === 'tax' ? id : '',
            exemptionId: kind === 'exemption' ? id : '',
            isFallback: this.input('isFallback')?.checked ?? false,
        };
        try {
            await saveTaxRow({ connectionId: this.setup.connectionId, row: JSON.stringify(row) });
            this.dispatchEvent(new CustomEvent('saved'));
        } catch (error) {
            this.failure = failureText(error);
        }
    }
    onCancel() {
        this.dispatchEvent(new CustomEvent('cancel'));
    }
    input(name) {
        return this.template.querySelector(`[data-id="${name}"]`);
    }
    value(name) {
        return this.input(name)?.value;
    }
}
