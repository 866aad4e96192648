import { api, LightningElement } from 'lwc';
import findAccounts from '@salesforce/apex/MatchSearch.findAccounts';
import findCustomers from '@salesforce/apex/MatchSearch.findCustomers';
import type { AccountHit, CustomerHit } from 'bookbridge/views';
import { failureText } from 'c/failure';
import { fill } from 'c/labels';
import { workLabels as labels } from 'c/workLabels';

/** Milliseconds of quiet before a search begins. */
const PAUSE = 300;
const LEAST_LETTERS = 2;

/** What was picked. */
export interface Picked {
    readonly accountId: string;
    readonly accountName: string;
    readonly zohoId: string;
    readonly customerName: string;
}

/**
 * Lets a person pick any customer of Zoho Books for an account, and the account where none is given.
 * @fires picked with `Picked`
 * @fires cancel
 */
export default class CustomerPicker extends LightningElement {
    /** The account that wants a customer; without one it is looked for, too. */
    @api account: AccountHit | null = null;
    readonly labels = labels;
    accounts: readonly AccountHit[] = [];
    customers: readonly CustomerHit[] = [];
    chosenAccount: AccountHit | null = null;
    failure = '';
    hasSearchedAccounts = false;
    hasSearchedCustomers = false;
    private timer = 0;

    override disconnectedCallback(): void {
        window.clearTimeout(this.timer);
    }

    get wanted(): AccountHit | null {
        return this.account ?? this.chosenAccount;
    }

    get title(): string {
        return this.wanted === null ? labels.Match_Pick_Title_Any : fill(labels.Match_Pick_Title, this.wanted.name);
    }

    get accountRows(): readonly object[] {
        return this.accounts.map((hit) => ({ ...hit, chooseLabel: fill(labels.Match_Pick_Choose, hit.name) }));
    }

    get customerRows(): readonly object[] {
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

    get foundNoAccount(): boolean {
        return this.hasSearchedAccounts && this.accounts.length === 0;
    }

    get foundNoCustomer(): boolean {
        return this.hasSearchedCustomers && this.customers.length === 0;
    }

    onAccountText(event: CustomEvent<{ readonly value: string }>): void {
        this.searchFor(event.detail.value, async (text) => {
            this.accounts = await findAccounts({ text });
            this.hasSearchedAccounts = true;
        });
    }

    onCustomerText(event: CustomEvent<{ readonly value: string }>): void {
        this.searchFor(event.detail.value, async (text) => {
            this.customers = await findCustomers({ text });
            this.hasSearchedCustomers = true;
        });
    }

    onAccount(event: Event): void {
        const { account } = (event.target as HTMLElement).dataset;
        this.chosenAccount = this.accounts.find(({ id }) => id === account) ?? null;
        this.accounts = [];
    }

    onCustomer(event: Event): void {
        const { customer } = (event.target as HTMLElement).dataset;
        const found = this.customers.find(({ zohoId }) => zohoId === customer);
        if (found === undefined || this.wanted === null) return;
        const detail: Picked = {
            accountId: this.wanted.id,
            accountName: this.wanted.name,
            zohoId: found.zohoId,
            customerName: found.name,
        };
        this.dispatchEvent(new CustomEvent<Picked>('picked', { detail }));
    }

    onCancel(): void {
        this.dispatchEvent(new CustomEvent('cancel'));
    }

    private searchFor(text: string, search: (text: string) => Promise<void>): void {
        window.clearTimeout(this.timer);
        if (text.trim().length < LEAST_LETTERS) return;
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- a search waits until the typing pauses
        this.timer = window.setTimeout(() => void this.attempt(() => search(text)), PAUSE);
    }

    private async attempt(work: () => Promise<void>): Promise<void> {
        this.failure = '';
        try {
            await work();
        } catch (error) {
            this.failure = failureText(error);
        }
    }
}
