import { api, LightningElement } from 'lwc';
import { session } from 'shell/session';

interface TabItem {
    readonly name: string;
    readonly label: string;
    readonly url: string;
    readonly current: 'page' | undefined;
    readonly itemClass: string;
}

/** Room that the button of the tabs behind it takes, in pixels. */
const MORE_WIDTH = 80;

/** Name of the app and its tabs; tabs that find no room stand behind "More". */
export default class ContextBar extends LightningElement {
    /** Address of the open page. */
    @api path = '';

    apps = session.apps;
    open = false;
    private room = Infinity;
    private widths: readonly number[] = [];
    private readonly resized = new ResizeObserver(() => this.measure());

    renderedCallback(): void {
        if (this.widths.length > 0) return;
        const items = Array.from(this.template!.querySelectorAll<HTMLElement>('[data-tab]'));
        this.widths = items.map((item) => item.offsetWidth);
        this.resized.observe(this.template!.querySelector('.tabs')!);
    }

    disconnectedCallback(): void {
        this.resized.disconnect();
        this.close();
    }

    private measure(): void {
        this.room = this.template!.querySelector<HTMLElement>('.tabs')!.offsetWidth;
    }

    get appLabel(): string {
        return session.app.label;
    }

    get hasChoice(): boolean {
        return this.apps.length > 1;
    }

    get colorStyle(): string {
        return `--app-color: ${session.app.color ?? '#0176d3'}`;
    }

    get tabs(): TabItem[] {
        const shown = this.shown();
        return this.all.filter((_, index) => shown.has(index));
    }

    get overflow(): TabItem[] {
        const shown = this.shown();
        return this.all.filter((_, index) => !shown.has(index));
    }

    get expanded(): string {
        return String(this.open);
    }

    get moreClass(): string {
        return `more slds-dropdown-trigger slds-dropdown-trigger_click${this.open ? ' slds-is-open' : ''}`;
    }

    toggle(): void {
        this.open = !this.open;
        if (this.open) window.addEventListener('click', this.closeOutside, true);
    }

    close(): void {
        this.open = false;
        window.removeEventListener('click', this.closeOutside, true);
    }

    handleKey(event: KeyboardEvent): void {
        if (event.key === 'Escape') this.close();
    }

    private readonly closeOutside = (event: Event): void => {
        if (!event.composedPath().some((target) => (target as HTMLElement).classList?.contains('more'))) this.close();
    };

    /** Which tabs find room, by their place; the open one always does. */
    private shown(): ReadonlySet<number> {
        const total = this.widths.reduce((sum, width) => sum + width, 0);
        if (total <= this.room) return new Set(session.app.tabs.keys());
        const open = session.app.tabs.findIndex(({ url }) => this.isOpen(url));
        let left = this.room - MORE_WIDTH - (this.widths[open] ?? 0);
        const shown = new Set(open < 0 ? [] : [open]);
        for (const [index, width] of this.widths.entries()) {
            if (index === open) continue;
            left -= width;
            if (left < 0) break;
            shown.add(index);
        }
        return shown;
    }

    private get all(): TabItem[] {
        return session.app.tabs.map(({ name, label, url }) => {
            const current = this.isOpen(url);
            return {
                name,
                label,
                url,
                current: current ? 'page' : undefined,
                itemClass: current ? 'tab selected' : 'tab',
            };
        });
    }

    private isOpen(url: string): boolean {
        const object = /^\/lightning\/o\/([^/]+)/.exec(url)?.[1];
        return this.path === url || (object !== undefined && this.path.startsWith(`/lightning/r/${object}/`));
    }

    switchApp(event: CustomEvent<{ readonly value: string }>): void {
        location.assign(`/?app=${encodeURIComponent(event.detail.value)}`);
    }
}
