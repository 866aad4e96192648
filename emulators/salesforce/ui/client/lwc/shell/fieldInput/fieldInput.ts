import { api, LightningElement } from 'lwc';
import { get } from 'shell/orgApi';
import type { FieldValueView, Json } from '../../../../../server/views';

type Option = { readonly label: string; readonly value: string };

const inputTypes: Readonly<Record<string, string>> = {
    number: 'number',
    currency: 'number',
    percent: 'number',
    date: 'date',
    datetime: 'datetime',
    time: 'time',
    url: 'url',
    email: 'email',
    phone: 'tel',
};

const none: Option = { label: '--None--', value: '' };

/** Lets a person change one field. Fires `fieldchange` with field and value. */
export default class FieldInput extends LightningElement {
    records: readonly Option[] = [];
    private view!: FieldValueView;

    @api
    get field(): FieldValueView {
        return this.view;
    }
    set field(view: FieldValueView) {
        this.view = view;
        if (view.kind === 'reference' && view.referenceTo) void this.loadRecords(view.referenceTo);
    }

    private async loadRecords(object: string): Promise<void> {
        this.records = await get<readonly Option[]>(`/api/lookups/${object}`);
    }

    get isChoice(): boolean {
        return this.view.kind === 'picklist' || this.view.kind === 'reference';
    }

    get options(): Option[] {
        const { kind, required, value, display } = this.view;
        const known = kind === 'reference' ? this.records : this.view.options;
        const current = typeof value === 'string' && value && !known.some((option) => option.value === value);
        const extra = current ? [{ value, label: display ?? value }] : [];
        return [...(required ? [] : [none]), ...extra, ...known];
    }

    get isLongText(): boolean {
        return this.view.kind === 'longtext';
    }

    get isCheckbox(): boolean {
        return this.view.kind === 'checkbox';
    }

    get inputType(): string {
        return inputTypes[this.view.kind] ?? 'text';
    }

    get step(): string | undefined {
        return this.inputType === 'number' ? String(1 / 10 ** this.view.scale) : undefined;
    }

    get value(): Json {
        return this.view.value ?? (this.isCheckbox ? false : '');
    }

    take(event: CustomEvent<{ readonly value?: string; readonly checked?: boolean }>): void {
        const { value, checked } = event.detail;
        const next = this.isCheckbox ? Boolean(checked) : this.convert(value ?? '');
        this.dispatchEvent(new CustomEvent('fieldchange', { detail: { field: this.view.field, value: next } }));
    }

    private convert(text: string): Json {
        if (text === '') return null;
        return this.inputType === 'number' ? Number(text) : text;
    }
}
