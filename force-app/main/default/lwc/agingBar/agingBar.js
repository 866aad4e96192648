import { LightningElement, api } from 'lwc';
import { labels } from 'c/labels';
import { moneyText } from 'c/money';
/** Open money by days past due: a bar whose parts are buttons, and the same as numbers. Fires `select` with a bucket or null. */
export default class AgingBar extends LightningElement {
    @api
    totals;
    @api
    selected = null;
    labels = labels;
    get segments() {
        return this.totals.aging.map((part) => {
            const isSelected = part.bucket === this.selected;
            return {
                ...part,
                style: `flex-grow: ${Math.max(part.amount, 0)}`,
                segmentClass: `segment segment_${part.bucket}${isSelected ? ' segment_selected' : ''}`,
                text: `${part.label}: ${moneyText(part.amount, this.totals.currencyCode)} (${part.count})`,
                pressed: isSelected ? 'true' : 'false',
                isEmpty: part.count === 0,
            };
        });
    }
    get filledSegments() {
        return this.segments.filter(({ amount }) => amount > 0);
    }
    get isNothingOpen() {
        return this.filledSegments.length === 0;
    }
    onSelect(event) {
        const bucket = event.currentTarget.dataset['bucket'];
        this.dispatchEvent(new CustomEvent('select', { detail: bucket === this.selected ? null : bucket }));
    }
}
