import { addOldBusiness } from '../old-business';
import { USERS, type World } from '../world';
import { tell } from './story';

const DAY = 24 * 60;
/** To 00:05 in Berlin, from the morning on which a world begins. */
const TO_MIDNIGHT = 15 * 60 - 11;
/** Of the 1,000 calls of a day, what comparisons and backfills leave. */
const LEFT_TO_OTHERS = 300;
const LISTS = ['contacts', 'invoices', 'payments', 'creditnotes'];

const isMirrored = (world: World, invoiceId: string): boolean =>
    world.rows('Invoice__c').some((row) => row['Zoho_Id__c'] === invoiceId && row['Status__c'] !== 'deleted');

/** Reads each list twice a day, so that a month passes quickly. */
function readRarely(world: World): void {
    for (const entity of LISTS) world.invoke('alex', 'ScheduleSetup.setInterval', { entity, minutes: 720 });
}

/** Takes the oldest invoice out of the books as if it had never been: no list of changes tells. */
function loseOldest(world: World): string {
    const { state } = world.books.books;
    const [oldest] = [...state.invoices.values()].filter((row) => row.number.startsWith('OLD-'));
    state.invoices.delete(oldest.invoice_id);
    state.version += 1;
    return oldest.invoice_id;
}

/** As if everything had been compared so many days earlier than it was. */
const letPass = (world: World, days: number): void =>
    void world.org.runAnonymous(
        USERS.bridge,
        `List<Watermark__c> marks = [SELECT Probed_At__c FROM Watermark__c WHERE Entity__c LIKE 'sweep:%'];
        for (Watermark__c mark : marks) { mark.Probed_At__c = mark.Probed_At__c.addDays(-${days}); }
        update as system marks;`,
    );

/** Pages that comparisons read: no other reading sorts by when a record was made. */
const pagesSince = (world: World, from: number, path = ''): number =>
    world.network.calls
        .slice(from)
        .filter(
            ({ status, query, path: list }) =>
                status !== 401 && query['sort_column'] === 'created_time' && list.startsWith(path),
        ).length;

describe('the comparison by month', () => {
    it('finds what was deleted of long ago, which no night looks at, in the thirty-first night', () =>
        tell(
            (world) => {
                world.advance(16);
                readRarely(world);
                addOldBusiness(world, { invoices: 300, openEvery: 1, days: 200, changedAt: world.clock.now() });
                world.advance(DAY);
                const id = loseOldest(world);
                world.advance(DAY);
                expect(isMirrored(world, id)).toBe(true);
                letPass(world, 27);
                world.advance(DAY);
                expect(isMirrored(world, id)).toBe(true);
                const calls = world.callsDuring(() => world.advance(DAY));
                expect(isMirrored(world, id)).toBe(false);
                expect(calls.length).toBeLessThanOrEqual(150);
            },
            { webhooks: false, switches: { daily_limit: 1000 }, hasLostLog: true },
        ));

    it('leaves the rest of a day to others, and goes on the day after where it stopped', () =>
        tell(
            (world) => {
                world.advance(16);
                readRarely(world);
                addOldBusiness(world, { invoices: 1500, openEvery: 1, days: 200, changedAt: world.clock.now() });
                world.advance(DAY + TO_MIDNIGHT);
                const id = loseOldest(world);
                letPass(world, 31);
                world.books.books.switches.set('daily_remaining', LEFT_TO_OTHERS + 6);
                const from = world.network.calls.length;
                world.advance(20 * 60);
                const pages = pagesSince(world, from);
                expect(pages).toBeGreaterThan(0);
                expect(pages).toBeLessThanOrEqual(6);
                expect(isMirrored(world, id)).toBe(true);
                world.advance(DAY);
                expect(isMirrored(world, id)).toBe(false);
                // Eight pages of invoices; none is read twice but the one at which the day ended.
                expect(pagesSince(world, from, '/invoices')).toBeLessThanOrEqual(10);
            },
            { webhooks: false, switches: { daily_limit: 1000, minute_limit: 0 }, hasLostLog: true },
        ));
});
