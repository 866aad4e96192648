import { api, LightningElement } from 'lwc';
import { get, messageOf } from 'shell/orgApi';
import { arrangeRegions, indexRegions, type Column, type Regions } from 'shell/regions';
import { openUrl } from 'shell/router';
import type { TabPageView } from '../../../../../server/views';

/** The page behind a custom tab: a component, or a Lightning page. */
export default class TabPage extends LightningElement {
    page: TabPageView | undefined;
    error: string | undefined;
    private tab = '';

    @api
    get name(): string {
        return this.tab;
    }
    set name(name: string) {
        this.tab = name;
        void this.load();
    }

    private async load(): Promise<void> {
        this.error = undefined;
        try {
            const page = await get<TabPageView | { readonly redirect: string }>(`/api/pages/tab/${this.tab}`);
            if ('redirect' in page) openUrl(page.redirect, true);
            else this.page = page;
        } catch (failure) {
            this.error = messageOf(failure);
        }
    }

    get regions(): Regions {
        return indexRegions(this.page?.regions ?? []);
    }

    get columns(): Column[] {
        const { top, columns, bottom } = arrangeRegions(this.page?.regions ?? []);
        return [...top, ...columns, ...bottom];
    }
}
