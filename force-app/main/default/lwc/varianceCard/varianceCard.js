import { LightningElement, api } from 'lwc';
import acceptVariance from '@salesforce/apex/VarianceController.accept';
import updateDeal from '@salesforce/apex/VarianceController.updateDeal';
import { failureText } from 'c/failure';
import { fill } from 'c/labels';
import { moneyText } from 'c/money';
import { varianceLabels as labels } from 'c/varianceLabels';
/**
 * How a sent invoice differs from its deal, with the two ways out: the deal is updated, or the difference is accepted.
 * Fires `changed` with the panel.
 */
export default class VarianceCard extends LightningElement {
    @api
    recordId;
    @api
    variance;
    labels = labels;
    isBusy = false;
    isAccepting = false;
    reason = '';
    failure = '';
    left = [];
    get totals() {
        const { dealTotal, invoiceTotal } = this.variance;
        return fill(labels.Variance_Totals, this.money(dealTotal), this.money(invoiceTotal));
    }
    get lines() {
        return this.variance.lines.map((line, index) => ({ key: String(index), text: this.lineText(line) }));
    }
    get isOpen() {
        return this.variance.status === 'open' && !this.isAccepting;
    }
    get acceptedText() {
        const { status, decidedBy, reason } = this.variance;
        return status === 'accepted' ? fill(labels.Variance_Accepted, decidedBy ?? '', reason ?? '') : '';
    }
    get cannotConfirm() {
        return this.isBusy || this.reason.trim() === '';
    }
    onAsk() {
        this.isAccepting = true;
    }
    onCancel() {
        this.isAccepting = false;
        this.reason = '';
    }
    onReason(event) {
        this.reason = event.detail.value;
    }
    async onAccept() {
        const { recordId, reason } = this;
        const { invoiceKey } = this.variance;
        await this.ask(async () => {
            this.announce(await acceptVariance({ recordId, invoiceKey, reason }));
            this.onCancel();
        });
    }
    async onUpdate() {
        const { recordId } = this;
        const { invoiceKey } = this.variance;
        await this.ask(async () => {
            const { panel, left } = await updateDeal({ recordId, invoiceKey });
            this.left = left;
            this.announce(panel);
        });
    }
    async ask(work) {
        this.isBusy = true;
        this.failure = '';
        try {
            await work();
        } catch (error) {
            this.failure = failureText(error);
        } finally {
            this.isBusy = false;
        }
    }
    lineText(line) {
        const deal = [line.dealQuantity ?? 0, this.money(line.dealAmount)];
        const invoice = [line.invoiceQuantity ?? 0, this.money(line.invoiceAmount)];
        switch (line.kind) {
            case 'added':
                return fill(labels.Variance_Line_Added, line.name, ...invoice);
            case 'removed':
                return fill(labels.Variance_Line_Removed, line.name, ...deal);
            default:
                return fill(labels.Variance_Line_Changed, line.name, ...deal, ...invoice);
        }
    }
    money(amount) {
        return moneyText(amount, this.variance.currencyCode);
    }
    announce(panel) {
        this.dispatchEvent(new CustomEvent('changed', { detail: panel }));
    }
}
