import { answers } from '../faults';
import { USERS, type Person, type World } from '../world';
import { tell, written } from './story';

const HOUR = 60;

const told = (world: World, what: string) => world.rows('Log__c').filter((row) => row['Operation__c'] === what);

const WRONG = { code: 6041, message: 'This user is not associated with the CompanyID/CompanyName' };

const TROUBLES: Readonly<
    Record<string, { readonly begin: (world: World) => void; readonly end: (world: World) => void }>
> = {
    'a token that is refused': {
        begin: (world) => world.setRefreshToken('1000.revoked.revoked'),
        end: (world) => world.setRefreshToken(null),
    },
    'a wrong organisation': {
        begin: (world) => void (world.network.fault = answers(400, WRONG)),
        end: (world) => void (world.network.fault = null),
    },
    'a permission set that the integration user lost': {
        begin: (world) => losePermissions(world, 'bridge'),
        end: (world) => world.org.assignPermissionSet(USERS.bridge, 'Bookbridge_Integration'),
    },
};

/** Takes the permission sets of the package from a user. */
function losePermissions(world: World, person: Person): void {
    const user = `Assignee.Username = '${USERS[person]}' AND PermissionSet.Name LIKE 'Bookbridge%'`;
    world.org.runAnonymous(world.org.admin, `delete [SELECT Id FROM PermissionSetAssignment WHERE ${user}];`);
}

describe('a connection that stops working', () => {
    it.each(Object.entries(TROUBLES))(
        'because of %s is told once, and everything is made after the repair',
        (_what, trouble) =>
            tell((world) => {
                trouble.begin(world);
                const names = ['First', 'Second', 'Third', 'Fourth'];
                const deals = names.map((name) => {
                    const deal = world.deals.make({ name });
                    world.click('riley', 'Create Invoice', deal);
                    world.advance(30);
                    return deal;
                });
                expect(told(world, 'connection.needs-attention')).toHaveLength(1);
                expect(world.rows('Connection__c')[0]).toMatchObject({ Status__c: 'Needs_Attention' });
                for (const deal of deals) expect(world.panel('riley', deal).intent?.message).toBeTruthy();
                trouble.end(world);
                world.advance(2 * HOUR);
                expect(written(world)).toHaveLength(names.length);
                expect(world.rows('Connection__c')[0]).toMatchObject({ Status__c: 'Active', Status_Message__c: null });
                expect(told(world, 'connection.needs-attention')).toHaveLength(1);
            }),
    );
});

describe('a rep who lost the permission between the click and the worker', () => {
    it('gets what was approved then, reads why the page is closed now, and cannot ask for more', () =>
        tell((world) => {
            const deal = world.deals.make({ name: 'Approved before' });
            world.click('riley', 'Create Invoice', deal);
            losePermissions(world, 'riley');
            world.advance(HOUR);
            expect(written(world)).toMatchObject([{ reference_number: 'Approved before' }]);
            expect(world.panel('fiona', deal)).toMatchObject({ state: 'invoiced' });
            expect(() => world.panel('riley', deal)).toThrow(/access|permission/i);
            expect(() => world.click('riley', 'Create Invoice', world.deals.make())).toThrow(/access|permission/i);
        }));
});

describe('a user who was deactivated', () => {
    const setActive = (world: World, person: Person, IsActive: boolean) =>
        world.deals.change('User', String(world.row('User', 'Username', USERS[person])['Id']), { IsActive });
    const schedules = (world: World) => world.rows('CronTrigger').filter((row) => row['State'] === 'WAITING');
    const inbox = (world: World) => world.org.mailbox;

    /** What the emulator refuses to run of a user who is gone is expected here; anything else is not. */
    function forgetRefusals(world: World): void {
        const others = world.failures.filter(({ failure }) => !/^The user \S+ is inactive$/.test(failure!));
        world.failures.splice(0, world.failures.length, ...others);
    }

    /** Alex owns the schedules and leaves; Fiona is named for what needs somebody. */
    function leave(world: World): void {
        const connection = String(world.rows('Connection__c')[0]['Id']);
        world.deals.change('Connection__c', connection, { Notify__c: USERS.fiona });
        world.invoke('alex', 'Inbox.takeOver', {});
        setActive(world, 'alex', false);
    }

    it('leaves dead schedules behind: the next panel notices and tells once, and "Take over" starts them again', () =>
        tell((world) => {
            leave(world);
            const from = world.network.calls.length;
            world.advance(3 * HOUR);
            expect(world.network.calls.length).toBe(from);
            expect(told(world, 'schedules.dead')).toHaveLength(0);
            world.panel('riley', world.deals.acme);
            world.panel('riley', world.deals.acme);
            expect(told(world, 'schedules.dead')).toHaveLength(1);
            expect(inbox(world).sent).toMatchObject([
                { to: [USERS.fiona], plainTextBody: expect.stringMatching(/Take over the schedules/) },
            ]);
            expect(inbox(world).notifications).toHaveLength(1);
            // A click wakes the workers, which beat again; the schedules are as dead as before, and that was told.
            world.click('riley', 'Create Invoice', world.deals.make({ name: 'Meanwhile' }));
            world.advance(HOUR);
            world.panel('riley', world.deals.acme);
            expect(told(world, 'schedules.dead')).toHaveLength(1);
            world.invoke('fiona', 'Inbox.takeOver', {});
            const fiona = world.row('User', 'Username', USERS.fiona)['Id'];
            expect(new Set(schedules(world).map((row) => row['OwnerId']))).toEqual(new Set([fiona]));
            world.advance(HOUR);
            expect(world.network.calls.length).toBeGreaterThan(from);
            world.panel('riley', world.deals.acme);
            expect(world.rows('Connection__c')[0]['Schedules_Dead_Since__c']).toBeNull();
            expect(told(world, 'schedules.dead')).toHaveLength(1);
            forgetRefusals(world);
        }));

    it.each(['fiona', 'riley'] as const)('is noticed by the account panel of %s as well, once', (person) =>
        tell((world) => {
            leave(world);
            world.advance(3 * HOUR);
            world.accountPanel(person, world.deals.id('Account', 'Acme Ltd'));
            world.accountPanel(person, world.deals.id('Account', 'Acme Ltd'));
            expect(told(world, 'schedules.dead')).toHaveLength(1);
            forgetRefusals(world);
        }),
    );

    it('is noticed by the next deal that is captured as well, which is billed all the same', () =>
        tell((world) => {
            leave(world);
            world.advance(3 * HOUR);
            capture(world, 'Captured');
            expect(told(world, 'schedules.dead')).toHaveLength(1);
            world.advance(HOUR);
            expect(written(world)).toHaveLength(1);
            forgetRefusals(world);
        }));

    it('stops the workers when it is the integration user: noticed, told, and everything is made once the user is back', () =>
        tell((world) => {
            world.deals.change('Connection__c', String(world.rows('Connection__c')[0]['Id']), {
                Notify__c: USERS.fiona,
            });
            world.network.fault = answers(503, '<html></html>');
            world.click('riley', 'Create Invoice', world.deals.make({ name: 'Forgotten' }));
            world.settle();
            world.network.fault = null;
            setActive(world, 'bridge', false);
            world.advance(2 * HOUR);
            expect(written(world)).toHaveLength(0);
            capture(world, 'Captured');
            expect(told(world, 'connection.silent')).toHaveLength(1);
            expect(inbox(world).sent).toMatchObject([{ to: [USERS.fiona] }]);
            world.advance(HOUR);
            setActive(world, 'bridge', true);
            world.advance(HOUR);
            expect(written(world)).toHaveLength(2);
            expect(world.rows('Connection__c')[0]['Silent_Since__c']).toBeNull();
            forgetRefusals(world);
        }));

    it('leaves schedules behind, which somebody else takes over without connecting again', () =>
        tell((world) => {
            const before = world.rows('CronTrigger').length;
            world.invoke('alex', 'Inbox.takeOver', {});
            expect(world.rows('CronTrigger').length).toBe(before);
            expect(told(world, 'schedules.taken-over')).toHaveLength(1);
            world.advance(HOUR);
        }));
});

/** A deal is captured by a flow. */
function capture(world: World, name: string): void {
    world.org.runAnonymous(
        USERS.riley,
        `CreateInvoices.Request request = new CreateInvoices.Request();
         request.recordId = '${world.deals.make({ name })}';
         CreateInvoices.run(new List<CreateInvoices.Request>{ request });`,
    );
}
