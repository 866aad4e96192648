import { api, LightningElement } from 'lwc';
import type { Regions } from 'shell/regions';
import type { ComponentView, RecordPageView } from '../../../../../server/views';

/** The components of one region, one below the other. */
export default class PageRegion extends LightningElement {
    @api components: readonly ComponentView[] = [];
    @api page: RecordPageView | undefined;
    @api regions!: Regions;

    get items(): { readonly key: string; readonly component: ComponentView }[] {
        return this.components.map((component, at) => ({ key: `${at}:${component.name}`, component }));
    }
}
