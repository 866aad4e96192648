import { LightningElement } from 'lwc';
import decide from '@salesforce/apex/ConflictInbox.decide';
import getConflicts from '@salesforce/apex/ConflictInbox.getConflicts';
import { conflictLabels as labels } from 'c/conflictLabels';
import { failureText } from 'c/failure';
import { LivePanel } from 'c/livePanel';
/** Fields that both sides changed, with what each has and the ways out. */
export default class ConflictInbox extends LightningElement {
    labels = labels;
    conflicts = [];
    isLoading = true;
    failure = '';
    news = '';
    live = new LivePanel(
        () => this.load(),
        () => this.conflicts.some((conflict) => conflict.isDecided),
    );
    connectedCallback() {
        void this.load();
    }
    disconnectedCallback() {
        this.live.stop();
    }
    get isEmpty() {
        return !this.isLoading && this.failure === '' && this.conflicts.length === 0;
    }
    async onDecided(event) {
        const { conflict, decision, value } = event.detail;
        try {
            await decide({ conflictIds: [conflict.id], decision, value });
            this.news = labels.Conflict_Saved.replace('{0}', conflict.label);
            await this.load();
            this.live.watch();
        } catch (error) {
            this.failure = failureText(error);
        }
    }
    async load() {
        try {
            this.conflicts = await getConflicts();
            this.failure = '';
        } catch (error) {
            this.failure = failureText(error);
        } finally {
            this.isLoading = false;
        }
    }
}
