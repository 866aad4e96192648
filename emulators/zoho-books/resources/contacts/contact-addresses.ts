import { flag } from '../../core/body-schema';
import { textOf, type JsonObject } from '../../core/json';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import type { ContactRecord } from '../../state/document-records';
import { touch } from '../documents/touch';
import { addressView } from './address';
import { addressFields } from './contact-body';

const path = '/contacts/:contact_id/address';
const addressBody = { ...addressFields, update_existing_transactions_address: flag };

/** Further addresses of a contact, beside billing and shipping. */
export const contactAddressRoutes: readonly Route[] = [
    {
        method: 'GET',
        path,
        scope: ['contacts', 'READ'],
        handle: (call) => ({ data: { addresses: contactOf(call).addresses } }),
    },
    { method: 'POST', path, scope: ['contacts', 'CREATE'], handle: addAddress },
    { method: 'PUT', path: `${path}/:address_id`, scope: ['contacts', 'UPDATE'], handle: changeAddress },
    { method: 'DELETE', path: `${path}/:address_id`, scope: ['contacts', 'DELETE'], handle: deleteAddress },
];

function contactOf({ kernel, params }: Call): ContactRecord {
    return kernel.find(kernel.state.contacts, params['contact_id'], 'Contact');
}

function addAddress(call: Call): Reply {
    const contact = contactOf(call);
    const address = addressView(call.kernel, call.body(addressBody));
    contact.addresses.push(address);
    return saved(call, contact, address, 'Address Added Successfully.', textOf(address, 'address_id'));
}

function changeAddress(call: Call): Reply {
    const contact = contactOf(call);
    const index = indexOf(call, contact);
    contact.addresses[index] = addressView(call.kernel, call.body(addressBody, 'partial'), contact.addresses[index]);
    return saved(call, contact, contact.addresses[index], 'Address Updated Successfully.');
}

function deleteAddress(call: Call): Reply {
    const contact = contactOf(call);
    contact.addresses.splice(indexOf(call, contact), 1);
    touch(call.kernel, contact);
    call.kernel.changed('contact', 'edited', contact.contact_id);
    return plain('Address Deleted Successfully.');
}

function indexOf({ kernel, params }: Call, contact: ContactRecord): number {
    const index = contact.addresses.findIndex((address) => textOf(address, 'address_id') === params['address_id']);
    if (index < 0) throw kernel.notFound('Address');
    return index;
}

function saved(call: Call, contact: ContactRecord, address: JsonObject, message: string, created?: string): Reply {
    touch(call.kernel, contact);
    call.kernel.changed('contact', 'edited', contact.contact_id);
    return { message, data: { address_info: address }, ...(created === undefined ? {} : { created }) };
}
