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
/** Which customer each account is: what was suggested and why, what a closer look costs, and decisions with undo. */
export default class MatchWorkbench extends LightningElement {
    labels = labels;
    summary = null;
    state = 'suggested';
    isBusy = false;
    failure = '';
    news = '';
    lastDecision = null;
    isPicking = false;
    pickAccount = null;
    pages = new Pages(PAGE_SIZE);
    selection = new Selection();
    followUntil = 0;
    live = new LivePanel(
        () => this.load(),
        () => Date.now() < this.followUntil,
    );
    connectedCallback() {
        void this.load();
    }
    disconnectedCallback() {
        this.live.stop();
    }
    get isLoading() {
        return this.summary === null && this.failure === '';
    }
    get isEmpty() {
        return this.pairs.length === 0;
    }
    /** Whether the pairs that are shown wait for a decision. */
    get isOpen() {
        return this.state === 'suggested' || this.state === 'ambiguous';
    }
    get forecast() {
        const { accounts, customers, listCalls, detailCalls, minutes, dailyRemaining } = this.summary;
        return [
            fill(labels.Match_Forecast, accounts, customers, listCalls),
            ...(detailCalls === 0 ? [] : [fill(labels.Match_Forecast_Details, detailCalls, minutes)]),
            ...(dailyRemaining === undefined ? [] : [fill(labels.Match_Left_Today, dailyRemaining)]),
        ];
    }
    get detailsLabel() {
        return fill(labels.Match_Details, this.summary.detailCalls);
    }
    get states() {
        const { suggested, ambiguous, linked, ignored } = this.summary;
        return [
            { label: fill(labels.Match_Suggested, suggested), value: 'suggested' },
            { label: fill(labels.Match_Ambiguous, ambiguous), value: 'ambiguous' },
            { label: fill(labels.Match_Linked, linked), value: 'linked' },
            { label: fill(labels.Match_Ignored, ignored), value: 'ignored' },
        ];
    }
    get rows() {
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
    get areAllSelected() {
        return this.pairs.length > 0 && this.selection.size === this.pairs.length;
    }
    get canDecideSelected() {
        return this.isOpen && this.selection.size > 0;
    }
    get acceptLabel() {
        return fill(labels.Match_Accept_Selected, this.selection.size);
    }
    get ignoreLabel() {
        return fill(labels.Match_Ignore_Selected, this.selection.size);
    }
    get pairs() {
        return this.pages.rows;
    }
    get hasMore() {
        return !this.pages.isLast;
    }
    async onState(event) {
        this.state = event.detail.value;
        this.selection = new Selection();
        this.pages = new Pages(PAGE_SIZE);
        await this.load();
    }
    async onMore() {
        await this.attempt(async () => this.show(await this.pages.more(this.readPage)));
    }
    onSelect(event) {
        this.selection = this.selection.toggle(pairOf(event));
    }
    onSelectAll(event) {
        const { checked } = event.target;
        this.selection = new Selection(checked ? this.pairs.map(({ id }) => id) : []);
    }
    async onStart() {
        await this.follow(() => startMatch());
    }
    async onDetails() {
        await this.follow(() => readDetails());
    }
    async onAccept(event) {
        await this.accept([pairOf(event)]);
    }
    async onAcceptSelected() {
        await this.accept(this.selection.ids);
    }
    async onIgnore(event) {
        await this.ignore([pairOf(event)]);
    }
    async onIgnoreSelected() {
        await this.ignore(this.selection.ids);
    }
    async onCreate(event) {
        const pair = this.pairs.find(({ id }) => id === pairOf(event));
        await this.decide(
            () => createOwn({ accountId: pair.accountId, currencyCode: pair.currencyCode ?? null }),
            labels.Match_Did_Create,
        );
    }
    onPickAny() {
        this.pickAccount = null;
        this.isPicking = true;
    }
    onPick(event) {
        const { accountId, accountName } = this.pairs.find(({ id }) => id === pairOf(event));
        this.pickAccount = { id: accountId, name: accountName };
        this.isPicking = true;
    }
    onPickCancel() {
        this.isPicking = false;
    }
    async onPicked(event) {
        const { accountId, accountName, zohoId, customerName } = event.detail;
        this.isPicking = false;
        await this.decide(() => pick({ accountId, zohoId }), fill(labels.Match_Did_Pick, accountName, customerName));
    }
    async onUndo(event) {
        await this.undo(this.pairs.find(({ id }) => id === pairOf(event)).decisionId);
    }
    async onUndoLast() {
        await this.undo(this.lastDecision);
    }
    async accept(matchIds) {
        await this.decide(() => accept({ matchIds }), fill(labels.Match_Did_Link, matchIds.length));
    }
    async ignore(matchIds) {
        await this.decide(() => ignore({ matchIds }), fill(labels.Match_Did_Ignore, matchIds.length));
    }
    async decide(work, done) {
        await this.attempt(async () => {
            this.lastDecision = await work();
            this.news = done;
            await this.show(await new Pages(PAGE_SIZE).again(this.readPage));
        });
    }
    async undo(decisionId) {
        await this.attempt(async () => {
            this.news = fill(labels.Match_Did_Undo, await undo({ decisionId }));
            this.lastDecision = null;
            await this.show(await new Pages(PAGE_SIZE).again(this.readPage));
        });
    }
    async follow(work) {
        await this.attempt(async () => {
            this.summary = await work();
            this.news = labels.Match_Started;
            this.lastDecision = null;
            this.followUntil = Date.now() + FOLLOW;
        });
        this.live.watch();
    }
    async load() {
        await this.attempt(async () => this.show(await this.pages.again(this.readPage)));
    }
    readPage = (page) => listPairs({ state: this.state, page });
    async show(pages) {
        this.pages = pages;
        this.selection = this.selection.keep(this.pairs.map(({ id }) => id));
        this.summary = await getSummary();
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
function pairOf(event) {
    return event.target.dataset['pair'] ?? '';
}
function factsOf({ currencyCode, outstanding }) {
    const open = outstanding ? fill(labels.Match_Outstanding, moneyText(outstanding, currencyCode)) : '';
    return [currencyCode, open].filter(Boolean).join(' · ');
}
