/**
 * What the package's Apex controllers answer: the `@AuraEnabled` fields of the classes of the same names, as JSON. Apex leaves out what
 * is null.
 */
declare module 'bookbridge/views' {
    export interface Problem {
        readonly severity: 'error' | 'warning';
        readonly code: string;
        readonly field?: string | null;
        readonly message: string;
        readonly remedy: string;
    }

    export interface IntentView {
        readonly id: string;
        readonly state:
            | 'waiting'
            | 'ready'
            | 'in_flight'
            | 'uncertain'
            | 'done'
            | 'retry_at'
            | 'needs_person'
            | 'blocked'
            | 'cancelled';
        readonly step: 'queued' | 'customer' | 'items' | 'invoice' | 'send' | 'check' | 'done';
        readonly message?: string | null;
        readonly remedy?: string | null;
        /** ISO 8601 */
        readonly retryAt?: string | null;
        readonly attempts: number;
        readonly invoiceNumber?: string | null;
        readonly expectedTotal: number;
        readonly currencyCode: string;
        readonly totalMatches?: boolean | null;
    }

    export type AgingBucket = 'current' | '1_30' | '31_60' | '61_90' | 'over_90';

    export interface InvoiceView {
        readonly key: string;
        readonly invoiceNumber: string;
        /** Zoho's word: draft, sent, partially_paid, paid, overdue, void, or one that is not known yet */
        readonly status: string;
        readonly total: number;
        readonly balance: number;
        readonly paid: number;
        readonly currencyCode: string;
        readonly invoiceDate: string;
        readonly dueDate?: string | null;
        readonly daysOverdue: number;
        readonly agingBucket: AgingBucket | 'none';
        readonly url?: string | null;
        readonly opportunityId?: string | null;
        readonly reference?: string | null;
    }

    export interface InvoicePanel {
        readonly recordId: string;
        readonly state: 'none' | 'working' | 'invoiced' | 'attention' | 'unavailable';
        readonly message?: string | null;
        readonly remedy?: string | null;
        readonly canCreate: boolean;
        readonly canSend: boolean;
        readonly canViewFinance: boolean;
        readonly intent?: IntentView | null;
        readonly invoices: readonly InvoiceView[];
        /** Up to when Salesforce has everything from Zoho Books; ISO 8601 */
        readonly completeUntil?: string | null;
        readonly connectionName?: string | null;
        /** Channel of the event that says something changed, with the package's namespace */
        readonly changeChannel?: string | null;
        readonly problems: readonly Problem[];
    }

    export interface PreviewLine {
        readonly position: number;
        readonly name: string;
        readonly description?: string | null;
        readonly quantity: number;
        readonly rate: number;
        readonly discountPercent?: number | null;
        readonly discountAmount: number;
        readonly taxName?: string | null;
        readonly taxPercentage?: number | null;
        readonly amount: number;
    }

    export interface InvoicePreview {
        readonly recordId: string;
        readonly hash: string;
        readonly currencyCode: string;
        readonly decimals: number;
        readonly customer: {
            readonly name: string;
            readonly match: 'linked' | 'found' | 'create' | 'ambiguous';
            readonly evidence: readonly string[];
            readonly zohoId?: string | null;
        } | null;
        readonly invoiceDate: string;
        readonly timeZone: string;
        readonly dueDate?: string | null;
        readonly paymentTermsDays: number;
        readonly recipients: readonly { readonly name: string; readonly email: string }[];
        readonly lines: readonly PreviewLine[];
        readonly subTotal: number;
        readonly discountTotal: number;
        readonly taxes: readonly { readonly name: string; readonly percentage: number; readonly amount: number }[];
        readonly taxTotal: number;
        readonly total: number;
        readonly problems: readonly Problem[];
        readonly existing?: InvoiceView | null;
        readonly canCreate: boolean;
        readonly canSend: boolean;
    }

    export interface AgingPart {
        readonly bucket: AgingBucket;
        readonly label: string;
        readonly amount: number;
        readonly count: number;
    }

    export interface CurrencyTotals {
        readonly currencyCode: string;
        readonly decimals: number;
        readonly open: number;
        readonly overdue: number;
        readonly unusedCredits: number;
        readonly aging: readonly AgingPart[];
    }

    export interface PaymentView {
        readonly key: string;
        readonly paymentNumber: string;
        readonly paymentDate: string;
        readonly amount: number;
        readonly unused: number;
        readonly currencyCode: string;
        readonly mode?: string | null;
        readonly reference?: string | null;
        readonly invoiceNumbers?: string | null;
    }

    export interface AccountPanel {
        readonly recordId: string;
        readonly totals: readonly CurrencyTotals[];
        readonly invoices: readonly InvoiceView[];
        readonly payments: readonly PaymentView[];
        readonly completeUntil?: string | null;
        readonly canViewFinance: boolean;
        readonly message?: string | null;
        readonly changeChannel?: string | null;
    }
}

declare module '@salesforce/apex/InvoicePanelController.getPanel' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function getPanel(input: { recordId: string }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/InvoicePanelController.previewInvoice' {
    import type { InvoicePreview } from 'bookbridge/views';
    export default function previewInvoice(input: { recordId: string }): Promise<InvoicePreview>;
}

declare module '@salesforce/apex/InvoicePanelController.createInvoice' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function createInvoice(input: {
        recordId: string;
        previewHash: string;
        send: boolean;
    }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/InvoicePanelController.refresh' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function refresh(input: { recordId: string }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/AccountPanelController.getPanel' {
    import type { AccountPanel } from 'bookbridge/views';
    export default function getPanel(input: { accountId: string }): Promise<AccountPanel>;
}

declare module '@salesforce/apex/AccountPanelController.refresh' {
    import type { AccountPanel } from 'bookbridge/views';
    export default function refresh(input: { accountId: string }): Promise<AccountPanel>;
}
