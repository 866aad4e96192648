import { LightningElement, api } from 'lwc';
import getPanel from '@salesforce/apex/AccountPanelController.getPanel';
import refreshPanel from '@salesforce/apex/AccountPanelController.refresh';
import { statusTerm } from 'c/bookTerms';
import { fill, labels } from 'c/labels';
import { LivePanel } from 'c/livePanel';
const money = (label, fieldName) => ({
    label,
    fieldName,
    type: 'currency',
    typeAttributes: { currencyCode: { fieldName: 'currencyCode' } },
    hideDefaultActions: true,
});
const day = (label, fieldName) => ({
    label,
    fieldName,
    type: 'date-local',
    typeAttributes: { year: 'numeric', month: 'short', day: '2-digit' },
    hideDefaultActions: true,
});
const STATUS_ICON = {
    draft: 'utility:edit',
    sent: 'utility:send',
    partially_paid: 'utility:contract_payment',
    paid: 'utility:success',
    overdue: 'utility:warning',
    void: 'utility:ban',
};
const INVOICE_COLUMNS = [
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
const PAYMENT_COLUMNS = [
    { label: labels.Finance_Payment, fieldName: 'paymentNumber', hideDefaultActions: true },
    day(labels.Invoice_Date, 'paymentDate'),
    { label: labels.Finance_Invoices, fieldName: 'invoiceNumbers', hideDefaultActions: true },
    { label: labels.Finance_Mode, fieldName: 'mode', hideDefaultActions: true },
    money(labels.Preview_Amount, 'amount'),
    money(labels.Finance_Unused_Short, 'unused'),
];
const FOREIGN_COLUMNS = [
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
function noteOf(key, icon, invoiceNumber, text) {
    return text === undefined ? [] : [{ key, icon, text: fill('{0}: {1}', invoiceNumber, text) }];
}
/** What finance watches on an account: open and overdue money by currency, aging, invoices and payments. */
export default class AccountFinance extends LightningElement {
    @api
    recordId;
    labels = labels;
    invoiceColumns = INVOICE_COLUMNS;
    panel = null;
    hasFailed = false;
    isRefreshing = false;
    selectedCurrency = null;
    selectedBucket = null;
    completeBefore = null;
    live = new LivePanel(
        () => this.load(),
        () => this.isRefreshing,
    );
    connectedCallback() {
        void this.load();
    }
    disconnectedCallback() {
        this.live.stop();
    }
    get isLoading() {
        return this.panel === null && !this.hasFailed;
    }
    get isHidden() {
        return this.panel !== null && !this.panel.canViewFinance;
    }
    get isShown() {
        return this.panel !== null && this.panel.canViewFinance;
    }
    get hiddenText() {
        return this.panel?.message ?? labels.Finance_Not_Allowed;
    }
    /** What the columns cannot say of an invoice: an authority's lock, and why it is owed again. */
    get invoiceNotes() {
        return this.invoices.flatMap(({ key, invoiceNumber, authorityText, reopenedText }) => [
            ...noteOf(`${key}-authority`, 'utility:lock', invoiceNumber, authorityText),
            ...noteOf(`${key}-reopened`, 'utility:undo', invoiceNumber, reopenedText),
        ]);
    }
    get currencies() {
        return (this.panel?.totals ?? []).map((totals) => ({
            key: totals.currencyCode,
            totals,
            selected: totals.currencyCode === this.selectedCurrency ? this.selectedBucket : null,
        }));
    }
    get invoices() {
        return (this.panel?.invoices ?? []).filter((invoice) => this.isSelected(invoice)).map(toRow);
    }
    get payments() {
        return this.panel?.payments ?? [];
    }
    get hasGain() {
        return this.panel?.exchangeGain != null;
    }
    /** Rate and base amount only where a payment is foreign. */
    get paymentColumns() {
        const isForeign = this.payments.some(({ exchangeRate }) => exchangeRate != null);
        return isForeign ? [...PAYMENT_COLUMNS, ...FOREIGN_COLUMNS] : PAYMENT_COLUMNS;
    }
    get isFiltered() {
        return this.selectedBucket !== null;
    }
    get filterText() {
        const parts = this.panel?.totals.flatMap(({ aging }) => aging) ?? [];
        return fill(labels.Finance_Filtered, parts.find(({ bucket }) => bucket === this.selectedBucket)?.label ?? '');
    }
    get noInvoicesText() {
        return this.isFiltered ? labels.Finance_None_In_Bucket : labels.Finance_No_Invoices;
    }
    onSelect(event) {
        this.selectedBucket = event.detail;
        this.selectedCurrency = event.currentTarget.dataset['currency'] ?? null;
    }
    onShowAll() {
        this.selectedBucket = null;
    }
    async onRefresh() {
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
    isSelected(invoice) {
        if (this.selectedBucket === null) return true;
        return invoice.agingBucket === this.selectedBucket && invoice.currencyCode === this.selectedCurrency;
    }
    async load() {
        try {
            this.show(await getPanel({ accountId: this.recordId }));
            this.hasFailed = false;
        } catch {
            // The server has logged why. What was shown before stays, with a word that it is not fresh.
            this.hasFailed = true;
            this.isRefreshing = false;
        }
    }
    show(panel) {
        this.panel = panel;
        if ((panel.completeUntil ?? null) !== this.completeBefore) this.isRefreshing = false;
        void this.live.listen(panel.changeChannel, this.recordId);
    }
}
function toRow(invoice) {
    return {
        ...invoice,
        statusText: statusTerm(invoice.status),
        statusIcon: STATUS_ICON[invoice.status] ?? 'utility:info',
    };
}
