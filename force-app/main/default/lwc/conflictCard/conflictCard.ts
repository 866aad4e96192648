import { LightningElement, api } from 'lwc';
import type { Conflict } from 'bookbridge/views';
import { conflictLabels as labels } from 'c/conflictLabels';

/** One field that both sides changed: what both had, what each has, who changed it, and the ways out. Fires `decided`. */
export default class ConflictCard extends LightningElement {
    readonly labels = labels;
    @api conflict!: Conflict;
    isEditing = false;
    value = '';

    get heading(): string {
        return this.conflict.recordName === undefined
            ? this.conflict.label
            : `${this.conflict.recordName}: ${this.conflict.label}`;
    }

    /** What kind of record it is, and of which account. */
    get kindText(): string {
        const { kind, accountName } = this.conflict;
        return accountName === undefined ? kind : `${kind} · ${accountName}`;
    }

    get recordUrl(): string {
        return `/${this.conflict.recordId}`;
    }

    get base(): string {
        return this.conflict.base ?? labels.Conflict_Nothing;
    }

    get crm(): string {
        return this.conflict.crm ?? labels.Conflict_Nothing;
    }

    get books(): string {
        return this.conflict.books ?? labels.Conflict_Nothing;
    }

    get isAsking(): boolean {
        return !this.conflict.isDecided && !this.isEditing;
    }

    onKeepCrm(): void {
        this.fire('crm', null);
    }

    onKeepBooks(): void {
        this.fire('books', null);
    }

    onLeave(): void {
        this.fire('leave', null);
    }

    onEdit(): void {
        this.value = this.conflict.crm ?? '';
        this.isEditing = true;
    }

    onCancel(): void {
        this.isEditing = false;
    }

    onValue(event: CustomEvent<{ value: string }>): void {
        this.value = event.detail.value;
    }

    onSave(): void {
        this.isEditing = false;
        this.fire('edit', this.value);
    }

    private fire(decision: string, value: string | null): void {
        const detail = { conflict: this.conflict, decision, value };
        this.dispatchEvent(new CustomEvent('decided', { detail }));
    }
}
