import { LightningElement } from 'lwc';
import getView from '@salesforce/apex/SyncController.getView';
import startBackfill from '@salesforce/apex/SyncController.start';
import pauseBackfill from '@salesforce/apex/SyncController.pause';
import countAgain from '@salesforce/apex/SyncController.forecast';
import { listTerm } from 'c/bookTerms';
import { fill, labels } from 'c/labels';
import { LivePanel } from 'c/livePanel';
const COLUMNS = [
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
    labels = labels;
    columns = COLUMNS;
    view = null;
    hasFailed = false;
    isBusy = false;
    withLines = false;
    live = new LivePanel(
        () => this.run(() => getView()),
        () => this.isRunning || this.isWaitingForForecast,
    );
    connectedCallback() {
        void this.run(() => getView()).then(() => this.live.watch());
    }
    disconnectedCallback() {
        this.live.stop();
    }
    get isLoading() {
        return this.view === null && !this.hasFailed;
    }
    get isShown() {
        return this.view?.isConnected === true;
    }
    get isNotConnected() {
        return this.view?.isConnected === false;
    }
    get isRunning() {
        return this.view?.state === 'running';
    }
    get isWaitingForForecast() {
        return this.view?.state === 'planned' && this.view.withoutLines == null && this.view.message == null;
    }
    get canStart() {
        return !this.isRunning;
    }
    get startLabel() {
        return this.view?.state === 'paused' ? labels.Sync_Resume : labels.Sync_Start;
    }
    get historyText() {
        const { state, rowsRead, rowsTotal, callsMade } = this.view;
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
    get percent() {
        const { rowsRead, rowsTotal, state } = this.view;
        if (state === 'done') return 100;
        return rowsTotal ? Math.min(99, Math.floor((100 * rowsRead) / rowsTotal)) : 0;
    }
    get hasProgress() {
        return this.view.state === 'running' || this.view.state === 'paused';
    }
    get forecastText() {
        const { withoutLines: less, withLines: more, state } = this.view;
        if (state === 'none') return null;
        if (less == null || more == null) return labels.Sync_No_Forecast;
        const parts = [less, more].flatMap((one) => [one.calls, one.days, one.endsOn, one.megabytes]);
        return fill(labels.Sync_Forecast, ...parts);
    }
    get months() {
        return this.view.months.map(toRow);
    }
    onLines(event) {
        this.withLines = event.detail.checked;
    }
    onStart() {
        return this.act(() => startBackfill({ withLines: this.withLines }));
    }
    onPause() {
        return this.act(() => pauseBackfill());
    }
    onRefresh() {
        return this.act(() => getView());
    }
    onCount() {
        return this.act(() => countAgain());
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
            this.hasFailed = false;
        } catch {
            // The server has logged why. What was shown before stays, with a word that it is not fresh.
            this.hasFailed = true;
        }
    }
}
function toRow(month) {
    return {
        ...month,
        listText: listTerm(month.entity),
        mirrorText: `${month.mirrorCount} · ${month.mirrorTotal.toFixed(2)}`,
        booksText: `${month.booksCount} · ${month.booksTotal.toFixed(2)}`,
        resultText: month.tiesOut ? labels.Sync_Ties_Out : month.cause,
        resultIcon: month.tiesOut ? 'utility:success' : 'utility:warning',
    };
}
