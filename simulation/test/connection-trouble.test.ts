import { answers } from '../faults';
import { USERS, type World } from '../world';
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
};

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

describe('a user who was deactivated', () => {
    it('leaves dead jobs behind: the next deal that is captured notices, and everything goes on', () =>
        tell((world) => {
            world.network.fault = answers(503, '<html></html>');
            world.click('riley', 'Create Invoice', world.deals.make({ name: 'Forgotten' }));
            world.settle();
            world.network.fault = null;
            // Jobs of a user who is gone do not run: time passes without them.
            world.clock.advance(2 * HOUR * 60_000);
            world.org.runAnonymous(
                USERS.riley,
                `CreateInvoices.Request request = new CreateInvoices.Request();
                 request.recordId = '${world.deals.make({ name: 'Captured' })}';
                 CreateInvoices.run(new List<CreateInvoices.Request>{ request });`,
            );
            expect(told(world, 'connection.silent')).toHaveLength(1);
            world.advance(HOUR);
            expect(written(world)).toHaveLength(2);
            expect(world.rows('Connection__c')[0]['Silent_Since__c']).toBeNull();
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
