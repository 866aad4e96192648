import { LightningElement, api } from 'lwc';
import takeOff from '@salesforce/apex/HandmadeController.takeOff';
import type { InvoiceView } from 'bookbridge/views';
import { failureText } from 'c/failure';
import { handmadeLabels as labels } from 'c/handmadeLabels';

/** Why an invoice that was written by hand belongs to a deal, and the way to take it off. Fires `changed` with the panel. */
export default class HandmadeCard extends LightningElement {
    @api recordId!: string;
    @api invoice!: InvoiceView;
    @api canDecide = false;

    readonly labels = labels;
    isBusy = false;
    failure = '';

    async onTakeOff(): Promise<void> {
        this.isBusy = true;
        this.failure = '';
        try {
            const panel = await takeOff({ recordId: this.recordId, invoiceKey: this.invoice.key });
            this.dispatchEvent(new CustomEvent('changed', { detail: panel }));
        } catch (error) {
            this.failure = failureText(error);
        } finally {
            this.isBusy = false;
        }
    }
}
