import { api, LightningElement } from 'lwc';
import { get, messageOf } from 'shell/orgApi';
import { onRefresh } from 'shell/refreshBus';
import type { RelatedListView } from '../../../../../server/views';

/** Records that look up to the record of the page. */
export default class RelatedList extends LightningElement {
    @api relationship = '';
    @api limit: number | string = 6;
    table: RelatedListView | undefined;
    error: string | undefined;
    private shownId = '';
    private stop: (() => void) | undefined;

    @api
    get recordId(): string {
        return this.shownId;
    }
    set recordId(id: string) {
        this.shownId = id;
        if (this.stop) void this.load();
    }

    connectedCallback(): void {
        this.stop = onRefresh(() => void this.load());
        void this.load();
    }

    disconnectedCallback(): void {
        this.stop?.();
    }

    get icon(): string {
        return this.table?.object.icon ?? 'standard:related_list';
    }

    get heading(): string {
        if (!this.table) return this.relationship;
        return `${this.table.title} (${this.table.rows.length}${this.table.more ? '+' : ''})`;
    }

    get hasRows(): boolean {
        return (this.table?.rows.length ?? 0) > 0;
    }

    private async load(): Promise<void> {
        try {
            this.table = await get<RelatedListView>(
                `/api/related/${this.shownId}/${this.relationship}?limit=${this.limit}`,
            );
            this.error = undefined;
        } catch (failure) {
            this.table = undefined;
            this.error = messageOf(failure);
        }
    }
}
