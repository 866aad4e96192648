import type { Kernel } from '../../core/kernel';
import { unusedAmount } from '../../ledger/balance';
import type { CreditNoteRecord } from '../../state/document-records';

/** What of a credit note is neither applied nor refunded. */
export function creditNoteBalance(kernel: Kernel, note: CreditNoteRecord): number {
    return unusedAmount(note.totals.total, kernel.state.applications.ofSource(note.creditnote_id), note.refunds);
}

/** `draft`, `open`, `closed` (nothing left) or `void`. */
export function creditNoteStatus(kernel: Kernel, note: CreditNoteRecord): string {
    if (note.stage !== 'open') return note.stage;
    return creditNoteBalance(kernel, note) <= 0 ? 'closed' : 'open';
}
