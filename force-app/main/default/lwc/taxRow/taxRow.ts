import { LightningElement, api } from 'lwc';
import saveTaxRow from '@salesforce/apex/MoneySetupController.saveTaxRow';
import type { MoneySetup, TaxRow as Row } from 'bookbridge/views';
import { failureText } from 'c/failure';
import { setupLabels as labels } from 'c/setupLabels';
import { noneOr, supplyOptions, treatmentOptions, type Choice } from 'c/taxChoices';

/** The members of a row that a person fills in. */
const TEXTS = ['name', 'category', 'treatment', 'supply', 'place', 'priority', 'effectiveFrom', 'authorityId'] as const;

/** Adds a row to the tax table, or changes one. Fires `saved`, or `cancel`. */
export default class TaxRow extends LightningElement {
    @api setup!: MoneySetup;
    /** The row that is changed; a new one has no id. */
    @api row!: Partial<Row>;
    readonly labels = labels;
    readonly supplyOptions = supplyOptions();
    readonly treatmentOptions = treatmentOptions();
    failure = '';

    get title(): string {
        return this.row.id === undefined ? labels.Taxes_Row_New : labels.Taxes_Row_Edit;
    }

    /** Taxes and exemptions in one list: a row charges one of them. */
    get taxOptions(): readonly Choice[] {
        return [
            ...this.setup.taxes.map(({ taxId = '', name = '', parts }) => ({
                label: parts === undefined || parts === '' || parts.startsWith(name) ? name : `${name} (${parts})`,
                value: `tax:${taxId}`,
            })),
            ...this.setup.exemptions.map(({ id, name }) => ({
                label: labels.Taxes_Exempt.replace('{0}', name),
                value: `exemption:${id}`,
            })),
        ];
    }

    get chosen(): string {
        const { taxId, exemptionId } = this.row;
        return taxId != null ? `tax:${taxId}` : exemptionId != null ? `exemption:${exemptionId}` : '';
    }

    get authorityOptions(): readonly Choice[] {
        return noneOr(this.setup.authorities.map(({ id, name }) => ({ label: name, value: id })));
    }

    get hasAuthorities(): boolean {
        return this.setup.authorities.length > 0;
    }

    async onSave(): Promise<void> {
        const [kind, id] = (this.value('what') ?? '').split(':');
        const texts = Object.fromEntries(TEXTS.map((name) => [name, this.value(name) ?? '']));
        const row = {
            ...texts,
            id: this.row.id ?? '',
            taxId: kind === 'tax' ? id : '',
            exemptionId: kind === 'exemption' ? id : '',
            isFallback: this.input('isFallback')?.checked ?? false,
        };
        try {
            await saveTaxRow({ connectionId: this.setup.connectionId, row: JSON.stringify(row) });
            this.dispatchEvent(new CustomEvent('saved'));
        } catch (error) {
            this.failure = failureText(error);
        }
    }

    onCancel(): void {
        this.dispatchEvent(new CustomEvent('cancel'));
    }

    private input(name: string): HTMLInputElement | null {
        return this.template.querySelector(`[data-id="${name}"]`);
    }

    private value(name: string): string | undefined {
        return this.input(name)?.value;
    }
}
