import { LightningElement, api } from 'lwc';
import dismiss from '@salesforce/apex/Inbox.dismiss';
import getHistory from '@salesforce/apex/Inbox.getHistory';
import getItems from '@salesforce/apex/Inbox.getItems';
import replay from '@salesforce/apex/Inbox.replay';
import replayAll from '@salesforce/apex/Inbox.replayAll';
import type { CauseGroup, Item } from 'bookbridge/views';
import { fill } from 'c/labels';
import { momentText, moneyText } from 'c/money';
import { failureText } from 'c/failure';
import { Pages } from 'c/pages';
import { Selection } from 'c/selection';
import { workLabels as labels } from 'c/workLabels';
import { describeStep, type ShownStep } from './history';

const PAGE_SIZE = 50;

type ReadItems = (page: number) => Promise<readonly Item[]>;

/** One cause of the inbox with its records. Fires `changed` with a sentence after something was done. */
export default class InboxCause extends LightningElement {
    @api group!: CauseGroup;

    readonly labels = labels;
    isOpen = false;
    isBusy = false;
    isAskingReason = false;
    reason = '';
    failure = '';
    steps: readonly ShownStep[] = [];
    historyTitle = '';
    private pages = new Pages<Item>(PAGE_SIZE);
    private selection = new Selection();

    /** Reads the records anew, for example because time has passed. */
    @api
    async refresh(): Promise<void> {
        if (this.isOpen) await this.load((read) => this.pages.again(read));
    }

    get title(): string {
        return this.group.message ?? labels.Inbox_Unknown;
    }

    get iconName(): string {
        return this.group.isApproval ? 'utility:approval' : 'utility:warning';
    }

    get iconVariant(): string {
        return this.group.isApproval ? '' : 'error';
    }

    get countText(): string {
        return fill(labels.Inbox_Count, this.group.count);
    }

    /** One sum for each currency; sums of different currencies are never added. */
    get blockedText(): string {
        const sums = this.group.blocked.map(({ amount, currencyCode }) => moneyText(amount, currencyCode));
        return sums.length === 0 ? '' : fill(labels.Inbox_Blocked, sums.join(' · '));
    }

    get expanded(): string {
        return String(this.isOpen);
    }

    get toggleLabel(): string {
        return this.isOpen ? labels.Inbox_Hide : labels.Inbox_Show;
    }

    get replayAllLabel(): string {
        return this.group.isApproval ? labels.Inbox_Approve_All : labels.Inbox_Replay_All;
    }

    get replayLabel(): string {
        const label = this.group.isApproval ? labels.Inbox_Approve_Selected : labels.Inbox_Replay_Selected;
        return fill(label, this.selection.size);
    }

    get dismissLabel(): string {
        return fill(labels.Inbox_Dismiss_Selected, this.selection.size);
    }

    get hasFailed(): boolean {
        return this.failure !== '';
    }

    get hasSelection(): boolean {
        return this.selection.size > 0;
    }

    get cannotDismiss(): boolean {
        return !this.hasSelection || this.isBusy || this.reason.trim() === '';
    }

    get areAllSelected(): boolean {
        return this.items.length > 0 && this.selection.size === this.items.length;
    }

    get items(): readonly Item[] {
        return this.pages.rows;
    }

    get hasMore(): boolean {
        return !this.pages.isLast;
    }

    get rows(): readonly object[] {
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

    async onToggle(): Promise<void> {
        this.isOpen = !this.isOpen;
        if (this.isOpen) await this.load((read) => new Pages<Item>(PAGE_SIZE).again(read));
    }

    async onMore(): Promise<void> {
        await this.load((read) => this.pages.more(read));
    }

    onSelect(event: Event): void {
        const { intent } = (event.target as HTMLElement).dataset;
        this.selection = this.selection.toggle(intent!);
    }

    onSelectAll(event: Event): void {
        const { checked } = event.target as HTMLInputElement;
        this.selection = new Selection(checked ? this.items.map(({ id }) => id) : []);
    }

    async onHistory(event: Event): Promise<void> {
        const { intent } = (event.target as HTMLElement).dataset;
        const item = this.items.find(({ id }) => id === intent);
        await this.attempt(async () => {
            const steps = await getHistory({ intentId: intent! });
            this.steps = steps.map(describeStep);
            this.historyTitle = fill(labels.Inbox_History_Of, item?.recordName ?? item?.name ?? '');
        });
    }

    async onReplayAll(): Promise<void> {
        await this.act(() => replayAll({ cause: this.group.cause }), labels.Inbox_Replayed);
    }

    async onReplay(): Promise<void> {
        await this.act(() => replay({ intentIds: this.selection.ids }), labels.Inbox_Replayed);
    }

    onAskReason(): void {
        this.isAskingReason = true;
    }

    onKeep(): void {
        this.isAskingReason = false;
        this.reason = '';
    }

    onReason(event: CustomEvent<{ readonly value: string }>): void {
        this.reason = event.detail.value;
    }

    async onDismiss(): Promise<void> {
        const reason = this.reason;
        await this.act(() => dismiss({ intentIds: this.selection.ids, reason }), labels.Inbox_Dismissed);
        if (!this.hasFailed) this.onKeep();
    }

    private async act(work: () => Promise<number>, done: string): Promise<void> {
        await this.attempt(async () => {
            const count = await work();
            this.selection = new Selection();
            this.historyTitle = '';
            this.dispatchEvent(new CustomEvent('changed', { detail: fill(done, count) }));
        });
    }

    private async load(from: (read: ReadItems) => Promise<Pages<Item>>): Promise<void> {
        await this.attempt(async () => {
            this.pages = await from((page) => getItems({ cause: this.group.cause, page }));
            this.selection = this.selection.keep(this.items.map(({ id }) => id));
        });
    }

    private async attempt(work: () => Promise<void>): Promise<void> {
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
