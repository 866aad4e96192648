/** The modules that the Lightning platform provides to a web component, as far as this package uses them. */
declare module 'lwc' {
    export class LightningElement extends HTMLElement {
        readonly template: ShadowRoot & { querySelector(selector: string): HTMLElement | null };
        readonly refs: Record<string, HTMLElement>;
        connectedCallback(): void;
        renderedCallback(): void;
        disconnectedCallback(): void;
        errorCallback(error: Error, stack: string): void;
    }
    export function api(value: unknown, context: DecoratorContext): void;
    export function wire(adapter: unknown, configuration?: object): (value: unknown, context: DecoratorContext) => void;
    export function track(value: unknown, context: DecoratorContext): void;
    export function createElement<T extends HTMLElement>(name: string, options: { is: new () => T }): T;
}

declare module 'lightning/modal' {
    import { LightningElement } from 'lwc';
    export default class LightningModal extends LightningElement {
        static open(options: {
            label: string;
            size?: string;
            description?: string;
            [property: string]: unknown;
        }): Promise<unknown>;
        close(result?: unknown): void;
        label: string;
        size: string;
        disableClose: boolean;
    }
}

declare module 'lightning/navigation' {
    export const CurrentPageReference: unique symbol;
}

declare module 'lightning/empApi' {
    export interface Subscription {
        readonly channel: string;
        readonly id?: unknown;
    }
    export interface PlatformEventMessage {
        readonly data: { readonly payload: Readonly<Record<string, unknown>> };
    }
    export function subscribe(
        channel: string,
        replayId: number,
        onMessage: (message: PlatformEventMessage) => void,
    ): Promise<Subscription>;
    export function unsubscribe(subscription: Subscription): Promise<unknown>;
    export function onError(callback: (error: unknown) => void): void;
}

declare module 'lightning/actions' {
    export class CloseActionScreenEvent extends CustomEvent<undefined> {
        constructor();
    }
}

declare module 'lightning/platformShowToastEvent' {
    export class ShowToastEvent extends CustomEvent<unknown> {
        constructor(toast: { title: string; message?: string; variant?: 'success' | 'error' | 'warning' | 'info' });
    }
}

declare module 'lightning/uiRecordApi' {
    export function notifyRecordUpdateAvailable(records: readonly { readonly recordId: string }[]): Promise<void>;
}

declare module '@salesforce/i18n/locale' {
    const locale: string;
    export default locale;
}

declare module '@salesforce/label/*' {
    const label: string;
    export default label;
}
