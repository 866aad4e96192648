import { LightningElement, api } from 'lwc';
import { fill, labels } from 'c/labels';
import { momentText } from 'c/money';

/** The foot of a panel: up to when it is complete, and a way to ask for news. Fires `refresh`. */
export default class Completeness extends LightningElement {
    /** ISO 8601; absent before the first sync */
    @api until: string | null | undefined = null;
    @api refreshing = false;
    /** That older documents may be missing; absent when none are */
    @api history: string | null | undefined = null;

    readonly labels = labels;

    get text(): string {
        if (this.refreshing) return labels.Panel_Refreshing;
        return this.until == null
            ? labels.Panel_Never_Complete
            : fill(labels.Panel_Complete_Until, momentText(this.until, new Date()));
    }

    onRefresh(): void {
        this.dispatchEvent(new CustomEvent('refresh'));
    }
}
