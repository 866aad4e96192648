import { LightningElement, api } from 'lwc';
import saveAdjustmentLimit from '@salesforce/apex/MoneySetupController.saveAdjustmentLimit';
import { failureText } from 'c/failure';
import { setupLabels as labels } from 'c/setupLabels';
/** How far a total that differs may be adjusted without asking anybody. Fires `changed` when the limit was saved. */
export default class AdjustmentCard extends LightningElement {
    @api
    setup;
    labels = labels;
    failure = '';
    async onSave() {
        const input = this.template.querySelector('[data-id="adjustment-limit"]');
        const most = input.value === '' || input.value === undefined ? null : Number(input.value);
        try {
            await saveAdjustmentLimit({ connectionId: this.setup.connectionId, most });
            this.failure = '';
            this.dispatchEvent(new CustomEvent('changed', { detail: labels.Money_Setup_Saved }));
        } catch (error) {
            this.failure = failureText(error);
        }
    }
}
