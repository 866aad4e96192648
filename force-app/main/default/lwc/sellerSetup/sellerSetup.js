import { LightningElement, api } from 'lwc';
import saveSeller from '@salesforce/apex/MoneySetupController.saveSeller';
import { failureText } from 'c/failure';
import { setupLabels as labels } from 'c/setupLabels';
import { noneOr } from 'c/taxChoices';
const FIELDS = [
    ...['region', 'homeCountry', 'homeState', 'locationId', 'locationField'],
    ...['rateSource', 'rateField', 'currencyField'],
];
/** From where is sold, by which rules it is taxed, and where rates and currencies come from. Fires `changed`. */
export default class SellerSetup extends LightningElement {
    @api
    setup;
    labels = labels;
    failure = '';
    source = null;
    regionOptions = [
        { label: labels.Region_None, value: '' },
        { label: labels.Region_In, value: 'in' },
        { label: labels.Region_Eu, value: 'eu' },
        { label: labels.Region_Uk, value: 'uk' },
        { label: labels.Region_Us, value: 'us' },
        { label: labels.Region_Other, value: 'other' },
    ];
    sourceOptions = [
        { label: labels.Rates_Zoho, value: 'zoho' },
        { label: labels.Rates_Salesforce, value: 'salesforce' },
        { label: labels.Rates_Typed, value: 'typed' },
    ];
    get locationOptions() {
        return noneOr(this.setup.seller.locations.map(({ id, name }) => ({ label: name, value: id })));
    }
    get hasLocations() {
        return this.setup.seller.locations.length > 0;
    }
    get isTyped() {
        return (this.source ?? this.setup.seller.rateSource) === 'typed';
    }
    /** In an org with several currencies every record has its own. */
    get needsCurrencyField() {
        return !this.setup.seller.hasCurrencies;
    }
    onSource(event) {
        this.source = event.detail.value;
    }
    async onSave() {
        const { seller } = this.setup;
        const known = seller;
        const settings = Object.fromEntries(FIELDS.map((name) => [name, this.value(name) ?? known[name]]));
        try {
            await saveSeller({ connectionId: this.setup.connectionId, settings: JSON.stringify(settings) });
            this.failure = '';
            this.dispatchEvent(new CustomEvent('changed', { detail: labels.Money_Setup_Saved }));
        } catch (error) {
            this.failure = failureText(error);
        }
    }
    value(name) {
        return this.template.querySelector(`[data-id="${name}"]`)?.value;
    }
}
