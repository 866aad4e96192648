import { LightningElement, api } from 'lwc';
import { handmadeLabels as labels } from 'c/handmadeLabels';
import { fill } from 'c/labels';
import { moneyText } from 'c/money';
/** Payments and credit notes that name a deal as what they are for; nothing without any. */
export default class DealMoney extends LightningElement {
    @api
    rows = [];
    labels = labels;
    get items() {
        return this.rows.map(({ key, name, documentDate, total, unused, currencyCode }) => {
            const amounts = [moneyText(total, currencyCode), moneyText(unused, currencyCode)];
            return { key, text: fill(labels.Deal_Money_Row, name, documentDate ?? '', ...amounts) };
        });
    }
}
