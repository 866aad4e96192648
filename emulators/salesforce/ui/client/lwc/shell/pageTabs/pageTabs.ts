import { api, LightningElement } from 'lwc';
import type { Regions } from 'shell/regions';
import type { ComponentView, RecordPageView } from '../../../../../server/views';

const standardTitles: Readonly<Record<string, string>> = {
    'Standard.Tab.detail': 'Details',
    'Standard.Tab.relatedLists': 'Related',
    'Standard.Tab.activity': 'Activity',
    'Standard.Tab.collaborate': 'Chatter',
    'Standard.Tab.news': 'News',
};

interface TabItem {
    readonly key: string;
    readonly label: string;
    readonly components: readonly ComponentView[];
}

/** Tabs of a Lightning page. */
export default class PageTabs extends LightningElement {
    @api tabs: readonly ComponentView[] = [];
    @api page: RecordPageView | undefined;
    @api regions!: Regions;

    get items(): TabItem[] {
        return this.tabs.map(({ properties }, at) => {
            const title = String(properties.title ?? `Tab ${at + 1}`);
            return {
                key: `tab${at}`,
                label: standardTitles[title] ?? title,
                components: this.regions.get(String(properties.body)) ?? [],
            };
        });
    }

    get first(): string {
        const active = this.tabs.findIndex(
            ({ properties }) => properties.active === true || properties.active === 'true',
        );
        return `tab${Math.max(0, active)}`;
    }
}
