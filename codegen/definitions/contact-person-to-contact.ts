import { defineMapping, truncate } from '../language';
import { salesforce, zohoBooks } from '../schemas';

/** What finance changes on a contact person, as the contact has it. */
export const contactPersonToContact = defineMapping({
    key: 'contact-person-to-contact',
    version: 1,
    description: 'Changes of a contact person in Zoho Books are merged into the contact that it is linked to.',
    from: zohoBooks.contactPerson,
    to: salesforce.Contact,
    owner: 'crm',
    fields: ({ field }) => ({
        Salutation: field((p) => truncate(p.salutation, 40)),
        FirstName: field((p) => truncate(p.first_name, 40)),
        LastName: field((p) => truncate(p.last_name ?? '', 80)),
        Email: field((p) => truncate(p.email, 80)),
        Phone: field((p) => truncate(p.phone, 40)),
        MobilePhone: field((p) => truncate(p.mobile, 40)),
        Title: field((p) => truncate(p.designation, 128)),
        Department: field((p) => truncate(p.department, 80)),
    }),
});
