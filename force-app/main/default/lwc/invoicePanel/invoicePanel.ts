import { LightningElement, api } from 'lwc';
import getPanel from '@salesforce/apex/InvoicePanelController.getPanel';
import billAgain from '@salesforce/apex/InvoicePanelController.billAgain';
import refreshPanel from '@salesforce/apex/InvoicePanelController.refresh';
import type { InvoicePanel as Panel, IntentView } from 'bookbridge/views';
import InvoicePreviewModal from 'c/invoicePreviewModal';
import { fill, labels } from 'c/labels';
import { LivePanel } from 'c/livePanel';
import { moneyText } from 'c/money';

const STEPS = [
    { value: 'queued', label: labels.Step_Queued },
    { value: 'customer', label: labels.Step_Customer },
    { value: 'items', label: labels.Step_Items },
    { value: 'invoice', label: labels.Step_Invoice },
    { value: 'done', label: labels.Step_Done },
] as const;

/** The steps that Zoho Books is asked for after the invoice exists count as the invoice's. */
const SHOWN_STEP: Readonly<Record<IntentView['step'], string>> = {
    queued: 'queued',
    customer: 'customer',
    items: 'items',
    invoice: 'invoice',
    send: 'invoice',
    check: 'invoice',
    done: 'done',
};

/** The invoices of an opportunity: none yet, on its way, there, or in need of a hand. */
export default class InvoicePanel extends LightningElement {
    @api recordId!: string;

    readonly labels = labels;
    readonly steps = STEPS;
    panel: Panel | null = null;
    hasFailed = false;
    isRefreshing = false;

    private completeBefore: string | null = null;
    private readonly live = new LivePanel(
        () => this.load(),
        () => this.isWorking || this.isRefreshing || this.isInvoicePending,
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

    get isNone(): boolean {
        return this.panel?.state === 'none';
    }

    get isWorking(): boolean {
        return this.panel?.state === 'working';
    }

    /** Whether something was asked for an invoice that goes on by itself. */
    private get isInvoicePending(): boolean {
        const goesOn = (phase: string | undefined): boolean => phase === 'queued' || phase === 'retrying';
        return this.panel?.invoices.some(({ pending }) => goesOn(pending?.phase)) === true;
    }

    get needsAttention(): boolean {
        return this.panel?.state === 'attention';
    }

    get isUnavailable(): boolean {
        return this.panel?.state === 'unavailable';
    }

    get canCreate(): boolean {
        return this.panel?.canCreate === true && !this.isWorking;
    }

    get noneHint(): string {
        return this.panel?.message ?? (this.panel?.canCreate ? labels.Panel_None_Hint : labels.Panel_Not_Allowed);
    }

    get currentStep(): string {
        return SHOWN_STEP[this.panel?.intent?.step ?? 'queued'];
    }

    get stateText(): string {
        return this.panel?.message ?? this.panel?.intent?.message ?? labels.Panel_Working;
    }

    /** While nothing is wrong the box says by itself that one may leave. */
    get stateRemedy(): string {
        return this.panel?.phase === 'retrying' ? (this.panel.remedy ?? '') : '';
    }

    get retryAt(): string | null {
        return this.panel?.intent?.retryAt ?? null;
    }

    /** How much of the deal is billed; only where it was billed in parts. */
    get billedText(): string {
        const { billedTotal, leftTotal, currencyCode } = this.panel ?? {};
        if (billedTotal == null || leftTotal == null) return '';
        const underWay = this.panel?.underWayTotal ?? 0;
        const [whole, posted] = [billedTotal + leftTotal, billedTotal - underWay];
        if (leftTotal === 0 && (underWay === 0 || posted === 0)) return '';
        const texts = (...amounts: number[]) => amounts.map((amount) => moneyText(amount, currencyCode));
        return underWay === 0
            ? fill(labels.Panel_Billed_Of, ...texts(posted, whole, leftTotal))
            : fill(labels.Panel_Billed_Under_Way, ...texts(posted, whole, underWay, leftTotal));
    }

    get attentionText(): string {
        return this.panel?.intent?.message ?? this.panel?.message ?? '';
    }

    get attentionRemedy(): string {
        return this.panel?.intent?.remedy ?? this.panel?.remedy ?? '';
    }

    get totalMatches(): boolean {
        return this.panel?.intent?.totalMatches === true;
    }

    get totalDiffers(): boolean {
        return this.panel?.intent?.totalMatches === false;
    }

    /** Each figure in which the invoice in Zoho Books differs. */
    get differences(): readonly string[] {
        return (this.panel?.intent?.totalDifference ?? '').split('\n').filter((line) => line !== '');
    }

    async onCreate(): Promise<void> {
        const created = await InvoicePreviewModal.open({
            label: labels.Preview_Title,
            size: 'medium',
            recordId: this.recordId,
        });
        if (created == null) return;
        this.show(created as Panel);
        this.live.watch();
    }

    onInvoiceChanged(event: CustomEvent<Panel>): void {
        this.show(event.detail);
        this.live.watch();
    }

    async onBillAgain(): Promise<void> {
        try {
            this.show(await billAgain({ recordId: this.recordId }));
        } catch {
            this.hasFailed = true;
        }
    }

    async onRefresh(): Promise<void> {
        this.completeBefore = this.panel?.completeUntil ?? null;
        this.isRefreshing = true;
        try {
            this.show(await refreshPanel({ recordId: this.recordId }));
            this.live.watch();
        } catch {
            this.isRefreshing = false;
            this.hasFailed = true;
        }
    }

    private async load(): Promise<void> {
        try {
            this.show(await getPanel({ recordId: this.recordId }));
            this.hasFailed = false;
        } catch {
            // The server has logged why. What was shown before stays, with a word that it is not fresh.
            this.hasFailed = true;
            this.isRefreshing = false;
        }
    }

    private show(panel: Panel): void {
        const wasWorking = this.isWorking;
        this.panel = panel;
        if ((panel.completeUntil ?? null) !== this.completeBefore) this.isRefreshing = false;
        void this.live.listen(panel.changeChannel, this.recordId);
        if (this.isWorking && !wasWorking) this.live.watch();
    }
}
