import { refused } from '../../core/api-error';
import { flag, text, texts } from '../../core/body-schema';
import { textOf, textsOf } from '../../core/json';
import { MODEL_CODES } from '../../core/model-codes';
import type { Call, Reply, Route } from '../../core/route';
import type { ContactRecord, InvoiceRecord } from '../../state/document-records';
import { touch } from '../documents/touch';
import { issueInvoice } from './invoice-stage';

const emailBody = {
    to_mail_ids: texts,
    cc_mail_ids: texts,
    subject: text(1000),
    body: text(100_000),
    send_from_org_email_id: flag,
    from_address_id: text(50),
};

/** `/invoices/{id}/email`. No mail leaves the emulator; the invoice becomes sent. */
export const invoiceEmailRoutes: readonly Route[] = [
    { method: 'POST', path: '/invoices/:invoice_id/email', scope: ['invoices', 'CREATE'], handle: sendEmail },
    { method: 'GET', path: '/invoices/:invoice_id/email', scope: ['invoices', 'READ'], handle: readEmail },
];

function sendEmail(call: Call): Reply {
    const { kernel, params, query } = call;
    query.know(['send_customer_statement', 'send_attachment', 'attachments']);
    const invoice = kernel.find(kernel.state.invoices, params['invoice_id'], 'Invoice');
    const body = call.body(emailBody, 'partial');
    const customer = kernel.find(kernel.state.contacts, invoice.customer_id, 'Customer');
    if (invoice.stage === 'void') throw refused(MODEL_CODES.wrongStatus, 'A void invoice cannot be sent.');
    const to = [...textsOf(body, 'to_mail_ids'), ...recipients(customer, invoice)];
    if (to.length === 0) throw refused(MODEL_CODES.wrongStatus, 'There is no e-mail address to send the invoice to.');
    const first = !invoice.is_emailed;
    issueInvoice(kernel, invoice);
    invoice.is_emailed = true;
    touch(kernel, invoice);
    kernel.changed('invoice', 'edited', invoice.invoice_id);
    return { message: 'Your invoice has been sent.', data: { is_first_email: first } };
}

function readEmail({ kernel, params }: Call): Reply {
    const invoice = kernel.find(kernel.state.invoices, params['invoice_id'], 'Invoice');
    const customer = kernel.find(kernel.state.contacts, invoice.customer_id, 'Customer');
    const organization = kernel.state.organization.name;
    const subject = `Invoice - ${invoice.number} from ${organization}`;
    const contacts = customer.persons.map((person) => ({
        contact_person_id: person.contact_person_id,
        first_name: textOf(person.details, 'first_name'),
        last_name: textOf(person.details, 'last_name'),
        email: textOf(person.details, 'email'),
        selected: invoice.contact_persons.includes(person.contact_person_id),
    }));
    const body = `Invoice ${invoice.number} is attached. Total: ${invoice.totals.total}.`;
    return { data: { data: { subject, body, file_name: `${invoice.number}.pdf`, to_contacts: contacts } } };
}

/** Addresses of the invoice's contact persons, else of the primary person. */
function recipients(customer: ContactRecord, invoice: InvoiceRecord): readonly string[] {
    const chosen = customer.persons.filter((person) =>
        invoice.contact_persons.length > 0
            ? invoice.contact_persons.includes(person.contact_person_id)
            : person.is_primary_contact,
    );
    return chosen.map((person) => textOf(person.details, 'email')).filter((email) => email !== '');
}
