import { LightningElement } from 'lwc';
import decide from '@salesforce/apex/ConflictInbox.decide';
import getConflicts from '@salesforce/apex/ConflictInbox.getConflicts';
import type { Conflict } from 'bookbridge/views';
import { conflictLabels as labels } from 'c/conflictLabels';
import { failureText } from 'c/failure';
import { LivePanel } from 'c/livePanel';

/** What a card says that the person wants. */
export interface Decision {
    readonly conflict: Conflict;
    readonly decision: string;
    readonly value: string | null;
}

/** Fields that both sides changed, with what each has and the ways out. */
export default class ConflictInbox extends LightningElement {
    readonly labels = labels;
    conflicts: readonly Conflict[] = [];
    isLoading = true;
    failure = '';
    news = '';
    private readonly live = new LivePanel(
        () => this.load(),
        () => this.conflicts.some((conflict) => conflict.isDecided),
    );

    override connectedCallback(): void {
        void this.load();
    }

    override disconnectedCallback(): void {
        this.live.stop();
    }

    get isEmpty(): boolean {
        return !this.isLoading && this.failure === '' && this.conflicts.length === 0;
    }

    async onDecided(event: CustomEvent<Decision>): Promise<void> {
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

    private async load(): Promise<void> {
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
