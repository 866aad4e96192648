import { insertRows } from '../records';
import { World } from '../world';
import { tell, written } from './story';

/** What an admin enters in the list of mapping overrides. */
function override(world: World, row: Readonly<Record<string, unknown>>): void {
    insertRows(world.org, 'Mapping_Override__c', [row]);
}

function bill(world: World, deal: string): Readonly<Record<string, unknown>> {
    world.click('riley', 'Create Invoice', deal);
    world.settle();
    return world.books.invoice(String(written(world).at(-1)!['invoice_id']));
}

function set(world: World, record: string, field: string, value: string): void {
    const type = record.startsWith('001') ? 'Account' : 'Opportunity';
    world.org.runAnonymous(world.org.admin, `update as system new ${type}(Id = '${record}', ${field} = '${value}');`);
}

describe('what an admin changes about a mapping', () => {
    it.each([
        [
            'another source',
            { Kind__c: 'source', Field__c: 'reference_number', Source_Path__c: 'NextStep' },
            { reference_number: 'PO 4711' },
        ],
        [
            'a source behind a look-up',
            { Kind__c: 'source', Field__c: 'reference_number', Source_Path__c: 'Account.Site' },
            { reference_number: 'Hall 3' },
        ],
        ['a constant', { Kind__c: 'constant', Field__c: 'payment_terms', Value__c: '7' }, { payment_terms: 7 }],
        ['a field that is off', { Kind__c: 'off', Field__c: 'reference_number' }, { reference_number: '' }],
    ])('is in the invoice in Zoho Books: %s', (_what, row, expected) =>
        tell((world) => {
            override(world, { Mapping__c: 'opportunity-to-invoice', ...row });
            const deal = world.deals.make({ name: 'Crates', lines: [{ product: 'Onboarding' }] });
            set(world, deal, 'NextStep', 'PO 4711');
            set(world, world.deals.id('Account', 'Nordwind GmbH'), 'Site', 'Hall 3');
            expect(bill(world, deal)).toMatchObject(expected);
        }),
    );

    it('is what the preview has shown: the request changes only with a new preview', () =>
        tell((world) => {
            const deal = world.deals.make({ name: 'Crates', lines: [{ product: 'Onboarding' }] });
            const { hash } = world.preview('riley', deal);
            override(world, {
                Mapping__c: 'opportunity-to-invoice',
                Kind__c: 'constant',
                Field__c: 'reference_number',
                Value__c: 'All of us',
            });
            expect(world.preview('riley', deal).hash).not.toBe(hash);
        }));

    it('tells how a customer is recognised: without the name as a rule a namesake is somebody else', () =>
        tell((world) => {
            world.books.call('POST', '/contacts', { contact_name: 'Fjord AS', contact_type: 'customer' });
            world.advance(20);
            override(world, {
                Mapping__c: 'account-to-customer',
                Kind__c: 'match_rules',
                Value__c: 'key,tax_number',
            });
            world.deals.account('Fjord AS');
            const deal = world.deals.make({ account: 'Fjord AS', lines: [{ product: 'Onboarding' }] });
            const invoice = bill(world, deal);
            expect(invoice['customer_name']).not.toBe('Fjord AS');
            expect(String(invoice['customer_name'])).toContain('Fjord AS');
        }));

    it('tells whose a field is: what Zoho Books owns is not written when the account changes', () =>
        tell((world) => {
            const deal = world.deals.make({ name: 'Crates', lines: [{ product: 'Onboarding' }] });
            bill(world, deal);
            const account = world.deals.id('Account', 'Nordwind GmbH');
            const writes = (website: string): readonly string[] => {
                const calls = world.callsDuring(() => {
                    set(world, account, 'Website', website);
                    world.settle();
                });
                return calls.filter((line) => line.startsWith('PUT'));
            };
            expect(writes('https://nordwind.example')).toEqual([expect.stringContaining('PUT /contacts/')]);
            override(world, {
                Mapping__c: 'account-to-customer',
                Kind__c: 'owner',
                Field__c: 'website',
                Owner__c: 'books',
            });
            expect(writes('https://elsewhere.example')).toEqual([]);
        }));
});
