import { LightningElement } from 'lwc';
import getOpen from '@salesforce/apex/VarianceController.getOpen';
import type { VarianceView } from 'bookbridge/views';
import { failureText } from 'c/failure';
import { moneyText } from 'c/money';
import { varianceLabels as labels } from 'c/varianceLabels';

/** All invoices that differ from their deal and that nobody has decided about, for finance. */
export default class VarianceList extends LightningElement {
    readonly labels = labels;
    variances: readonly VarianceView[] = [];
    isLoading = true;
    failure = '';

    override connectedCallback(): void {
        void this.load();
    }

    get isEmpty(): boolean {
        return !this.isLoading && this.failure === '' && this.variances.length === 0;
    }

    get rows() {
        return this.variances.map((variance) => ({
            key: variance.invoiceKey,
            invoiceNumber: variance.invoiceNumber,
            opportunityName: variance.opportunityName,
            accountName: variance.accountName,
            url: `/${variance.opportunityId}`,
            deal: moneyText(variance.dealTotal, variance.currencyCode),
            invoice: moneyText(variance.invoiceTotal, variance.currencyCode),
        }));
    }

    private async load(): Promise<void> {
        try {
            this.variances = await getOpen();
        } catch (error) {
            this.failure = failureText(error);
        } finally {
            this.isLoading = false;
        }
    }
}
