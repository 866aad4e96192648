import { api } from 'lwc';
import LightningModal from 'lightning/modal';
/** The preview in a modal, for the button on the panel. Closes with the new panel, or with nothing. */
export default class InvoicePreviewModal extends LightningModal {
    @api
    recordId = null;
    /** The draft that is to be brought in line with its deal; null for a new invoice. */
    @api
    invoiceKey = null;
    onCreated(event) {
        this.close(event.detail);
    }
    onCancel() {
        this.close();
    }
}
