import { api, LightningElement } from 'lwc';
import type { RecordPageView } from '../../../../../server/views';

/** Head of a record page: what it is, its key fields, what can be done. */
export default class Highlights extends LightningElement {
    @api page!: RecordPageView;

    get hasFields(): boolean {
        return this.page.highlights.length > 0;
    }

    startAction(event: Event): void {
        const name = (event.currentTarget as HTMLElement).dataset.action;
        const detail = this.page.actions.find((action) => action.name === name);
        this.dispatchEvent(new CustomEvent('pageaction', { bubbles: true, composed: true, detail }));
    }

    startEdit(): void {
        this.dispatchEvent(new CustomEvent('pageedit', { bubbles: true, composed: true }));
    }
}
