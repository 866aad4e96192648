import { api, LightningElement } from 'lwc';
import { messageOf } from 'shell/orgApi';
import type { Regions } from 'shell/regions';
import registry from 'virtual:components';
import type { ComponentView, RecordPageView } from '../../../../../server/views';

const details = ['force:detailPanel', 'force:recordDetail', 'force:recordDetailPanelMobile', 'force:recordDetailPanel'];
const singleLists = [
    'force:relatedListSingleContainer',
    'lst:dynamicRelatedList',
    'force:relatedListSingleContainerV2',
];
const containers = ['flexipage:column', 'flexipage:accordion', 'flexipage:accordionSection', 'flexipage:tab'];

/** One component of a page: a standard one, or one of the project's. */
export default class PageComponent extends LightningElement {
    @api page: RecordPageView | undefined;
    @api regions!: Regions;
    componentClass: unknown;
    error: string | undefined;
    private view!: ComponentView;

    @api
    get component(): ComponentView {
        return this.view;
    }
    set component(view: ComponentView) {
        const known = this.view?.name === view.name;
        this.view = view;
        if (!known) void this.load();
    }

    /** `c:panel`, `ns:panel` and `panel` all name a bundle of the project. */
    private get bundle(): string {
        const [last] = this.view.name.split(':').reverse();
        return last in registry ? last : '';
    }

    private async load(): Promise<void> {
        if (!this.bundle) return;
        try {
            this.componentClass = (await registry[this.bundle]()).default;
        } catch (failure) {
            this.error = messageOf(failure);
        }
    }

    errorCallback(error: Error, stack: string): void {
        console.error(error, stack);
        this.componentClass = undefined;
        this.error = error.message;
    }

    get errorHeading(): string {
        return `${this.view.name} failed`;
    }

    get properties(): Readonly<Record<string, unknown>> {
        const { page } = this;
        const place = page ? { recordId: page.id, objectApiName: page.object.apiName } : {};
        return { ...this.view.properties, ...place };
    }

    get isHighlights(): boolean {
        return (
            /^force:(highlightsPanel|highlights)/.test(this.view.name) ||
            this.view.name === 'record_flexipage:dynamicHighlights'
        );
    }

    get isDetail(): boolean {
        return details.includes(this.view.name);
    }

    get isRelatedLists(): boolean {
        return this.view.name === 'force:relatedListContainer';
    }

    get isRelatedList(): boolean {
        return singleLists.includes(this.view.name);
    }

    get relationship(): unknown {
        return this.view.properties.relatedListApiName;
    }

    get rowsToDisplay(): number {
        return Number(this.view.properties.rowsToDisplay ?? 10);
    }

    get isTabs(): boolean {
        return this.view.name === 'flexipage:tabset' || this.view.name === 'flexipage:tabset2';
    }

    get isContainer(): boolean {
        return containers.includes(this.view.name);
    }

    get isRichText(): boolean {
        return this.view.name === 'flexipage:richText';
    }

    /** Components of the facet that one of this component's properties names. */
    get facet(): readonly ComponentView[] {
        const { tabs, body, sections } = this.view.properties;
        return this.regions.get(String(tabs ?? body ?? sections)) ?? [];
    }

    get missing(): string | undefined {
        return this.bundle ? undefined : this.view.name;
    }
}
