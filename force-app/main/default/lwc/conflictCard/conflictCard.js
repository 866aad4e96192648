import { LightningElement, api } from 'lwc';
import { conflictLabels as labels } from 'c/conflictLabels';
/** One field that both sides changed: what both had, what each has, who changed it, and the ways out. Fires `decided`. */
export default class ConflictCard extends LightningElement {
    labels = labels;
    @api
    conflict;
    isEditing = false;
    value = '';
    get heading() {
        return this.conflict.recordName === undefined
            ? this.conflict.label
            : `${this.conflict.recordName}: ${this.conflict.label}`;
    }
    /** What kind of record it is, and of which account. */
    get kindText() {
        const { kind, accountName } = this.conflict;
        return accountName === undefined ? kind : `${kind} · ${accountName}`;
    }
    get recordUrl() {
        return `/${this.conflict.recordId}`;
    }
    get base() {
        return this.conflict.base ?? labels.Conflict_Nothing;
    }
    get crm() {
        return this.conflict.crm ?? labels.Conflict_Nothing;
    }
    get books() {
        return this.conflict.books ?? labels.Conflict_Nothing;
    }
    get isAsking() {
        return !this.conflict.isDecided && !this.isEditing;
    }
    onKeepCrm() {
        this.fire('crm', null);
    }
    onKeepBooks() {
        this.fire('books', null);
    }
    onLeave() {
        this.fire('leave', null);
    }
    onEdit() {
        this.value = this.conflict.crm ?? '';
        this.isEditing = true;
    }
    onCancel() {
        this.isEditing = false;
    }
    onValue(event) {
        this.value = event.detail.value;
    }
    onSave() {
        this.isEditing = false;
        this.fire('edit', this.value);
    }
    fire(decision, value) {
        const detail = { conflict: this.conflict, decision, value };
        this.dispatchEvent(new CustomEvent('decided', { detail }));
    }
}
