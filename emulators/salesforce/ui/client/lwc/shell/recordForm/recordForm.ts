import { api, LightningElement } from 'lwc';
import { get, messageOf, patch, post } from 'shell/orgApi';
import { announceRefresh } from 'shell/refreshBus';
import { showToast } from 'shell/toasts';
import type { FieldValueView, Json, SectionView } from '../../../../../server/views';

/** Window to edit a record, or to make a new one when it has no record id. */
export default class RecordForm extends LightningElement {
    @api recordId: string | undefined;
    @api objectApiName = '';
    fields: readonly FieldValueView[] = [];
    errors: readonly string[] = [];
    saving = false;
    private focused = false;
    private readonly changes = new Map<string, Json>();

    async connectedCallback(): Promise<void> {
        window.addEventListener('keydown', this.takeKey);
        const address = this.recordId ? `/api/details/${this.recordId}` : `/api/defaults/${this.objectApiName}`;
        try {
            const sections = await get<readonly SectionView[]>(address);
            this.fields = sections.flatMap((section) => section.fields).filter((field) => field.editable);
        } catch (failure) {
            this.errors = [messageOf(failure)];
        }
    }

    disconnectedCallback(): void {
        window.removeEventListener('keydown', this.takeKey);
    }

    renderedCallback(): void {
        if (this.focused) return;
        this.focused = true;
        this.template?.querySelector('section')?.focus();
    }

    private takeKey = (event: KeyboardEvent): void => {
        if (event.key === 'Escape' && !event.defaultPrevented) this.close();
    };

    get heading(): string {
        return this.recordId ? 'Edit' : 'New';
    }

    take(event: CustomEvent<{ readonly field: string; readonly value: Json }>): void {
        this.changes.set(event.detail.field, event.detail.value);
    }

    close(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }

    async save(): Promise<void> {
        this.saving = true;
        try {
            const fields = Object.fromEntries(this.changes);
            const { id } = this.recordId
                ? await patch<{ id: string }>(`/api/records/${this.recordId}`, { fields })
                : await post<{ id: string }>('/api/records', { apiName: this.objectApiName, fields });
            announceRefresh([id]);
            showToast({ title: 'Saved', variant: 'success' });
            this.dispatchEvent(new CustomEvent('saved', { detail: { id } }));
        } catch (failure) {
            this.errors = messageOf(failure).split('\n');
        } finally {
            this.saving = false;
        }
    }
}
