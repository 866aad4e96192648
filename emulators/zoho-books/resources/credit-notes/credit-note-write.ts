import { amount } from '../../ledger/money';
import { refused } from '../../core/api-error';
import { date, flag, required, text, texts } from '../../core/body-schema';
import { textOf, textsOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import { plain, type Call, type Reply } from '../../core/route';
import type { CreditNoteRecord } from '../../state/document-records';
import { applyWishes, checkWishes, reportInvoices, type Source } from '../documents/apply';
import { documentFields } from '../documents/document-body';
import { readDocument } from '../documents/read-document';
import { refuseRegistered } from '../documents/registration';
import { touch } from '../documents/touch';
import { invoiceAmounts } from '../invoices/invoice-status';
import { creditNoteBalance } from './credit-note-status';
import { creditNoteDetail } from './credit-note-view';

const creditNoteBody = {
    ...documentFields,
    date: required(date),
    creditnote_number: text(100),
    is_draft: flag,
    contact_persons: texts,
};

/** Open at once, unless `is_draft`. The query `invoice_id` applies it to that invoice [model]. */
export function createCreditNote(call: Call): Reply {
    const { kernel, query } = call;
    const ownNumber = query.take('ignore_auto_number_generation') === 'true';
    const invoiceId = query.take('invoice_id');
    const body = call.body(creditNoteBody);
    const creditnote_id = kernel.newId();
    const part = readDocument(call, body, 'creditnote', creditnote_id);
    const now = kernel.now();
    const note: CreditNoteRecord = {
        ...part,
        creditnote_id,
        number: '',
        stage: body['is_draft'] === true ? 'draft' : 'open',
        refunds: [],
        contact_persons: textsOf(body, 'contact_persons'),
        is_emailed: false,
        created_ms: now,
        modified_ms: now,
    };
    const wish = wishFor(kernel, invoiceId, note);
    checkWishes(kernel, creditSourceOf(kernel, note), wish);
    note.number = readNumber(call, body, ownNumber);
    kernel.state.creditNotes.set(creditnote_id, note);
    const invoices = applyWishes(kernel, creditSourceOf(kernel, note), wish);
    kernel.changed('creditnote', 'created', creditnote_id);
    reportInvoices(kernel, invoices);
    const creditnote = creditNoteDetail(kernel, note);
    return { message: 'The credit note has been created.', created: creditnote_id, data: { creditnote } };
}

function wishFor(kernel: Kernel, invoiceId: string, note: CreditNoteRecord) {
    if (invoiceId === '') return [];
    const invoice = kernel.find(kernel.state.invoices, invoiceId, 'Invoice');
    const owed = invoiceAmounts(kernel, invoice).balance;
    const amount = Math.min(owed, note.totals.total);
    return amount > 0 && note.stage === 'open' ? [{ invoice_id: invoiceId, amount, tax_amount_withheld: 0 }] : [];
}

/** The credit note as a source of money. */
export function creditSourceOf(kernel: Kernel, note: CreditNoteRecord): Source {
    const { creditnote_id, customer_id, currency_id } = note;
    return { kind: 'credit', id: creditnote_id, customer_id, currency_id, date: kernel.today() };
}

export function updateCreditNote(call: Call, id: string): Reply {
    const { kernel } = call;
    const note = kernel.find(kernel.state.creditNotes, id, 'Credit note');
    refuseRegistered(note);
    if (note.stage === 'void') throw refused(MODEL_CODES.wrongStatus, 'A void credit note cannot be edited.');
    const ownNumber = call.query.take('ignore_auto_number_generation') === 'true';
    const body = call.body(creditNoteBody, 'partial');
    const part = readDocument(call, body, 'creditnote', id, note);
    const used = amount(note.totals.total).minus(creditNoteBalance(kernel, note));
    if (used.gt(part.totals.total)) {
        throw refused(MODEL_CODES.belowApplied, 'The total cannot be less than the credits used.');
    }
    if (used.gt(0) && (part.customer_id !== note.customer_id || part.currency_id !== note.currency_id)) {
        throw refused(
            MODEL_CODES.lockedByApplications,
            'Customer and currency of a used credit note cannot be changed.',
        );
    }
    Object.assign(note, part, { number: readNumber(call, body, ownNumber, note) });
    if (body['contact_persons'] !== undefined) note.contact_persons = textsOf(body, 'contact_persons');
    touch(kernel, note);
    kernel.changed('creditnote', 'edited', id);
    return { message: 'The credit note has been updated.', data: { creditnote: creditNoteDetail(kernel, note) } };
}

export function deleteCreditNote({ kernel, params }: Call): Reply {
    const note = kernel.find(kernel.state.creditNotes, params['creditnote_id'], 'Credit note');
    refuseRegistered(note);
    refuseUsed(kernel, note, 'deleted');
    kernel.changed('creditnote', 'deleted', note.creditnote_id);
    kernel.state.creditNotes.delete(note.creditnote_id);
    return plain('The credit note has been deleted.');
}

const STATUS_MESSAGES = {
    void: 'The credit note has been marked as void.',
    draft: 'The credit note has been marked as Draft.',
    open: 'Status of the credit note has been changed to open.',
} as const;

/** Status changes: a used credit note can be neither void nor draft [model]. */
export function setCreditNoteStage(stage: CreditNoteRecord['stage']) {
    return ({ kernel, params }: Call): Reply => {
        const note = kernel.find(kernel.state.creditNotes, params['creditnote_id'], 'Credit note');
        refuseRegistered(note);
        if (stage !== 'open') refuseUsed(kernel, note, `changed to ${stage}`);
        if (stage === 'draft' && note.stage !== 'void') {
            throw refused(MODEL_CODES.wrongStatus, 'Only a void credit note can be changed to draft.');
        }
        note.stage = stage;
        touch(kernel, note);
        kernel.changed('creditnote', 'edited', note.creditnote_id);
        return plain(STATUS_MESSAGES[stage]);
    };
}

function refuseUsed(kernel: Kernel, note: CreditNoteRecord, what: string): void {
    if (kernel.state.applications.ofSource(note.creditnote_id).length > 0 || note.refunds.length > 0) {
        throw refused(MODEL_CODES.lockedByApplications, `A credit note that has been used cannot be ${what}.`);
    }
}

function readNumber(call: Call, body: JsonObject, ownNumber: boolean, present?: CreditNoteRecord): string {
    const { kernel } = call;
    const given = textOf(body, 'creditnote_number');
    if (given === '' || given === present?.number) return present?.number ?? nextNumber(kernel);
    if (!ownNumber) {
        call.report('not-emulated', 'creditnote_number without ignore_auto_number_generation=true');
        return present?.number ?? nextNumber(kernel);
    }
    if (isTaken(kernel, given))
        throw refused(MODEL_CODES.duplicateNumber, `The credit note number "${given}" already exists.`);
    return given;
}

function nextNumber(kernel: Kernel): string {
    const { counters } = kernel.state;
    const numberOf = (counter: number): string => `CN-${String(counter).padStart(5, '0')}`;
    do counters.creditnote += 1;
    while (isTaken(kernel, numberOf(counters.creditnote)));
    return numberOf(counters.creditnote);
}

function isTaken(kernel: Kernel, number: string): boolean {
    return [...kernel.state.creditNotes.values()].some((note) => note.number === number);
}
