import { LightningElement } from 'lwc';
import getView from '@salesforce/apex/ScheduleSetup.getView';
import setInterval from '@salesforce/apex/ScheduleSetup.setInterval';
import takeOver from '@salesforce/apex/ScheduleSetup.takeOver';
import Schedule_Title from '@salesforce/label/c.Schedule_Title';
import Schedule_Runner from '@salesforce/label/c.Schedule_Runner';
import Schedule_Running from '@salesforce/label/c.Schedule_Running';
import Schedule_Stopped from '@salesforce/label/c.Schedule_Stopped';
import Schedule_Consent from '@salesforce/label/c.Schedule_Consent';
import Schedule_Consented from '@salesforce/label/c.Schedule_Consented';
import Schedule_Not_Consented from '@salesforce/label/c.Schedule_Not_Consented';
import Schedule_Take_Over from '@salesforce/label/c.Schedule_Take_Over';
import Schedule_Tick from '@salesforce/label/c.Schedule_Tick';
import Schedule_Minutes from '@salesforce/label/c.Schedule_Minutes';
import type { ScheduleView } from 'bookbridge/views';
import { listTerm } from 'c/bookTerms';
import { failureText } from 'c/failure';
import { fill } from 'c/labels';

const labels = {
    Schedule_Title,
    Schedule_Runner,
    Schedule_Running,
    Schedule_Stopped,
    Schedule_Consent,
    Schedule_Consented,
    Schedule_Not_Consented,
    Schedule_Take_Over,
    Schedule_Tick,
    Schedule_Minutes,
} as const;

/** Who runs the schedules, whether Zoho Books lets us in, and how often each list is read. */
export default class ScheduleSetup extends LightningElement {
    readonly labels = labels;
    view: ScheduleView | null = null;
    failure = '';

    override connectedCallback(): void {
        void this.run(() => getView());
    }

    get runnerText(): string {
        const { isRunning, runnerName } = this.view!;
        return isRunning ? fill(labels.Schedule_Running, runnerName ?? '') : labels.Schedule_Stopped;
    }

    get runnerIcon(): string {
        return this.view!.isRunning ? 'utility:success' : 'utility:error';
    }

    get consentText(): string {
        const { hasConsent, consentMessage } = this.view!;
        return hasConsent ? labels.Schedule_Consented : `${labels.Schedule_Not_Consented} ${consentMessage ?? ''}`;
    }

    get consentIcon(): string {
        return this.view!.hasConsent ? 'utility:success' : 'utility:error';
    }

    get tickText(): string {
        return fill(labels.Schedule_Tick, this.view!.tickMinutes);
    }

    get lists() {
        return this.view!.lists.map(({ entity, minutes, defaultMinutes }) => ({
            entity,
            minutes: minutes ?? '',
            label: `${listTerm(entity)}: ${fill(labels.Schedule_Minutes, defaultMinutes)}`,
        }));
    }

    async onInterval(event: CustomEvent<{ readonly value: string }>): Promise<void> {
        const entity = (event.currentTarget as HTMLElement).dataset['entity']!;
        const { value } = event.detail;
        await this.run(() => setInterval({ entity, minutes: value === '' ? null : Number(value) }));
    }

    async onTakeOver(): Promise<void> {
        await this.run(() => takeOver());
    }

    private async run(call: () => Promise<ScheduleView>): Promise<void> {
        try {
            this.view = await call();
            this.failure = '';
        } catch (error) {
            this.failure = failureText(error);
        }
    }
}
