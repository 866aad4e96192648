import { LightningElement } from 'lwc';
import assign from '@salesforce/apex/HandmadeController.assign';
import getOpen from '@salesforce/apex/HandmadeController.getOpen';
import keepOnAccount from '@salesforce/apex/HandmadeController.keepOnAccount';
import { failureText } from 'c/failure';
import { handmadeLabels as labels } from 'c/handmadeLabels';
import { fill } from 'c/labels';
import { moneyText } from 'c/money';
/** Invoices that somebody wrote in Zoho Books and that belong to no deal, with the deals that fit, for finance. */
export default class HandmadeList extends LightningElement {
    labels = labels;
    invoices = [];
    isLoading = true;
    isBusy = false;
    failure = '';
    connectedCallback() {
        void this.ask(getOpen).then(() => {
            this.isLoading = false;
        });
    }
    get isEmpty() {
        return !this.isLoading && this.failure === '' && this.invoices.length === 0;
    }
    get rows() {
        return this.invoices.map((invoice) => ({
            key: invoice.key,
            invoiceNumber: invoice.invoiceNumber,
            accountName: invoice.accountName,
            accountUrl: `/${invoice.accountId}`,
            amount: moneyText(invoice.total, invoice.currencyCode),
            facts: factsOf(invoice),
            keepLabel: invoice.isDecided ? labels.Handmade_Again : labels.Handmade_Keep,
            choices: invoice.choices.map(({ recordId, kind, name }) => ({
                recordId,
                label: fill(labels.Handmade_Choose, kind, name),
            })),
        }));
    }
    onChoose(event) {
        const { dataset } = event.currentTarget;
        const [invoiceKey, recordId] = [dataset['key'], dataset['record']];
        return this.ask(async () => {
            await assign({ recordId, invoiceKey });
            return getOpen();
        });
    }
    onKeep(event) {
        const invoiceKey = event.currentTarget.dataset['key'];
        const isKept = !this.invoices.find(({ key }) => key === invoiceKey).isDecided;
        return this.ask(() => keepOnAccount({ invoiceKey, isKept }));
    }
    async ask(work) {
        this.isBusy = true;
        this.failure = '';
        try {
            this.invoices = await work();
        } catch (error) {
            this.failure = failureText(error);
        } finally {
            this.isBusy = false;
        }
    }
}
function factsOf({ invoiceDate, reference, isDecided }) {
    const facts = [invoiceDate, reference && fill(labels.Handmade_Reference, reference)];
    return [...facts, isDecided && labels.Handmade_Kept].filter(Boolean).join(' · ');
}
