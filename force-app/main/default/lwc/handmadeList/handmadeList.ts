import { LightningElement } from 'lwc';
import assign from '@salesforce/apex/HandmadeController.assign';
import getOpen from '@salesforce/apex/HandmadeController.getOpen';
import keepOnAccount from '@salesforce/apex/HandmadeController.keepOnAccount';
import type { HandmadeView } from 'bookbridge/views';
import { failureText } from 'c/failure';
import { handmadeLabels as labels } from 'c/handmadeLabels';
import { fill } from 'c/labels';
import { moneyText } from 'c/money';

/** Invoices that somebody wrote in Zoho Books and that belong to no deal, with the deals that fit, for finance. */
export default class HandmadeList extends LightningElement {
    readonly labels = labels;
    invoices: readonly HandmadeView[] = [];
    isLoading = true;
    isBusy = false;
    failure = '';

    override connectedCallback(): void {
        void this.ask(getOpen).then(() => {
            this.isLoading = false;
        });
    }

    get isEmpty(): boolean {
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

    onChoose(event: Event): Promise<void> {
        const { dataset } = event.currentTarget as HTMLElement;
        const [invoiceKey, recordId] = [dataset['key']!, dataset['record']!];
        return this.ask(async () => {
            await assign({ recordId, invoiceKey });
            return getOpen();
        });
    }

    onKeep(event: Event): Promise<void> {
        const invoiceKey = (event.currentTarget as HTMLElement).dataset['key']!;
        const isKept = !this.invoices.find(({ key }) => key === invoiceKey)!.isDecided;
        return this.ask(() => keepOnAccount({ invoiceKey, isKept }));
    }

    private async ask(work: () => Promise<readonly HandmadeView[]>): Promise<void> {
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

function factsOf({ invoiceDate, reference, isDecided }: HandmadeView): string {
    const facts = [invoiceDate, reference && fill(labels.Handmade_Reference, reference)];
    return [...facts, isDecided && labels.Handmade_Kept].filter(Boolean).join(' · ');
}
