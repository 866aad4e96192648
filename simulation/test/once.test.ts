import { LimitException } from '../../emulators/salesforce/runtime';
import { after, answerLost, only, times, unreachable, type Fault } from '../faults';
import { keyOf } from '../invariants';
import { WorkerGone, type World } from '../world';
import { tell, written, writesSince } from './story';

const HOUR = 60;

/** What must hold however often somebody asked: one invoice, one customer, each item once, and the intent is done. */
function expectOnce(world: World, deal: string): void {
    expect(written(world)).toHaveLength(1);
    expect(world.rows('Intent__c')).toHaveLength(1);
    expect(world.panel('riley', deal)).toMatchObject({ state: 'invoiced', intent: { state: 'done' } });
    const names = [...world.books.customers(), ...world.books.items()].filter((one) => keyOf(one) !== '');
    expect(names.map((one) => one['contact_name'] ?? one['name']).sort()).toEqual([
        'Acme Ltd',
        'Onboarding',
        'Seat licence',
        'Support plan',
    ]);
}

/** Clicks, and lets an hour pass with the fault for as long as it lasts. */
function clickUnder(world: World, fault: Fault, send = false): void {
    world.network.fault = fault;
    world.click('riley', 'Create Invoice', world.deals.acme, { send });
    world.advance(HOUR);
}

describe('a deal is billed once', () => {
    it('when the button is pressed twice', () =>
        tell((world) => {
            const { hash } = world.preview('riley', world.deals.acme);
            world.click('riley', 'Create Invoice', world.deals.acme, { hash });
            const second = world.click('riley', 'Create Invoice', world.deals.acme, { hash });
            expect(second).toMatchObject({ state: 'working', problems: [] });
            world.settle();
            expectOnce(world, world.deals.acme);
        }));

    it.each(['soql', 'dml'] as const)('when two people press the button at the same time (overlap at %s)', (point) => {
        tell((world) => {
            const deal = world.deals.acme;
            const { hash } = world.preview('riley', deal);
            let panel: unknown;
            world.onWait = (at) => {
                if (at !== point) return;
                world.onWait = null;
                panel = world.click('alex', 'Create Invoice', deal, { hash });
            };
            const mine = world.click('riley', 'Create Invoice', deal, { hash });
            expect(panel).toMatchObject({ state: 'working', problems: [] });
            expect(mine).toMatchObject({ state: 'working', problems: [] });
            world.settle();
            expectOnce(world, deal);
        });
    });

    it('when somebody clicks after it is done', () =>
        tell((world) => {
            const deal = world.deals.acme;
            world.click('riley', 'Create Invoice', deal);
            world.settle();
            expect(world.preview('riley', deal)).toMatchObject({ canCreate: false, existing: { total: 1200 } });
            const before = world.network.calls.length;
            expect(world.click('riley', 'Create Invoice', deal)).toMatchObject({ state: 'invoiced', problems: [] });
            world.settle();
            expect(writesSince(world, before)).toEqual([]);
            expectOnce(world, deal);
        }));

    it('when wake-up events arrive again at every step', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme);
            const connection = String(world.rows('Connection__c')[0]['Id']);
            const again = `Events.wakeUp('intent', '${connection}', null);`;
            for (let count = 0; count < 12; count += 1) {
                world.step();
                world.org.runAnonymous('bridge@demo.bookbridge.example', again);
            }
            world.settle();
            expectOnce(world, world.deals.acme);
        }));
});

describe.each([
    ['the answer is lost', (): Fault => answerLost()],
    ['the answer comes too late', (): Fault => answerLost('timeout')],
    ['the request is lost', (): Fault => unreachable('broken')],
    ['the connection is refused', (): Fault => unreachable()],
    [
        'the worker hits a limit',
        (): Fault =>
            after(() => {
                throw new LimitException('Apex CPU time limit exceeded');
            }),
    ],
    [
        'the worker disappears',
        (): Fault =>
            after(() => {
                throw new WorkerGone('the server was restarted');
            }),
    ],
] as const)('a deal is billed once when %s', (what, fault) => {
    const expectedFailures = what === 'the worker hits a limit' ? 1 : 0;

    it.each(['PUT /contacts', 'PUT /items', 'PUT /invoices'])('at %s', (request) => {
        tell(
            (world) => {
                clickUnder(world, only(request, times(1, fault())));
                expectOnce(world, world.deals.acme);
            },
            { expectedFailures, hasLostLog: what.startsWith('the worker') },
        );
    });

    it('at sending', () => {
        tell(
            (world) => {
                clickUnder(world, only('POST /invoices', times(1, fault())), true);
                expectOnce(world, world.deals.acme);
                expect(written(world)[0]['status']).toBe('sent');
            },
            { expectedFailures, hasLostLog: what.startsWith('the worker') },
        );
    });
});

describe('what finance does in between survives', () => {
    it('an edit of the draft between the lost answer and the next attempt', () =>
        tell((world) => {
            world.network.fault = only('PUT /invoices', times(1, answerLost()));
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.settle();
            expect(world.panel('riley', world.deals.acme)).toMatchObject({ state: 'working' });
            const [draft] = written(world);
            world.books.edit(String(draft['invoice_id']), { notes: 'Checked by finance', reference_number: 'PO 4711' });
            world.advance(HOUR);
            expectOnce(world, world.deals.acme);
            expect(written(world)[0]).toMatchObject({ notes: 'Checked by finance', reference_number: 'PO 4711' });
        }));

    it('a changed price is kept and shown as a difference', () =>
        tell((world) => {
            world.network.fault = only('PUT /invoices', times(1, answerLost()));
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.settle();
            const [draft] = written(world);
            const [first, ...others] = draft['line_items'] as { rate: number }[];
            world.books.edit(String(draft['invoice_id']), { line_items: [{ ...first, rate: 20 }, ...others] as never });
            world.advance(HOUR);
            const panel = world.panel('riley', world.deals.acme);
            expect(panel).toMatchObject({ state: 'invoiced', intent: { totalMatches: false } });
            expect(panel.message).toMatch(/differs/);
            expect(panel.invoices[0].total).toBe(1307.1);
        }));
});

describe('two workers', () => {
    it('never work on one intent, when a second one wakes up in the middle of a call', () =>
        tell((world) => {
            const connection = String(world.rows('Connection__c')[0]['Id']);
            let nested = 0;
            world.onWait = (point) => {
                if (point !== 'callout' || nested > 20) return;
                nested += 1;
                world.org.runAnonymous(
                    'bridge@demo.bookbridge.example',
                    `Events.wakeUp('intent', '${connection}', null);`,
                );
                world.org.runDueWork();
            };
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.settle();
            expect(nested).toBeGreaterThan(3);
            world.onWait = null;
            world.advance(HOUR);
            expectOnce(world, world.deals.acme);
        }));

    it('write one customer and each item once when two deals of one new customer are billed at once', () =>
        tell((world) => {
            const other = world.deals.make({ account: 'Acme Ltd', lines: [{ product: 'Seat licence', quantity: 3 }] });
            let isNested = false;
            world.onWait = (point) => {
                if (point !== 'callout' || isNested) return;
                isNested = true;
                world.click('riley', 'Create Invoice', other);
                world.org.runDueWork();
            };
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.advance(HOUR);
            expect(isNested).toBe(true);
            expect(written(world)).toHaveLength(2);
            expect(world.books.customers().filter((one) => one['contact_name'] === 'Acme Ltd')).toHaveLength(1);
            expect(world.books.items().filter((one) => one['name'] === 'Seat licence')).toHaveLength(1);
        }));
});
