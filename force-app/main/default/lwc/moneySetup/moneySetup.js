import { LightningElement } from 'lwc';
import getSetup from '@salesforce/apex/MoneySetupController.getSetup';
import savePrices from '@salesforce/apex/MoneySetupController.savePrices';
import { failureText } from 'c/failure';
import { LivePanel } from 'c/livePanel';
import { setupLabels as labels } from 'c/setupLabels';
/** Milliseconds for which the page follows what it has set going. */
const FOLLOW = 60000;
/** What an administrator sets about money: calibration, taxes, prices and discounts. */
export default class MoneySetup extends LightningElement {
    labels = labels;
    setup = null;
    isLoading = true;
    failure = '';
    news = '';
    followUntil = 0;
    live = new LivePanel(
        () => this.load(),
        () => Date.now() < this.followUntil,
    );
    connectedCallback() {
        void this.load();
    }
    disconnectedCallback() {
        this.live.stop();
    }
    get isUnconnected() {
        return !this.isLoading && this.failure === '' && this.setup === null;
    }
    get fieldOptions() {
        const fields = this.setup?.prices.fields ?? [];
        return [
            { label: labels.Prices_No_Field, value: '' },
            ...fields.map(({ label, name }) => ({ label, value: name })),
        ];
    }
    get kindOptions() {
        return [
            { label: labels.Prices_Percent, value: 'percent' },
            { label: labels.Prices_Amount, value: 'amount' },
        ];
    }
    get discountField() {
        return this.setup?.prices.discountField ?? '';
    }
    onStarted() {
        this.followUntil = Date.now() + FOLLOW;
        this.live.watch();
    }
    async onChanged(event) {
        this.news = event.detail;
        await this.load();
    }
    async onSave() {
        const value = (name) => this.input(name).value ?? '';
        try {
            await savePrices({
                connectionId: this.setup.connectionId,
                hasListPrices: this.input('list-prices').checked ?? false,
                discountField: value('discount-field'),
                discountKind: value('discount-kind'),
                taxInPrices: value('tax-in-prices'),
                isAfterTax: this.input('after-tax').checked ?? false,
            });
            this.news = labels.Money_Setup_Saved;
            await this.load();
        } catch (error) {
            this.failure = failureText(error);
        }
    }
    input(name) {
        return this.template.querySelector(`[data-id="${name}"]`);
    }
    async load() {
        try {
            this.setup = await getSetup();
            this.failure = '';
        } catch (error) {
            this.failure = failureText(error);
        } finally {
            this.isLoading = false;
        }
    }
}
