import { LightningElement, api } from 'lwc';
import getPanel from '@salesforce/apex/AccountPanelController.getPanel';
import refreshPanel from '@salesforce/apex/AccountPanelController.refresh';
import type { AccountPanel, BucketView, CurrencyTotals, InvoiceView, PaymentView } from 'bookbridge/views';
import { statusTerm } from 'c/bookTerms';
import { fill, labels } from 'c/labels';
import { LivePanel } from 'c/livePanel';

type AgingBucket = BucketView['bucket'];

const money = (label: string, fieldName: string): object => ({
    label,
    fieldName,
    type: 'currency',
    typeAttributes: { currencyCode: { fieldName: 'currencyCode' } },
    hideDefaultActions: true,
});

const day = (label: string, fieldName: string): object => ({
    label,
    fieldName,
    type: 'date-local',
    typeAttributes: { year: 'numeric', month: 'short', day: '2-digit' },
    hideDefaultActions: true,
});

const STATUS_ICON: Readonly<Record<string, string>> = {
    draft: 'utility:edit',
    sent: 'utility:send',
    partially_paid: 'utility:contract_payment',
    paid: 'utility:success',
    overdue: 'utility:warning',
    void: 'utility:ban',
};

const INVOICE_COLUMNS: readonly object[] = [
    {
        label: labels.Invoice_Number,
        fieldName: 'url',
        type: 'url',
        typeAttributes: { label: { fieldName: 'invoiceNumber' }, target: '_blank' },
        hideDefaultActions: true,
    },
    {
        label: labels.Invoice_Status,
        fieldName: 'statusText',
        cellAttributes: { iconName: { fieldName: 'statusIcon' } },
        hideDefaultActions: true,
    },
    day(labels.Invoice_Date, 'invoiceDate'),
    day(labels.Invoice_Due, 'dueDate'),
    money(labels.Invoice_Total, 'total'),
    money(labels.Invoice_Balance, 'balance'),
];

const PAYMENT_COLUMNS: readonly object[] = [
    { label: labels.Finance_Payment, fieldName: 'paymentNumber', hideDefaultActions: true },
    day(labels.Invoice_Date, 'paymentDate'),
    { label: labels.Finance_Invoices, fieldName: 'invoiceNumbers', hideDefaultActions: true },
    { label: labels.Finance_Mode, fieldName: 'mode', hideDefaultActions: true },
    money(labels.Preview_Amount, 'amount'),
    money(labels.Finance_Unused_Short, 'unused'),
];

const FOREIGN_COLUMNS: readonly object[] = [
    {
        label: labels.Finance_Rate,
        fieldName: 'exchangeRate',
        type: 'number',
        typeAttributes: { maximumFractionDigits: 6 },
        hideDefaultActions: true,
    },
    {
        label: labels.Finance_Base_Amount,
        fieldName: 'baseAmount',
        type: 'currency',
        typeAttributes: { currencyCode: { fieldName: 'baseCurrencyCode' } },
        hideDefaultActions: true,
    },
];

type InvoiceRow = InvoiceView & { readonly statusText: string; readonly statusIcon: string };

function noteOf(key: string, icon: string, invoiceNumber: string, text: string | undefined) {
    return text === undefined ? [] : [{ key, icon, text: fill('{0}: {1}', invoiceNumber, text) }];
}

/** What finance watches on an account: open and overdue money by currency, aging, invoices and payments. */
export default class AccountFinance extends LightningElement {
    @api recordId!: string;

    readonly labels = labels;
    readonly invoiceColumns = INVOICE_COLUMNS;
    panel: AccountPanel | null = null;
    hasFailed = false;
    isRefreshing = false;
    selectedCurrency: string | null = null;
    selectedBucket: AgingBucket | null = null;

    private completeBefore: string | null = null;
    private readonly live = new LivePanel(
        () => this.load(),
        () => this.isRefreshing,
    );

    override connectedCallback(): void {
        void this.load();
    }

    override disconnectedCallback(): void {
        this.live.stop();
    }

    get isLoading(): boolean {
        return this.panel === null && !this.hasFailed;
    }

    get isHidden(): boolean {
        return this.panel !== null && !this.panel.canViewFinance;
    }

    get isShown(): boolean {
        return this.panel !== null && this.panel.canViewFinance;
    }

    get hiddenText(): string {
        return this.panel?.message ?? labels.Finance_Not_Allowed;
    }

    /** What the columns cannot say of an invoice: an authority's lock, and why it is owed again. */
    get invoiceNotes(): readonly { readonly key: string; readonly icon: string; readonly text: string }[] {
        return this.invoices.flatMap(({ key, invoiceNumber, authorityText, reopenedText }) => [
            ...noteOf(`${key}-authority`, 'utility:lock', invoiceNumber, authorityText),
            ...noteOf(`${key}-reopened`, 'utility:undo', invoiceNumber, reopenedText),
        ]);
    }

    get currencies(): readonly {
        readonly key: string;
        readonly totals: CurrencyTotals;
        readonly selected: AgingBucket | null;
    }[] {
        return (this.panel?.totals ?? []).map((totals) => ({
            key: totals.currencyCode,
            totals,
            selected: totals.currencyCode === this.selectedCurrency ? this.selectedBucket : null,
        }));
    }

    get invoices(): readonly InvoiceRow[] {
        return (this.panel?.invoices ?? []).filter((invoice) => this.isSelected(invoice)).map(toRow);
    }

    get payments(): readonly PaymentView[] {
        return this.panel?.payments ?? [];
    }

    get hasGain(): boolean {
        return this.panel?.exchangeGain != null;
    }

    /** Rate and base amount only where a payment is foreign. */
    get paymentColumns(): readonly object[] {
        const isForeign = this.payments.some(({ exchangeRate }) => exchangeRate != null);
        return isForeign ? [...PAYMENT_COLUMNS, ...FOREIGN_COLUMNS] : PAYMENT_COLUMNS;
    }

    get isFiltered(): boolean {
        return this.selectedBucket !== null;
    }

    get filterText(): string {
        const parts = this.panel?.totals.flatMap(({ aging }) => aging) ?? [];
        return fill(labels.Finance_Filtered, parts.find(({ bucket }) => bucket === this.selectedBucket)?.label ?? '');
    }

    get noInvoicesText(): string {
        return this.isFiltered ? labels.Finance_None_In_Bucket : labels.Finance_No_Invoices;
    }

    onSelect(event: CustomEvent<AgingBucket | null>): void {
        this.selectedBucket = event.detail;
        this.selectedCurrency = (event.currentTarget as HTMLElement).dataset['currency'] ?? null;
    }

    onShowAll(): void {
        this.selectedBucket = null;
    }

    async onRefresh(): Promise<void> {
        this.completeBefore = this.panel?.completeUntil ?? null;
        this.isRefreshing = true;
        try {
            this.show(await refreshPanel({ accountId: this.recordId }));
            this.live.watch();
        } catch {
            this.isRefreshing = false;
            this.hasFailed = true;
        }
    }

    private isSelected(invoice: InvoiceView): boolean {
        if (this.selectedBucket === null) return true;
        return invoice.agingBucket === this.selectedBucket && invoice.currencyCode === this.selectedCurrency;
    }

    private async load(): Promise<void> {
        try {
            this.show(await getPanel({ accountId: this.recordId }));
            this.hasFailed = false;
        } catch {
            // The server has logged why. What was shown before stays, with a word that it is not fresh.
            this.hasFailed = true;
            this.isRefreshing = false;
        }
    }

    private show(panel: AccountPanel): void {
        this.panel = panel;
        if ((panel.completeUntil ?? null) !== this.completeBefore) this.isRefreshing = false;
        void this.live.listen(panel.changeChannel, this.recordId);
    }
}

function toRow(invoice: InvoiceView): InvoiceRow {
    return {
        ...invoice,
        statusText: statusTerm(invoice.status),
        statusIcon: STATUS_ICON[invoice.status] ?? 'utility:info',
    };
}
