import {
    cancelCreditNoteRegistration,
    cancelRegistration,
    registerCreditNote,
    registerInvoice,
    type Books,
    type JsonObject,
} from '../emulators/zoho-books';

/** A record as the API of Zoho Books shows it. */
export type BooksRecord = Readonly<Record<string, unknown>>;

/** What somebody in finance does in Zoho Books, by hand. Each change can cause webhooks; none counts as a request of the org. */
export class BooksDesk {
    constructor(readonly books: Books) {}

    /** @throws Error with Zoho's answer unless it succeeds */
    call(method: string, url: string, body?: JsonObject): JsonObject {
        const answer = this.books.call(method, url, body);
        const content = JSON.parse(answer.body) as JsonObject;
        if (answer.code !== 0) throw new Error(`${method} ${url}: ${answer.status} ${answer.body}`);
        return content;
    }

    /** Every invoice, in detail, oldest first. */
    invoices(): readonly BooksRecord[] {
        return [...this.books.state.invoices.keys()].map((id) => this.invoice(id));
    }

    invoice(id: string): BooksRecord {
        return this.call('GET', `/invoices/${id}`)['invoice'] as BooksRecord;
    }

    /** Every customer, in detail, oldest first. */
    customers(): readonly BooksRecord[] {
        return [...this.books.state.contacts.keys()].map(
            (id) => this.call('GET', `/contacts/${id}`)['contact'] as BooksRecord,
        );
    }

    /** Every item, in detail, oldest first. */
    items(): readonly BooksRecord[] {
        return [...this.books.state.items.keys()].map((id) => this.call('GET', `/items/${id}`)['item'] as BooksRecord);
    }

    /** Every payment, in detail, oldest first. */
    payments(): readonly BooksRecord[] {
        return [...this.books.state.payments.keys()].map((id) => this.payment(id));
    }

    payment(id: string): BooksRecord {
        return this.call('GET', `/customerpayments/${id}`)['payment'] as BooksRecord;
    }

    /** Records a payment over one or several invoices of one customer; the sum is the payment unless `amount` says more. */
    pay(parts: Readonly<Record<string, number>>, amount?: number): string {
        const [first] = Object.keys(parts);
        const sum = Object.values(parts).reduce((total, part) => total + part, 0);
        const answer = this.call('POST', '/customerpayments', {
            customer_id: String(this.invoice(first)['customer_id']),
            payment_mode: 'banktransfer',
            date: this.books.kernel.today(),
            amount: amount ?? sum,
            invoices: Object.entries(parts).map(([invoice_id, amount_applied]) => ({ invoice_id, amount_applied })),
        });
        return String((answer['payment'] as JsonObject)['payment_id']);
    }

    deletePayment(id: string): void {
        this.call('DELETE', `/customerpayments/${id}`);
    }

    void(invoiceId: string): void {
        this.call('POST', `/invoices/${invoiceId}/status/void`);
    }

    markSent(invoiceId: string): void {
        this.call('POST', `/invoices/${invoiceId}/status/sent`);
    }

    /** Registers an invoice with an authority, as a person does on Zoho's page where the edition has e-invoicing. */
    register(invoiceId: string): void {
        registerInvoice(this.books.kernel, invoiceId);
    }

    /** Registers a credit note with an authority, as a person does on Zoho's page. */
    registerCreditNote(creditNoteId: string): void {
        registerCreditNote(this.books.kernel, creditNoteId);
    }

    /** Takes the registration of a credit note back. */
    cancelCreditNoteRegistration(creditNoteId: string): void {
        cancelCreditNoteRegistration(this.books.kernel, creditNoteId);
    }

    /** Takes the registration back. */
    cancelRegistration(invoiceId: string): void {
        cancelRegistration(this.books.kernel, invoiceId);
    }

    /** Changes an invoice; what is not named stays. */
    edit(invoiceId: string, change: JsonObject): void {
        const { customer_id, line_items } = this.invoice(invoiceId);
        this.call('PUT', `/invoices/${invoiceId}`, {
            customer_id,
            line_items: (line_items as JsonObject[]).map(
                ({ line_item_id, item_id, quantity, rate, discount, tax_id }) => ({
                    line_item_id,
                    item_id,
                    quantity,
                    rate,
                    discount,
                    tax_id,
                }),
            ),
            ...change,
        } as JsonObject);
    }

    /** An invoice that somebody writes in Zoho, one line. */
    createInvoice(customerName: string, amount: number): string {
        const [customer] = this.customers().filter((one) => one['contact_name'] === customerName);
        const answer = this.call('POST', '/invoices', {
            customer_id: String(customer['contact_id']),
            line_items: [{ name: 'By hand', rate: amount, quantity: 1 }],
        });
        return String((answer['invoice'] as JsonObject)['invoice_id']);
    }

    createCustomer(contact: JsonObject): string {
        return String((this.call('POST', '/contacts', contact)['contact'] as JsonObject)['contact_id']);
    }
}
