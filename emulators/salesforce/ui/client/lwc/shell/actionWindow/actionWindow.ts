import { api, LightningElement } from 'lwc';
import { messageOf } from 'shell/orgApi';
import registry from 'virtual:components';
import type { ActionView } from '../../../../../server/views';

/** Runs a quick action: opens its component in a window, or calls its `invoke` method when it has no screen. */
export default class ActionWindow extends LightningElement {
    @api action!: ActionView;
    @api recordId = '';
    @api objectApiName = '';
    componentClass: unknown;
    error: string | undefined;
    private invoked = false;
    private focused = false;

    connectedCallback(): void {
        this.template?.addEventListener('lightning__actionsclosescreen', () => this.close());
        window.addEventListener('keydown', this.takeKey);
        void this.load();
    }

    disconnectedCallback(): void {
        window.removeEventListener('keydown', this.takeKey);
    }

    private takeKey = (event: KeyboardEvent): void => {
        if (event.key === 'Escape' && !event.defaultPrevented) this.close();
    };

    private async load(): Promise<void> {
        const open = registry[this.action.component];
        try {
            if (!open) throw new Error(`The project has no component '${this.action.component}'.`);
            this.componentClass = (await open()).default;
        } catch (failure) {
            this.error = messageOf(failure);
        }
    }

    renderedCallback(): void {
        this.focusOnce();
        const headless = this.refs?.headless as { invoke?: () => unknown } | undefined;
        if (!headless || this.invoked) return;
        this.invoked = true;
        void Promise.resolve(headless.invoke?.()).then(() => this.close());
    }

    /** A window that opens takes the keyboard with it. */
    private focusOnce(): void {
        const dialog = this.template?.querySelector('section');
        if (!dialog || this.focused) return;
        this.focused = true;
        dialog.focus();
    }

    errorCallback(error: Error, stack: string): void {
        console.error(error, stack);
        this.componentClass = undefined;
        this.error = error.message;
    }

    get isScreen(): boolean {
        return this.action.kind === 'ScreenAction';
    }

    get properties(): Readonly<Record<string, unknown>> {
        return { recordId: this.recordId, objectApiName: this.objectApiName };
    }

    close(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
}
