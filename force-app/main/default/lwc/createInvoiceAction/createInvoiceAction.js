import { LightningElement, api } from 'lwc';
import { CloseActionScreenEvent } from 'lightning/actions';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { labels } from 'c/labels';
/** Quick action on an opportunity: the preview, and from there the invoice. */
export default class CreateInvoiceAction extends LightningElement {
    @api
    recordId = null;
    labels = labels;
    onCreated() {
        this.dispatchEvent(
            new ShowToastEvent({
                title: labels.Panel_Created_Title,
                message: labels.Panel_Created_Message,
                variant: 'success',
            }),
        );
        this.close();
    }
    onCancel() {
        this.close();
    }
    close() {
        this.dispatchEvent(new CloseActionScreenEvent());
    }
}
