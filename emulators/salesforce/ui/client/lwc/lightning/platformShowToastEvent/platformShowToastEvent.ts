export const ShowToastEventName = 'lightning__showtoast';

export interface ToastDetail {
    readonly title: string;
    readonly message?: string;
    readonly messageData?: readonly (string | { readonly url: string; readonly label: string })[];
    readonly variant?: 'info' | 'success' | 'warning' | 'error';
    readonly mode?: 'dismissible' | 'dismissable' | 'pester' | 'sticky';
}

/** Asks the page to show a toast. */
export class ShowToastEvent extends CustomEvent<ToastDetail> {
    constructor(detail: ToastDetail) {
        super(ShowToastEventName, { composed: true, cancelable: true, bubbles: true, detail });
    }
}
