import { LightningElement, api } from 'lwc';
import ofAccount from '@salesforce/apex/AgingController.ofAccount';
import Aging_As_Of from '@salesforce/label/c.Aging_As_Of';
import Aging_As_Of_None from '@salesforce/label/c.Aging_As_Of_None';
import { failureText } from 'c/failure';
import { labels } from 'c/labels';
import { moneyText } from 'c/money';
/** What an account owed at the end of a day that the user chooses, by age. */
export default class AgingAsOf extends LightningElement {
    @api
    accountId;
    labels = { ...labels, Aging_As_Of, Aging_As_Of_None };
    day = '';
    failure = '';
    balances = null;
    get isEmpty() {
        return this.balances?.length === 0;
    }
    get rows() {
        return (this.balances ?? []).map((one) => ({
            key: one.key,
            name: one.customerName,
            open: moneyText(one.open, one.currencyCode),
            ages: [one.current, one.days30, one.days60, one.days90, one.older]
                .map((amount) => moneyText(amount, one.currencyCode))
                .join(' · '),
            unused: moneyText(one.unused, one.currencyCode),
        }));
    }
    async onDay(event) {
        this.day = event.detail.value;
        this.balances = null;
        if (this.day === '') return;
        try {
            this.balances = await ofAccount({ accountId: this.accountId, day: this.day });
            this.failure = '';
        } catch (error) {
            this.failure = failureText(error);
        }
    }
}
