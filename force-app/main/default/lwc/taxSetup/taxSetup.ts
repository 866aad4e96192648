import { LightningElement, api } from 'lwc';
import explainTax from '@salesforce/apex/MoneySetupController.explainTax';
import mapTax from '@salesforce/apex/MoneySetupController.mapTax';
import unmapTax from '@salesforce/apex/MoneySetupController.unmapTax';
import type { MoneySetup, TaxRow } from 'bookbridge/views';
import { failureText } from 'c/failure';
import { fill } from 'c/labels';
import { setupLabels as labels } from 'c/setupLabels';

interface Offered {
    readonly taxId: string;
    readonly name: string;
    readonly parts: string;
    readonly supply: string;
    readonly action: string;
}

interface Listed extends TaxRow {
    readonly condition: string;
    readonly action: string;
}

/** The taxes of Zoho Books, the table that says which lines get them, and the answer for one sale. Fires `changed`. */
export default class TaxSetup extends LightningElement {
    @api setup!: MoneySetup;
    readonly labels = labels;
    failure = '';
    explanation = '';

    get offered(): readonly Offered[] {
        return this.setup.taxes.map(({ taxId = '', name = '', parts = '', supply = '' }) => ({
            taxId,
            name,
            parts,
            supply,
            action: fill(labels.Taxes_Map_One, name),
        }));
    }

    get isNone(): boolean {
        return this.setup.taxes.length === 0;
    }

    get listed(): readonly Listed[] {
        return this.setup.table.map((row) => ({
            ...row,
            condition: row.isFallback ? labels.Taxes_Fallback : row.asks === '' ? labels.Taxes_Any : row.asks,
            action: fill(labels.Taxes_Remove_One, row.name),
        }));
    }

    get isEmpty(): boolean {
        return this.setup.table.length === 0;
    }

    get defaultTax(): string {
        return this.setup.defaultTax === undefined ? '' : fill(labels.Taxes_Default, this.setup.defaultTax);
    }

    onMap(event: Event): Promise<void> {
        const { tax, supply } = (event.target as HTMLElement).dataset;
        return this.change(() =>
            mapTax({
                connectionId: this.setup.connectionId,
                taxId: tax ?? '',
                category: this.value('category'),
                supply: supply ?? '',
                treatment: this.value('treatment'),
                isFallback: false,
            }),
        );
    }

    onUnmap(event: Event): Promise<void> {
        const { row } = (event.target as HTMLElement).dataset;
        return this.change(() => unmapTax({ rowId: row ?? '' }));
    }

    async onExplain(): Promise<void> {
        try {
            this.explanation = await explainTax({
                connectionId: this.setup.connectionId,
                category: this.value('category'),
                treatment: this.value('treatment'),
                country: this.value('country'),
                state: this.value('state'),
                taxNumber: '',
            });
            this.failure = '';
        } catch (error) {
            this.failure = failureText(error);
        }
    }

    private value(name: string): string {
        const field = this.template.querySelector(`[data-id="${name}"]`) as unknown as { readonly value?: string };
        return field.value ?? '';
    }

    private async change(call: () => Promise<unknown>): Promise<void> {
        try {
            await call();
            this.failure = '';
            this.dispatchEvent(new CustomEvent('changed', { detail: labels.Money_Setup_Saved }));
        } catch (error) {
            this.failure = failureText(error);
        }
    }
}
