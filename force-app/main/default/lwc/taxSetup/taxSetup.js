import { LightningElement, api } from 'lwc';
import orderTaxRows from '@salesforce/apex/MoneySetupController.orderTaxRows';
import removeTaxRow from '@salesforce/apex/MoneySetupController.removeTaxRow';
import { failureText } from 'c/failure';
import { fill } from 'c/labels';
import { setupLabels as labels } from 'c/setupLabels';
import { labelIn, supplyOptions, treatmentOptions } from 'c/taxChoices';
/** A new row comes behind the others. */
const STEP = 10;
/** The table that says which lines get which tax, what Zoho Books offers for it, and the answer for a sample. Fires `changed`. */
export default class TaxSetup extends LightningElement {
    @api
    setup;
    labels = labels;
    failure = '';
    /** The row that is being edited or added. */
    edited = null;
    decided = '';
    get offered() {
        return this.setup.taxes.map(({ taxId = '', name = '', parts = '' }) => ({
            taxId,
            name,
            parts,
            action: fill(labels.Taxes_Map_One, name),
        }));
    }
    get isNone() {
        return this.setup.taxes.length === 0;
    }
    get listed() {
        const { table } = this.setup;
        return table.map((row, index) => ({
            ...row,
            conditions: conditionsOf(row),
            isAny: conditionsOf(row).length === 0,
            since: row.effectiveFrom ?? labels.Taxes_Always,
            rowClass: row.id === this.decided ? 'decided' : '',
            isFirst: index === 0 || table[index - 1].isFallback !== row.isFallback,
            isLast: index === table.length - 1 || table[index + 1].isFallback !== row.isFallback,
            upText: fill(labels.Taxes_Up, row.name),
            downText: fill(labels.Taxes_Down, row.name),
            editText: fill(labels.Taxes_Edit_One, row.name),
            removeText: fill(labels.Taxes_Remove_One, row.name),
        }));
    }
    get isEmpty() {
        return this.setup.table.length === 0;
    }
    get defaultTax() {
        return this.setup.defaultTax === undefined ? '' : fill(labels.Taxes_Default, this.setup.defaultTax);
    }
    onAdd() {
        this.edited = { priority: this.nextPriority };
    }
    /** Adds a row with a tax that Zoho Books has. */
    onMap(event) {
        const { taxId, name, supply } = this.setup.taxes.find((tax) => tax.taxId === dataOf(event, 'tax'));
        this.edited = { taxId, name, supply: supply ?? '', priority: this.nextPriority };
    }
    onEdit(event) {
        this.edited = this.setup.table.find((row) => row.id === dataOf(event, 'row')) ?? null;
    }
    onCancel() {
        this.edited = null;
    }
    onSaved() {
        this.edited = null;
        this.tell();
    }
    onExplained(event) {
        this.decided = event.detail;
    }
    onUp(event) {
        return this.move(dataOf(event, 'row'), -1);
    }
    onDown(event) {
        return this.move(dataOf(event, 'row'), 1);
    }
    onRemove(event) {
        const rowId = dataOf(event, 'row');
        return this.change(() => removeTaxRow({ connectionId: this.setup.connectionId, rowId }));
    }
    get nextPriority() {
        return Math.max(0, ...this.setup.table.map(({ priority }) => priority ?? 0)) + STEP;
    }
    move(rowId, by) {
        const rowIds = this.setup.table.map(({ id }) => id);
        const place = rowIds.indexOf(rowId);
        [rowIds[place], rowIds[place + by]] = [rowIds[place + by], rowIds[place]];
        return this.change(() => orderTaxRows({ connectionId: this.setup.connectionId, rowIds }));
    }
    async change(call) {
        try {
            await call();
            this.failure = '';
            this.tell();
        } catch (error) {
            this.failure = failureText(error);
        }
    }
    tell() {
        this.dispatchEvent(new CustomEvent('changed', { detail: labels.Money_Setup_Saved }));
    }
}
function dataOf(event, name) {
    return event.currentTarget.dataset[name] ?? '';
}
function conditionsOf({ supply, treatment, category, place }) {
    const asked = [
        [supply, labelIn(supplyOptions(), supply)],
        [treatment, labelIn(treatmentOptions(), treatment)],
        [category, category ?? ''],
        [place, place ?? ''],
    ];
    return asked.filter(([value]) => value != null && value !== '').map(([, label]) => label);
}
