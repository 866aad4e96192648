import type { InvoicePanel, InvoicePreview, InvoiceView } from 'bookbridge/views';
import { Refused, type Person, type World } from '../world';
import { tell, written } from './story';

const CONTROLLER = 'InvoiceActionController';

function draftOf(world: World, ending = 'draft'): InvoiceView {
    const recordId = world.deals.acme;
    const previewHash = world.preview('riley', recordId).hash ?? null;
    world.invoke('riley', 'InvoicePanelController.createInvoice', { recordId, previewHash, ending, wish: null });
    world.advance(5);
    return world.panel('riley', recordId).invoices[0]!;
}

const act = (world: World, person: Person, action: string, more: object): InvoicePanel =>
    world.invoke(person, `${CONTROLLER}.${action}`, { recordId: world.deals.acme, ...more });
const preview = (world: World, invoiceKey: string): InvoicePreview =>
    world.invoke('riley', `${CONTROLLER}.previewUpdate`, { recordId: world.deals.acme, invoiceKey });
const seen = (world: World, person: Person = 'riley'): InvoiceView =>
    world.panel(person, world.deals.acme).invoices[0]!;
const statuses = (world: World): readonly unknown[] => written(world).map(({ status }) => status);

function changeQuantity(world: World, quantity: number): void {
    const [line] = world.rows('OpportunityLineItem').filter((row) => row['OpportunityId'] === world.deals.acme);
    world.deals.change('OpportunityLineItem', String(line!['Id']), { Quantity: quantity });
}

describe('a draft whose deal changes', () => {
    it('has nothing to update while the deal is what it was', () =>
        tell((world) => {
            const { key } = draftOf(world);
            expect(preview(world, key)).toMatchObject({ isUpToDate: true, canCreate: false });
        }));

    it('is brought in line with the deal, under its number, and the deal is billed whole', () =>
        tell((world) => {
            const { key, invoiceNumber } = draftOf(world);
            changeQuantity(world, 100);
            const { hash, total, problems } = preview(world, key);
            expect({ total, problems }).toEqual({ total: 2163.9, problems: [] });
            act(world, 'riley', 'updateDraft', { invoiceKey: key, previewHash: hash });
            expect(seen(world)).toMatchObject({ pending: { operation: 'update_invoice', phase: 'queued' } });
            world.advance(5);
            expect(written(world)).toMatchObject([{ invoice_number: invoiceNumber, total: 2163.9, status: 'draft' }]);
            const panel = world.panel('riley', world.deals.acme);
            expect(panel).toMatchObject({ state: 'invoiced', canCreate: false, billedTotal: 2163.9, leftTotal: 0 });
            expect(preview(world, key)).toMatchObject({ isUpToDate: true });
        }));

    it('creates the item of a product that was added', () =>
        tell((world) => {
            const { key } = draftOf(world);
            world.deals.product('Something new', 100);
            world.deals.addLines(world.deals.acme, [{ product: 'Something new' }]);
            const { hash, total } = preview(world, key);
            expect(total).toBe(1319);
            act(world, 'riley', 'updateDraft', { invoiceKey: key, previewHash: hash });
            world.advance(5);
            expect(written(world)).toMatchObject([{ total: 1319 }]);
        }));

    it('shows the difference instead of updating to what nobody saw', () =>
        tell((world) => {
            const { key } = draftOf(world);
            changeQuantity(world, 100);
            const { hash } = preview(world, key);
            changeQuantity(world, 60);
            const { problems } = act(world, 'riley', 'updateDraft', { invoiceKey: key, previewHash: hash });
            expect(problems).toMatchObject([{ code: 'preview-changed' }]);
            world.advance(5);
            expect(written(world)).toMatchObject([{ total: 1200 }]);
        }));

    it('warns before it replaces what finance has changed', () =>
        tell((world) => {
            const { key } = draftOf(world);
            world.books.edit(String(written(world)[0]!['invoice_id']), { adjustment: -10 });
            world.advance(60);
            expect(preview(world, key).problems).toMatchObject([{ severity: 'warning', code: 'draft-edited' }]);
        }));
});

describe('an invoice that was sent', () => {
    it('is mailed by the rep, and locked from then on, with what can be done instead', () =>
        tell((world) => {
            const { key } = draftOf(world);
            act(world, 'riley', 'sendInvoice', { invoiceKey: key, mail: true });
            world.advance(5);
            expect(statuses(world)).toEqual(['sent']);
            expect(world.network.lines(0).some((line) => /POST .*\/email/.test(line))).toBe(true);
            const { lockedText, canUpdate, canVoid } = seen(world);
            expect({ lockedText, canUpdate, canVoid }).toMatchObject({ canUpdate: false, canVoid: false });
            expect(lockedText).toMatch(/locked.*ask finance/i);
            expect(preview(world, key).problems).toMatchObject([{ code: 'locked' }]);
        }));

    it('is only marked as sent when nobody is to be mailed', () =>
        tell((world) => {
            const { key } = draftOf(world);
            act(world, 'riley', 'sendInvoice', { invoiceKey: key, mail: false });
            world.advance(5);
            expect(statuses(world)).toEqual(['sent']);
            expect(world.network.lines(0).some((line) => /\/email/.test(line))).toBe(false);
        }));

    it('is voided by finance with a reason, never by a rep, and the deal is billed again under a new number', () =>
        tell((world) => {
            const { key, invoiceNumber } = draftOf(world, 'send');
            expect(() => act(world, 'riley', 'voidInvoice', { invoiceKey: key, reason: 'x' })).toThrow(Refused);
            expect(() => act(world, 'fiona', 'voidInvoice', { invoiceKey: key, reason: ' ' })).toThrow(/why|reason/i);
            expect(seen(world, 'fiona').canVoid).toBe(true);
            act(world, 'fiona', 'voidInvoice', { invoiceKey: key, reason: 'Wrong company' });
            act(world, 'fiona', 'voidInvoice', { invoiceKey: key, reason: 'Wrong company' });
            world.advance(5);
            expect(statuses(world)).toEqual(['void']);
            const asked = world.rows('Log__c').filter((row) => String(row['Message__c']).includes('Wrong company'));
            expect(asked).toHaveLength(1);
            expect(world.panel('riley', world.deals.acme)).toMatchObject({ canBillAgain: true });
            world.invoke('riley', 'InvoicePanelController.billAgain', { recordId: world.deals.acme });
            expect(world.panel('riley', world.deals.acme)).toMatchObject({ canCreate: true, canBillAgain: false });
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.advance(5);
            expect(statuses(world)).toEqual(['void', 'draft']);
            expect(seen(world).invoiceNumber).not.toBe(invoiceNumber);
        }));
});

describe('a draft that is handed over to finance', () => {
    it('waits: the rep sees that, finance approves it, and it is sent', () =>
        tell((world) => {
            const { key, pending, canApprove, canSend } = draftOf(world, 'approval');
            expect({ pending, canApprove, canSend }).toMatchObject({
                pending: { phase: 'approval' },
                canApprove: false,
                canSend: false,
            });
            expect(statuses(world)).toEqual(['draft']);
            expect(() => act(world, 'riley', 'approveInvoice', { invoiceKey: key })).toThrow(Refused);
            expect(seen(world, 'fiona').canApprove).toBe(true);
            act(world, 'fiona', 'approveInvoice', { invoiceKey: key });
            world.advance(5);
            expect(statuses(world)).toEqual(['sent']);
            expect(seen(world).pending).toBeUndefined();
        }));
});

describe('a deal that is re-opened', () => {
    it('leaves the invoice as it is and says so; won again, it is the same invoice', () =>
        tell((world) => {
            draftOf(world, 'send');
            world.deals.change('Opportunity', world.deals.acme, { StageName: 'Prospecting' });
            world.settle();
            expect(world.panel('riley', world.deals.acme).notice).toMatch(/re-opened/);
            world.deals.change('Opportunity', world.deals.acme, { StageName: 'Closed Won' });
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.advance(5);
            expect(statuses(world)).toEqual(['sent']);
        }));
});
