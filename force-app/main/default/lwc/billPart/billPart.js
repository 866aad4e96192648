import { LightningElement, api } from 'lwc';
import { fill, labels } from 'c/labels';
import { moneyText } from 'c/money';
/** What of a deal is billed: all that is left, a percentage, a deposit, or quantities of lines. Fires `wish` with the text. */
export default class BillPart extends LightningElement {
    @api
    leftTotal = null;
    @api
    wholeTotal = null;
    @api
    currencyCode;
    @api
    lines = [];
    labels = labels;
    options = [
        { label: labels.Part_All, value: 'all' },
        { label: labels.Part_Percentage, value: 'percentage' },
        { label: labels.Part_Deposit, value: 'deposit' },
        { label: labels.Part_Lines, value: 'lines' },
    ];
    kind = 'all';
    percentage = 30;
    quantities = {};
    get isShare() {
        return this.kind === 'percentage' || this.kind === 'deposit';
    }
    get isLines() {
        return this.kind === 'lines';
    }
    get needsApply() {
        return this.kind !== 'all';
    }
    get leftText() {
        const { leftTotal, wholeTotal, currencyCode } = this;
        if (leftTotal == null || wholeTotal == null) return '';
        return fill(labels.Part_Left, moneyText(leftTotal, currencyCode), moneyText(wholeTotal, currencyCode));
    }
    get rows() {
        return this.lines.map(({ id, name, left }) => ({
            id,
            left,
            label: fill(labels.Part_Quantity_Of, name, left),
            quantity: this.quantities[id] ?? 0,
        }));
    }
    onKind(event) {
        this.kind = event.detail.value;
        if (this.kind === 'all') this.fire(null);
    }
    onPercentage(event) {
        this.percentage = Number(event.detail.value);
    }
    onQuantity(event) {
        const { line } = event.target.dataset;
        if (line !== undefined) this.quantities = { ...this.quantities, [line]: Number(event.detail.value) };
    }
    onApply() {
        this.fire(JSON.stringify(this.isLines ? this.linesWish() : { kind: this.kind, percentage: this.percentage }));
    }
    linesWish() {
        const lines = Object.entries(this.quantities)
            .filter(([, quantity]) => quantity > 0)
            .map(([id, quantity]) => ({ id, quantity }));
        return { kind: this.kind, lines };
    }
    fire(wish) {
        this.dispatchEvent(new CustomEvent('wish', { detail: wish }));
    }
}
