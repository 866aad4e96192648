import { answers, only } from '../faults';
import type { World } from '../world';
import { tell, written } from './story';

type Fields = Readonly<Record<string, unknown>>;
interface Option {
    readonly id: string;
    readonly name: string;
}

const connectionOf = (world: World) => String(world.rows('Connection__c')[0]!['Id']);
const setup = (world: World) =>
    world.invoke<{ items: { accounts: readonly Option[]; families: readonly Fields[] } }>(
        'alex',
        'MoneySetupController.getSetup',
        { connectionId: connectionOf(world) },
    ).items;
const accountNamed = (world: World, name: string) => setup(world).accounts.find((one) => one.name === name)!.id;

function save(world: World, settings: Fields): void {
    world.invoke('alex', 'MoneySetupController.saveItems', {
        connectionId: connectionOf(world),
        settings: JSON.stringify({ isAccountRequired: false, isCodeRequired: false, families: [], ...settings }),
    });
}

/** The set-up reads Zoho Books again, as an admin's Refresh does. */
function readAgain(world: World): void {
    world.org.runAnonymous(world.org.admin, `Events.wakeUp(Events.SETUP, '${connectionOf(world)}', null);`);
    world.advance(1);
}

/** Income accounts that finance has beside the one that Zoho Books begins with. */
function addAccounts(world: World, ...names: readonly string[]): void {
    const { accounts } = world.books.books.state;
    const sales = [...accounts.values()].find((one) => one.account_type === 'income')!;
    names.forEach((account_name, index) => {
        const account_id = `99000000000${index}001`;
        accounts.set(account_id, { ...sales, account_id, account_name });
    });
    readAgain(world);
}

const problems = (world: World, deal: string) =>
    world.preview('riley', deal).problems.map(({ code, remedy, field }) => ({ code, remedy, field }));

function bill(world: World, deal: string): void {
    expect(world.click('riley', 'Create Invoice', deal).problems).toEqual([]);
    world.advance(5);
}

const itemOf = (world: World, name: string): Fields => {
    const found = [...world.books.books.state.items.values()].find((one) => one.name === name)!;
    return world.books.call('GET', `/items/${found.item_id}`)['item'] as Fields;
};

describe('a product that becomes an item', () => {
    it('gets the income account of its family, else that of all products, else the one that Zoho Books chooses', () =>
        tell((world) => {
            addAccounts(world, 'Licences', 'Services');
            world.deals.product('Bare', 1);
            world.deals.product('Hardware', 2, { Family: 'None' });
            const make = (product: string) =>
                world.deals.make({ name: product, account: 'Acme Ltd', lines: [{ product }] });
            bill(world, make('Bare'));
            expect(itemOf(world, 'Bare')['account_name']).toBe('Sales');
            save(world, {
                accountId: accountNamed(world, 'Licences'),
                families: [{ name: 'None', accountId: accountNamed(world, 'Services'), code: '' }],
            });
            world.deals.product('Later', 3);
            bill(world, make('Later'));
            bill(world, make('Hardware'));
            expect(itemOf(world, 'Later')['account_name']).toBe('Licences');
            expect(itemOf(world, 'Hardware')['account_name']).toBe('Services');
            expect(itemOf(world, 'Bare')['account_name']).toBe('Sales');
            expect(setup(world).families).toContainEqual(expect.objectContaining({ name: 'None', code: '' }));
        }));

    it('stops the invoice with a remedy where an account is wanted and none is known, and goes on when there is one', () =>
        tell((world) => {
            addAccounts(world, 'Licences');
            save(world, { isAccountRequired: true });
            world.deals.product('Bare', 1);
            const deal = world.deals.make({ account: 'Acme Ltd', lines: [{ product: 'Bare' }] });
            expect(problems(world, deal)).toEqual([
                { code: 'income-account-missing', field: 'account_id', remedy: expect.stringContaining('Money Setup') },
            ]);
            const licences = accountNamed(world, 'Licences');
            save(world, { isAccountRequired: true, accountId: licences });
            expect(problems(world, deal)).toEqual([]);
            world.books.books.state.accounts.delete(licences);
            readAgain(world);
            expect(problems(world, deal).map(({ code }) => code)).toEqual(['income-account-missing']);
            expect(() => save(world, { accountId: licences })).toThrow(/no such/i);
            save(world, {});
            bill(world, deal);
            expect(written(world)).toHaveLength(1);
        }));

    it('is billed all the same over a connection that may not read the accounts', () =>
        tell((world) => {
            const refused = { code: 57, message: 'You are not authorized to perform this operation' };
            world.network.fault = only('GET /chartofaccounts', answers(401, refused));
            world.deals.change('Connection__c', connectionOf(world), { Income_Accounts__c: null });
            readAgain(world);
            world.network.fault = null;
            expect(world.rows('Connection__c')[0]).toMatchObject({ Status__c: 'Active' });
            expect(setup(world).accounts).toEqual([]);
            world.deals.product('Bare', 1);
            bill(world, world.deals.make({ account: 'Acme Ltd', lines: [{ product: 'Bare' }] }));
            expect(itemOf(world, 'Bare')['account_name']).toBe('Sales');
        }));

    it('in India, gets its own HSN or SAC code, else that of its family; one that is wanted and missing is a problem', () =>
        tell((world) => {
            world.deals.change('Connection__c', connectionOf(world), { Tax_Region__c: 'in' });
            save(world, { isCodeRequired: true });
            world.deals.product('Own', 1, { Tax_Code__c: '998314' });
            world.deals.product('Of its family', 2, { Family: 'None' });
            const deal = world.deals.make({
                account: 'Acme Ltd',
                lines: [{ product: 'Own' }, { product: 'Of its family' }],
            });
            const missing = () => problems(world, deal).filter(({ code }) => code === 'tax-code-missing');
            expect(missing()).toEqual([
                {
                    code: 'tax-code-missing',
                    field: 'line_items[1].hsn_or_sac',
                    remedy: expect.stringContaining('Tax Code'),
                },
            ]);
            save(world, { isCodeRequired: true, families: [{ name: 'None', accountId: '', code: '847130' }] });
            expect(missing()).toEqual([]);
        }));
});
