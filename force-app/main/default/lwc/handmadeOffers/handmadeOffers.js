import { LightningElement, api } from 'lwc';
import assign from '@salesforce/apex/HandmadeController.assign';
import getOffers from '@salesforce/apex/HandmadeController.getOffers';
import { failureText } from 'c/failure';
import { handmadeLabels as labels } from 'c/handmadeLabels';
import { fill } from 'c/labels';
import { moneyText } from 'c/money';
/** Invoices of the deal's account that belong to no deal, once somebody asks for them. Fires `changed` with the panel. */
export default class HandmadeOffers extends LightningElement {
    @api
    recordId;
    labels = labels;
    invoices = null;
    isBusy = false;
    failure = '';
    get isEmpty() {
        return this.invoices?.length === 0;
    }
    get rows() {
        return (this.invoices ?? []).map(({ key, invoiceNumber, total, currencyCode, invoiceDate, reference }) => ({
            key,
            invoiceNumber,
            amount: moneyText(total, currencyCode),
            facts: [invoiceDate, reference && fill(labels.Handmade_Reference, reference)].filter(Boolean).join(' · '),
        }));
    }
    onOpen() {
        return this.ask(async () => {
            this.invoices = await getOffers({ recordId: this.recordId });
        });
    }
    onTake(event) {
        const invoiceKey = event.currentTarget.dataset['key'];
        return this.ask(async () => {
            const panel = await assign({ recordId: this.recordId, invoiceKey });
            this.invoices = this.invoices.filter(({ key }) => key !== invoiceKey);
            this.dispatchEvent(new CustomEvent('changed', { detail: panel }));
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
}
