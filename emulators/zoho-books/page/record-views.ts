import type { Books } from '../core/books';
import { html, type Html } from '../core/html';
import { textOf } from '../core/json';
import { contactBalances } from '../resources/contacts/contact-balances';
import { primaryDetails } from '../resources/contacts/contact-persons';
import { creditNoteBalance, creditNoteStatus } from '../resources/credit-notes/credit-note-status';
import { paymentUnused } from '../resources/customer-payments/payment-amounts';
import type { ContactRecord, PaymentRecord } from '../state/document-records';
import { creditNoteForm, creditNoteRegistration, invoiceForm, itemForm, personViews } from './edit-forms';
import { badge, day, heading, money, table } from './format';
import { invoiceTable } from './invoice-views';

export function contactsView(books: Books): Html {
    const rows = [...books.state.contacts.values()].map((contact) => {
        const balances = contactBalances(books.kernel, contact.contact_id);
        return html`<tr
            class="link"
            data-href="/contacts/${contact.contact_id}"
            data-testid="contact-row-${contact.contact_name}"
        >
            <td><a href="#/contacts/${contact.contact_id}">${contact.contact_name}</a></td>
            <td>${textOf(primaryDetails(contact), 'email')}</td>
            <td>${contact.payment_terms_label}</td>
            <td>${badge(contact.status)}</td>
            <td class="num">${money(books, balances.receivable, contact.currency_id)}</td>
            <td class="num">${money(books, balances.credits, contact.currency_id)}</td>
        </tr>`;
    });
    const head = ['Name', 'E-mail', 'Terms', 'Status', ['Receivable', 'num'], ['Unused credits', 'num']] as const;
    return html`${heading('Customers')}${table(head, rows, 'There is no customer yet.')}`;
}

export function contactView(books: Books, id: string): Html | undefined {
    const contact = books.state.contacts.get(id);
    if (!contact) return undefined;
    const invoices = [...books.state.invoices.values()].filter((invoice) => invoice.customer_id === id).reverse();
    const payments = [...books.state.payments.values()].filter((payment) => payment.customer_id === id).reverse();
    const address = ['attention', 'address', 'street2', 'zip', 'city', 'country']
        .map((key) => textOf(contact.billing_address, key))
        .filter((part) => part !== '')
        .join(', ');
    const edit = html`<button data-opens="contact-form" data-testid="edit-contact">Edit</button>`;
    const write = html`<button data-opens="invoice-form" data-testid="new-invoice">New Invoice</button>
        <button data-opens="credit-form" data-testid="new-credit-note">New Credit Note</button>`;
    const persons = personViews(contact);
    const merge = html`<button data-opens="merge-form" data-testid="merge-contact">Merge</button>`;
    return html`${heading(contact.contact_name, [badge(contact.status), html`<span class="grow"></span>`, write, edit, merge])}
        ${contactForm(contact)} ${invoiceForm(contact)} ${creditNoteForm(contact)} ${mergeForm(books, contact)}
        <div class="card pad facts">
            <div><span>Website</span>${textOf(contact.details, 'website') || '–'}</div>
            <div><span>Billing address</span>${address || '–'}</div>
            <div><span>People</span>${persons.length > 0 ? persons : '–'}</div>
            <div><span>Currency</span>${books.kernel.currency(contact.currency_id).currency_code}</div>
        </div>
        <h3>Invoices</h3>
        ${invoiceTable(books, invoices)}
        <h3>Payments</h3>
        ${paymentTable(books, payments)}`;
}

function mergeForm(books: Books, contact: ContactRecord): Html {
    const others = [...books.state.contacts.values()].filter(
        (other) => other !== contact && other.currency_id === contact.currency_id,
    );
    const options = others.map((other) => html`<option value="${other.contact_id}">${other.contact_name}</option>`);
    return html`<div class="card pad panel" id="merge-form" style="margin-bottom:18px" hidden>
        <form class="fields" data-action="merge-contact" data-testid="merge-form">
            <input type="hidden" name="contact_id" value="${contact.contact_id}" />
            <label
                >Merge into
                <select name="into_id" data-testid="merge-into">
                    ${options}
                </select></label
            >
            <button class="primary" data-testid="merge-save">Merge customers</button>
        </form>
    </div>`;
}

function contactForm(contact: ContactRecord): Html {
    const field = (name: string, label: string, value: string): Html =>
        html`<label>${label} <input name="${name}" value="${value}" data-testid="contact-${name}" /></label>`;
    return html`<div class="card pad panel" id="contact-form" style="margin-bottom:18px" hidden>
        <form class="fields" data-action="edit-contact" data-testid="contact-form">
            <input type="hidden" name="contact_id" value="${contact.contact_id}" />
            ${field('contact_name', 'Name', contact.contact_name)}
            ${field('website', 'Website', textOf(contact.details, 'website'))}
            ${field('payment_terms', 'Terms, days', String(contact.payment_terms))}
            <button class="primary" data-testid="contact-save">Save customer</button>
        </form>
    </div>`;
}

export function itemsView(books: Books): Html {
    const base = books.kernel.baseCurrency().currency_id;
    const rows = [...books.state.items.values()].map(
        (item) =>
            html`<tr data-testid="item-row-${item.name}">
                <td>
                    ${item.name}
                    <div class="soft small">${item.description}</div>
                    ${itemForm(item)}
                </td>
                <td>${item.sku}</td>
                <td>${item.unit}</td>
                <td>${books.state.taxes.get(item.tax_id)?.tax_name ?? ''}</td>
                <td>${badge(item.status)}</td>
                <td class="num">${money(books, item.rate, base)}</td>
            </tr>`,
    );
    const head = ['Name', 'SKU', 'Unit', 'Tax', 'Status', ['Rate', 'num']] as const;
    return html`${heading('Items')}${table(head, rows, 'There is no item yet.')}`;
}

export function paymentsView(books: Books): Html {
    return html`${heading('Payments received')}${paymentTable(books, [...books.state.payments.values()].reverse())}`;
}

function paymentTable(books: Books, payments: readonly PaymentRecord[]): Html {
    const rows = payments.map((payment) => {
        const invoices = books.state.applications
            .ofSource(payment.payment_id)
            .map((one) => books.state.invoices.get(one.invoice_id)?.number ?? '');
        return html`<tr data-testid="payment-row-${payment.payment_number}">
            <td>${payment.payment_number}</td>
            <td class="keep">${day(payment.date)}</td>
            <td>${books.state.contacts.get(payment.customer_id)?.contact_name ?? ''}</td>
            <td>${payment.payment_mode}</td>
            <td>${payment.reference_number}</td>
            <td>${invoices.join(', ')}</td>
            <td class="num">${money(books, payment.amount, payment.currency_id)}</td>
            <td class="num">${money(books, paymentUnused(books.kernel, payment), payment.currency_id)}</td>
        </tr>`;
    });
    const head = [
        'Number',
        'Date',
        'Customer',
        'Mode',
        'Reference',
        'Invoices',
        ['Amount', 'num'],
        ['Unused', 'num'],
    ] as const;
    return table(head, rows, 'No money has come in yet.');
}

export function creditNotesView(books: Books): Html {
    const rows = [...books.state.creditNotes.values()].reverse().map(
        (note) =>
            html`<tr data-testid="creditnote-row-${note.number}">
                <td>${note.number} ${creditNoteRegistration(books, note)}</td>
                <td class="keep">${day(note.date)}</td>
                <td>${books.state.contacts.get(note.customer_id)?.contact_name ?? ''}</td>
                <td>${badge(creditNoteStatus(books.kernel, note))}</td>
                <td class="num">${money(books, note.totals.total, note.currency_id)}</td>
                <td class="num">${money(books, creditNoteBalance(books.kernel, note), note.currency_id)}</td>
            </tr>`,
    );
    const head = ['Number', 'Date', 'Customer', 'Status', ['Total', 'num'], ['Balance', 'num']] as const;
    return html`${heading('Credit notes')}${table(head, rows, 'There is no credit note yet.')}`;
}
