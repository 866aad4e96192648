import { LightningElement } from 'lwc';
import getView from '@salesforce/apex/MonthEndController.getView';
import comparePeriod from '@salesforce/apex/MonthEndController.compare';
import enterTotal from '@salesforce/apex/MonthEndController.enter';
import repairDifferences from '@salesforce/apex/MonthEndController.repair';
import acceptDifference from '@salesforce/apex/MonthEndController.accept';
import lockPeriod from '@salesforce/apex/MonthEndController.lock';
import type { MonthEndView } from 'bookbridge/views';
import { differenceStateTerm, differenceTerm, listTerm } from 'c/bookTerms';
import { fill, labels } from 'c/labels';
import { LivePanel } from 'c/livePanel';
import type { SumRow } from 'c/sumTable';
import { csvOf, lastMonth, sumsOf } from './figures';

/** A period of Salesforce and Zoho Books side by side: differences with what to do about them, receivables, and the lock. */
export default class MonthEnd extends LightningElement {
    readonly labels = labels;
    view: MonthEndView | null = null;
    errorText: string | null = null;
    isBusy = false;
    periodStart = lastMonth(new Date()).start;
    periodEnd = lastMonth(new Date()).end;
    /** The difference that is being accepted. */
    acceptedId: string | null = null;
    reason = '';

    private readonly live = new LivePanel(
        () => this.run(() => getView(this.period)),
        () => this.isRunning,
    );

    override connectedCallback(): void {
        void this.load();
    }

    override disconnectedCallback(): void {
        this.live.stop();
    }

    get isForbidden(): boolean {
        return this.view?.canClose === false;
    }

    get isLoading(): boolean {
        return this.view === null && this.errorText === null;
    }

    get isRunning(): boolean {
        return this.view?.state === 'running';
    }

    get isLocked(): boolean {
        return this.view?.state === 'locked';
    }

    get isNone(): boolean {
        return this.view?.state === 'none';
    }

    get hasResult(): boolean {
        return this.view !== null && !this.isNone;
    }

    get cannotCompare(): boolean {
        return this.isBusy || this.isRunning || this.isLocked;
    }

    get compareLabel(): string {
        return this.hasResult ? labels.Close_Again : labels.Close_Compare;
    }

    get cannotLock(): boolean {
        const isSettled = this.view?.differences.every(({ state }) => state === 'accepted') ?? false;
        return this.isBusy || this.view?.state !== 'ready' || !isSettled;
    }

    get stateText(): string {
        const { state, step, differences, lockedBy, lockedAt } = this.view!;
        if (state === 'running') return fill(labels.Close_Running, listTerm(step));
        if (state === 'locked') return fill(labels.Close_Locked, lockedBy ?? '', (lockedAt ?? '').slice(0, 10));
        return differences.length === 0 ? labels.Close_Ties_Out : fill(labels.Close_Differs, differences.length);
    }

    get stateIcon(): string {
        if (this.isLocked) return 'utility:lock';
        return this.view?.differences.length === 0 ? 'utility:success' : 'utility:warning';
    }

    get laterText(): string | null {
        const count = this.view?.laterChanges ?? 0;
        return count === 0 ? null : fill(labels.Close_Later, count);
    }

    get changes(): readonly { readonly key: string; readonly text: string }[] {
        return (this.view?.rows ?? [])
            .filter(({ change }) => change != null)
            .map(({ key, customerName, currencyCode, change }) => ({
                key,
                text: [customerName, currencyCode, change].filter(Boolean).join(' · '),
            }));
    }

    get sums(): readonly SumRow[] {
        return sumsOf(this.view?.rows ?? [], () => '');
    }

    get customers(): readonly SumRow[] {
        return sumsOf(this.view?.rows ?? [], ({ customerName }) => customerName ?? '');
    }

    get totals(): readonly object[] {
        return this.view!.totals.map((one) => ({ ...one, isEntered: one.entered != null }));
    }

    get differences(): readonly object[] {
        return this.view!.differences.map((one) => ({
            ...one,
            kindText: differenceTerm(one.kind),
            listText: listTerm(one.entity),
            stateText: differenceStateTerm(one.state),
            isAccepted: one.state === 'accepted',
        }));
    }

    get isAccepting(): boolean {
        return this.acceptedId !== null;
    }

    onStart(event: CustomEvent<{ value: string }>): void {
        this.periodStart = event.detail.value;
        void this.load();
    }

    onEnd(event: CustomEvent<{ value: string }>): void {
        this.periodEnd = event.detail.value;
        void this.load();
    }

    onCompare(): Promise<void> {
        return this.act(() => comparePeriod(this.period));
    }

    onRepair(event: Event): Promise<void> {
        const id = idOf(event);
        return this.act(() => repairDifferences({ recordId: this.recordId, differenceIds: [id] }));
    }

    onRepairAll(): Promise<void> {
        const differenceIds = this.view!.differences.filter(({ state }) => state === 'open').map((one) => one.recordId);
        return this.act(() => repairDifferences({ recordId: this.recordId, differenceIds }));
    }

    onAccept(event: Event): void {
        this.acceptedId = idOf(event);
    }

    onReason(event: CustomEvent<{ value: string }>): void {
        this.reason = event.detail.value;
    }

    async onAccepted(): Promise<void> {
        const differenceId = this.acceptedId!;
        await this.act(() => acceptDifference({ recordId: this.recordId, differenceId, note: this.reason }));
        this.acceptedId = null;
        this.reason = '';
    }

    /** Takes both inputs of a currency, since they belong together. */
    onEntered(event: Event): Promise<void> {
        const currencyCode = (event.currentTarget as HTMLElement).dataset['currency']!;
        const input = (id: string): string =>
            String(
                (this.template!.querySelector(`[data-id="${id}"][data-currency="${currencyCode}"]`) as HTMLInputElement)
                    .value ?? '',
            );
        return this.act(() =>
            enterTotal({
                recordId: this.recordId,
                currencyCode,
                total: Number(input('entered') || 0),
                note: input('note'),
            }),
        );
    }

    onLock(): Promise<void> {
        return this.act(() => lockPeriod({ recordId: this.recordId }));
    }

    onPrint(): void {
        window.print();
    }

    onExport(): void {
        const link = document.createElement('a');
        link.href = `data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(this.view!))}`;
        link.download = `reconciliation-${this.periodStart}-${this.periodEnd}.csv`;
        link.click();
    }

    private get period(): { readonly periodStart: string; readonly periodEnd: string } {
        return { periodStart: this.periodStart, periodEnd: this.periodEnd };
    }

    private get recordId(): string {
        return this.view!.recordId!;
    }

    private async load(): Promise<void> {
        await this.run(() => getView(this.period));
        this.live.watch();
    }

    private async act(call: () => Promise<MonthEndView>): Promise<void> {
        this.isBusy = true;
        await this.run(call);
        this.isBusy = false;
        this.live.watch();
    }

    private async run(call: () => Promise<MonthEndView>): Promise<void> {
        try {
            this.view = await call();
            this.errorText = null;
        } catch (failure) {
            // What was shown before stays; the server's text is written for people.
            this.errorText = (failure as { body?: { message?: string } }).body?.message ?? labels.Panel_Failed;
        }
    }
}

function idOf(event: Event): string {
    return (event.currentTarget as HTMLElement).dataset['record']!;
}
