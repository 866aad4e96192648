import type { JsonObject } from '../core/json';
import type { CustomValues } from './reference-records';

/** Creation and change, milliseconds since 1970, whole seconds. */
export interface Stamped {
    readonly created_ms: number;
    modified_ms: number;
}

/** A customer or vendor. */
export interface ContactRecord extends Stamped {
    readonly contact_id: string;
    contact_name: string;
    contact_type: string;
    status: 'active' | 'inactive';
    currency_id: string;
    payment_terms: number;
    payment_terms_label: string;
    /** Fields without rules of their own: notes, website, vat_reg_no … */
    details: JsonObject;
    billing_address: JsonObject;
    shipping_address: JsonObject;
    addresses: JsonObject[];
    persons: ContactPersonRecord[];
    custom: CustomValues;
}

/** Somebody at a contact. */
export interface ContactPersonRecord {
    readonly contact_person_id: string;
    is_primary_contact: boolean;
    /** salutation, first_name, last_name, email, phone, mobile, designation, department, skype … */
    details: JsonObject;
}

/** A product or service. */
export interface ItemRecord extends Stamped {
    readonly item_id: string;
    name: string;
    status: 'active' | 'inactive';
    rate: number;
    description: string;
    sku: string;
    unit: string;
    product_type: string;
    item_type: string;
    tax_id: string;
    account_id: string;
    is_taxable: boolean;
    purchase_account_id: string;
    purchase_description: string;
    /** `""` until given. */
    purchase_rate: number | '';
    details: JsonObject;
    custom: CustomValues;
}

/** A line of an invoice or credit note with its computed amounts. */
export interface LineRecord {
    readonly line_item_id: string;
    readonly item_id: string;
    readonly name: string;
    readonly description: string;
    readonly unit: string;
    readonly quantity: number;
    readonly rate: number;
    /** As given: `"10%"` or a number. */
    readonly discount: number | string;
    readonly discount_amount: number;
    readonly item_total: number;
    readonly item_total_inclusive_of_tax: number;
    readonly account_id: string;
    readonly tax_id: string;
    readonly taxes: readonly TaxLine[];
    readonly details: JsonObject;
}

/** A tax amount of a line or a document. */
export interface TaxLine {
    readonly tax_id: string;
    readonly tax_name: string;
    readonly tax_percentage: number;
    readonly tax_amount: number;
}

/** What invoices and credit notes have in common. */
export interface DocumentRecord extends Stamped {
    number: string;
    customer_id: string;
    date: string;
    reference_number: string;
    currency_id: string;
    exchange_rate: number;
    discount: number | string;
    discount_type: 'item_level' | 'entity_level';
    is_discount_before_tax: boolean;
    is_inclusive_tax: boolean;
    shipping_charge: number;
    shipping_charge_tax_id: string;
    adjustment: number;
    adjustment_description: string;
    lines: readonly LineRecord[];
    totals: DocumentTotals;
    billing_address: JsonObject;
    shipping_address: JsonObject;
    details: JsonObject;
    custom: CustomValues;
    is_emailed: boolean;
}

/** The computed amounts of a document, in its currency, and its rounding rules at the time. */
export interface DocumentTotals {
    readonly sub_total: number;
    readonly sub_total_inclusive_of_tax: number;
    readonly discount_total: number;
    readonly discount_applied_on_amount: number;
    readonly tax_total: number;
    readonly total_taxable_amount: number;
    readonly taxes: readonly TaxLine[];
    readonly shipping_charge_tax: number;
    readonly roundoff_value: number;
    readonly total: number;
    readonly tax_rounding: string;
    readonly transaction_rounding_type: string;
}

/** An invoice. `stage` is what a person decided; the status shown is computed. */
export interface InvoiceRecord extends DocumentRecord {
    readonly invoice_id: string;
    stage: 'draft' | 'sent' | 'void';
    due_date: string;
    payment_terms: number;
    payment_terms_label: string;
    contact_persons: readonly string[];
    issued_date: string;
    /** Was voided while still a draft: never had a link for the customer. */
    never_issued: boolean;
    write_off_amount: number;
    /** Day of the write-off; `""` while there is none. The API does not show it. */
    write_off_date: string;
    last_payment_date: string;
    /** The registration with an authority, once there was one. */
    registration?: Registration;
}

/** What an authority answered about an e-invoice. */
export interface Registration {
    readonly inv_ref_num: string;
    readonly ack_number: string;
    readonly status: 'pushed' | 'cancelled';
}

/** A credit note. `open` and `closed` follow from the balance. */
export interface CreditNoteRecord extends DocumentRecord {
    readonly creditnote_id: string;
    stage: 'draft' | 'open' | 'void';
    refunds: RefundRecord[];
    contact_persons: readonly string[];
    /** The registration with an authority, once there was one. */
    registration?: Registration;
}

/** Money received from a customer. */
export interface PaymentRecord extends Stamped {
    readonly payment_id: string;
    readonly payment_number: string;
    customer_id: string;
    payment_mode: string;
    amount: number;
    date: string;
    account_id: string;
    currency_id: string;
    exchange_rate: number;
    bank_charges: number;
    description: string;
    reference_number: string;
    contact_persons: readonly string[];
    custom: CustomValues;
    refunds: RefundRecord[];
}

/** Money given back out of a payment or a credit note. */
export interface RefundRecord extends Stamped {
    readonly refund_id: string;
    date: string;
    refund_mode: string;
    reference_number: string;
    amount: number;
    exchange_rate: number;
    from_account_id: string;
    description: string;
}

/** Part of a payment or credit note that settles part of an invoice. */
export interface Application {
    /** `invoice_payment_id` or `creditnote_invoice_id`. */
    readonly application_id: string;
    readonly kind: 'payment' | 'credit';
    readonly source_id: string;
    readonly invoice_id: string;
    readonly amount: number;
    readonly tax_amount_withheld: number;
    readonly date: string;
}
