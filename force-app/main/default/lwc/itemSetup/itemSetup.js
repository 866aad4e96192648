import { LightningElement, api } from 'lwc';
import saveItems from '@salesforce/apex/MoneySetupController.saveItems';
import { failureText } from 'c/failure';
import { setupLabels as labels } from 'c/setupLabels';
/** How products become items: the income account and code of all products and of each family. Fires `changed`. */
export default class ItemSetup extends LightningElement {
    @api
    setup;
    labels = labels;
    failure = '';
    get hasAccounts() {
        return this.setup.items.accounts.length > 0;
    }
    /** Without accounts to choose from and codes to enter there is nothing to say of families. */
    get hasFamilies() {
        return this.setup.items.families.length > 0 && (this.hasAccounts || this.setup.items.hasCodes);
    }
    get accountOptions() {
        return this.accountsAfter(labels.Items_Account_Zoho);
    }
    get familyOptions() {
        return this.accountsAfter(labels.Items_Account_Default);
    }
    get families() {
        return this.setup.items.families.map(({ name, accountId, code }) => ({
            name,
            accountId,
            code,
            accountLabel: labels.Items_Family_Account_Of.replace('{0}', name),
            codeLabel: labels.Items_Family_Code_Of.replace('{0}', name),
        }));
    }
    async onSave() {
        const { items, connectionId } = this.setup;
        const settings = {
            accountId: this.input('income-account')?.value ?? items.accountId,
            isAccountRequired: this.input('account-required')?.checked ?? items.isAccountRequired,
            isCodeRequired: this.input('code-required')?.checked ?? items.isCodeRequired,
            families: items.families.map(({ name, accountId, code }) => ({
                name,
                accountId: this.cell('family-account', name)?.value ?? accountId,
                code: this.cell('family-code', name)?.value ?? code,
            })),
        };
        try {
            await saveItems({ connectionId, settings: JSON.stringify(settings) });
            this.failure = '';
            this.dispatchEvent(new CustomEvent('changed', { detail: labels.Money_Setup_Saved }));
        } catch (error) {
            this.failure = failureText(error);
        }
    }
    accountsAfter(none) {
        const accounts = this.setup.items.accounts.map(({ id, name }) => ({ label: name, value: id }));
        return [{ label: none, value: '' }, ...accounts];
    }
    input(id) {
        return this.template.querySelector(`[data-id="${id}"]`);
    }
    cell(id, family) {
        const cells = this.template.querySelectorAll(`[data-id="${id}"]`);
        return Array.from(cells).find((cell) => cell.dataset['family'] === family);
    }
}
