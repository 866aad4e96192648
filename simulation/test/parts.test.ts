import { Refused, type World } from '../world';
import { tell, written } from './story';

const HOUR = 60;
const DAY = 26 * HOUR;
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

/** Finance deletes a draft in Zoho Books, or voids an invoice. */
const GONE: Readonly<Record<string, (world: World, invoice: string) => void>> = {
    deleted: (world, invoice) => world.books.call('DELETE', `/invoices/${invoice}`),
    void: (world, invoice) => {
        world.books.markSent(invoice);
        world.books.void(invoice);
    },
};

/** The invoice of a total goes in Zoho Books, and the panel hears of it with the next comparison. */
function lose(world: World, how: string, total: number): void {
    const invoice = written(world).find((one) => Number(one['total']) === total)!;
    GONE[how]!(world, String(invoice['invoice_id']));
    world.advance(DAY);
}

const billAgain = (world: World, person: 'riley' | 'fiona', deal: string): unknown =>
    world.invoke(person, 'InvoicePanelController.billAgain', { recordId: deal });
const standing = (world: World): readonly number[] =>
    written(world)
        .filter((invoice) => invoice['status'] !== 'void')
        .map((invoice) => Number(invoice['total']));
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

it('the rest of a deal that has moved to another account goes there, and the preview says so', () =>
    tell((world) => {
        const deal = world.deals.acme;
        bill(world, 'riley', deal, DEPOSIT);
        world.advance(5);
        const codes = () => world.preview('riley', deal).problems.map(({ code }) => code);
        expect(codes()).not.toContain('moved-account');
        world.deals.change('Opportunity', deal, { AccountId: world.deals.account('Sperber AG') });
        expect(codes()).toContain('moved-account');
        bill(world, 'riley', deal, null);
        world.advance(HOUR);
        expect(written(world).map((invoice) => invoice['customer_name'])).toEqual(['Acme Ltd', 'Sperber AG']);
    }));

describe.each(Object.keys(GONE))('an invoice that finance has made %s in Zoho Books', (how) => {
    it('counts as billed until somebody bills it again, and then the deal is billed whole', () =>
        tell((world) => {
            const deal = world.deals.acme;
            bill(world, 'riley', deal, null);
            world.advance(5);
            lose(world, how, 1200);
            expect(world.panel('riley', deal)).toMatchObject({ canCreate: false, canBillAgain: true });
            expect(world.panel('riley', deal).goneText).toMatch(/still counted as billed: INV-\d+/);
            expect(world.panel('fiona', deal).canBillAgain).toBe(false);
            expect(world.panel('fiona', deal).goneText).toBeUndefined();
            expect(() => billAgain(world, 'fiona', deal)).toThrow(Refused);
            billAgain(world, 'riley', deal);
            expect(world.panel('riley', deal)).toMatchObject({ canCreate: true, canBillAgain: false });
            bill(world, 'riley', deal, null);
            world.advance(HOUR);
            expect(standing(world)).toEqual([1200]);
            const [invoice] = world.panel('riley', deal).invoices;
            expect(invoice).toMatchObject({ status: 'draft', balance: 1200 });
        }));

    it('shows as such when somebody presses Refresh', () =>
        tell((world) => {
            const deal = world.deals.acme;
            bill(world, 'riley', deal, null);
            world.advance(5);
            GONE[how]!(world, String(written(world)[0]!['invoice_id']));
            world.refresh('riley', deal);
            world.advance(1);
            expect(world.panel('riley', deal).invoices).toMatchObject([{ status: how }]);
        }));

    it.each([
        ['the only part', [DEPOSIT], 360, [1200]],
        ['the first of two parts', [DEPOSIT, null], 360, [840, 360]],
        ['the last of two parts', [DEPOSIT, null], 840, [360, 840]],
    ])('and was %s: what it billed is left again, no more and no less', (_which, parts, lost, expected) =>
        tell((world) => {
            const deal = world.deals.acme;
            for (const part of parts) {
                bill(world, 'riley', deal, part);
                world.advance(5);
            }
            lose(world, how, lost);
            expect(world.panel('riley', deal)).toMatchObject({ canBillAgain: true });
            billAgain(world, 'riley', deal);
            const rest = world.invoke<{ readonly leftTotal: number; readonly total: number }>(
                'riley',
                'InvoicePanelController.previewInvoice',
                { recordId: deal, wish: null },
            );
            expect(rest).toMatchObject({ leftTotal: expected.at(-1), total: expected.at(-1) });
            bill(world, 'riley', deal, null);
            world.advance(HOUR);
            expect(standing(world)).toEqual(expected);
            expect(world.panel('riley', deal)).toMatchObject({ billedTotal: 1200, leftTotal: 0, canBillAgain: false });
        }),
    );

    it('one after the other, all of them: the whole deal is left again', () =>
        tell((world) => {
            const deal = world.deals.acme;
            for (const part of [DEPOSIT, null]) {
                bill(world, 'riley', deal, part);
                world.advance(5);
            }
            for (const lost of [840, 360]) {
                lose(world, how, lost);
                billAgain(world, 'riley', deal);
            }
            bill(world, 'riley', deal, null);
            world.advance(HOUR);
            expect(standing(world)).toEqual([1200]);
        }));

    it('and was a part: the preview of the rest says that it is left out', () =>
        tell((world) => {
            const deal = world.deals.acme;
            bill(world, 'riley', deal, DEPOSIT);
            world.advance(5);
            lose(world, how, 360);
            const { problems, canCreate } = world.preview('riley', deal);
            expect(canCreate).toBe(true);
            expect(problems).toMatchObject([{ severity: 'warning', code: 'gone-invoices' }]);
        }));
});

it('an invoice that is revived after its deal was billed anew is named as one too many', () =>
    tell((world) => {
        const deal = world.deals.acme;
        bill(world, 'riley', deal, null);
        world.advance(5);
        lose(world, 'void', 1200);
        billAgain(world, 'riley', deal);
        bill(world, 'riley', deal, null);
        world.advance(5);
        expect(world.panel('riley', deal).notice).toBeUndefined();
        const [first] = written(world).filter((invoice) => invoice['status'] === 'void');
        const id = String(first!['invoice_id']);
        world.books.call('POST', `/invoices/${id}/status/draft`);
        world.advance(HOUR);
        expect(world.panel('riley', deal).notice).toContain(String(first!['invoice_number']));
        world.books.markSent(id);
        world.books.void(id);
        world.advance(HOUR);
        expect(world.panel('riley', deal).notice).toBeUndefined();
    }));

it('an invoice that is revived before its deal was billed anew stops that until it is void again', () =>
    tell((world) => {
        const deal = world.deals.acme;
        bill(world, 'riley', deal, null);
        world.advance(5);
        lose(world, 'void', 1200);
        billAgain(world, 'riley', deal);
        const id = String(written(world)[0]!['invoice_id']);
        world.books.call('POST', `/invoices/${id}/status/draft`);
        world.advance(HOUR);
        const { problems, canCreate } = world.preview('riley', deal);
        expect(problems).toMatchObject([{ severity: 'error', code: 'revived-invoice' }]);
        expect(canCreate).toBe(false);
        bill(world, 'riley', deal, null);
        world.advance(HOUR);
        expect(written(world)).toHaveLength(1);
        world.books.markSent(id);
        world.books.void(id);
        world.advance(HOUR);
        bill(world, 'riley', deal, null);
        world.advance(HOUR);
        expect(standing(world)).toEqual([1200]);
    }));

describe('a deal that is deleted', () => {
    const inApex = (world: World, code: string): void => world.org.runAnonymous(world.org.admin, code);
    const remove = (world: World, deal: string): void =>
        inApex(world, `delete as system new Opportunity(Id = '${deal}');`);
    const restore = (world: World, deal: string): void => inApex(world, `undelete new Opportunity(Id = '${deal}');`);

    it('before a worker has begun is not billed, and is when it is back and somebody asks for it', () =>
        tell((world) => {
            const deal = world.deals.acme;
            bill(world, 'riley', deal, null);
            remove(world, deal);
            world.advance(HOUR);
            expect(totals(world)).toEqual([]);
            restore(world, deal);
            expect(world.panel('riley', deal)).toMatchObject({ canCreate: true, phase: 'none' });
            bill(world, 'riley', deal, null);
            world.advance(HOUR);
            expect(totals(world)).toEqual([1200]);
        }));

    it('afterwards keeps its invoice on the account, and shows what was paid meanwhile when it is back', () =>
        tell((world) => {
            const deal = world.deals.acme;
            bill(world, 'riley', deal, null);
            world.advance(5);
            const invoice = String(written(world)[0]!['invoice_id']);
            remove(world, deal);
            world.books.markSent(invoice);
            world.books.pay({ [invoice]: 500 });
            world.advance(HOUR);
            const account = world.accountPanel('fiona', world.deals.id('Account', 'Acme Ltd'));
            expect(account.invoices.map(({ balance }) => balance)).toContain(700);
            restore(world, deal);
            world.advance(DAY);
            expect(world.panel('riley', deal).invoices).toMatchObject([{ status: 'partially_paid', balance: 700 }]);
            expect(world.rows('Opportunity').find((row) => row['Id'] === deal)).toMatchObject({
                Invoice_Status__c: 'partially_paid',
                Invoice_Balance__c: 700,
            });
        }));
});
