/**
 * Three-way merge of one record that both sides know. The base is what each side had when they last agreed, so an edit
 * can be told from an old value, and edits to different fields on both sides both survive. Each side has a base of its
 * own, because they may have agreed to differ: a value that was cut, or a default where the other side is empty.
 */

/** Who decides about a field. */
export type Owner = 'crm' | 'books' | 'newest' | 'create_only';

/** What is to be done about a field. */
export type Step = 'none' | 'take_crm' | 'take_books' | 'conflict' | 'variance';

/** Which side a field can be written to: an invoice's line comes from the deal and never goes back. */
export type Writable = 'both' | 'crm' | 'books';

/** A field as both sides have it. Values are canonical text; null: empty. */
export interface FieldState {
    readonly field: string;
    readonly owner: Owner;
    readonly writable: Writable;
    /** What Salesforce had when both last agreed, or null. */
    readonly crmBase: string | null;
    /** What Zoho Books had when both last agreed, or null. */
    readonly booksBase: string | null;
    readonly crm: string | null;
    readonly books: string | null;
}

/** What is known of the record as a whole. */
export interface MergeSituation {
    /** Both sides have agreed before, so that the bases mean something. */
    readonly hasBase: boolean;
    /** The document has left the house (an invoice that was sent): only Zoho Books may change it. */
    readonly isLocked: boolean;
    /** Which side changed last; decides for fields of which the newest counts. */
    readonly isCrmNewer: boolean;
    /** A field that both sides changed goes to a person instead of its owner. */
    readonly asksOnConflict: boolean;
}

/** What to do about a field, and the value that both sides have afterwards; null while it is open. */
export interface FieldDecision {
    readonly field: string;
    readonly step: Step;
    readonly value: string | null;
}

/** What to do about a record. */
export interface MergeResult {
    readonly decisions: readonly FieldDecision[];
    readonly writesCrm: boolean;
    readonly writesBooks: boolean;
    readonly hasConflict: boolean;
    readonly hasVariance: boolean;
}

function decided(state: FieldState, step: Step): FieldDecision {
    switch (step) {
        case 'none':
        case 'take_books':
            return { field: state.field, step, value: state.books };
        case 'take_crm':
            return { field: state.field, step, value: state.crm };
        case 'conflict':
        case 'variance':
            return { field: state.field, step, value: null };
    }
}

/** The side that wins where both moved, or where nobody knows what was before. */
function favoured(owner: Owner, isCrmNewer: boolean): Step {
    switch (owner) {
        case 'crm':
            return 'take_crm';
        case 'books':
            return 'take_books';
        case 'newest':
            return isCrmNewer ? 'take_crm' : 'take_books';
        case 'create_only':
            return 'none';
    }
}

/** What cannot be written stays a difference that a person sees. */
function carriedOut(state: FieldState, step: Step): FieldDecision {
    const isPossible =
        (step === 'take_crm' && state.writable !== 'crm') || (step === 'take_books' && state.writable !== 'books');
    const isWrite = step === 'take_crm' || step === 'take_books';
    return decided(state, isWrite && !isPossible ? 'variance' : step);
}

/**
 * Decides about one field. Where one side moved since both agreed, its edit is taken over, whoever owns the field; where they
 * never agreed, a value fills the gap of the other side. Otherwise a person is asked, or the owner decides.
 * @param state the field on both sides
 * @param situation what is known of the record
 */
export function mergeField(state: FieldState, situation: MergeSituation): FieldDecision {
    if (state.crm === state.books) {
        return decided(state, 'none');
    }
    if (situation.isLocked) {
        return decided(state, state.owner === 'books' && state.writable !== 'books' ? 'take_books' : 'variance');
    }
    if (state.owner === 'create_only') {
        return decided(state, 'none');
    }
    const crmMoved = state.crm !== state.crmBase;
    const booksMoved = state.books !== state.booksBase;
    if (situation.hasBase && !crmMoved && !booksMoved) {
        return decided(state, 'none');
    }
    if (situation.hasBase && crmMoved !== booksMoved) {
        return carriedOut(state, crmMoved ? 'take_crm' : 'take_books');
    }
    if (!situation.hasBase && (state.crm === null || state.books === null)) {
        return carriedOut(state, state.crm === null ? 'take_books' : 'take_crm');
    }
    if (situation.asksOnConflict) {
        return decided(state, 'conflict');
    }
    return carriedOut(state, favoured(state.owner, situation.isCrmNewer));
}

/**
 * Decides about every field of a record.
 * @param states the fields that a mapping syncs, in its order
 * @param situation what is known of the record
 */
export function mergeRecord(states: readonly FieldState[], situation: MergeSituation): MergeResult {
    const decisions = states.map((state) => mergeField(state, situation));
    return {
        decisions,
        writesCrm: decisions.some((decision) => decision.step === 'take_books'),
        writesBooks: decisions.some((decision) => decision.step === 'take_crm'),
        hasConflict: decisions.some((decision) => decision.step === 'conflict'),
        hasVariance: decisions.some((decision) => decision.step === 'variance'),
    };
}

/**
 * Whether a change that comes in is only the echo of what we wrote ourselves.
 * @param writtenHash hash of what we wrote last, or null
 * @param seenHash hash of what the other side has now
 */
export function isEcho(writtenHash: string | null, seenHash: string): boolean {
    return writtenHash !== null && writtenHash === seenHash;
}

/**
 * Whether a decision that a person made can still be carried out: neither side has moved since.
 * @param shown the field as it was shown
 * @param now the field as it is
 */
export function isStillOpen(shown: FieldState, now: FieldState): boolean {
    return shown.crm === now.crm && shown.books === now.books;
}
