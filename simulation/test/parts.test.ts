import { insertRows } from '../records';
import type { World } from '../world';
import { tell, written } from './story';

const HOUR = 60;
const SIXTY = '{"kind":"percentage","percentage":60}';
const DEPOSIT = '{"kind":"deposit","percentage":30}';

interface Preview {
    readonly hash?: string;
    readonly total?: number;
}

function bill(world: World, person: 'riley' | 'alex', deal: string, wish: string | null): unknown {
    const { hash } = world.invoke<Preview>(person, 'InvoicePanelController.previewInvoice', { recordId: deal, wish });
    return post(world, person, deal, wish, hash);
}

function post(world: World, person: 'riley' | 'alex', deal: string, wish: string | null, hash?: string): unknown {
    const parameters = { recordId: deal, previewHash: hash ?? null, ending: 'draft', wish };
    return world.invoke(person, 'InvoicePanelController.createInvoice', parameters);
}

const totals = (world: World): readonly number[] => written(world).map((invoice) => Number(invoice['total']));

describe('a deal that is billed in parts', () => {
    it('comes to the deal: a deposit, then the final invoice', () =>
        tell((world) => {
            bill(world, 'riley', world.deals.acme, DEPOSIT);
            world.settle();
            bill(world, 'riley', world.deals.acme, null);
            world.advance(HOUR);
            expect(totals(world)).toEqual([360, 840]);
            expect(world.panel('riley', world.deals.acme)).toMatchObject({ state: 'invoiced', canCreate: false });
        }));

    it.each(['soql', 'dml'] as const)(
        'never comes to more, when two people each take sixty per cent at the same moment (overlap at %s)',
        (point) => {
            tell((world) => {
                const deal = world.deals.acme;
                const read = { recordId: deal, wish: SIXTY };
                const { hash } = world.invoke<Preview>('riley', 'InvoicePanelController.previewInvoice', read);
                const stale = `${hash}-of-another-page`;
                world.onWait = (at) => {
                    if (at !== point) return;
                    world.onWait = null;
                    post(world, 'alex', deal, SIXTY, hash);
                };
                post(world, 'riley', deal, SIXTY, stale);
                world.onWait = null;
                world.settle();
                expect(totals(world)).toEqual([720]);
                bill(world, 'riley', deal, null);
                world.advance(HOUR);
                expect(totals(world)).toEqual([720, 480]);
            });
        },
    );
});

describe('the first match of a book', () => {
    it('goes through 5,000 customers and 8,000 accounts without a call, and asks for details of the doubtful alone', () =>
        tell((world) => {
            const connection = String(world.rows('Connection__c')[0]!['Id']);
            insertRows(
                world.org,
                'Account',
                Array.from({ length: 8000 }, (_, index) => ({ Name: `Werk ${index} Ltd` })),
            );
            const customers = Array.from({ length: 5000 }, (_, index) => {
                // Every hundredth has a twin, which is what makes it doubtful.
                const name = index % 100 === 1 ? `Werk ${index - 1}` : `Werk ${index}`;
                return {
                    Name: `${name} GmbH`,
                    Connection__c: connection,
                    Zoho_Id__c: `7000${index}`,
                    Key__c: `${connection}:7000${index}`,
                    Normalized_Name__c: name.toLowerCase(),
                    Currency_Code__c: 'EUR',
                    Status__c: 'active',
                };
            });
            insertRows(world.org, 'Customer__c', customers);
            const before = world.network.calls.length;
            world.invoke('alex', 'MatchWorkbench.startMatch', {});
            world.settle();
            expect(world.failures).toEqual([]);
            expect(world.network.calls.length).toBe(before);
            const summary = world.invoke('alex', 'MatchWorkbench.getSummary', {});
            expect(summary).toMatchObject({ suggested: 4900, ambiguous: 100, detailCalls: 100, listCalls: 0 });
            expect(world.books.customers().filter((one) => String(one['contact_name']).startsWith('Werk'))).toEqual([]);
        }));
});
