import { LightningElement, api } from 'lwc';
import calibrate from '@salesforce/apex/MoneySetupController.calibrate';
import probe from '@salesforce/apex/MoneySetupController.probe';
import saveSettings from '@salesforce/apex/MoneySetupController.saveSettings';
import type { CalibrationResult, MoneySetup } from 'bookbridge/views';
import { failureText } from 'c/failure';
import { fill } from 'c/labels';
import { setupLabels as labels } from 'c/setupLabels';

interface SettingRow {
    readonly name: string;
    readonly title: string;
    readonly holds: string;
    readonly found: string;
    readonly look: string;
}

/** A setting, or a value of one, in words: `tax_rounding`, `item_level`; a number stands for itself. */
function inWords(...names: readonly string[]): string {
    const parts = names.flatMap((name) => name.split('_'));
    const key = ['Setting', ...parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].join('_');
    return (labels as Readonly<Record<string, string>>)[key] ?? names[names.length - 1];
}

/** Finds out how the organisation counts money. Fires `started` when a run begins and `changed` when settings were taken. */
export default class CalibrationCard extends LightningElement {
    @api setup!: MoneySetup;
    readonly labels = labels;
    failure = '';
    private startedAfter: string | null = null;

    get result(): CalibrationResult | undefined {
        return this.setup.calibration;
    }

    get isRunning(): boolean {
        return this.startedAfter !== null && this.startedAfter === (this.result?.at ?? '');
    }

    get isNever(): boolean {
        return this.result === undefined && !this.isRunning;
    }

    get forecast(): string {
        const { forecast, callsLeft } = this.setup;
        const left = callsLeft === undefined ? '' : ` ${fill(labels.Calibrate_Left, callsLeft)}`;
        return fill(labels.Calibrate_Forecast, forecast) + left;
    }

    get summary(): string {
        const { explained, invoices, calls, at } = this.result!;
        const when = Number.isNaN(Date.parse(at)) ? at : new Date(at).toLocaleString();
        return fill(labels.Calibrate_Found, explained, invoices, calls, when);
    }

    get rows(): readonly SettingRow[] {
        return this.result!.settings.map(({ name, holds, found }) => ({
            name,
            title: inWords(name),
            holds: inWords(name, holds),
            found: inWords(name, found),
            look: found === holds ? '' : 'slds-text-title_bold',
        }));
    }

    get hasUnexplained(): boolean {
        return (this.result?.unexplained.length ?? 0) > 0;
    }

    get cannotProbe(): boolean {
        return !this.setup.isTest || this.isRunning;
    }

    onCalibrate(): Promise<void> {
        return this.start(() => calibrate({ connectionId: this.setup.connectionId }));
    }

    onProbe(): Promise<void> {
        return this.start(() => probe({ connectionId: this.setup.connectionId }));
    }

    async onTake(): Promise<void> {
        try {
            await saveSettings({ connectionId: this.setup.connectionId, settings: this.result!.settingsText });
            this.failure = '';
            this.dispatchEvent(new CustomEvent('changed', { detail: labels.Money_Setup_Saved }));
        } catch (error) {
            this.failure = failureText(error);
        }
    }

    private async start(call: () => Promise<unknown>): Promise<void> {
        try {
            await call();
            this.failure = '';
            this.startedAfter = this.result?.at ?? '';
            this.dispatchEvent(new CustomEvent('started'));
        } catch (error) {
            this.failure = failureText(error);
        }
    }
}
