import { answers, only, times } from '../faults';
import type { Summary } from 'bookbridge/views';
import { leastListCalls, makeBook, playFirstMatch, type FirstMatch } from '../first-match';
import { World } from '../world';
import { findBrokenInvariants, keyOf } from '../invariants';
import { writesSince, written } from './story';

const HOUR = 60;
/** More customers than the first reading takes; `npm run bench -- outbound.match` plays 5,000 and 8,000. */
const SIZE = { accounts: 1600, customers: 1200 };

describe('the first match of an existing book', () => {
    let match: FirstMatch;
    beforeAll(() => void (match = playFirstMatch(SIZE)));

    it('costs what it said before: a call for 200 customers, then one for each that list rows cannot tell apart', () => {
        expect(match.forecastLists).toBe(leastListCalls(match.world));
        expect(match.listCalls).toBe(match.forecastLists);
        expect(match.forecastDetails).toBe(match.doubtful);
        expect(match.detailCalls).toBe(match.forecastDetails);
        expect(match.minutes).toBeLessThanOrEqual(match.forecastMinutes);
        expect(match.otherCalls).toEqual([]);
    });

    it('creates nothing: nobody wrote to Zoho Books', () => {
        expect(match.world.failures).toEqual([]);
        expect(writesSince(match.world, 0).filter((line) => / \/(contacts|items|invoices)/.test(line))).toEqual([]);
        expect(match.world.rows('Intent__c')).toEqual([]);
    });

    it('links what is beyond doubt, suggests what fits, and asks where several do', () => {
        const { world, summary } = match;
        const evidence = (state: string) =>
            world.rows('Match__c').flatMap((row) => (row['State__c'] === state ? [row['Evidence__c']] : []));
        expect(summary).toMatchObject({ suggested: 24 * 13, ambiguous: 24 * 2, linked: 0, listCalls: 0 });
        expect(new Set(evidence('suggested'))).toEqual(new Set(['name', 'company', 'name,person']));
        expect(new Set(evidence('ambiguous'))).toEqual(new Set(['name', 'domain']));
        const linked = world.rows('Customer__c').filter((row) => row['Account__c'] !== null);
        expect(linked.filter((row) => String(row['Name']).startsWith('Werk'))).toHaveLength(600);
    });

    it('writes our key to a customer with the next thing that is sent to it', () => {
        const { world } = match;
        const pairs = world.rows('Match__c').filter((row) => row['State__c'] === 'suggested');
        const from = world.network.calls.length;
        world.invoke('alex', 'MatchWorkbench.accept', { matchIds: pairs.map((row) => row['Id']) });
        world.settle();
        expect(world.network.calls.slice(from)).toEqual([]);
        const [pair] = pairs;
        const customer = () => world.books.customers().find((one) => one['contact_id'] === pair['Zoho_Id__c'])!;
        expect(keyOf(customer())).toBe('');
        world.deals.change('Account', String(pair['Account__c']), { Phone: '+49 30 1234' });
        world.advance(HOUR);
        expect(keyOf(customer())).toContain(String(pair['Account__c']).slice(0, 15));
        expect(writesSince(world, from)).toEqual(['PUT /contacts/*']);
    });

    it('gives a deal of a matched account to the customer that was there', () => {
        const { world } = match;
        const pair = world
            .rows('Match__c')
            .filter((row) => row['State__c'] === 'linked')
            .at(-1)!;
        const customers = world.books.books.state.contacts.size;
        const account = world.row('Account', 'Id', pair['Account__c']);
        world.click('riley', 'Create Invoice', world.deals.make({ account: String(account['Name']) }));
        world.advance(HOUR);
        expect(written(world)).toMatchObject([{ customer_id: pair['Zoho_Id__c'] }]);
        expect(world.books.books.state.contacts.size).toBe(customers);
        expect(findBrokenInvariants(world)).toEqual([]);
    });
});

it('a first match goes on where a list call failed, and matches what it would have', () => {
    const match = playFirstMatch(SIZE, {
        afterForecast: (world) => {
            const seen = { pages: 0 };
            const failing = times(1, answers(500, { code: 1000, message: 'Internal error' }));
            world.network.fault = only('GET /contacts', (call, deliver) =>
                (seen.pages += 1) > 6 ? failing(call, deliver) : undefined,
            );
        },
    });
    // The turn that failed had read one page before, and reads it again.
    expect(match.listCalls).toBe(match.forecastLists + 2);
    expect(match.summary).toMatchObject({ suggested: 24 * 13, ambiguous: 24 * 2 });
});

it('a first match that Zoho Books refuses says so on the page, and goes on once that is mended and somebody starts it again', () => {
    const world = new World({ webhooks: false, beforeConnecting: (begun) => makeBook(begun, SIZE) });
    world.advance(5);
    const ask = (method: string): Summary => world.invoke('alex', `MatchWorkbench.${method}`, {});
    expect(ask('getSummary').stopped).toBeUndefined();
    world.network.fault = answers(401, { code: 57, message: 'You are not authorized to perform this operation' });
    ask('startMatch');
    world.advance(HOUR);
    expect(ask('getSummary')).toMatchObject({
        stopped: expect.stringMatching(/Zoho Books/) as string,
        stoppedRemedy: expect.stringMatching(/administrator/i) as string,
        suggested: 0,
    });
    world.network.fault = null;
    world.advance(HOUR);
    expect(ask('startMatch').stopped).toBeUndefined();
    world.advance(2 * HOUR);
    // Before a closer look, which makes suggestions of the twins.
    expect(ask('getSummary')).toMatchObject({ suggested: 24 * 12, ambiguous: 24 * 3 });
});
