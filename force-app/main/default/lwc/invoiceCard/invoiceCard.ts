import { LightningElement, api } from 'lwc';
import type { InvoiceView } from 'bookbridge/views';
import { fill, labels } from 'c/labels';

/** One invoice: number, status, total, paid, balance, due date and the way to it in Zoho Books. */
export default class InvoiceCard extends LightningElement {
    @api invoice!: InvoiceView;

    readonly labels = labels;

    get isOverdue(): boolean {
        return this.invoice.daysOverdue > 0;
    }

    /** What was deleted in Zoho Books can no longer be opened there. */
    get isInBooks(): boolean {
        return this.invoice.url !== undefined && this.invoice.status !== 'deleted';
    }

    get hasGain(): boolean {
        return this.invoice.exchangeGain !== undefined;
    }

    get overdueText(): string {
        return fill(labels.Invoice_Days_Overdue, this.invoice.daysOverdue);
    }

    get paidPercent(): number {
        return this.invoice.total > 0 ? Math.min(100, Math.round((this.invoice.paid / this.invoice.total) * 100)) : 0;
    }

    get barStyle(): string {
        return `width: ${this.paidPercent}%`;
    }

    get paidText(): string {
        return `${labels.Invoice_Paid} ${this.paidPercent} %`;
    }
}
