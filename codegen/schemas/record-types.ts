import type { BoundText } from '../language/text';
import type { ChildrenOf, Field, ParentOf } from './field';
import type * as salesforceSchemas from './salesforce';
import type * as zohoSchemas from './zoho-books';

type Salesforce = typeof salesforceSchemas;
/**
 * Zoho resources by their own names. Salesforce objects are exported under theirs. Both are looked up one by one,
 * which spares the type checker the objects that no mapping uses.
 */
interface Zoho {
    readonly address: typeof zohoSchemas.address;
    readonly contact: typeof zohoSchemas.contact;
    readonly contact_person: typeof zohoSchemas.contactPerson;
    readonly credit_application: typeof zohoSchemas.creditApplication;
    readonly credit_note_line: typeof zohoSchemas.creditNoteLine;
    readonly creditnote: typeof zohoSchemas.creditNote;
    readonly creditnote_refund: typeof zohoSchemas.creditNoteRefund;
    readonly currency: typeof zohoSchemas.currency;
    readonly customer_payment: typeof zohoSchemas.customerPayment;
    readonly einvoice: typeof zohoSchemas.eInvoice;
    readonly field: typeof zohoSchemas.field;
    readonly invoice: typeof zohoSchemas.invoice;
    readonly invoice_tax: typeof zohoSchemas.invoiceTax;
    readonly item: typeof zohoSchemas.item;
    readonly line_item: typeof zohoSchemas.invoiceLine;
    readonly organization: typeof zohoSchemas.organization;
    readonly payment_allocation: typeof zohoSchemas.paymentAllocation;
    readonly payment_refund: typeof zohoSchemas.paymentRefund;
    readonly tax: typeof zohoSchemas.tax;
}
/** The schema of an object or resource by its name. */
export type SchemaNamed<N extends string> = N extends keyof Salesforce
    ? Salesforce[N]
    : N extends keyof Zoho
      ? Zoho[N]
      : never;

type FieldsOf<S> = S extends { readonly fields: infer F } ? F : never;
type ValueType<F> = F extends Field<infer V> ? V : never;

/** Text of an answer has whatever length Zoho Books gives it; only ids keep to theirs. */
type Answered<V> = V extends BoundText
    ? V extends { readonly resourceOf?: infer R }
        ? unknown extends R
            ? string
            : V
        : string
    : V;

/**
 * A value as functions read it: parents become records, children lists of records. Salesforce keeps its promises; an
 * answer of Zoho Books may lack any field, since the rows of a list carry fewer than a single record.
 */
type ReadValue<S, F> =
    ValueType<F> extends ParentOf<infer N>
        ? RecordOf<SchemaNamed<N>> | null
        : ValueType<F> extends ChildrenOf<infer N>
          ? readonly RecordOf<SchemaNamed<N>>[]
          : S extends { readonly system: 'zoho' }
            ? Answered<ValueType<F>> | null
            : F extends { readonly access: 'required' }
              ? ValueType<F>
              : ValueType<F> | null;

/** A record of a schema as a definition's functions see it. Salesforce numbers are `Money`, ids are typed. */
export type RecordOf<S> = { readonly [K in keyof FieldsOf<S>]: ReadValue<S, FieldsOf<S>[K]> } & {
    readonly schemaName?: S extends { readonly name: infer N } ? N : never;
};

type Writable<F> = { [K in keyof F]: F[K] extends { readonly access: 'readOnly' } ? never : K }[keyof F];
export type RequiredKeys<S> = {
    [K in keyof FieldsOf<S>]: FieldsOf<S>[K] extends { readonly access: 'required' } ? K : never;
}[keyof FieldsOf<S>];
export type OptionalKeys<S> = Exclude<Writable<FieldsOf<S>>, RequiredKeys<S>>;
export type ValueAt<S, K extends keyof FieldsOf<S>> = ValueType<FieldsOf<S>[K]>;
export type KeyOf<S> = keyof FieldsOf<S>;
