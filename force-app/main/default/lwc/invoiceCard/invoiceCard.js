import { LightningElement, api } from 'lwc';
import { fill, labels } from 'c/labels';
/** One invoice: number, status, total, paid, balance, due date and the way to it in Zoho Books. */
export default class InvoiceCard extends LightningElement {
    @api
    invoice;
    labels = labels;
    get isOverdue() {
        return this.invoice.daysOverdue > 0;
    }
    /** What was deleted in Zoho Books can no longer be opened there. */
    get isInBooks() {
        return this.invoice.url !== undefined && this.invoice.status !== 'deleted';
    }
    get hasGain() {
        return this.invoice.exchangeGain !== undefined;
    }
    get overdueText() {
        return fill(labels.Invoice_Days_Overdue, this.invoice.daysOverdue);
    }
    get paidPercent() {
        return this.invoice.total > 0 ? Math.min(100, Math.round((this.invoice.paid / this.invoice.total) * 100)) : 0;
    }
    get barStyle() {
        return `width: ${this.paidPercent}%`;
    }
    get paidText() {
        return `${labels.Invoice_Paid} ${this.paidPercent} %`;
    }
}
