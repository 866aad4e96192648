import { LightningElement, api } from 'lwc';
/** An amount of money, as the user's locale writes it. */
export default class Amount extends LightningElement {
    @api
    value;
    /** ISO 4217 */
    @api
    currencyCode;
}
