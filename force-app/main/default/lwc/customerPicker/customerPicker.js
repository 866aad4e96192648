import { api, LightningElement } from 'lwc';
import findAccounts from '@salesforce/apex/MatchSearch.findAccounts';
import findCustomers from '@salesforce/apex/MatchSearch.findCustomers';
import { failureText } from 'c/failure';
import { fill } from 'c/labels';
import { workLabels as labels } from 'c/workLabels';
/** Milliseconds of quiet before a search begins. */
const PAUSE = 300;
const LEAST_LETTERS = 2;
/**
 * Lets a person pick any customer of Zoho Books for an account, and the account where none is given.
 * @fires picked with `Picked`
 * @fires cancel
 */
export default class CustomerPicker extends LightningElement {
    /** The account that wants a customer; without one it is looked for, too. */
    @api
    account = null;
    labels = labels;
    accounts = [];
    customers = [];
    chosenAccount = null;
    failure = '';
    hasSearchedAccounts = false;
    hasSearchedCustomers = false;
    timer = 0;
    disconnectedCallback() {
        window.clearTimeout(this.timer);
    }
    get wanted() {
        return this.account ?? this.chosenAccount;
    }
    get title() {
        return this.wanted === null ? labels.Match_Pick_Title_Any : fill(labels.Match_Pick_Title, this.wanted.name);
    }
    get accountRows() {
        return this.accounts.map((hit) => ({ ...hit, chooseLabel: fill(labels.Match_Pick_Choose, hit.name) }));
    }
    get customerRows() {
        return this.customers.map((hit) => ({
            ...hit,
            linkLabel: fill(labels.Match_Pick_Link, hit.name),
            facts: [
                hit.currencyCode,
                hit.email,
                hit.taxNumber,
                hit.accountName === undefined ? '' : fill(labels.Match_Pick_Linked_To, hit.accountName),
            ]
                .filter(Boolean)
                .join(' · '),
        }));
    }
    get foundNoAccount() {
        return this.hasSearchedAccounts && this.accounts.length === 0;
    }
    get foundNoCustomer() {
        return this.hasSearchedCustomers && this.customers.length === 0;
    }
    onAccountText(event) {
        this.searchFor(event.detail.value, async (text) => {
            this.accounts = await findAccounts({ text });
            this.hasSearchedAccounts = true;
        });
    }
    onCustomerText(event) {
        this.searchFor(event.detail.value, async (text) => {
            this.customers = await findCustomers({ text });
            this.hasSearchedCustomers = true;
        });
    }
    onAccount(event) {
        const { account } = event.target.dataset;
        this.chosenAccount = this.accounts.find(({ id }) => id === account) ?? null;
        this.accounts = [];
    }
    onCustomer(event) {
        const { customer } = event.target.dataset;
        const found = this.customers.find(({ zohoId }) => zohoId === customer);
        if (found === undefined || this.wanted === null) return;
        const detail = {
            accountId: this.wanted.id,
            accountName: this.wanted.name,
            zohoId: found.zohoId,
            customerName: found.name,
        };
        this.dispatchEvent(new CustomEvent('picked', { detail }));
    }
    onCancel() {
        this.dispatchEvent(new CustomEvent('cancel'));
    }
    searchFor(text, search) {
        window.clearTimeout(this.timer);
        if (text.trim().length < LEAST_LETTERS) return;
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- a search waits until the typing pauses
        this.timer = window.setTimeout(() => void this.attempt(() => search(text)), PAUSE);
    }
    async attempt(work) {
        this.failure = '';
        try {
            await work();
        } catch (error) {
            this.failure = failureText(error);
        }
    }
}
