import { answers, type Fault } from '../faults';
import type { World } from '../world';
import { tell, written } from './story';

const MINUTE = 60_000;
const HOUR = 60;
const down: Fault = answers(503, '<html><h1>Service Unavailable</h1></html>');

/** Minutes between calls, as far as they are more than one. */
function pauses(world: World, from: number): readonly number[] {
    const times = world.network.calls.slice(from).map(({ at }) => at);
    return times
        .map((at, index) => (index === 0 ? 0 : (at - times[index - 1]) / MINUTE))
        .filter((minutes) => minutes > 0.9);
}

function clickAll(world: World, count: number): void {
    for (let index = 0; index < count; index += 1)
        world.click('riley', 'Create Invoice', world.deals.make({ name: `Deal ${index}` }));
}

describe('the circuit breaker', () => {
    it('opens after five calls without an answer, tries with one call after ever longer pauses, and lets all go on', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.make({ name: 'The first' }));
            world.advance(1);
            world.network.fault = down;
            const from = world.network.calls.length;
            clickAll(world, 12);
            world.settle();
            expect(world.network.calls.length - from).toBe(5);
            expect(world.rows('Connection__c')[0]).toMatchObject({ Failures_In_Row__c: 5 });
            world.advance(2 * HOUR);
            const waited = pauses(world, from);
            expect(world.network.calls.length - from).toBeLessThan(5 + 20);
            expect(waited.length).toBeGreaterThan(4);
            expect(Math.max(...waited)).toBeGreaterThan(7);
            expect(Math.max(...waited)).toBeLessThan(26);
            expect(waited[0]).toBeLessThan(waited[waited.length - 1]);

            world.network.fault = null;
            world.advance(HOUR);
            expect(written(world)).toHaveLength(13);
            expect(world.rows('Connection__c')[0]).toMatchObject({
                Failures_In_Row__c: 0,
                Circuit_Open_Until__c: null,
            });
            world.advance(HOUR);
        }));

    it('stays closed while somebody answers, be it with a refusal', () =>
        tell(
            (world) => {
                world.click('riley', 'Create Invoice', world.deals.make({ name: 'The first' }));
                world.advance(1);
                const refusal = answers(400, {
                    code: 15,
                    message: 'Please ensure that the reference has less than 50',
                });
                world.network.fault = (call, deliver) =>
                    call.path.startsWith('/invoices') ? refusal(call, deliver) : undefined;
                const from = world.network.calls.length;
                clickAll(world, 8);
                world.settle();
                expect(world.network.calls.length - from).toBe(8);
                expect(world.rows('Connection__c')[0]).toMatchObject({ Circuit_Open_Until__c: null });
                world.network.fault = null;
            },
            { isSynced: false },
        ));
});
