import { LightningElement, api } from 'lwc';
import type { BucketView, CurrencyTotals } from 'bookbridge/views';
import { labels } from 'c/labels';
import { moneyText } from 'c/money';

type AgingBucket = BucketView['bucket'];

interface Segment extends BucketView {
    readonly style: string;
    readonly segmentClass: string;
    readonly text: string;
    readonly pressed: 'true' | 'false';
    readonly isEmpty: boolean;
}

/** Open money by days past due: a bar whose parts are buttons, and the same as numbers. Fires `select` with a bucket or null. */
export default class AgingBar extends LightningElement {
    @api totals!: CurrencyTotals;
    @api selected: AgingBucket | null = null;

    readonly labels = labels;

    get segments(): readonly Segment[] {
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

    get filledSegments(): readonly Segment[] {
        return this.segments.filter(({ amount }) => amount > 0);
    }

    get isNothingOpen(): boolean {
        return this.filledSegments.length === 0;
    }

    onSelect(event: Event): void {
        const bucket = (event.currentTarget as HTMLElement).dataset['bucket'] as AgingBucket;
        this.dispatchEvent(new CustomEvent('select', { detail: bucket === this.selected ? null : bucket }));
    }
}
