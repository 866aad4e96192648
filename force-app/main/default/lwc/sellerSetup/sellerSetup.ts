import { LightningElement, api } from 'lwc';
import saveSeller from '@salesforce/apex/MoneySetupController.saveSeller';
import type { MoneySetup } from 'bookbridge/views';
import { failureText } from 'c/failure';
import { setupLabels as labels } from 'c/setupLabels';
import { noneOr, type Choice } from 'c/taxChoices';

const FIELDS = [
    ...['region', 'homeCountry', 'homeState', 'locationId', 'locationField'],
    ...['rateSource', 'rateField', 'currencyField'],
];

/** From where is sold, by which rules it is taxed, and where rates and currencies come from. Fires `changed`. */
export default class SellerSetup extends LightningElement {
    @api setup!: MoneySetup;
    readonly labels = labels;
    failure = '';
    private source: string | null = null;

    readonly regionOptions: readonly Choice[] = [
        { label: labels.Region_None, value: '' },
        { label: labels.Region_In, value: 'in' },
        { label: labels.Region_Eu, value: 'eu' },
        { label: labels.Region_Uk, value: 'uk' },
        { label: labels.Region_Us, value: 'us' },
        { label: labels.Region_Other, value: 'other' },
    ];
    readonly sourceOptions: readonly Choice[] = [
        { label: labels.Rates_Zoho, value: 'zoho' },
        { label: labels.Rates_Salesforce, value: 'salesforce' },
        { label: labels.Rates_Typed, value: 'typed' },
    ];

    get locationOptions(): readonly Choice[] {
        return noneOr(this.setup.seller.locations.map(({ id, name }) => ({ label: name, value: id })));
    }

    get hasLocations(): boolean {
        return this.setup.seller.locations.length > 0;
    }

    get isTyped(): boolean {
        return (this.source ?? this.setup.seller.rateSource) === 'typed';
    }

    /** In an org with several currencies every record has its own. */
    get needsCurrencyField(): boolean {
        return !this.setup.seller.hasCurrencies;
    }

    onSource(event: CustomEvent<{ readonly value: string }>): void {
        this.source = event.detail.value;
    }

    async onSave(): Promise<void> {
        const { seller } = this.setup;
        const known = seller as unknown as Readonly<Record<string, unknown>>;
        const settings = Object.fromEntries(FIELDS.map((name) => [name, this.value(name) ?? known[name]]));
        try {
            await saveSeller({ connectionId: this.setup.connectionId, settings: JSON.stringify(settings) });
            this.failure = '';
            this.dispatchEvent(new CustomEvent('changed', { detail: labels.Money_Setup_Saved }));
        } catch (error) {
            this.failure = failureText(error);
        }
    }

    private value(name: string): string | undefined {
        return this.template.querySelector<HTMLInputElement>(`[data-id="${name}"]`)?.value;
    }
}
