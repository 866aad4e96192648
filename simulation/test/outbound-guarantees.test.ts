import { answerLost, only, times, unreachable } from '../faults';
import { Refused, USERS, type World } from '../world';
import { tell, written } from './story';

const HOUR = 60;

function connectionOf(world: World): string {
    return String(world.rows('Connection__c')[0]['Id']);
}

function intentOf(world: World, deal: string) {
    return world.row('Intent__c', 'Source_Id__c', deal);
}

/** Runs Apex as the integration identity with the invoice row of the only invoice. */
function apex(world: World, source: string): void {
    world.org.runAnonymous(USERS.bridge, source);
}

describe('a plan without unique fields', () => {
    const switches = { unique_fields: false } as const;

    it('gets a plain field, one worker, and says what that means', () =>
        tell(
            (world) => {
                world.click('riley', 'Create Invoice', world.deals.acme);
                world.advance(20);
                expect(written(world)).toHaveLength(1);
                const [connection] = world.rows('Connection__c');
                expect(connection).toMatchObject({ Has_Unique_Fields__c: false });
                expect(connection['Guarantee__c']).toMatch(/one worker/);
                const workers = world.rows('Call_Slot__c').map((row) => String(row['Slot__c']));
                expect(workers.filter((name) => name.startsWith('work'))).toEqual(['work-1']);
                expect(world.network.lines().filter((line) => line === 'PUT /invoices')).toEqual([]);
            },
            { switches },
        ));

    it.each(['POST /contacts', 'POST /items', 'POST /invoices'])(
        'bills once when the answer is lost at %s',
        (request) =>
            tell(
                (world) => {
                    world.network.fault = only(request, times(1, answerLost()));
                    world.click('riley', 'Create Invoice', world.deals.acme);
                    world.advance(HOUR);
                    expect(written(world)).toHaveLength(1);
                    expect(world.panel('riley', world.deals.acme).state).toBe('invoiced');
                },
                { switches },
            ),
    );
});

describe('credentials', () => {
    it('only the integration identity calls out; the rep’s own callout fails, and the rep gets the number', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.settle();
            expect(world.panel('riley', world.deals.acme).intent?.invoiceNumber).toMatch(/^INV-/);
            const before = world.network.calls.length;
            expect(() =>
                world.org.runAnonymous(
                    USERS.riley,
                    `HttpRequest request = new HttpRequest();
                     request.setMethod('GET'); request.setEndpoint('callout:Zoho_Books/invoices');
                     new Http().send(request);`,
                ),
            ).toThrow(/credential/i);
            expect(world.network.calls).toHaveLength(before);
        }));
});

describe('a connection', () => {
    it('that only reads writes nothing, keeps what was asked for, and goes on afterwards', () =>
        tell((world) => {
            const deal = world.deals.acme;
            world.network.fault = unreachable();
            world.click('riley', 'Create Invoice', deal);
            world.settle();
            world.network.fault = null;
            world.deals.change('Connection__c', connectionOf(world), { Mode__c: 'read_only' });
            const from = world.network.calls.length;
            world.advance(HOUR);
            const lines = world.network.lines(from);
            expect(lines.filter((line) => !line.startsWith('GET'))).toEqual([]);
            expect(lines.length).toBeGreaterThan(0);
            world.deals.change('Connection__c', connectionOf(world), { Mode__c: 'active' });
            world.advance(HOUR);
            expect(world.panel('riley', deal).state).toBe('invoiced');
        }));

    it('of a refreshed sandbox does nothing; connected again it reads only, and old intents are cancelled', () =>
        tell(
            (world) => {
                const deal = world.deals.acme;
                world.network.fault = unreachable();
                world.click('riley', 'Create Invoice', deal);
                world.settle();
                world.network.fault = null;
                world.deals.change('Connection__c', connectionOf(world), {
                    Salesforce_Org_Id__c: '00D000000000009EAA',
                });
                const from = world.network.calls.length;
                world.advance(2 * HOUR);
                expect(world.network.calls).toHaveLength(from);
                expect(world.panel('riley', deal).state).toBe('unavailable');
                const { organization_id } = world.books.books.state.organization;
                apex(world, `ConnectionSetup.connect('${organization_id}', null);`);
                world.advance(2);
                expect(world.rows('Connection__c')[0]).toMatchObject({ Mode__c: 'read_only', Status__c: 'Active' });
                expect(intentOf(world, deal)).toMatchObject({ State__c: 'cancelled' });
                expect(written(world)).toEqual([]);
            },
            { isSynced: false },
        ));

    it('is told about once when its token is refused, and goes on by itself when that is mended', () =>
        tell((world) => {
            world.setRefreshToken('1000.revoked.revoked');
            const deals = [world.deals.acme, world.deals.make({ name: 'Second' }), world.deals.make({ name: 'Third' })];
            for (const deal of deals) world.click('riley', 'Create Invoice', deal);
            world.advance(HOUR);
            const told = world.rows('Log__c').filter((row) => row['Operation__c'] === 'connection.needs-attention');
            expect(told.length).toBeLessThanOrEqual(1);
            expect(world.rows('Connection__c')[0]['Status__c']).toBe('Needs_Attention');
            world.setRefreshToken(null);
            world.advance(HOUR);
            expect(written(world)).toHaveLength(3);
        }));
});

describe('rows that were restored', () => {
    it('adopt the invoice that is there, with what finance changed in it', () =>
        tell((world) => {
            const deal = world.deals.acme;
            world.click('riley', 'Create Invoice', deal);
            world.advance(1);
            const [draft] = written(world);
            world.books.edit(String(draft['invoice_id']), { notes: 'Checked by finance' });
            world.advance(20);
            world.deals.change('Intent__c', String(intentOf(world, deal)['Id']), {
                State__c: 'ready',
                Step__c: 'queued',
                Zoho_Id__c: null,
                Completed_At__c: null,
            });
            apex(world, `Events.wakeUp('intent', '${connectionOf(world)}', null);`);
            world.advance(20);
            expect(written(world)).toMatchObject([{ notes: 'Checked by finance' }]);
            expect(intentOf(world, deal)).toMatchObject({ State__c: 'done', Zoho_Id__c: draft['invoice_id'] });
        }));
});

describe('sending and voiding', () => {
    const row = 'Id row = [SELECT Id FROM Invoice__c ORDER BY CreatedDate DESC LIMIT 1].Id;';

    it.each([
        ['sent', 'send', 'POST /invoices'],
        ['void', 'markVoid', 'POST /invoices'],
    ])('makes an invoice %s once, also when the answer is lost', (status, method, request) =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.advance(1);
            if (status === 'void') world.books.markSent(String(written(world)[0]['invoice_id']));
            world.advance(1);
            world.network.fault = only(request, times(1, answerLost()));
            const from = world.network.calls.length;
            apex(world, `${row} DocumentIntents.${method}(row, 'asked for'); DocumentIntents.${method}(row, 'twice');`);
            world.advance(HOUR);
            expect(written(world)).toMatchObject([{ status }]);
            expect(world.network.lines(from).filter((line) => line.startsWith('POST'))).toHaveLength(1);
            const [intent] = world.rows('Intent__c').filter((one) => one['Operation__c'] !== 'create_invoice');
            expect(intent).toMatchObject({ State__c: 'done' });
            world.advance(20);
        }),
    );
});

describe('workers that are gone', () => {
    it('are noticed by whoever opens a panel, told once, and woken', () =>
        tell((world) => {
            const deal = world.deals.acme;
            world.network.fault = unreachable();
            world.click('riley', 'Create Invoice', deal);
            world.settle();
            world.network.fault = null;
            // Nothing runs any more: the user who owned the jobs was deactivated.
            world.clock.advance(2 * 3_600_000);
            world.panel('riley', deal);
            world.panel('riley', deal);
            const told = world.rows('Log__c').filter((one) => one['Operation__c'] === 'connection.silent');
            expect(told).toHaveLength(1);
            world.advance(20);
            expect(world.panel('riley', deal).state).toBe('invoiced');
            expect(world.rows('Connection__c')[0]['Silent_Since__c']).toBeNull();
        }));
});

describe('the log', () => {
    it('leads from the click to the document in Zoho Books, and cannot be changed', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.settle();
            const intent = intentOf(world, world.deals.acme);
            const thread = world
                .rows('Log__c')
                .filter((row) => row['Correlation_Id__c'] === intent['Correlation_Id__c']);
            const call = thread.find((row) => row['Operation__c'] === 'invoices.upsert')!;
            expect(call).toMatchObject({ Zoho_Id__c: intent['Zoho_Id__c'], Status_Code__c: 201 });
            expect(Number(call['Request_Bytes__c'])).toBeGreaterThan(100);
            expect(thread.map((row) => row['To_State__c']).filter(Boolean)).toEqual([
                'ready',
                'in_flight',
                'ready',
                'in_flight',
                'done',
            ]);
            expect(() => world.deals.change('Log__c', String(call['Id']), { Message__c: 'nothing happened' })).toThrow(
                /cannot be changed/,
            );
        }));

    it('holds bodies only when it is told to, and then no names and addresses', () =>
        tell((world) => {
            world.deals.change('Connection__c', connectionOf(world), { Log_Level__c: 'bodies' });
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.settle();
            const text = JSON.stringify(world.rows('Log__c').map((row) => row['Payload__c']));
            expect(text).toMatch(/line_items/);
            expect(text).not.toMatch(/Acme|Jane|Seat licence|@/);
        }));

    it('is deleted after its days by the retention job alone', () =>
        tell(
            (world) => {
                world.click('riley', 'Create Invoice', world.deals.acme);
                world.settle();
                world.deals.change('Connection__c', connectionOf(world), { Log_Days__c: 30 });
                world.clock.advance(40 * 24 * HOUR * 60_000);
                world.advance(20);
                const oldest = world
                    .rows('Log__c')
                    .map((row) => Date.parse(String(row['Occurred_At__c'])))
                    .sort((a, b) => a - b)[0];
                expect(oldest).toBeGreaterThan(world.clock.now() - 32 * 24 * HOUR * 60_000);
            },
            { hasLostLog: true },
        ));
});

describe('what is refused', () => {
    it('is a page for somebody without the permission, in words', () =>
        tell((world) => {
            expect(() =>
                world.invoke('riley', 'LogExport.page', { since: null, until: null, correlationId: null, after: null }),
            ).toThrow(Refused);
        }));
});
