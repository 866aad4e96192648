import type { BooksRecord } from './books-desk';
import type { Dice } from './dice';
import type { FinanceAct } from './finance-acts';
import type { Row } from './records';
import type { World } from './world';

/** Fields of an account, and where the customer in Zoho Books has the same. */
const SHARED = [
    ['Website', (contact: BooksRecord) => contact['website']],
    ['BillingCity', (contact: BooksRecord) => (contact['billing_address'] as BooksRecord)['city']],
    ['ShippingCity', (contact: BooksRecord) => (contact['shipping_address'] as BooksRecord)['city']],
] as const;

const CUSTOMER_LINK = 'customer';

interface Pair {
    readonly account: Row;
    readonly contact: BooksRecord;
}

/** Accounts with the customers that they are linked to. */
function linkedPairs(world: World): readonly Pair[] {
    const accounts = new Map(world.rows('Account').map((row) => [row['Id'], row]));
    const contacts = new Map(world.books.customers().map((one) => [one['contact_id'], one]));
    return world
        .rows('Link__c')
        .filter((link) => link['Type__c'] === CUSTOMER_LINK)
        .flatMap((link) => {
            const account = accounts.get(link['Record_Id__c']);
            const contact = contacts.get(link['Zoho_Id__c']);
            return account && contact ? [{ account, contact }] : [];
        });
}

const word = (dice: Dice): string => `Place ${dice.between(1, 999)}`;

/** What sales people do in Salesforce, and finance to the same records, in between what finance does to documents. */
export const SALES_ACTS: readonly FinanceAct[] = [
    {
        name: 'bills a deal in Salesforce',
        weight: 5,
        play: (world, dice) => {
            const account = String(dice.one(world.rows('Account'))['Name']);
            const lines = [
                { product: 'Onboarding', quantity: dice.between(1, 3), price: dice.between(100, 90_000) / 100 },
            ];
            const deal = world.deals.make({ name: `Deal ${dice.between(1, 99_999)}`, account, lines });
            world.click('riley', 'Create Invoice', deal, { send: dice.chance(0.7) });
            return `${deal} of ${account}`;
        },
    },
    {
        name: 'changes an account in Salesforce',
        weight: 4,
        play: (world, dice) => {
            const { account } = dice.one(linkedPairs(world));
            const [field] = dice.one(SHARED);
            const value = field === 'Website' ? `https://crm-${dice.between(1, 999)}.example` : word(dice);
            world.deals.change('Account', String(account['Id']), { [field]: value });
            return `${String(account['Name'])}: ${field} = ${value}`;
        },
    },
    {
        name: 'changes a linked customer in Zoho Books',
        weight: 4,
        play: (world, dice) => {
            const { contact } = dice.one(linkedPairs(world));
            const [field] = dice.one(SHARED);
            const change =
                field === 'Website'
                    ? { website: `https://books-${dice.between(1, 999)}.example` }
                    : { [field === 'BillingCity' ? 'billing_address' : 'shipping_address']: { city: word(dice) } };
            world.books.call('PUT', `/contacts/${String(contact['contact_id'])}`, change);
            return `${String(contact['contact_name'])}: ${field}`;
        },
    },
    {
        name: 'decides a conflict',
        weight: 2,
        play: (world, dice) => {
            const rows = world.invoke<readonly { readonly id: string }[]>('alex', 'ConflictInbox.getConflicts', {});
            const { id } = dice.one(rows);
            const decision = dice.one(['crm', 'books']);
            world.invoke('alex', 'ConflictInbox.decide', { conflictIds: [id], decision, value: null });
            return `${id}: ${decision}`;
        },
    },
];

/** Fields that an account and its customer do not share after quiet, though nobody is asked about them. */
export function findUnmerged(world: World): readonly string[] {
    const asked = new Set(
        world
            .rows('Conflict__c')
            .filter((row) => row['Status__c'] !== 'settled')
            .map((row) => row['Record_Id__c']),
    );
    return linkedPairs(world)
        .filter(({ account }) => !asked.has(account['Id']))
        .flatMap(({ account, contact }) =>
            SHARED.filter(([field, read]) => (account[field] ?? '') !== (read(contact) ?? '')).map(
                ([field, read]) =>
                    `Account ${String(account['Name'])}: ${field} is ${String(account[field])}, Zoho says ${String(read(contact))}`,
            ),
        );
}
