import { LightningElement } from 'lwc';
import accept from '@salesforce/apex/MatchWorkbench.accept';
import createOwn from '@salesforce/apex/MatchWorkbench.createOwn';
import getSummary from '@salesforce/apex/MatchWorkbench.getSummary';
import ignore from '@salesforce/apex/MatchWorkbench.ignore';
import listPairs from '@salesforce/apex/MatchWorkbench.listPairs';
import pick from '@salesforce/apex/MatchWorkbench.pick';
import readDetails from '@salesforce/apex/MatchWorkbench.readDetails';
import startMatch from '@salesforce/apex/MatchWorkbench.startMatch';
import undo from '@salesforce/apex/MatchWorkbench.undo';
import type { AccountHit, Pair, Summary } from 'bookbridge/views';
import type { Picked } from 'c/customerPicker';
import { failureText } from 'c/failure';
import { fill } from 'c/labels';
import { LivePanel } from 'c/livePanel';
import { moneyText } from 'c/money';
import { Pages } from 'c/pages';
import { Selection } from 'c/selection';
import { workLabels as labels } from 'c/workLabels';

const PAGE_SIZE = 200;
/** Milliseconds for which the page follows what it has set going. */
const FOLLOW = 60000;

type State = 'suggested' | 'ambiguous' | 'linked' | 'ignored';

/** Which customer each account is: what was suggested and why, what a closer look costs, and decisions with undo. */
export default class MatchWorkbench extends LightningElement {
    readonly labels = labels;
    summary: Summary | null = null;
    state: State = 'suggested';
    isBusy = false;
    failure = '';
    news = '';
    lastDecision: string | null = null;
    isPicking = false;
    pickAccount: AccountHit | null = null;
    private pages = new Pages<Pair>(PAGE_SIZE);
    private selection = new Selection();
    private followUntil = 0;
    private readonly live = new LivePanel(
        () => this.load(),
        () => Date.now() < this.followUntil,
    );

    override connectedCallback(): void {
        void this.load();
    }

    override disconnectedCallback(): void {
        this.live.stop();
    }

    get isLoading(): boolean {
        return this.summary === null && this.failure === '';
    }

    get isEmpty(): boolean {
        return this.pairs.length === 0;
    }

    /** Whether the pairs that are shown wait for a decision. */
    get isOpen(): boolean {
        return this.state === 'suggested' || this.state === 'ambiguous';
    }

    get forecast(): readonly string[] {
        const { accounts, customers, listCalls, detailCalls, minutes, dailyRemaining } = this.summary!;
        return [
            fill(labels.Match_Forecast, accounts, customers, listCalls),
            ...(detailCalls === 0 ? [] : [fill(labels.Match_Forecast_Details, detailCalls, minutes)]),
            ...(dailyRemaining === undefined ? [] : [fill(labels.Match_Left_Today, dailyRemaining)]),
        ];
    }

    get detailsLabel(): string {
        return fill(labels.Match_Details, this.summary!.detailCalls);
    }

    get states(): readonly { readonly label: string; readonly value: State }[] {
        const { suggested, ambiguous, linked, ignored } = this.summary!;
        return [
            { label: fill(labels.Match_Suggested, suggested), value: 'suggested' },
            { label: fill(labels.Match_Ambiguous, ambiguous), value: 'ambiguous' },
            { label: fill(labels.Match_Linked, linked), value: 'linked' },
            { label: fill(labels.Match_Ignored, ignored), value: 'ignored' },
        ];
    }

    get rows(): readonly object[] {
        return this.pairs.map((pair) => ({
            ...pair,
            url: `/lightning/r/${pair.accountId}/view`,
            isSelected: this.selection.has(pair.id),
            selectLabel: fill(labels.Match_Select_One, pair.accountName),
            evidenceText: pair.evidence.join(' · '),
            facts: factsOf(pair),
            canUndo: !this.isOpen && pair.decisionId !== undefined,
        }));
    }

    get areAllSelected(): boolean {
        return this.pairs.length > 0 && this.selection.size === this.pairs.length;
    }

    get canDecideSelected(): boolean {
        return this.isOpen && this.selection.size > 0;
    }

    get acceptLabel(): string {
        return fill(labels.Match_Accept_Selected, this.selection.size);
    }

    get ignoreLabel(): string {
        return fill(labels.Match_Ignore_Selected, this.selection.size);
    }

    get pairs(): readonly Pair[] {
        return this.pages.rows;
    }

    get hasMore(): boolean {
        return !this.pages.isLast;
    }

    async onState(event: CustomEvent<{ readonly value: State }>): Promise<void> {
        this.state = event.detail.value;
        this.selection = new Selection();
        this.pages = new Pages(PAGE_SIZE);
        await this.load();
    }

    async onMore(): Promise<void> {
        await this.attempt(async () => this.show(await this.pages.more(this.readPage)));
    }

    onSelect(event: Event): void {
        this.selection = this.selection.toggle(pairOf(event));
    }

    onSelectAll(event: Event): void {
        const { checked } = event.target as HTMLInputElement;
        this.selection = new Selection(checked ? this.pairs.map(({ id }) => id) : []);
    }

    async onStart(): Promise<void> {
        await this.follow(() => startMatch());
    }

    async onDetails(): Promise<void> {
        await this.follow(() => readDetails());
    }

    async onAccept(event: Event): Promise<void> {
        await this.accept([pairOf(event)]);
    }

    async onAcceptSelected(): Promise<void> {
        await this.accept(this.selection.ids);
    }

    async onIgnore(event: Event): Promise<void> {
        await this.ignore([pairOf(event)]);
    }

    async onIgnoreSelected(): Promise<void> {
        await this.ignore(this.selection.ids);
    }

    async onCreate(event: Event): Promise<void> {
        const pair = this.pairs.find(({ id }) => id === pairOf(event))!;
        await this.decide(
            () => createOwn({ accountId: pair.accountId, currencyCode: pair.currencyCode ?? null }),
            labels.Match_Did_Create,
        );
    }

    onPickAny(): void {
        this.pickAccount = null;
        this.isPicking = true;
    }

    onPick(event: Event): void {
        const { accountId, accountName } = this.pairs.find(({ id }) => id === pairOf(event))!;
        this.pickAccount = { id: accountId, name: accountName };
        this.isPicking = true;
    }

    onPickCancel(): void {
        this.isPicking = false;
    }

    async onPicked(event: CustomEvent<Picked>): Promise<void> {
        const { accountId, accountName, zohoId, customerName } = event.detail;
        this.isPicking = false;
        await this.decide(() => pick({ accountId, zohoId }), fill(labels.Match_Did_Pick, accountName, customerName));
    }

    async onUndo(event: Event): Promise<void> {
        await this.undo(this.pairs.find(({ id }) => id === pairOf(event))!.decisionId!);
    }

    async onUndoLast(): Promise<void> {
        await this.undo(this.lastDecision!);
    }

    private async accept(matchIds: readonly string[]): Promise<void> {
        await this.decide(() => accept({ matchIds }), fill(labels.Match_Did_Link, matchIds.length));
    }

    private async ignore(matchIds: readonly string[]): Promise<void> {
        await this.decide(() => ignore({ matchIds }), fill(labels.Match_Did_Ignore, matchIds.length));
    }

    private async decide(work: () => Promise<string>, done: string): Promise<void> {
        await this.attempt(async () => {
            this.lastDecision = await work();
            this.news = done;
            await this.show(await new Pages<Pair>(PAGE_SIZE).again(this.readPage));
        });
    }

    private async undo(decisionId: string): Promise<void> {
        await this.attempt(async () => {
            this.news = fill(labels.Match_Did_Undo, await undo({ decisionId }));
            this.lastDecision = null;
            await this.show(await new Pages<Pair>(PAGE_SIZE).again(this.readPage));
        });
    }

    private async follow(work: () => Promise<Summary>): Promise<void> {
        await this.attempt(async () => {
            this.summary = await work();
            this.news = labels.Match_Started;
            this.lastDecision = null;
            this.followUntil = Date.now() + FOLLOW;
        });
        this.live.watch();
    }

    private async load(): Promise<void> {
        await this.attempt(async () => this.show(await this.pages.again(this.readPage)));
    }

    private readonly readPage = (page: number): Promise<readonly Pair[]> => listPairs({ state: this.state, page });

    private async show(pages: Pages<Pair>): Promise<void> {
        this.pages = pages;
        this.selection = this.selection.keep(this.pairs.map(({ id }) => id));
        this.summary = await getSummary();
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

function pairOf(event: Event): string {
    return (event.target as HTMLElement).dataset['pair'] ?? '';
}

function factsOf({ currencyCode, outstanding }: Pair): string {
    const open = outstanding ? fill(labels.Match_Outstanding, moneyText(outstanding, currencyCode)) : '';
    return [currencyCode, open].filter(Boolean).join(' · ');
}
