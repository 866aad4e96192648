import { LightningElement, api } from 'lwc';
import explainTax from '@salesforce/apex/MoneySetupController.explainTax';
import type { MoneySetup, TaxAnswer } from 'bookbridge/views';
import { failureText } from 'c/failure';
import { setupLabels as labels } from 'c/setupLabels';
import { noneOr, treatmentOptions, type Choice } from 'c/taxChoices';

const ICONS = { found: 'utility:success', ambiguous: 'utility:warning', missing: 'utility:error' } as const;
const VARIANTS = { found: 'success', ambiguous: 'warning', missing: 'error' } as const;
const FIELDS = ['country', 'state', 'treatment', 'taxNumber', 'category', 'code', 'locationId', 'day'] as const;

/** Says which tax a sample sale would get, and why. Fires `explained` with the id of the row that decided. */
export default class TaxSample extends LightningElement {
    @api setup!: MoneySetup;
    readonly labels = labels;
    readonly treatmentOptions = treatmentOptions();
    answer: TaxAnswer | null = null;
    failure = '';

    get locationOptions(): readonly Choice[] {
        return noneOr(this.setup.seller.locations.map(({ id, name }) => ({ label: name, value: id })));
    }

    get hasLocations(): boolean {
        return this.setup.seller.locations.length > 0;
    }

    get icon(): string {
        return ICONS[this.answer!.kind];
    }

    get variant(): string {
        return VARIANTS[this.answer!.kind];
    }

    get verdict(): string {
        const texts = {
            found: labels.Taxes_Found,
            ambiguous: labels.Taxes_Ambiguous,
            missing: labels.Taxes_Missing,
        } as const;
        return texts[this.answer!.kind];
    }

    async onExplain(): Promise<void> {
        const sample = Object.fromEntries(FIELDS.map((name) => [name, this.value(name)]));
        try {
            this.answer = await explainTax({
                connectionId: this.setup.connectionId,
                sample: JSON.stringify(sample),
            });
            this.failure = '';
            this.dispatchEvent(new CustomEvent('explained', { detail: this.answer.rowId ?? '' }));
        } catch (error) {
            this.answer = null;
            this.failure = failureText(error);
        }
    }

    private value(name: string): string {
        return this.template.querySelector<HTMLInputElement>(`[data-id="${name}"]`)?.value ?? '';
    }
}
