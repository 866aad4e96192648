import { LightningElement } from 'lwc';
import { get, messageOf } from 'shell/orgApi';
import type { SetupTable } from '../../../../../server/views';

interface TableItem extends Omit<SetupTable, 'rows'> {
    readonly label: string;
    readonly rows: readonly { readonly key: string; readonly cells: readonly { key: string; text: string }[] }[];
}

/** What an administrator looks at: users, permissions, jobs, events, logs, and what is not supported. */
export default class SetupPage extends LightningElement {
    tables: readonly TableItem[] = [];
    error: string | undefined;

    connectedCallback(): void {
        void this.load();
    }

    async load(): Promise<void> {
        try {
            const tables = await get<readonly SetupTable[]>('/api/setup');
            this.tables = tables.map((table) => ({
                ...table,
                label: `${table.title} (${table.rows.length})`,
                rows: table.rows.map((cells, row) => ({
                    key: `r${row}`,
                    cells: cells.map((text, column) => ({ key: `c${column}`, text })),
                })),
            }));
            this.error = undefined;
        } catch (failure) {
            this.error = messageOf(failure);
        }
    }
}
