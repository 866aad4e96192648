import { api, LightningElement } from 'lwc';
import { get, messageOf, post } from 'shell/orgApi';
import { onRefresh } from 'shell/refreshBus';
import { openUrl } from 'shell/router';
import type { ListButtonView, TableView } from '../../../../../server/views';

/** List of an object's records that the user may see. */
export default class ObjectHome extends LightningElement {
    table: TableView | undefined;
    error: string | undefined;
    creating = false;
    private object = '';
    private selected: readonly string[] = [];
    private stop: (() => void) | undefined;

    @api
    get objectApiName(): string {
        return this.object;
    }
    set objectApiName(name: string) {
        this.object = name;
        this.table = undefined;
        void this.load();
    }

    connectedCallback(): void {
        this.stop = onRefresh(() => void this.load());
    }

    disconnectedCallback(): void {
        this.stop?.();
    }

    get isEmpty(): boolean {
        return this.table?.rows.length === 0;
    }

    get count(): string {
        const { rows, more } = this.table ?? { rows: [], more: false };
        return `${rows.length}${more ? '+' : ''} item${rows.length === 1 ? '' : 's'}`;
    }

    private async load(): Promise<void> {
        const object = this.object;
        this.error = undefined;
        try {
            const table = await get<TableView>(`/api/lists/${object}`);
            if (object === this.object) this.table = table;
        } catch (failure) {
            this.error = messageOf(failure);
        }
    }

    get buttons(): readonly ListButtonView[] {
        return this.table?.buttons ?? [];
    }

    get hasButtons(): boolean {
        return this.buttons.length > 0;
    }

    keepSelection(event: CustomEvent<readonly string[]>): void {
        this.selected = event.detail;
    }

    async press(event: Event): Promise<void> {
        const name = (event.currentTarget as HTMLElement).dataset.button;
        this.error = undefined;
        try {
            const ids = this.selected;
            const reply = await post<{ readonly redirect: string }>(`/api/lists/${this.object}/${name}`, { ids });
            openUrl(reply.redirect);
        } catch (failure) {
            this.error = messageOf(failure);
        }
    }

    startNew(): void {
        this.creating = true;
    }

    stopNew(): void {
        this.creating = false;
    }

    openNew(event: CustomEvent<{ readonly id: string }>): void {
        this.creating = false;
        openUrl(`/lightning/r/${this.object}/${event.detail.id}/view`);
    }
}
