import { api, LightningElement } from 'lwc';
import type { FieldView, TableView, ValueView } from '../../../../../server/views';

interface Row {
    readonly id: string;
    readonly cells: readonly { readonly field: FieldView; readonly view: ValueView }[];
}

/** Records as rows, their first column leading to the record. */
export default class DataTable extends LightningElement {
    @api table!: TableView;
    @api label = '';

    get rows(): Row[] {
        const { columns, rows } = this.table;
        return rows.map(({ id, values }) => ({
            id,
            cells: columns.map((field, at) => ({ field, view: values[at] })),
        }));
    }
}
