import { api, LightningElement } from 'lwc';
import { session } from 'shell/session';

interface TabItem {
    readonly name: string;
    readonly label: string;
    readonly url: string;
    readonly current: 'page' | undefined;
    readonly itemClass: string;
}

/** Name of the app and its tabs. */
export default class ContextBar extends LightningElement {
    /** Address of the open page. */
    @api path = '';

    apps = session.apps;

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
