import { LightningElement, api } from 'lwc';

/** An amount of money, as the user's locale writes it. */
export default class Amount extends LightningElement {
    @api value!: number;
    /** ISO 4217 */
    @api currencyCode!: string;
}
