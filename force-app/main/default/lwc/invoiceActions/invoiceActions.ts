import { LightningElement, api } from 'lwc';
import approveInvoice from '@salesforce/apex/InvoiceActionController.approveInvoice';
import sendInvoice from '@salesforce/apex/InvoiceActionController.sendInvoice';
import voidInvoice from '@salesforce/apex/InvoiceActionController.voidInvoice';
import type { InvoicePanel, InvoicePending, InvoiceView } from 'bookbridge/views';
import InvoicePreviewModal from 'c/invoicePreviewModal';
import { failureText } from 'c/failure';
import { fill } from 'c/labels';
import { workLabels as labels } from 'c/workLabels';

const PENDING_TEXT: Readonly<Record<InvoicePending['operation'], string>> = {
    update_invoice: labels.Invoice_Pending_Update,
    send_invoice: labels.Invoice_Pending_Send,
    void_invoice: labels.Invoice_Pending_Void,
};

/**
 * What a person may do with an invoice that exists: send, approve, update or void it; what is under way, and what is
 * locked. Fires `changed` with the panel after something was asked for.
 */
export default class InvoiceActions extends LightningElement {
    @api recordId!: string;
    @api invoice!: InvoiceView;

    readonly labels = labels;
    isBusy = false;
    isVoiding = false;
    reason = '';
    failure = '';

    get pendingText(): string {
        const { pending } = this.invoice;
        if (pending?.phase === 'approval') return labels.Invoice_Pending_Approval;
        return pending?.message ?? (pending ? PENDING_TEXT[pending.operation] : '');
    }

    get pendingRemedy(): string {
        const { pending } = this.invoice;
        return pending?.phase === 'approval' && !this.invoice.canApprove ? '' : (pending?.remedy ?? '');
    }

    get voidTitle(): string {
        return fill(labels.Invoice_Void_Title, this.invoice.invoiceNumber);
    }

    get cannotVoid(): boolean {
        return this.isBusy || this.reason.trim() === '';
    }

    onAskVoid(): void {
        this.isVoiding = true;
    }

    onKeep(): void {
        this.isVoiding = false;
        this.reason = '';
    }

    onReason(event: CustomEvent<{ readonly value: string }>): void {
        this.reason = event.detail.value;
    }

    async onVoid(): Promise<void> {
        const { reason } = this;
        await this.ask((recordId, invoiceKey) => voidInvoice({ recordId, invoiceKey, reason }));
        if (this.failure === '') this.onKeep();
    }

    async onSend(): Promise<void> {
        await this.ask((recordId, invoiceKey) => sendInvoice({ recordId, invoiceKey, mail: true }));
    }

    async onMarkSent(): Promise<void> {
        await this.ask((recordId, invoiceKey) => sendInvoice({ recordId, invoiceKey, mail: false }));
    }

    async onApprove(): Promise<void> {
        await this.ask((recordId, invoiceKey) => approveInvoice({ recordId, invoiceKey }));
    }

    async onUpdate(): Promise<void> {
        const panel = await InvoicePreviewModal.open({
            label: fill(labels.Invoice_Update_Title, this.invoice.invoiceNumber),
            size: 'medium',
            recordId: this.recordId,
            invoiceKey: this.invoice.key,
        });
        if (panel != null) this.announce(panel as InvoicePanel);
    }

    private async ask(work: (recordId: string, invoiceKey: string) => Promise<InvoicePanel>): Promise<void> {
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

    private announce(panel: InvoicePanel): void {
        this.dispatchEvent(new CustomEvent('changed', { detail: panel }));
    }
}
