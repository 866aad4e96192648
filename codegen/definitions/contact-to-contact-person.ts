import { defineMapping, truncate } from '../language';
import { salesforce, zohoBooks } from '../schemas';

/** A contact of an account becomes a contact person of the customer. */
export const contactToContactPerson = defineMapping({
    key: 'contact-to-contact-person',
    version: 1,
    description: 'A contact of an account becomes a contact person of the customer in Zoho Books.',
    from: salesforce.Contact,
    to: zohoBooks.contactPerson,
    owner: 'crm',
    orderBy: ['CreatedDate', 'Id'],
    fields: ({ field }) => ({
        salutation: field((c) => truncate(c.Salutation, 25)),
        first_name: field((c) => c.FirstName),
        last_name: field((c) => c.LastName),
        email: field((c) => c.Email).onlyIf((c) => c.Email !== null && c.Email.includes('@')),
        phone: field((c) => c.Phone),
        mobile: field((c) => c.MobilePhone),
        designation: field((c) => truncate(c.Title, 100)),
        department: field((c) => c.Department),
    }),
    rules: ({ rule }) => [
        rule('invalid-email', (c) => c.Email === null || c.Email.includes('@'), {
            field: 'email',
            severity: 'warning',
            message: (c) => `${c.LastName} has an e-mail address that no invoice can be sent to; it is left out.`,
            remedy: 'Correct the e-mail address of the contact.',
        }),
    ],
});
