import { api, LightningElement } from 'lwc';

/** Frame of a screen quick action: a header, a body that scrolls, a footer. */
export default class QuickActionPanel extends LightningElement {
    @api header: string | undefined;
    hasFooter = false;

    get bodyClass(): string {
        return `slds-modal__content slds-p-around_medium${this.header ? '' : ' slds-modal__content_headless'}`;
    }

    get footerClass(): string {
        return this.hasFooter ? 'slds-modal__footer' : 'slds-hide';
    }

    handleFooter(event: Event): void {
        this.hasFooter = (event.target as HTMLSlotElement).assignedElements().length > 0;
    }
}
