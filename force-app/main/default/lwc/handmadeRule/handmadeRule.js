import { LightningElement } from 'lwc';
import getRule from '@salesforce/apex/HandmadeController.getRule';
import saveRule from '@salesforce/apex/HandmadeController.saveRule';
import { failureText } from 'c/failure';
import { handmadeLabels as labels } from 'c/handmadeLabels';
/** Where an admin names the field of an invoice in Zoho Books that says which deal it bills. */
export default class HandmadeRule extends LightningElement {
    labels = labels;
    rule = { booksField: '', dealField: '', canChange: false };
    isBusy = false;
    message = '';
    failure = '';
    connectedCallback() {
        void this.ask(getRule);
    }
    async onSave() {
        const [booksField, dealField] = [this.valueOf('booksField'), this.valueOf('dealField')];
        await this.ask(() => saveRule({ booksField, dealField }));
        this.message = this.failure === '' ? labels.Handmade_Rule_Saved : '';
    }
    async ask(work) {
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
    valueOf(name) {
        return this.template.querySelector(`[data-id="${name}"]`).value;
    }
}
