import { answerLost, only, times } from '../faults';
import { Refused, USERS, type World } from '../world';
import { tell, written } from './story';

const HOUR = 60;

function apex(world: World, source: string): void {
    world.org.runAnonymous(USERS.bridge, source);
}

/** Asks for the draft of the only invoice to be brought in line with a request whose reference was changed. */
function update(world: World, reference: string): void {
    apex(
        world,
        `Invoice__c row = [SELECT Id FROM Invoice__c ORDER BY CreatedDate DESC LIMIT 1];
         InvoiceRequest request = InvoiceRequest.parse([SELECT Request__c FROM Intent__c
             WHERE Operation__c = 'create_invoice' ORDER BY CreatedDate DESC LIMIT 1].Request__c);
         request.invoice.referenceNumber = '${reference}';
         DocumentIntents.updateDraft(row.Id, request, 'asked for');`,
    );
}

const changes = (world: World) => world.rows('Intent__c').filter((one) => one['Operation__c'] === 'update_invoice');

function billed(world: World): string {
    world.click('riley', 'Create Invoice', world.deals.acme);
    world.advance(20);
    return String(written(world)[0]['invoice_id']);
}

describe('changing a draft', () => {
    it('brings it in line with what was approved', () =>
        tell((world) => {
            billed(world);
            update(world, 'PO 4711');
            world.advance(HOUR);
            expect(written(world)).toMatchObject([{ reference_number: 'PO 4711', total: 1200 }]);
            expect(changes(world)).toMatchObject([{ State__c: 'done' }]);
        }));

    it('writes once when the answer is lost, and an edit of finance in between survives', () =>
        tell((world) => {
            const id = billed(world);
            world.network.fault = only('PUT /invoices', times(1, answerLost()));
            const from = world.network.calls.length;
            update(world, 'PO 4711');
            world.settle();
            world.books.edit(id, { notes: 'Checked by finance', reference_number: 'PO 4712' });
            world.advance(HOUR);
            expect(written(world)).toMatchObject([{ notes: 'Checked by finance', reference_number: 'PO 4712' }]);
            expect(world.network.lines(from).filter((line) => line === 'PUT /invoices/*')).toHaveLength(1);
            expect(changes(world)).toMatchObject([{ State__c: 'done' }]);
        }));

    it('asks a person when somebody has changed it in Zoho Books since, and writes nothing', () =>
        tell((world) => {
            const id = billed(world);
            world.books.edit(id, { reference_number: 'By finance' });
            world.clock.advance(1000);
            update(world, 'PO 4711');
            world.settle();
            expect(written(world)).toMatchObject([{ reference_number: 'By finance' }]);
            expect(changes(world)).toMatchObject([{ State__c: 'needs_person', Cause__c: 'changed-in-books' }]);
            world.advance(20);
        }));

    it('says that a sent invoice is locked', () =>
        tell((world) => {
            const id = billed(world);
            world.books.markSent(id);
            update(world, 'PO 4711');
            world.settle();
            expect(changes(world)).toMatchObject([{ State__c: 'needs_person', Cause__c: 'locked' }]);
            expect(written(world)[0]['reference_number']).not.toBe('PO 4711');
            world.advance(20);
        }));
});

describe('a draft that finance approves', () => {
    function handOver(world: World): void {
        const deal = world.deals.acme;
        world.org.runAnonymous(
            USERS.riley,
            `CreateInvoices.Request request = new CreateInvoices.Request();
             request.recordId = '${deal}'; request.approval = true;
             CreateInvoices.run(new List<CreateInvoices.Request>{ request });`,
        );
        world.advance(20);
    }

    const approval = (world: World) => world.row('Intent__c', 'Operation__c', 'send_invoice');

    it('waits in the inbox, says so, and is sent once when finance approves it', () =>
        tell((world) => {
            handOver(world);
            expect(written(world)).toMatchObject([{ status: 'draft' }]);
            const waiting = approval(world);
            expect(waiting).toMatchObject({ State__c: 'needs_person', Cause__c: 'approval', Expected_Total__c: 1200 });
            expect(String(waiting['Remedy__c'])).not.toBe('');
            const history = world.rows('Log__c').filter((row) => row['Intent__c'] === waiting['Id']);
            expect(history).toMatchObject([{ Operation__c: 'intent.state', To_State__c: 'needs_person' }]);
            world.advance(24 * HOUR);
            expect(written(world)).toMatchObject([{ status: 'draft' }]);
            const from = world.network.calls.length;
            world.invoke('fiona', 'Inbox.replay', { intentIds: [waiting['Id']] });
            world.invoke('fiona', 'Inbox.replay', { intentIds: [waiting['Id']] });
            world.advance(HOUR);
            expect(written(world)).toMatchObject([{ status: 'sent' }]);
            expect(world.network.lines(from).filter((line) => line.startsWith('POST'))).toHaveLength(1);
            expect(approval(world)).toMatchObject({ State__c: 'done' });
        }));

    it('is not approved by somebody without the permission', () =>
        tell((world) => {
            handOver(world);
            const intentIds = [approval(world)['Id']];
            expect(() => world.invoke('riley', 'Inbox.replay', { intentIds })).toThrow(Refused);
            expect(() => world.invoke('riley', 'Inbox.replayAll', { cause: 'approval' })).toThrow(Refused);
            world.advance(HOUR);
            expect(written(world)).toMatchObject([{ status: 'draft' }]);
        }));
});
