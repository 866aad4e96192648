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
