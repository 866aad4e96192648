import { Applications } from './applications';
import type { ContactRecord, CreditNoteRecord, InvoiceRecord, ItemRecord, PaymentRecord } from './document-records';
import type {
    AccountRecord,
    AuthorityRecord,
    CurrencyRecord,
    CustomFieldRecord,
    DeliveryRecord,
    ExemptionRecord,
    LocationRecord,
    OrganizationRecord,
    TaxRecord,
    WebhookRecord,
    WorkflowRecord,
} from './reference-records';

/** Everything the organisation's books hold. Maps are by id, in order of creation. */
export interface BooksState {
    readonly organization: OrganizationRecord;
    readonly currencies: Map<string, CurrencyRecord>;
    readonly accounts: Map<string, AccountRecord>;
    readonly taxes: Map<string, TaxRecord>;
    readonly exemptions: Map<string, ExemptionRecord>;
    readonly authorities: Map<string, AuthorityRecord>;
    readonly locations: Map<string, LocationRecord>;
    readonly fields: Map<string, CustomFieldRecord>;
    readonly contacts: Map<string, ContactRecord>;
    readonly items: Map<string, ItemRecord>;
    readonly invoices: Map<string, InvoiceRecord>;
    readonly payments: Map<string, PaymentRecord>;
    readonly creditNotes: Map<string, CreditNoteRecord>;
    readonly applications: Applications;
    readonly webhooks: Map<string, WebhookRecord>;
    readonly workflows: Map<string, WorkflowRecord>;
    readonly deliveries: Map<string, DeliveryRecord>;
    /** Last number given: `ids`, `invoice`, `payment`, `creditnote`. */
    readonly counters: Record<'ids' | 'invoice' | 'payment' | 'creditnote', number>;
    /** Grows with every change; caches compare it. */
    version: number;
}

/** Books with an organisation and nothing else. */
export function emptyState(organization: OrganizationRecord): BooksState {
    return {
        organization,
        currencies: new Map(),
        accounts: new Map(),
        taxes: new Map(),
        exemptions: new Map(),
        authorities: new Map(),
        locations: new Map(),
        fields: new Map(),
        contacts: new Map(),
        items: new Map(),
        invoices: new Map(),
        payments: new Map(),
        creditNotes: new Map(),
        applications: new Applications(),
        webhooks: new Map(),
        workflows: new Map(),
        deliveries: new Map(),
        counters: { ids: 0, invoice: 0, payment: 0, creditnote: 0 },
        version: 0,
    };
}
