import { LightningElement, api } from 'lwc';
import dismiss from '@salesforce/apex/Inbox.dismiss';
import getHistory from '@salesforce/apex/Inbox.getHistory';
import getItems from '@salesforce/apex/Inbox.getItems';
import replay from '@salesforce/apex/Inbox.replay';
import replayAll from '@salesforce/apex/Inbox.replayAll';
import { fill } from 'c/labels';
import { momentText, moneyText } from 'c/money';
import { failureText } from 'c/failure';
import { Pages } from 'c/pages';
import { Selection } from 'c/selection';
import { workLabels as labels } from 'c/workLabels';
import { describeStep } from './history';
const PAGE_SIZE = 50;
/** One cause of the inbox with its records. Fires `changed` with a sentence after something was done. */
export default class InboxCause extends LightningElement {
    @api
    group;
    labels = labels;
    isOpen = false;
    isBusy = false;
    isAskingReason = false;
    reason = '';
    failure = '';
    steps = [];
    historyTitle = '';
    pages = new Pages(PAGE_SIZE);
    selection = new Selection();
    /** Reads the records anew, for example because time has passed. */
    @api
    async refresh() {
        if (this.isOpen) await this.load((read) => this.pages.again(read));
    }
    get title() {
        return this.group.message ?? labels.Inbox_Unknown;
    }
    get iconName() {
        return this.group.isApproval ? 'utility:approval' : 'utility:warning';
    }
    get iconVariant() {
        return this.group.isApproval ? '' : 'error';
    }
    get countText() {
        return fill(labels.Inbox_Count, this.group.count);
    }
    /** One sum for each currency; sums of different currencies are never added. */
    get blockedText() {
        const sums = this.group.blocked.map(({ amount, currencyCode }) => moneyText(amount, currencyCode));
        return sums.length === 0 ? '' : fill(labels.Inbox_Blocked, sums.join(' · '));
    }
    get expanded() {
        return String(this.isOpen);
    }
    get toggleLabel() {
        return this.isOpen ? labels.Inbox_Hide : labels.Inbox_Show;
    }
    get replayAllLabel() {
        return this.group.isApproval ? labels.Inbox_Approve_All : labels.Inbox_Replay_All;
    }
    get replayLabel() {
        const label = this.group.isApproval ? labels.Inbox_Approve_Selected : labels.Inbox_Replay_Selected;
        return fill(label, this.selection.size);
    }
    get dismissLabel() {
        return fill(labels.Inbox_Dismiss_Selected, this.selection.size);
    }
    get hasFailed() {
        return this.failure !== '';
    }
    get hasSelection() {
        return this.selection.size > 0;
    }
    get cannotDismiss() {
        return !this.hasSelection || this.isBusy || this.reason.trim() === '';
    }
    get areAllSelected() {
        return this.items.length > 0 && this.selection.size === this.items.length;
    }
    get items() {
        return this.pages.rows;
    }
    get hasMore() {
        return !this.pages.isLast;
    }
    get rows() {
        return this.items.map((item) => ({
            ...item,
            url: item.recordId == null ? null : `/lightning/r/${item.recordId}/view`,
            isSelected: this.selection.has(item.id),
            selectLabel: fill(labels.Inbox_Select_One, item.recordName ?? item.name),
            historyLabel: fill(labels.Inbox_History_Of, item.recordName ?? item.name),
            amountText: item.amount === undefined ? '' : moneyText(item.amount, item.currencyCode),
            sinceText: momentText(item.since, new Date()),
        }));
    }
    async onToggle() {
        this.isOpen = !this.isOpen;
        if (this.isOpen) await this.load((read) => new Pages(PAGE_SIZE).again(read));
    }
    async onMore() {
        await this.load((read) => this.pages.more(read));
    }
    onSelect(event) {
        const { intent } = event.target.dataset;
        this.selection = this.selection.toggle(intent);
    }
    onSelectAll(event) {
        const { checked } = event.target;
        this.selection = new Selection(checked ? this.items.map(({ id }) => id) : []);
    }
    async onHistory(event) {
        const { intent } = event.target.dataset;
        const item = this.items.find(({ id }) => id === intent);
        await this.attempt(async () => {
            const steps = await getHistory({ intentId: intent });
            this.steps = steps.map(describeStep);
            this.historyTitle = fill(labels.Inbox_History_Of, item?.recordName ?? item?.name ?? '');
        });
    }
    async onReplayAll() {
        await this.act(() => replayAll({ cause: this.group.cause }), labels.Inbox_Replayed);
    }
    async onReplay() {
        await this.act(() => replay({ intentIds: this.selection.ids }), labels.Inbox_Replayed);
    }
    onAskReason() {
        this.isAskingReason = true;
    }
    onKeep() {
        this.isAskingReason = false;
        this.reason = '';
    }
    onReason(event) {
        this.reason = event.detail.value;
    }
    async onDismiss() {
        const reason = this.reason;
        await this.act(() => dismiss({ intentIds: this.selection.ids, reason }), labels.Inbox_Dismissed);
        if (!this.hasFailed) this.onKeep();
    }
    async act(work, done) {
        await this.attempt(async () => {
            const count = await work();
            this.selection = new Selection();
            this.historyTitle = '';
            this.dispatchEvent(new CustomEvent('changed', { detail: fill(done, count) }));
        });
    }
    async load(from) {
        await this.attempt(async () => {
            this.pages = await from((page) => getItems({ cause: this.group.cause, page }));
            this.selection = this.selection.keep(this.items.map(({ id }) => id));
        });
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
