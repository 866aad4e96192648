import { api, LightningElement } from 'lwc';
import type { FieldView, TableView, ValueView } from '../../../../../server/views';

interface Row {
    readonly id: string;
    readonly isSelected: boolean;
    readonly selectLabel: string;
    readonly cells: readonly { readonly field: FieldView; readonly view: ValueView }[];
}

/** Records as rows, their first column leading to the record. Fires `selected` with the ids that are ticked. */
export default class DataTable extends LightningElement {
    @api table!: TableView;
    @api label = '';
    /** Whether rows can be ticked. */
    @api selectable = false;
    private selected: ReadonlySet<string> = new Set();

    get areAllSelected(): boolean {
        return this.table.rows.length > 0 && this.table.rows.every(({ id }) => this.selected.has(id));
    }

    get rows(): Row[] {
        const { columns, rows } = this.table;
        return rows.map(({ id, values }) => ({
            id,
            isSelected: this.selected.has(id),
            selectLabel: `Select ${String(values[0]?.display ?? values[0]?.value ?? id)}`,
            cells: columns.map((field, at) => ({ field, view: values[at] })),
        }));
    }

    select(event: Event): void {
        const { checked, dataset } = event.target as HTMLInputElement;
        const rest = [...this.selected].filter((id) => id !== dataset.id);
        this.choose(checked && dataset.id ? [...rest, dataset.id] : rest);
    }

    selectAll(event: Event): void {
        this.choose((event.target as HTMLInputElement).checked ? this.table.rows.map(({ id }) => id) : []);
    }

    private choose(ids: readonly string[]): void {
        this.selected = new Set(ids);
        this.dispatchEvent(new CustomEvent('selected', { detail: ids }));
    }
}
