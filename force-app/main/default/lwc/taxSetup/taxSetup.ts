import { LightningElement, api } from 'lwc';
import orderTaxRows from '@salesforce/apex/MoneySetupController.orderTaxRows';
import removeTaxRow from '@salesforce/apex/MoneySetupController.removeTaxRow';
import type { MoneySetup, TaxRow } from 'bookbridge/views';
import { failureText } from 'c/failure';
import { fill } from 'c/labels';
import { setupLabels as labels } from 'c/setupLabels';
import { labelIn, supplyOptions, treatmentOptions } from 'c/taxChoices';

interface Offered {
    readonly taxId: string;
    readonly name: string;
    readonly parts: string;
    readonly action: string;
}

interface Listed extends TaxRow {
    readonly conditions: readonly string[];
    readonly isAny: boolean;
    readonly since: string;
    readonly rowClass: string;
    readonly isFirst: boolean;
    readonly isLast: boolean;
    readonly upText: string;
    readonly downText: string;
    readonly editText: string;
    readonly removeText: string;
}

/** A new row comes behind the others. */
const STEP = 10;

/** The table that says which lines get which tax, what Zoho Books offers for it, and the answer for a sample. Fires `changed`. */
export default class TaxSetup extends LightningElement {
    @api setup!: MoneySetup;
    readonly labels = labels;
    failure = '';
    /** The row that is being edited or added. */
    edited: Partial<TaxRow> | null = null;
    private decided = '';

    get offered(): readonly Offered[] {
        return this.setup.taxes.map(({ taxId = '', name = '', parts = '' }) => ({
            taxId,
            name,
            parts,
            action: fill(labels.Taxes_Map_One, name),
        }));
    }

    get isNone(): boolean {
        return this.setup.taxes.length === 0;
    }

    get listed(): readonly Listed[] {
        const { table } = this.setup;
        return table.map((row, index) => ({
            ...row,
            conditions: conditionsOf(row),
            isAny: conditionsOf(row).length === 0,
            since: row.effectiveFrom ?? labels.Taxes_Always,
            rowClass: row.id === this.decided ? 'decided' : '',
            isFirst: index === 0 || table[index - 1]!.isFallback !== row.isFallback,
            isLast: index === table.length - 1 || table[index + 1]!.isFallback !== row.isFallback,
            upText: fill(labels.Taxes_Up, row.name),
            downText: fill(labels.Taxes_Down, row.name),
            editText: fill(labels.Taxes_Edit_One, row.name),
            removeText: fill(labels.Taxes_Remove_One, row.name),
        }));
    }

    get isEmpty(): boolean {
        return this.setup.table.length === 0;
    }

    get defaultTax(): string {
        return this.setup.defaultTax === undefined ? '' : fill(labels.Taxes_Default, this.setup.defaultTax);
    }

    onAdd(): void {
        this.edited = { priority: this.nextPriority };
    }

    /** Adds a row with a tax that Zoho Books has. */
    onMap(event: Event): void {
        const { taxId, name, supply } = this.setup.taxes.find((tax) => tax.taxId === dataOf(event, 'tax'))!;
        this.edited = { taxId, name, supply: supply ?? '', priority: this.nextPriority };
    }

    onEdit(event: Event): void {
        this.edited = this.setup.table.find((row) => row.id === dataOf(event, 'row')) ?? null;
    }

    onCancel(): void {
        this.edited = null;
    }

    onSaved(): void {
        this.edited = null;
        this.tell();
    }

    onExplained(event: CustomEvent<string>): void {
        this.decided = event.detail;
    }

    onUp(event: Event): Promise<void> {
        return this.move(dataOf(event, 'row'), -1);
    }

    onDown(event: Event): Promise<void> {
        return this.move(dataOf(event, 'row'), 1);
    }

    onRemove(event: Event): Promise<void> {
        const rowId = dataOf(event, 'row');
        return this.change(() => removeTaxRow({ connectionId: this.setup.connectionId, rowId }));
    }

    private get nextPriority(): number {
        return Math.max(0, ...this.setup.table.map(({ priority }) => priority ?? 0)) + STEP;
    }

    private move(rowId: string, by: number): Promise<void> {
        const rowIds = this.setup.table.map(({ id }) => id);
        const place = rowIds.indexOf(rowId);
        [rowIds[place], rowIds[place + by]] = [rowIds[place + by]!, rowIds[place]!];
        return this.change(() => orderTaxRows({ connectionId: this.setup.connectionId, rowIds }));
    }

    private async change(call: () => Promise<unknown>): Promise<void> {
        try {
            await call();
            this.failure = '';
            this.tell();
        } catch (error) {
            this.failure = failureText(error);
        }
    }

    private tell(): void {
        this.dispatchEvent(new CustomEvent('changed', { detail: labels.Money_Setup_Saved }));
    }
}

function dataOf(event: Event, name: string): string {
    return (event.currentTarget as HTMLElement).dataset[name] ?? '';
}

function conditionsOf({ supply, treatment, category, place }: TaxRow): readonly string[] {
    const asked: readonly (readonly [value: string | undefined, label: string])[] = [
        [supply, labelIn(supplyOptions(), supply)],
        [treatment, labelIn(treatmentOptions(), treatment)],
        [category, category ?? ''],
        [place, place ?? ''],
    ];
    return asked.filter(([value]) => value != null && value !== '').map(([, label]) => label);
}
