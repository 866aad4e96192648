import { answers } from '../faults';
import { USERS, type World } from '../world';
import { tell } from './story';

const HOUR = 60;

/** Fiona and Alex are named; nobody else is told of anything. */
function name(world: World): void {
    const connection = String(world.rows('Connection__c')[0]['Id']);
    world.deals.change('Connection__c', connection, { Notify__c: `${USERS.fiona}, ${USERS.alex}` });
}

interface Need {
    /** Brings about what only a person can mend. */
    readonly begin: (world: World) => void;
    readonly subject: string;
    readonly text: RegExp;
    readonly switches?: { readonly tax_rounding: 'item_level' };
}

const NEEDS: Readonly<Record<string, Need>> = {
    'an invoice that Zoho Books refuses': {
        begin: (world) => {
            const tax = String(world.rows('Connection__c')[0]['Default_Tax_Id__c']);
            world.books.books.state.taxes.delete(tax);
            world.click('riley', 'Create Invoice', world.deals.acme);
        },
        subject: 'Bookbridge: 1 thing needs you',
        text: /^1 × .*tax/i,
    },
    'a total that is another one': {
        begin: (world) => {
            const lines = [1, 2, 3].map(() => ({ product: 'Onboarding', price: 0.33 }));
            world.click('riley', 'Create Invoice', world.deals.make({ account: 'Acme Ltd', lines }));
        },
        subject: 'Bookbridge: 1 thing needs you',
        text: /1\.17.*1\.18/s,
        switches: { tax_rounding: 'item_level' },
    },
    'a draft that waits for approval': {
        begin: (world) => {
            const deal = world.deals.acme;
            world.org.runAnonymous(
                USERS.riley,
                `CreateInvoices.Request request = new CreateInvoices.Request();
                 request.recordId = '${deal}'; request.approval = true;
                 CreateInvoices.run(new List<CreateInvoices.Request>{ request });`,
            );
        },
        subject: 'Bookbridge: 1 thing needs you',
        text: /approv/i,
    },
    'an account that several customers fit': {
        begin: (world) => {
            for (const side of ['Ost', 'West'])
                world.books.createCustomer({ contact_name: `Doppel ${side}`, company_name: 'Doppel GmbH' });
            world.advance(20);
            const connection = String(world.rows('Connection__c')[0]['Id']);
            world.deals.change('Connection__c', connection, { New_Records__c: 'accounts' });
            world.deals.account('Doppel GmbH');
        },
        subject: 'Bookbridge: 1 thing needs you',
        text: /not clear which customer/,
    },
    'a connection that is refused': {
        begin: (world) => {
            world.network.fault = answers(400, {
                code: 6041,
                message: 'This user is not associated with the CompanyID/CompanyName',
            });
            world.click('riley', 'Create Invoice', world.deals.acme);
        },
        subject: 'Bookbridge: the connection to Zoho Books needs you',
        text: /organi[sz]ation/i,
    },
};

describe('the named people are told, by bell and by mail, once and in words', () => {
    it.each(Object.entries(NEEDS))('of %s', (_what, need) =>
        tell(
            (world) => {
                name(world);
                const { mailbox } = world.org;
                need.begin(world);
                world.advance(30);
                const mails = mailbox.sent.filter(({ subject }) => subject === need.subject);
                expect(mails).toHaveLength(1);
                expect([...mails[0].to].sort()).toEqual([USERS.alex, USERS.fiona].sort());
                expect(mails[0].plainTextBody).toMatch(need.text);
                const bells = mailbox.notifications.filter(({ title }) => title === need.subject);
                const people = [USERS.fiona, USERS.alex].map((user) => world.row('User', 'Username', user)['Id']);
                expect(bells).toHaveLength(1);
                expect([...bells[0].recipients].sort()).toEqual(people.sort());
                expect(bells[0].body).toMatch(need.text);
                expect(bells[0].targetPageRef).toContain('Fix_It_Inbox');
                world.advance(5 * HOUR);
                expect(mailbox.sent.filter(({ subject }) => subject === need.subject)).toHaveLength(1);
            },
            need.switches ? { switches: need.switches } : {},
        ),
    );

    it('of more in one message, an hour later at the earliest, and of nothing when nobody is named', () =>
        tell((world) => {
            const { mailbox } = world.org;
            const tax = String(world.rows('Connection__c')[0]['Default_Tax_Id__c']);
            world.books.books.state.taxes.delete(tax);
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.advance(30);
            expect(mailbox.sent).toEqual([]);
            name(world);
            for (const deal of ['Second', 'Third']) {
                world.click('riley', 'Create Invoice', world.deals.make({ name: deal }));
                world.advance(10);
            }
            world.advance(2 * HOUR);
            expect(mailbox.sent.map(({ subject }) => subject)).toEqual([
                'Bookbridge: 2 things need you',
                'Bookbridge: 3 things need you',
            ]);
        }));
});
