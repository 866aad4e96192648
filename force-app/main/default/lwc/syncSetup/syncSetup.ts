import { LightningElement } from 'lwc';
import getView from '@salesforce/apex/SyncController.getView';
import startBackfill from '@salesforce/apex/SyncController.start';
import pauseBackfill from '@salesforce/apex/SyncController.pause';
import countAgain from '@salesforce/apex/SyncController.forecast';
import type { MonthView, SyncView } from 'bookbridge/views';
import { listTerm } from 'c/bookTerms';
import { fill, labels } from 'c/labels';
import { LivePanel } from 'c/livePanel';

const COLUMNS: readonly object[] = [
    { label: labels.Sync_Month, fieldName: 'month', hideDefaultActions: true },
    { label: labels.Close_List, fieldName: 'listText', hideDefaultActions: true },
    { label: labels.Close_Currency, fieldName: 'currencyCode', hideDefaultActions: true },
    { label: labels.Close_Salesforce, fieldName: 'mirrorText', hideDefaultActions: true },
    { label: labels.Close_Books, fieldName: 'booksText', hideDefaultActions: true },
    {
        label: labels.Sync_Result,
        fieldName: 'resultText',
        cellAttributes: { iconName: { fieldName: 'resultIcon' } },
        wrapText: true,
        hideDefaultActions: true,
    },
];

/** Where an admin sees what reading Zoho Books costs and how far it is, and starts or pauses the reading of the history. */
export default class SyncSetup extends LightningElement {
    readonly labels = labels;
    readonly columns = COLUMNS;
    view: SyncView | null = null;
    hasFailed = false;
    isBusy = false;
    withLines = false;

    private readonly live = new LivePanel(
        () => this.run(() => getView()),
        () => this.isRunning || this.isWaitingForForecast,
    );

    override connectedCallback(): void {
        void this.run(() => getView()).then(() => this.live.watch());
    }

    override disconnectedCallback(): void {
        this.live.stop();
    }

    get isLoading(): boolean {
        return this.view === null && !this.hasFailed;
    }

    get isShown(): boolean {
        return this.view?.isConnected === true;
    }

    get isNotConnected(): boolean {
        return this.view?.isConnected === false;
    }

    get isRunning(): boolean {
        return this.view?.state === 'running';
    }

    get isWaitingForForecast(): boolean {
        return this.view?.state === 'planned' && this.view.withoutLines == null && this.view.message == null;
    }

    get canStart(): boolean {
        return !this.isRunning;
    }

    get startLabel(): string {
        return this.view?.state === 'paused' ? labels.Sync_Resume : labels.Sync_Start;
    }

    get historyText(): string {
        const { state, rowsRead, rowsTotal, callsMade } = this.view!;
        const total = rowsTotal ?? rowsRead;
        switch (state) {
            case 'running':
                return fill(labels.Sync_Running, rowsRead, total, callsMade);
            case 'paused':
                return fill(labels.Sync_Paused, rowsRead, total);
            case 'done':
                return fill(labels.Sync_Done, rowsRead, callsMade);
            case 'planned':
                return labels.Sync_Planned;
            default:
                return labels.Sync_History_None;
        }
    }

    /** Whole percent of what the forecast counted. */
    get percent(): number {
        const { rowsRead, rowsTotal, state } = this.view!;
        if (state === 'done') return 100;
        return rowsTotal ? Math.min(99, Math.floor((100 * rowsRead) / rowsTotal)) : 0;
    }

    get hasProgress(): boolean {
        return this.view!.state === 'running' || this.view!.state === 'paused';
    }

    get forecastText(): string | null {
        const { withoutLines: less, withLines: more, state } = this.view!;
        if (state === 'none') return null;
        if (less == null || more == null) return labels.Sync_No_Forecast;
        const parts = [less, more].flatMap((one) => [one.calls, one.days, one.endsOn, one.megabytes]);
        return fill(labels.Sync_Forecast, ...parts);
    }

    get months(): readonly object[] {
        return this.view!.months.map(toRow);
    }

    onLines(event: CustomEvent<{ checked: boolean }>): void {
        this.withLines = event.detail.checked;
    }

    onStart(): Promise<void> {
        return this.act(() => startBackfill({ withLines: this.withLines }));
    }

    onPause(): Promise<void> {
        return this.act(() => pauseBackfill());
    }

    onRefresh(): Promise<void> {
        return this.act(() => getView());
    }

    onCount(): Promise<void> {
        return this.act(() => countAgain());
    }

    private async act(call: () => Promise<SyncView>): Promise<void> {
        this.isBusy = true;
        await this.run(call);
        this.isBusy = false;
        this.live.watch();
    }

    private async run(call: () => Promise<SyncView>): Promise<void> {
        try {
            this.view = await call();
            this.hasFailed = false;
        } catch {
            // The server has logged why. What was shown before stays, with a word that it is not fresh.
            this.hasFailed = true;
        }
    }
}

function toRow(month: MonthView): object {
    return {
        ...month,
        listText: listTerm(month.entity),
        mirrorText: `${month.mirrorCount} · ${month.mirrorTotal.toFixed(2)}`,
        booksText: `${month.booksCount} · ${month.booksTotal.toFixed(2)}`,
        resultText: month.tiesOut ? labels.Sync_Ties_Out : month.cause,
        resultIcon: month.tiesOut ? 'utility:success' : 'utility:warning',
    };
}
