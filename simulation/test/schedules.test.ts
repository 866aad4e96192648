import type { ScheduleView } from 'bookbridge/views';
import { Refused, USERS, type World } from '../world';
import { tell } from './story';

const view = (world: World): ScheduleView => world.invoke('alex', 'ScheduleSetup.getView', {});
const owners = (world: World): readonly unknown[] => [
    ...new Set(world.rows('CronTrigger').map((row) => row['OwnerId'])),
];
const idOf = (world: World, person: keyof typeof USERS): unknown =>
    world.rows('User').find((row) => row['Username'] === USERS[person])!['Id'];

describe('schedules', () => {
    it('are taken over from a user who left, without connecting anew, and go on', () =>
        tell(
            (world) => {
                const before = owners(world);
                expect(before).toHaveLength(1);
                expect(before[0]).not.toBe(idOf(world, 'alex'));
                const consents = world.network.lines(0).length;
                expect(world.invoke<ScheduleView>('alex', 'ScheduleSetup.takeOver', {})).toMatchObject({
                    isRunning: true,
                    hasConsent: true,
                });
                expect(owners(world)).toEqual([idOf(world, 'alex')]);
                expect(world.network.lines(consents)).toEqual([]);
                const name = 'Later Ltd';
                world.books.createCustomer({ contact_name: name, contact_type: 'customer' });
                const id = world.books.createInvoice(name, 10);
                world.advance(60);
                expect(world.rows('Invoice__c').some((row) => row['Zoho_Id__c'] === id)).toBe(true);
            },
            { webhooks: false },
        ));

    it('read a list as often as an admin says, and no other list differently', () =>
        tell(
            (world) => {
                world.advance(60);
                const set = (minutes: number | null): ScheduleView =>
                    world.invoke('alex', 'ScheduleSetup.setInterval', { entity: 'invoices', minutes });
                expect(() => set(1)).toThrow(Refused);
                expect(set(180).lists).toContainEqual({ entity: 'invoices', minutes: 180, defaultMinutes: 15 });
                const from = world.network.lines(0).length;
                world.advance(120);
                const calls = (path: string): number =>
                    world.network.lines(from).filter((line) => line.includes(path)).length;
                expect(calls('/invoices')).toBe(0);
                expect(calls('/customerpayments')).toBeGreaterThan(4);
                expect(set(null).lists[1]!.minutes).toBeUndefined();
            },
            { webhooks: false },
        ));

    it('keep the interval of a list that was never read, which is read at once all the same', () =>
        tell(
            (world) => {
                world.org.runAnonymous(
                    world.org.admin,
                    "Dml.deleteSome([SELECT Id FROM Watermark__c WHERE Entity__c = 'creditnotes']);",
                );
                const minutes = 240;
                world.invoke('alex', 'ScheduleSetup.setInterval', { entity: 'creditnotes', minutes });
                expect(view(world).lists).toContainEqual({ entity: 'creditnotes', minutes, defaultMinutes: 15 });
                const reads = (from: number): number =>
                    world.network.lines(from).filter((line) => line === 'GET /creditnotes').length;
                const from = world.network.calls.length;
                world.advance(16);
                expect(reads(from)).toBe(1);
                const later = world.network.calls.length;
                world.advance(200);
                expect(reads(later)).toBe(0);
                world.advance(60);
                expect(reads(later)).toBeGreaterThan(0);
            },
            { webhooks: false },
        ));

    it('show consent apart from the runner', () =>
        tell((world) => {
            expect(view(world)).toMatchObject({ isRunning: true, hasConsent: true });
            world.setRefreshToken('revoked');
            world.advance(120);
            expect(view(world)).toMatchObject({ isRunning: true, hasConsent: false });
            expect(() => world.invoke('riley', 'ScheduleSetup.getView', {})).toThrow(Refused);
        }));
});
