import { api, LightningElement } from 'lwc';
import { get, messageOf } from 'shell/orgApi';
import { onRefresh } from 'shell/refreshBus';
import { arrangeRegions, indexRegions, type Column, type Regions } from 'shell/regions';
import { session } from 'shell/session';
import type { ActionView, RecordPageView } from '../../../../../server/views';

/** The page of one record, as its Lightning page lays it out. */
export default class RecordPage extends LightningElement {
    page: RecordPageView | undefined;
    error: string | undefined;
    action: ActionView | undefined;
    editing = false;
    private shownId = '';
    private stop: (() => void) | undefined;

    @api
    get recordId(): string {
        return this.shownId;
    }
    set recordId(id: string) {
        if (id !== this.shownId) this.page = undefined;
        this.shownId = id;
        void this.load();
    }

    connectedCallback(): void {
        this.stop = onRefresh((ids) => (ids === null || ids.includes(this.shownId)) && void this.load());
        this.template?.addEventListener('pageaction', (event) => {
            this.action = (event as CustomEvent<ActionView>).detail;
        });
        this.template?.addEventListener('pageedit', () => {
            this.editing = true;
        });
    }

    disconnectedCallback(): void {
        this.stop?.();
    }

    private async load(): Promise<void> {
        const id = this.shownId;
        this.error = undefined;
        try {
            const page = await get<RecordPageView>(`/api/pages/record/${id}?app=${session.app.name}`);
            if (id !== this.shownId) return;
            this.page = page;
            document.title = `${page.name} | ${page.object.label}`;
        } catch (failure) {
            this.page = undefined;
            this.error = messageOf(failure);
        }
    }

    get regions(): Regions {
        return indexRegions(this.page?.regions ?? []);
    }

    private get arranged(): ReturnType<typeof arrangeRegions> {
        return arrangeRegions(this.page?.regions ?? []);
    }

    get top(): Column[] {
        return this.arranged.top;
    }

    get columns(): Column[] {
        return this.arranged.columns;
    }

    get bottom(): Column[] {
        return this.arranged.bottom;
    }

    closeAction(): void {
        this.action = undefined;
    }

    closeForm(): void {
        this.editing = false;
    }
}
