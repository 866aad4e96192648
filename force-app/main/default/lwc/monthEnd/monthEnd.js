import { LightningElement } from 'lwc';
import getView from '@salesforce/apex/MonthEndController.getView';
import comparePeriod from '@salesforce/apex/MonthEndController.compare';
import enterTotal from '@salesforce/apex/MonthEndController.enter';
import repairDifferences from '@salesforce/apex/MonthEndController.repair';
import acceptDifference from '@salesforce/apex/MonthEndController.accept';
import lockPeriod from '@salesforce/apex/MonthEndController.lock';
import { differenceStateTerm, differenceTerm, listTerm } from 'c/bookTerms';
import { fill, labels } from 'c/labels';
import { LivePanel } from 'c/livePanel';
import { csvOf, lastMonth, sumsOf } from './figures';
/** A period of Salesforce and Zoho Books side by side: differences with what to do about them, receivables, and the lock. */
export default class MonthEnd extends LightningElement {
    labels = labels;
    view = null;
    errorText = null;
    isBusy = false;
    periodStart = lastMonth(new Date()).start;
    periodEnd = lastMonth(new Date()).end;
    /** The difference that is being accepted. */
    acceptedId = null;
    reason = '';
    live = new LivePanel(
        () => this.run(() => getView(this.period)),
        () => this.isRunning,
    );
    connectedCallback() {
        void this.load();
    }
    disconnectedCallback() {
        this.live.stop();
    }
    get isForbidden() {
        return this.view?.canClose === false;
    }
    get isLoading() {
        return this.view === null && this.errorText === null;
    }
    get isRunning() {
        return this.view?.state === 'running';
    }
    get isLocked() {
        return this.view?.state === 'locked';
    }
    get isNone() {
        return this.view?.state === 'none';
    }
    get hasResult() {
        return this.view !== null && !this.isNone;
    }
    get cannotCompare() {
        return this.isBusy || this.isRunning || this.isLocked;
    }
    get compareLabel() {
        return this.hasResult ? labels.Close_Again : labels.Close_Compare;
    }
    get cannotLock() {
        const isSettled = this.view?.differences.every(({ state }) => state === 'accepted') ?? false;
        return this.isBusy || this.view?.state !== 'ready' || !isSettled;
    }
    get stateText() {
        const { state, step, differences, lockedBy, lockedAt } = this.view;
        if (state === 'running') return fill(labels.Close_Running, listTerm(step));
        if (state === 'locked') return fill(labels.Close_Locked, lockedBy ?? '', (lockedAt ?? '').slice(0, 10));
        return differences.length === 0 ? labels.Close_Ties_Out : fill(labels.Close_Differs, differences.length);
    }
    get stateIcon() {
        if (this.isLocked) return 'utility:lock';
        return this.view?.differences.length === 0 ? 'utility:success' : 'utility:warning';
    }
    get laterText() {
        const count = this.view?.laterChanges ?? 0;
        return count === 0 ? null : fill(labels.Close_Later, count);
    }
    get changes() {
        return (this.view?.rows ?? [])
            .filter(({ change }) => change != null)
            .map(({ key, customerName, currencyCode, change }) => ({
                key,
                text: [customerName, currencyCode, change].filter(Boolean).join(' · '),
            }));
    }
    get sums() {
        return sumsOf(this.view?.rows ?? [], () => '');
    }
    get customers() {
        return sumsOf(this.view?.rows ?? [], ({ customerName }) => customerName ?? '');
    }
    get totals() {
        return this.view.totals.map((one) => ({ ...one, isEntered: one.entered != null }));
    }
    get differences() {
        return this.view.differences.map((one) => ({
            ...one,
            kindText: differenceTerm(one.kind),
            listText: listTerm(one.entity),
            stateText: differenceStateTerm(one.state),
            isAccepted: one.state === 'accepted',
        }));
    }
    get isAccepting() {
        return this.acceptedId !== null;
    }
    onStart(event) {
        this.periodStart = event.detail.value;
        void this.load();
    }
    onEnd(event) {
        this.periodEnd = event.detail.value;
        void this.load();
    }
    onCompare() {
        return this.act(() => comparePeriod(this.period));
    }
    onRepair(event) {
        const id = idOf(event);
        return this.act(() => repairDifferences({ recordId: this.recordId, differenceIds: [id] }));
    }
    onRepairAll() {
        const differenceIds = this.view.differences.filter(({ state }) => state === 'open').map((one) => one.recordId);
        return this.act(() => repairDifferences({ recordId: this.recordId, differenceIds }));
    }
    onAccept(event) {
        this.acceptedId = idOf(event);
    }
    onReason(event) {
        this.reason = event.detail.value;
    }
    async onAccepted() {
        const differenceId = this.acceptedId;
        await this.act(() => acceptDifference({ recordId: this.recordId, differenceId, note: this.reason }));
        this.acceptedId = null;
        this.reason = '';
    }
    /** Takes both inputs of a currency, since they belong together. */
    onEntered(event) {
        const currencyCode = event.currentTarget.dataset['currency'];
        const input = (id) =>
            String(this.template.querySelector(`[data-id="${id}"][data-currency="${currencyCode}"]`).value ?? '');
        return this.act(() =>
            enterTotal({
                recordId: this.recordId,
                currencyCode,
                total: Number(input('entered') || 0),
                note: input('note'),
            }),
        );
    }
    onLock() {
        return this.act(() => lockPeriod({ recordId: this.recordId }));
    }
    onPrint() {
        window.print();
    }
    onExport() {
        const link = document.createElement('a');
        link.href = `data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(this.view))}`;
        link.download = `reconciliation-${this.periodStart}-${this.periodEnd}.csv`;
        link.click();
    }
    get period() {
        return { periodStart: this.periodStart, periodEnd: this.periodEnd };
    }
    get recordId() {
        return this.view.recordId;
    }
    async load() {
        await this.run(() => getView(this.period));
        this.live.watch();
    }
    async act(call) {
        this.isBusy = true;
        await this.run(call);
        this.isBusy = false;
        this.live.watch();
    }
    async run(call) {
        try {
            this.view = await call();
            this.errorText = null;
        } catch (failure) {
            // What was shown before stays; the server's text is written for people.
            this.errorText = failure.body?.message ?? labels.Panel_Failed;
        }
    }
}
function idOf(event) {
    return event.currentTarget.dataset['record'];
}
