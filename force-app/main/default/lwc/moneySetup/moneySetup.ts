import { LightningElement } from 'lwc';
import getSetup from '@salesforce/apex/MoneySetupController.getSetup';
import savePrices from '@salesforce/apex/MoneySetupController.savePrices';
import type { MoneySetup as Setup } from 'bookbridge/views';
import { failureText } from 'c/failure';
import { LivePanel } from 'c/livePanel';
import { setupLabels as labels } from 'c/setupLabels';

/** Milliseconds for which the page follows what it has set going. */
const FOLLOW = 60000;

/** What an administrator sets about money: calibration, taxes, prices and discounts. */
export default class MoneySetup extends LightningElement {
    readonly labels = labels;
    setup: Setup | null = null;
    isLoading = true;
    failure = '';
    news = '';
    private followUntil = 0;
    private readonly live = new LivePanel(
        () => this.load(),
        () => Date.now() < this.followUntil,
    );

    override connectedCallback(): void {
        void this.load();
    }

    override disconnectedCallback(): void {
        this.live.stop();
    }

    get isUnconnected(): boolean {
        return !this.isLoading && this.failure === '' && this.setup === null;
    }

    get fieldOptions(): readonly { readonly label: string; readonly value: string }[] {
        const fields = this.setup?.prices.fields ?? [];
        return [
            { label: labels.Prices_No_Field, value: '' },
            ...fields.map(({ label, name }) => ({ label, value: name })),
        ];
    }

    get kindOptions(): readonly { readonly label: string; readonly value: string }[] {
        return [
            { label: labels.Prices_Percent, value: 'percent' },
            { label: labels.Prices_Amount, value: 'amount' },
        ];
    }

    get discountField(): string {
        return this.setup?.prices.discountField ?? '';
    }

    onStarted(): void {
        this.followUntil = Date.now() + FOLLOW;
        this.live.watch();
    }

    async onChanged(event: CustomEvent<string>): Promise<void> {
        this.news = event.detail;
        await this.load();
    }

    async onSave(): Promise<void> {
        const value = (name: string): string => this.input(name).value ?? '';
        try {
            await savePrices({
                connectionId: this.setup!.connectionId,
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

    private input(name: string): { readonly value?: string; readonly checked?: boolean } {
        return this.template.querySelector(`[data-id="${name}"]`) as unknown as HTMLInputElement;
    }

    private async load(): Promise<void> {
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
