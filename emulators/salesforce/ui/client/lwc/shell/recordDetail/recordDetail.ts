import { api, LightningElement } from 'lwc';
import { get, messageOf } from 'shell/orgApi';
import { onRefresh } from 'shell/refreshBus';
import type { SectionView } from '../../../../../server/views';

/** The fields of a record in sections. */
export default class RecordDetail extends LightningElement {
    sections: readonly SectionView[] = [];
    error: string | undefined;
    private shownId = '';
    private stop: (() => void) | undefined;

    @api
    get recordId(): string {
        return this.shownId;
    }
    set recordId(id: string) {
        this.shownId = id;
        void this.load();
    }

    connectedCallback(): void {
        this.stop = onRefresh((ids) => (ids === null || ids.includes(this.shownId)) && void this.load());
    }

    disconnectedCallback(): void {
        this.stop?.();
    }

    private async load(): Promise<void> {
        try {
            this.sections = await get<readonly SectionView[]>(`/api/details/${this.shownId}`);
            this.error = undefined;
        } catch (failure) {
            this.error = messageOf(failure);
        }
    }

    startEdit(): void {
        this.dispatchEvent(new CustomEvent('pageedit', { bubbles: true, composed: true }));
    }
}
