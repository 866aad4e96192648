import { answers, type Fault } from '../faults';
import { USERS, type World } from '../world';
import { tell } from './story';

const HOUR = 60;
const REFUSED = { code: 4, message: 'Invalid value passed for contact_name' };

/** Zoho Books refuses one customer. */
const refusing =
    (customer: string): Fault =>
    (call, deliver) =>
        call.path === '/contacts' && (call.body as { contact_name?: string } | null)?.contact_name === customer
            ? answers(400, REFUSED)(call, deliver)
            : undefined;

/** Asks for deals to be billed as a flow does: nobody waits for it. */
function ask(world: World, deals: readonly string[]): void {
    const requests = deals.map((deal) => `one = new CreateInvoices.Request(); one.recordId = '${deal}'; all.add(one);`);
    world.org.runAnonymous(
        USERS.riley,
        `List<CreateInvoices.Request> all = new List<CreateInvoices.Request>(); CreateInvoices.Request one;
         ${requests.join(' ')} CreateInvoices.run(all);`,
    );
}

const intentOf = (world: World, source: string) => world.row('Intent__c', 'Source_Id__c', source);

describe('a customer that Zoho Books refuses', () => {
    it('stops its deals and its Contacts and nothing else; each says for what it waits, and all go on together', () =>
        tell(
            (world) => {
                const connection = String(world.rows('Connection__c')[0]['Id']);
                world.deals.change('Connection__c', connection, { New_Records__c: 'accounts' });
                world.network.fault = refusing('Gesperrt GmbH');
                const account = world.deals.account('Gesperrt GmbH');
                world.advance(HOUR);
                const first = intentOf(world, account);
                expect(first).toMatchObject({ State__c: 'needs_person' });

                const person = world.deals.contact(account, 'Wartet', 'w@gesperrt.example');
                const deal = world.deals.make({ name: 'Wartet auch', account: 'Gesperrt GmbH' });
                const free = world.deals.make({ name: 'Frei' });
                ask(world, [deal, free]);
                world.advance(HOUR);
                expect(intentOf(world, free)).toMatchObject({ State__c: 'done' });
                for (const source of [person, deal]) {
                    const waiting = intentOf(world, source);
                    expect(waiting).toMatchObject({ State__c: 'waiting', Waits_For__c: first['Waits_For__c'] });
                    expect(String(waiting['Remedy__c'])).toContain(String(first['Name']));
                }

                world.network.fault = null;
                expect(world.invoke('fiona', 'Inbox.replay', { intentIds: [first['Id']] })).toBe(1);
                world.advance(HOUR);
                for (const source of [account, person, deal])
                    expect(intentOf(world, source)).toMatchObject({ State__c: 'done' });
                const made = world.books.customers().filter((one) => one['contact_name'] === 'Gesperrt GmbH');
                expect(made).toHaveLength(1);
                expect((made[0]['contact_persons'] as unknown[]).length).toBe(1);
            },
            { hasLostLog: true },
        ));
});
