import { api, LightningElement } from 'lwc';
import type { FieldView, ValueView } from '../../../../../server/views';

const numberStyles: Readonly<Record<string, string>> = { currency: 'currency', percent: 'percent-fixed' };

/** One value, shown after its kind. */
export default class FieldValue extends LightningElement {
    @api field!: FieldView;
    @api view!: ValueView;

    private is(...kinds: readonly string[]): boolean {
        return kinds.includes(this.field.kind);
    }

    get isEmpty(): boolean {
        return this.view.value === null || this.view.value === '';
    }

    get isLink(): boolean {
        return Boolean(this.view.url) && !this.isEmpty;
    }

    get text(): string {
        return this.view.display ?? String(this.view.value ?? '');
    }

    get isNumber(): boolean {
        return this.is('number', 'currency', 'percent');
    }

    get number(): number {
        return Number(this.view.value);
    }

    get numberStyle(): string {
        return numberStyles[this.field.kind] ?? 'decimal';
    }

    get currency(): string | undefined {
        return this.view.currencyCode ?? undefined;
    }

    get scale(): number {
        return this.field.scale;
    }

    get minimumDigits(): number {
        return this.is('percent') ? 0 : this.field.scale;
    }

    get isDate(): boolean {
        return this.is('date');
    }

    get isDatetime(): boolean {
        return this.is('datetime');
    }

    get isCheckbox(): boolean {
        return this.is('checkbox');
    }

    get checkClass(): string {
        return this.view.value ? 'box checked' : 'box';
    }

    get checkText(): string {
        return this.view.value ? 'Yes' : 'No';
    }

    get isUrl(): boolean {
        return this.is('url');
    }

    get isEmail(): boolean {
        return this.is('email');
    }

    get isPhone(): boolean {
        return this.is('phone');
    }

    get isLongText(): boolean {
        return this.is('longtext');
    }
}
