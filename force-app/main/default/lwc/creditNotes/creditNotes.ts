import { LightningElement, api } from 'lwc';
import type { CreditNoteView } from 'bookbridge/views';
import { statusTerm } from 'c/bookTerms';
import { fill, labels } from 'c/labels';

const money = (label: string, fieldName: string): object => ({
    label,
    fieldName,
    type: 'currency',
    typeAttributes: { currencyCode: { fieldName: 'currencyCode' } },
    hideDefaultActions: true,
});

const COLUMNS: readonly object[] = [
    {
        label: labels.Finance_Credit_Note,
        fieldName: 'url',
        type: 'url',
        typeAttributes: { label: { fieldName: 'creditNoteNumber' }, target: '_blank' },
        hideDefaultActions: true,
    },
    { label: labels.Invoice_Status, fieldName: 'statusText', hideDefaultActions: true },
    {
        label: labels.Invoice_Date,
        fieldName: 'creditNoteDate',
        type: 'date-local',
        typeAttributes: { year: 'numeric', month: 'short', day: '2-digit' },
        hideDefaultActions: true,
    },
    money(labels.Invoice_Total, 'total'),
    money(labels.Finance_Unused_Short, 'balance'),
];

/** The credit notes of an account, with what of each is left, and what an authority has registered; nothing without any. */
export default class CreditNotes extends LightningElement {
    @api creditNotes: readonly CreditNoteView[] = [];

    readonly labels = labels;
    readonly columns = COLUMNS;

    get rows(): readonly object[] {
        return this.creditNotes.map((note) => ({ ...note, statusText: statusTerm(note.status) }));
    }

    get notes(): readonly { readonly key: string; readonly text: string }[] {
        return this.creditNotes.flatMap(({ key, creditNoteNumber, authorityText }) =>
            authorityText === undefined ? [] : [{ key, text: fill('{0}: {1}', creditNoteNumber, authorityText) }],
        );
    }
}
