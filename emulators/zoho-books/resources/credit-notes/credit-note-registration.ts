import { refused } from '../../core/api-error';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import type { CreditNoteRecord } from '../../state/document-records';
import { cancelled, newRegistration } from '../documents/registration';
import { touch } from '../documents/touch';

/** Registers a credit note with an authority, as somebody does on a page. [model] */
export function registerCreditNote(kernel: Kernel, id: string): void {
    const note = kernel.find(kernel.state.creditNotes, id, 'Credit note');
    if (note.stage !== 'open' || note.registration?.status === 'pushed') {
        throw refused(MODEL_CODES.wrongStatus, 'Only an open credit note that is not registered can be registered.');
    }
    note.registration = newRegistration(kernel);
    save(kernel, note);
}

/** Takes a registration back: the credit note can be changed again. */
export function cancelCreditNoteRegistration(kernel: Kernel, id: string): void {
    const note = kernel.find(kernel.state.creditNotes, id, 'Credit note');
    note.registration = cancelled(note);
    save(kernel, note);
}

function save(kernel: Kernel, note: CreditNoteRecord): void {
    touch(kernel, note);
    kernel.changed('creditnote', 'edited', note.creditnote_id);
}
