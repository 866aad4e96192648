import { createSeededRandom } from '../../emulators/salesforce';
import { Dice } from '../dice';
import type { DealLine } from '../deals';
import type { World } from '../world';
import { tell } from './story';

const DEALS = 10;
const A_NIGHT = 26 * 60;
const PRODUCTS = ['Onboarding', 'Support plan', 'Seat licence'];
const cents = (amount: unknown): number => Math.round(Number(amount) * 100);

/** A deal of one to three lines at odd prices, with its whole total. */
function makeDeal(world: World, dice: Dice, number: number) {
    const lines = PRODUCTS.slice(0, dice.between(1, 3)).map((product): DealLine => ({
        product,
        quantity: dice.between(1, 7),
        price: dice.between(1, 10_000) / 100,
        ...(dice.chance(0.4) ? { discount: dice.between(1, 3000) / 100 } : {}),
    }));
    const deal = world.deals.make({ name: `Deal ${number}`, account: 'Sperber AG', lines });
    return { deal, whole: world.preview('riley', deal).total };
}

/** Bills a percentage, or all that is left. */
function bill(world: World, deal: string, percentage?: number): void {
    const wish = percentage === undefined ? null : JSON.stringify({ kind: 'percentage', percentage });
    const read = { recordId: deal, wish };
    const { hash } = world.invoke<{ hash: string }>('riley', 'InvoicePanelController.previewInvoice', read);
    const click = { ...read, previewHash: hash, ending: 'draft' };
    world.invoke('riley', 'InvoicePanelController.createInvoice', click);
    world.advance(3);
}

const isStanding = ({ status }: { readonly status: string }): boolean => status !== 'void' && status !== 'deleted';

/** Finance voids one of the deal's invoices, or deletes its draft, which the nightly comparison notices. */
function loseOne(world: World, dice: Dice, deal: string): void {
    const { invoiceNumber } = dice.one(world.panel('riley', deal).invoices.filter(isStanding));
    const found = world.books.invoices().find((invoice) => invoice['invoice_number'] === invoiceNumber)!;
    const id = String(found['invoice_id']);
    if (dice.chance(0.5)) {
        world.books.call('DELETE', `/invoices/${id}`);
        world.advance(A_NIGHT);
    } else {
        world.books.markSent(id);
        world.books.void(id);
        world.advance(3);
    }
}

function play(world: World, dice: Dice, deal: string): void {
    for (let part = dice.between(2, 4); part > 0; part -= 1) bill(world, deal, dice.between(500, 2500) / 100);
    if (dice.chance(0.7)) bill(world, deal);
    for (let loss = dice.between(1, 2); loss > 0; loss -= 1) {
        loseOne(world, dice, deal);
        world.invoke('riley', 'InvoicePanelController.billAgain', { recordId: deal });
        if (dice.chance(0.5)) bill(world, deal, 3.33);
    }
    if (!world.preview('riley', deal).isAllBilled) bill(world, deal);
}

it(`${DEALS} deals, billed in random parts of which finance voids and deletes some, come to the cent`, () =>
    tell((world) => {
        const dice = new Dice(createSeededRandom(20_261_123));
        for (let number = 1; number <= DEALS; number += 1) {
            const { deal, whole } = makeDeal(world, dice, number);
            play(world, dice, deal);
            const standing = world.panel('riley', deal).invoices.filter(isStanding);
            const sum = standing.reduce((total, invoice) => total + cents(invoice.total), 0);
            expect({ number, sum }).toEqual({ number, sum: cents(whole) });
        }
    }));
