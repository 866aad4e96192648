import { LightningElement, api } from 'lwc';
import approveInvoice from '@salesforce/apex/InvoiceActionController.approveInvoice';
import sendInvoice from '@salesforce/apex/InvoiceActionController.sendInvoice';
import voidInvoice from '@salesforce/apex/InvoiceActionController.voidInvoice';
import InvoicePreviewModal from 'c/invoicePreviewModal';
import { failureText } from 'c/failure';
import { fill } from 'c/labels';
import { workLabels as labels } from 'c/workLabels';
const PENDING_TEXT = {
    update_invoice: labels.Invoice_Pending_Update,
    send_invoice: labels.Invoice_Pending_Send,
    void_invoice: labels.Invoice_Pending_Void,
};
/**
 * What a person may do with an invoice that exists: send, approve, update or void it; what is under way, and what is
 * locked. Fires `changed` with the panel after something was asked for.
 */
export default class InvoiceActions extends LightningElement {
    @api
    recordId;
    @api
    invoice;
    labels = labels;
    isBusy = false;
    isVoiding = false;
    reason = '';
    failure = '';
    get pendingText() {
        const { pending } = this.invoice;
        if (pending?.phase === 'approval') return labels.Invoice_Pending_Approval;
        return pending?.message ?? (pending ? PENDING_TEXT[pending.operation] : '');
    }
    get pendingRemedy() {
        const { pending } = this.invoice;
        return pending?.phase === 'approval' && !this.invoice.canApprove ? '' : (pending?.remedy ?? '');
    }
    get voidTitle() {
        return fill(labels.Invoice_Void_Title, this.invoice.invoiceNumber);
    }
    get cannotVoid() {
        return this.isBusy || this.reason.trim() === '';
    }
    onAskVoid() {
        this.isVoiding = true;
    }
    onKeep() {
        this.isVoiding = false;
        this.reason = '';
    }
    onReason(event) {
        this.reason = event.detail.value;
    }
    async onVoid() {
        const { reason } = this;
        await this.ask((recordId, invoiceKey) => voidInvoice({ recordId, invoiceKey, reason }));
        if (this.failure === '') this.onKeep();
    }
    async onSend() {
        await this.ask((recordId, invoiceKey) => sendInvoice({ recordId, invoiceKey, mail: true }));
    }
    async onMarkSent() {
        await this.ask((recordId, invoiceKey) => sendInvoice({ recordId, invoiceKey, mail: false }));
    }
    async onApprove() {
        await this.ask((recordId, invoiceKey) => approveInvoice({ recordId, invoiceKey }));
    }
    async onUpdate() {
        const panel = await InvoicePreviewModal.open({
            label: fill(labels.Invoice_Update_Title, this.invoice.invoiceNumber),
            size: 'medium',
            recordId: this.recordId,
            invoiceKey: this.invoice.key,
        });
        if (panel != null) this.announce(panel);
    }
    async ask(work) {
        this.isBusy = true;
        this.failure = '';
        try {
            this.announce(await work(this.recordId, this.invoice.key));
        } catch (error) {
            this.failure = failureText(error);
        } finally {
            this.isBusy = false;
        }
    }
    announce(panel) {
        this.dispatchEvent(new CustomEvent('changed', { detail: panel }));
    }
}
