import { LightningElement, api } from 'lwc';
import type { PartLineView } from 'bookbridge/views';
import { fill, labels } from 'c/labels';
import { moneyText } from 'c/money';

type Kind = 'all' | 'percentage' | 'deposit' | 'lines';

interface Row {
    readonly id: string;
    readonly label: string;
    readonly left: number;
    readonly quantity: number;
}

/** What of a deal is billed: all that is left, a percentage, a deposit, or quantities of lines. Fires `wish` with the text. */
export default class BillPart extends LightningElement {
    @api leftTotal: number | null = null;
    @api wholeTotal: number | null = null;
    @api currencyCode: string | undefined;
    @api lines: readonly PartLineView[] = [];

    readonly labels = labels;
    readonly options = [
        { label: labels.Part_All, value: 'all' },
        { label: labels.Part_Percentage, value: 'percentage' },
        { label: labels.Part_Deposit, value: 'deposit' },
        { label: labels.Part_Lines, value: 'lines' },
    ];
    kind: Kind = 'all';
    percentage = 30;
    private quantities: Readonly<Record<string, number>> = {};

    get isShare(): boolean {
        return this.kind === 'percentage' || this.kind === 'deposit';
    }

    get isLines(): boolean {
        return this.kind === 'lines';
    }

    get needsApply(): boolean {
        return this.kind !== 'all';
    }

    get leftText(): string {
        const { leftTotal, wholeTotal, currencyCode } = this;
        if (leftTotal == null || wholeTotal == null) return '';
        return fill(labels.Part_Left, moneyText(leftTotal, currencyCode), moneyText(wholeTotal, currencyCode));
    }

    get rows(): readonly Row[] {
        return this.lines.map(({ id, name, left }) => ({
            id,
            left,
            label: fill(labels.Part_Quantity_Of, name, left),
            quantity: this.quantities[id] ?? 0,
        }));
    }

    onKind(event: CustomEvent<{ readonly value: Kind }>): void {
        this.kind = event.detail.value;
        if (this.kind === 'all') this.fire(null);
    }

    onPercentage(event: CustomEvent<{ readonly value: string }>): void {
        this.percentage = Number(event.detail.value);
    }

    onQuantity(event: CustomEvent<{ readonly value: string }>): void {
        const { line } = (event.target as HTMLElement).dataset;
        if (line !== undefined) this.quantities = { ...this.quantities, [line]: Number(event.detail.value) };
    }

    onApply(): void {
        this.fire(JSON.stringify(this.isLines ? this.linesWish() : { kind: this.kind, percentage: this.percentage }));
    }

    private linesWish(): object {
        const lines = Object.entries(this.quantities)
            .filter(([, quantity]) => quantity > 0)
            .map(([id, quantity]) => ({ id, quantity }));
        return { kind: this.kind, lines };
    }

    private fire(wish: string | null): void {
        this.dispatchEvent(new CustomEvent('wish', { detail: wish }));
    }
}
