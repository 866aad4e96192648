import { invalidField } from '../../core/api-error';
import { required, text } from '../../core/body-schema';
import { textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import type { ContactPersonRecord, ContactRecord } from '../../state/document-records';
import { personFields } from './contact-body';
import { touch } from '../documents/touch';

const DETAILS = [
    'salutation',
    'first_name',
    'last_name',
    'email',
    'phone',
    'mobile',
    'designation',
    'department',
    'skype',
];

/** Contact persons: a new list replaces the old one; entries with an id keep their person. */
export function readPersons(
    kernel: Kernel,
    entries: readonly JsonObject[],
    present: readonly ContactPersonRecord[],
): ContactPersonRecord[] {
    const persons = entries.map((entry) => {
        const id = textOf(entry, 'contact_person_id');
        const known = present.find((person) => person.contact_person_id === id);
        if (id !== '' && !known) throw kernel.notFound('Contact person');
        return {
            contact_person_id: known?.contact_person_id ?? kernel.newId(),
            is_primary_contact:
                entry['is_primary_contact'] === undefined ? false : entry['is_primary_contact'] === true,
            details: personDetails(entry, known?.details ?? {}),
        };
    });
    if (persons.filter((person) => person.is_primary_contact).length > 1) throw invalidField('is_primary_contact');
    if (persons.length > 0 && !persons.some((person) => person.is_primary_contact))
        persons[0].is_primary_contact = true;
    return persons;
}

function personDetails(entry: JsonObject, present: JsonObject): JsonObject {
    const email = textOf(entry, 'email');
    if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw invalidField('email');
    return Object.fromEntries(
        DETAILS.map((key) => [key, entry[key] === undefined ? textOf(present, key) : textOf(entry, key)]),
    );
}

/** A person as contacts and `/contactpersons` show it. */
export function personView(person: ContactPersonRecord): JsonObject {
    return {
        contact_person_id: person.contact_person_id,
        ...person.details,
        is_primary_contact: person.is_primary_contact,
        is_added_in_portal: false,
        communication_preference: { is_sms_enabled: false, is_whatsapp_enabled: false },
    };
}

/** The primary person's details, `{}` without persons. */
export function primaryDetails(contact: ContactRecord): JsonObject {
    return contact.persons.find((person) => person.is_primary_contact)?.details ?? {};
}

const singleBody = { contact_id: required(text(50)), ...personFields };
const path = '/contacts/contactpersons';

/** `/contacts/contactpersons` and `/contacts/:contact_id/contactpersons`. */
export const contactPersonRoutes: readonly Route[] = [
    { method: 'POST', path, scope: ['contacts', 'CREATE'], handle: createPerson },
    { method: 'PUT', path: `${path}/:contact_person_id`, scope: ['contacts', 'UPDATE'], handle: updatePerson },
    { method: 'DELETE', path: `${path}/:contact_person_id`, scope: ['contacts', 'DELETE'], handle: deletePerson },
    { method: 'POST', path: `${path}/:contact_person_id/primary`, scope: ['contacts', 'CREATE'], handle: makePrimary },
    {
        method: 'GET',
        path: '/contacts/:contact_id/contactpersons',
        scope: ['contacts', 'READ'],
        handle: ({ kernel, params, query }) => {
            query.know(['page', 'per_page']);
            const contact = kernel.find(kernel.state.contacts, params['contact_id'], 'Contact');
            const contact_persons = contact.persons.map(personView);
            return { data: { contact_persons, page_context: { page: 1, per_page: 200, has_more_page: false } } };
        },
    },
    {
        method: 'GET',
        path: '/contacts/:contact_id/contactpersons/:contact_person_id',
        scope: ['contacts', 'READ'],
        handle: (call) => {
            const { contact, person } = findPerson(call);
            if (contact.contact_id !== call.params['contact_id']) throw call.kernel.notFound('Contact person');
            return { data: { contact_person: { contact_id: contact.contact_id, ...personView(person) } } };
        },
    },
];

function findPerson({ kernel, params }: Call) {
    for (const contact of kernel.state.contacts.values()) {
        const person = contact.persons.find((candidate) => candidate.contact_person_id === params['contact_person_id']);
        if (person) return { contact, person };
    }
    throw kernel.notFound('Contact person');
}

function createPerson(call: Call): Reply {
    const { kernel } = call;
    const body = call.body(singleBody);
    const contact = kernel.find(kernel.state.contacts, textOf(body, 'contact_id'), 'Contact');
    const person: ContactPersonRecord = {
        contact_person_id: kernel.newId(),
        is_primary_contact: contact.persons.length === 0,
        details: personDetails(body, {}),
    };
    contact.persons.push(person);
    if (body['is_primary_contact'] === true) setPrimary(contact, person);
    saveContact(kernel, contact);
    const contact_person = { contact_id: contact.contact_id, ...personView(person) };
    return {
        message: 'The contactperson has been Created',
        created: person.contact_person_id,
        data: { contact_person },
    };
}

function updatePerson(call: Call): Reply {
    const { contact, person } = findPerson(call);
    const body = call.body({ ...singleBody, contact_id: text(50) }, 'partial');
    person.details = personDetails(body, person.details);
    if (body['is_primary_contact'] === true) setPrimary(contact, person);
    saveContact(call.kernel, contact);
    const contact_person = { contact_id: contact.contact_id, ...personView(person) };
    return { message: 'The contactperson details has been updated.', data: { contact_person } };
}

function deletePerson(call: Call): Reply {
    const { contact, person } = findPerson(call);
    contact.persons = contact.persons.filter((other) => other !== person);
    if (person.is_primary_contact && contact.persons.length > 0) setPrimary(contact, contact.persons[0]);
    saveContact(call.kernel, contact);
    return plain('The contact person has been deleted.');
}

function makePrimary(call: Call): Reply {
    const { contact, person } = findPerson(call);
    setPrimary(contact, person);
    saveContact(call.kernel, contact);
    return plain('This contact person has been marked as your primary contact person.');
}

function setPrimary(contact: ContactRecord, primary: ContactPersonRecord): void {
    for (const person of contact.persons) person.is_primary_contact = person === primary;
}

function saveContact(kernel: Kernel, contact: ContactRecord): void {
    touch(kernel, contact);
    kernel.changed('contact', 'edited', contact.contact_id);
}
