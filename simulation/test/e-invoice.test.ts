import { Refused, type World, type WorldOptions } from '../world';
import { tell, written } from './story';

const WAYS: Readonly<Record<string, readonly [WorldOptions, minutes: number]>> = {
    'by webhook': [{ webhooks: true }, 2],
    'within an interval': [{ webhooks: false }, 16],
};

function billed(world: World): string {
    world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
    world.advance(20);
    return String(written(world)[0]['invoice_id']);
}

const seen = (world: World) => world.panel('fiona', world.deals.acme).invoices[0]!;
const mirror = (world: World, id: string) => world.row('Invoice__c', 'Zoho_Id__c', id);

/** Something was registered before, so that the organisation is known to register. */
function registerAnother(world: World): void {
    world.books.createCustomer({ contact_name: 'Before Ltd' });
    const id = world.books.createInvoice('Before Ltd', 10);
    world.books.markSent(id);
    world.books.register(id);
    world.advance(16);
    const connection = String(world.rows('Connection__c')[0]['Id']);
    world.org.runAnonymous(world.org.admin, `HintStore.add('${connection}', 'invoice', '${id}');`);
    world.advance(16);
    expect(mirror(world, id)['Is_Locked__c']).toBe(true);
}

describe.each(Object.entries(WAYS))('an invoice that an authority has registered, %s,', (_way, [options, minutes]) => {
    it('shows the number and the lock, offers neither edit nor void, and is free again when that is taken back', () =>
        tell((world) => {
            registerAnother(world);
            const id = billed(world);
            expect(seen(world)).toMatchObject({ canVoid: true, isRegistered: false });
            world.books.register(id);
            world.advance(minutes);
            const { inv_ref_num } = world.books.invoice(id)['einvoice_details'] as { inv_ref_num: string };
            expect(mirror(world, id)).toMatchObject({
                E_Invoice_Number__c: inv_ref_num,
                E_Invoice_Status__c: 'pushed',
                Is_Locked__c: true,
            });
            const locked = seen(world);
            expect(locked).toMatchObject({ canVoid: false, canUpdate: false, canSend: false, isRegistered: true });
            expect(locked.authorityText).toContain(inv_ref_num);
            expect(locked.lockedText).toMatch(/neither edited nor voided/);
            const account = world.accountPanel('fiona', world.deals.id('Account', 'Acme Ltd'));
            expect(account.invoices[0]!.authorityText).toContain(inv_ref_num);

            const ask = { recordId: world.deals.acme, invoiceKey: locked.key, reason: 'Wrong address' };
            const before = world.network.calls.length;
            expect(() => world.invoke('fiona', 'InvoiceActionController.voidInvoice', ask)).toThrow(Refused);
            expect(() => world.invoke('fiona', 'InvoiceActionController.voidInvoice', ask)).toThrow(/registration/);
            expect(world.network.lines(before)).toEqual([]);

            world.books.cancelRegistration(id);
            world.advance(minutes);
            expect(seen(world)).toMatchObject({ canVoid: true, isRegistered: false });
        }, options));

    it('stays locked when a list row, which does not tell of it, comes after', () =>
        tell((world) => {
            registerAnother(world);
            const id = billed(world);
            world.books.register(id);
            world.advance(minutes);
            world.books.pay({ [id]: 200 });
            world.advance(40);
            expect(mirror(world, id)).toMatchObject({ Is_Locked__c: true, Balance__c: 1000 });
        }, options));
});

it('Zoho Books refuses to change, void or delete what is registered', () =>
    tell((world) => {
        const id = billed(world);
        world.books.register(id);
        for (const change of [
            () => world.books.edit(id, { notes: 'x' }),
            () => world.books.void(id),
            () => world.books.call('DELETE', `/invoices/${id}`),
            () => world.books.register(id),
        ]) {
            expect(change).toThrow(/authority|registered/);
        }
        world.advance(20);
    }));

describe.each(Object.entries(WAYS))(
    'a credit note that an authority has registered, %s,',
    (_way, [options, minutes]) => {
        it('shows the number and the lock on the account, and loses the lock when that is taken back', () =>
            tell((world) => {
                registerAnother(world);
                const invoice = billed(world);
                const { customer_id } = world.books.invoice(invoice);
                const answer = world.books.call('POST', '/creditnotes', {
                    customer_id: String(customer_id),
                    date: world.books.books.kernel.today(),
                    line_items: [{ name: 'Returned', rate: 100, quantity: 1 }],
                });
                const id = String((answer['creditnote'] as { creditnote_id: string }).creditnote_id);
                const note = () => world.row('Credit_Note__c', 'Zoho_Id__c', id);
                const shown = () => world.accountPanel('fiona', world.deals.id('Account', 'Acme Ltd')).creditNotes[0]!;
                world.advance(20);
                expect(note()).toMatchObject({ Is_Locked__c: false, E_Invoice_Number__c: null });
                expect(shown().authorityText).toBeUndefined();

                world.books.registerCreditNote(id);
                world.advance(minutes);
                const number = String(note()['E_Invoice_Number__c']);
                expect(number).toHaveLength(64);
                expect(note()).toMatchObject({ Is_Locked__c: true, E_Invoice_Status__c: 'pushed' });
                expect(shown().authorityText).toContain(number);
                expect(() => world.books.call('POST', `/creditnotes/${id}/status/void`)).toThrow(/authority/);

                world.books.call('POST', `/creditnotes/${id}/invoices`, {
                    invoices: [{ invoice_id: invoice, amount_applied: 60 }],
                });
                world.advance(40);
                expect(note()).toMatchObject({ Is_Locked__c: true, Balance__c: 40, E_Invoice_Number__c: number });
                expect(shown()).toMatchObject({ total: 100, balance: 40 });

                world.books.cancelCreditNoteRegistration(id);
                world.advance(Math.max(minutes, 16));
                expect(note()).toMatchObject({ Is_Locked__c: false, E_Invoice_Status__c: 'cancelled' });
            }, options));
    },
);
