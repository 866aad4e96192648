import type { Books } from '../core/books';
import { html, type Html } from '../core/html';
import { textOf } from '../core/json';
import type { ContactRecord, CreditNoteRecord, ItemRecord } from '../state/document-records';

/** The people of a customer, each with a form. */
export function personViews(contact: ContactRecord): readonly Html[] {
    return contact.persons.map(({ contact_person_id: id, details }) => {
        const name = `${textOf(details, 'first_name')} ${textOf(details, 'last_name')}`.trim();
        return html`<div data-testid="person-${name}">
            ${name} · ${textOf(details, 'email')} · ${textOf(details, 'phone') || '–'}
            <button data-opens="person-${id}" data-testid="edit-person-${name}">Edit</button>
            <form class="fields panel" id="person-${id}" data-action="edit-person" hidden>
                <input type="hidden" name="contact_person_id" value="${id}" />
                <label
                    >Phone <input name="phone" value="${textOf(details, 'phone')}" data-testid="person-phone"
                /></label>
                <button class="primary" data-testid="person-save">Save person</button>
            </form>
        </div>`;
    });
}

/** What can be changed of an item. */
export function itemForm({ item_id, name, description }: ItemRecord): Html {
    return html`<button data-opens="item-${item_id}" data-testid="edit-item-${name}">Edit</button>
        <form class="fields panel" id="item-${item_id}" data-action="edit-item" hidden>
            <input type="hidden" name="item_id" value="${item_id}" />
            <label
                >Description <input name="description" value="${description}" data-testid="item-description-${name}"
            /></label>
            <button class="primary" data-testid="item-save-${name}">Save item</button>
        </form>`;
}

/** An invoice that somebody writes by hand, with one line. */
export function invoiceForm({ contact_id }: ContactRecord): Html {
    const field = (name: string, label: string): Html =>
        html`<label>${label} <input name="${name}" data-testid="invoice-${name}" /></label>`;
    return html`<div class="card pad panel" id="invoice-form" style="margin-bottom:18px" hidden>
        <form class="fields" data-action="new-invoice" data-testid="invoice-form">
            <input type="hidden" name="customer_id" value="${contact_id}" />
            ${field('name', 'For')} ${field('amount', 'Amount')} ${field('reference_number', 'Reference')}
            <button class="primary" data-testid="invoice-save">Save and send</button>
        </form>
    </div>`;
}

/** A credit note that somebody writes by hand, with one line. */
export function creditNoteForm({ contact_id }: ContactRecord): Html {
    const field = (name: string, label: string): Html =>
        html`<label>${label} <input name="${name}" data-testid="credit-${name}" /></label>`;
    return html`<div class="card pad panel" id="credit-form" style="margin-bottom:18px" hidden>
        <form class="fields" data-action="new-credit-note" data-testid="credit-form">
            <input type="hidden" name="customer_id" value="${contact_id}" />
            ${field('name', 'For')} ${field('amount', 'Amount')}
            <button class="primary" data-testid="credit-save">Save credit note</button>
        </form>
    </div>`;
}

/** The registration of a credit note with an authority, and the way to it where the edition has e-invoicing. */
export function creditNoteRegistration(books: Books, note: CreditNoteRecord): Html {
    if (note.registration !== undefined)
        return html`<span class="small">e-Invoice (${note.registration.status})</span>`;
    if (!books.switches.get('e_invoicing') || note.stage !== 'open') return html``;
    return html`<form data-action="register-credit-note">
        <input type="hidden" name="creditnote_id" value="${note.creditnote_id}" />
        <button data-testid="register-credit-note-${note.number}">Push e-Invoice</button>
    </form>`;
}
