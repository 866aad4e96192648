import { LightningElement } from 'lwc';
import getRule from '@salesforce/apex/HandmadeController.getRule';
import saveRule from '@salesforce/apex/HandmadeController.saveRule';
import type { Rule } from 'bookbridge/views';
import { failureText } from 'c/failure';
import { handmadeLabels as labels } from 'c/handmadeLabels';

/** Where an admin names the field of an invoice in Zoho Books that says which deal it bills. */
export default class HandmadeRule extends LightningElement {
    readonly labels = labels;
    rule: Rule = { booksField: '', dealField: '', canChange: false };
    isBusy = false;
    message = '';
    failure = '';

    override connectedCallback(): void {
        void this.ask(getRule);
    }

    async onSave(): Promise<void> {
        const [booksField, dealField] = [this.valueOf('booksField'), this.valueOf('dealField')];
        await this.ask(() => saveRule({ booksField, dealField }));
        this.message = this.failure === '' ? labels.Handmade_Rule_Saved : '';
    }

    private async ask(work: () => Promise<Rule>): Promise<void> {
        this.isBusy = true;
        this.failure = '';
        try {
            this.rule = await work();
        } catch (error) {
            this.failure = failureText(error);
        } finally {
            this.isBusy = false;
        }
    }

    private valueOf(name: string): string {
        return this.template.querySelector<HTMLInputElement>(`[data-id="${name}"]`)!.value;
    }
}
