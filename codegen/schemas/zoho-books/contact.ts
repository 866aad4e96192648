import { children, choice, custom, decimal, instant, flag, parent, readOnly, required, text, whole, zohoId } from '../field';
import { resource } from '../schema';

export const address = resource('address', 'ZohoAddress', 'A billing or shipping address of a customer.', {
    address_id: readOnly(zohoId('address')),
    attention: text(100),
    address: text(500),
    street2: text(255),
    city: text(100),
    state: text(100),
    zip: text(50),
    country: text(100),
    phone: text(50),
    fax: text(50),
});

export const contactPerson = resource('contact_person', 'ZohoContactPerson', 'A person at a customer.', {
    contact_person_id: zohoId('contact_person'),
    salutation: text(25),
    first_name: text(100),
    last_name: text(100),
    email: text(100),
    phone: text(50),
    mobile: text(50),
    designation: text(100),
    department: text(100),
    is_primary_contact: flag(),
});

export const contact = resource('contact', 'ZohoContact', 'A customer in Zoho Books (a vendor is a contact too).', {
    contact_id: readOnly(zohoId('contact')),
    contact_name: required(text(200)),
    company_name: text(200),
    contact_type: choice('customer', 'vendor'),
    customer_sub_type: choice('individual', 'business'),
    website: text(255),
    notes: text(5000),
    currency_id: zohoId('currency'),
    currency_code: readOnly(text(3)),
    payment_terms: whole(),
    payment_terms_label: readOnly(text(100)),
    status: readOnly(text(40)),
    first_name: readOnly(text(100)),
    last_name: readOnly(text(100)),
    email: readOnly(text(100)),
    phone: readOnly(text(50)),
    mobile: readOnly(text(50)),
    primary_contact_id: readOnly(zohoId('contact_person')),
    outstanding_receivable_amount: readOnly(decimal(18, 3)),
    unused_credits_receivable_amount: readOnly(decimal(18, 3)),
    billing_address: parent('address'),
    shipping_address: parent('address'),
    contact_persons: children('contact_person'),
    created_time: readOnly(instant()),
    last_modified_time: readOnly(instant()),
    cf_bookbridge_key: custom(text(255)),
});
