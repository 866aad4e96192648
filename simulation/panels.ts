/** What the package's pages get. Members without a value are missing or null. */
export interface InvoicePanel {
    readonly state: 'none' | 'working' | 'invoiced' | 'attention' | 'unavailable';
    readonly message?: string | null;
    readonly remedy?: string | null;
    readonly canCreate: boolean;
    readonly canSend: boolean;
    readonly canViewFinance: boolean;
    readonly intent?: IntentView | null;
    readonly invoices: readonly InvoiceView[];
    readonly completeUntil?: string | null;
    readonly problems: readonly Problem[];
    readonly preview?: InvoicePreview | null;
}

export interface IntentView {
    readonly id: string;
    readonly state: string;
    readonly step: string;
    readonly message?: string | null;
    readonly remedy?: string | null;
    readonly retryAt?: string | null;
    readonly attempts: number;
    readonly invoiceNumber?: string | null;
    readonly expectedTotal: number;
    readonly totalMatches?: boolean | null;
}

export interface InvoiceView {
    readonly key: string;
    readonly invoiceNumber: string;
    readonly status: string;
    readonly total: number;
    readonly balance: number;
    readonly paid: number;
    readonly currencyCode: string;
    readonly dueDate?: string | null;
    readonly url?: string | null;
    readonly opportunityId?: string | null;
    readonly reference?: string | null;
}

export interface InvoicePreview {
    readonly hash?: string;
    readonly currencyCode: string;
    readonly customer?: { readonly name: string; readonly match: string; readonly evidence: readonly string[] } | null;
    readonly invoiceDate?: string;
    readonly dueDate?: string;
    readonly recipients: readonly { readonly name: string; readonly email: string }[];
    readonly lines: readonly { readonly name: string; readonly amount: number }[];
    readonly subTotal?: number;
    readonly taxes: readonly { readonly name: string; readonly percentage: number; readonly amount: number }[];
    readonly taxTotal?: number;
    readonly total?: number;
    readonly problems: readonly Problem[];
    readonly existing?: InvoiceView | null;
    readonly canCreate: boolean;
    readonly canSend: boolean;
}

export interface Problem {
    readonly severity: 'error' | 'warning';
    readonly code: string;
    readonly field?: string | null;
    readonly message: string;
    readonly remedy: string;
}

export interface AccountPanel {
    readonly totals: readonly {
        readonly currencyCode: string;
        readonly open: number;
        readonly overdue: number;
        readonly unusedCredits: number;
        readonly aging: readonly { readonly bucket: string; readonly amount: number; readonly count: number }[];
    }[];
    readonly invoices: readonly InvoiceView[];
    readonly payments: readonly {
        readonly paymentNumber: string;
        readonly amount: number;
        readonly unused: number;
        readonly currencyCode: string;
        readonly invoiceNumbers?: string | null;
    }[];
    readonly completeUntil?: string | null;
    readonly canViewFinance: boolean;
    readonly message?: string | null;
}
