import { LightningElement, wire } from 'lwc';
import { CurrentPageReference } from 'lightning/navigation';
import canSend from '@salesforce/apex/MassBillingController.canSend';
import create from '@salesforce/apex/MassBillingController.create';
import follow from '@salesforce/apex/MassBillingController.follow';
import preview from '@salesforce/apex/MassBillingController.preview';
import { failureText } from 'c/failure';
import { fill, labels as panelLabels } from 'c/labels';
import { LivePanel } from 'c/livePanel';
import { moneyText } from 'c/money';
import { workLabels as labels } from 'c/workLabels';
/** Deals in one call, and on one page. */
const SLICE = 25;
const MOST = 200;
const LOOKS = {
    billable: { text: labels.Mass_Billable, icon: 'utility:check', variant: 'success' },
    refused: { text: labels.Mass_Refused, icon: 'utility:error', variant: 'error' },
    billed: { text: labels.Mass_Billed, icon: 'utility:info', variant: '' },
    asked: { text: labels.Mass_Asked, icon: 'utility:clock', variant: '' },
    done: { text: panelLabels.State_Done, icon: 'utility:success', variant: 'success' },
    retrying: { text: panelLabels.State_Retrying, icon: 'utility:refresh', variant: 'warning' },
    blocked: { text: panelLabels.State_Blocked, icon: 'utility:lock', variant: 'error' },
    needs_person: { text: panelLabels.State_Needs_Person, icon: 'utility:user', variant: 'error' },
};
/** Bills several deals that were selected in a list: what each would come to or why not, then all that can be billed. */
export default class CreateInvoices extends LightningElement {
    labels = labels;
    rows = [];
    recordIds = [];
    maySend = false;
    isBusy = false;
    failure = '';
    news = '';
    live = new LivePanel(
        () => this.followAsked(),
        () => this.rows.some(isUnderWay),
    );
    /** The list button puts the ids into the address, under the package's namespace or `c`. */
    @wire(CurrentPageReference)
    takePage(page) {
        const [, ids = ''] = Object.entries(page?.state ?? {}).find(([name]) => name.endsWith('__ids')) ?? [];
        const all = [...new Set(ids.split(',').filter((id) => id !== ''))];
        if (all.join() === this.recordIds.join()) return;
        this.recordIds = all;
        void this.load();
    }
    disconnectedCallback() {
        this.live.stop();
    }
    get isEmpty() {
        return this.recordIds.length === 0;
    }
    get tooManyText() {
        return this.recordIds.length > MOST ? fill(labels.Mass_Too_Many, MOST, this.recordIds.length) : '';
    }
    get shownRows() {
        return this.rows.map((row) => {
            const look = LOOKS[row.state === 'asked' || row.state === 'billed' ? (row.phase ?? row.state) : row.state];
            const { text, icon, variant } = look ?? LOOKS['asked'];
            return {
                ...row,
                icon,
                variant,
                url: `/lightning/r/${row.recordId}/view`,
                stateText: row.invoiceNumber === undefined ? text : `${text} · ${row.invoiceNumber}`,
                amountText: row.total === undefined ? '' : moneyText(row.total, row.currencyCode),
                shownProblems: row.problems.map((problem, index) => ({ ...problem, key: `${problem.code}-${index}` })),
            };
        });
    }
    /** Sums of different currencies are never added. */
    get summary() {
        const count = (state) => this.rows.filter((row) => row.state === state).length;
        const lines = [
            [count('billable'), fill(labels.Mass_Will_Bill, count('billable'), this.sumText)],
            [count('refused'), fill(labels.Mass_Refused_Count, count('refused'))],
            [count('billed'), fill(labels.Mass_Billed_Count, count('billed'))],
        ];
        return lines.flatMap(([number, text]) => (number === 0 ? [] : [text]));
    }
    get cannotCreate() {
        return this.isBusy || this.billable.length === 0;
    }
    get draftLabel() {
        return fill(labels.Mass_Create_Drafts, this.billable.length);
    }
    get sendLabel() {
        return fill(labels.Mass_Create_Send, this.billable.length);
    }
    get handOverLabel() {
        return fill(labels.Mass_Hand_Over, this.billable.length);
    }
    onDraft() {
        void this.create('draft');
    }
    onSend() {
        void this.create('send');
    }
    onHandOver() {
        void this.create('approval');
    }
    get billable() {
        return this.rows.filter(({ state }) => state === 'billable');
    }
    get sumText() {
        const sums = new Map();
        for (const { currencyCode = '', total = 0 } of this.billable)
            sums.set(currencyCode, (sums.get(currencyCode) ?? 0) + Math.round(total * 1000));
        return [...sums].map(([code, thousandths]) => moneyText(thousandths / 1000, code)).join(' · ');
    }
    async load() {
        const ids = this.recordIds.slice(0, MOST);
        this.rows = [];
        await this.attempt(async () => {
            this.maySend = await canSend();
            for (let at = 0; at < ids.length; at += SLICE) {
                this.news = fill(labels.Mass_Loading, Math.min(at + SLICE, ids.length), ids.length);
                // One slice after the other: each is a transaction of its own, and the page fills from the top.
                this.rows = [...this.rows, ...(await preview({ recordIds: ids.slice(at, at + SLICE) }))];
            }
            this.news = '';
        });
    }
    async create(ending) {
        const chosen = this.billable;
        await this.attempt(async () => {
            for (let at = 0; at < chosen.length; at += SLICE) {
                const slice = chosen.slice(at, at + SLICE);
                const recordIds = slice.map(({ recordId }) => recordId);
                this.replace(await create({ recordIds, hashes: slice.map(({ hash }) => hash ?? ''), ending }));
            }
        });
        this.news = fill(labels.Mass_Done, this.rows.filter(({ state }) => state === 'asked').length);
        this.live.watch();
    }
    async followAsked() {
        const ids = this.rows.filter(isUnderWay).map(({ recordId }) => recordId);
        await this.attempt(async () => {
            for (let at = 0; at < ids.length; at += SLICE) {
                this.replace(await follow({ recordIds: ids.slice(at, at + SLICE) }));
            }
        });
    }
    replace(changed) {
        const byId = new Map(changed.map((row) => [row.recordId, row]));
        this.rows = this.rows.map((row) => byId.get(row.recordId) ?? row);
    }
    async attempt(work) {
        this.isBusy = true;
        this.failure = '';
        try {
            await work();
        } catch (error) {
            this.failure = failureText(error);
        } finally {
            this.isBusy = false;
        }
    }
}
function isUnderWay({ state, phase }) {
    return state === 'asked' && (phase === undefined || phase === 'queued' || phase === 'retrying');
}
