import { tell, written } from './story';
import type { World } from '../world';

const HOUR = 60;
/** Midnight in Berlin, from the morning on which a world begins. */
const TO_MIDNIGHT = 15 * HOUR;
const LIMIT = { daily_limit: 1000 };

/** Another tool of the company, with credentials of its own. */
function otherToolCalls(world: World, times: number): number {
    const { books } = world.books;
    const { clientId, clientSecret, refreshToken } = books.credentials;
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token: refreshToken,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = books.handle({ method: 'POST', url: '/oauth/v2/token', headers, body: form.toString() });
    const { access_token } = JSON.parse(answer.body) as { access_token: string };
    const url = `/books/v3/items?organization_id=${books.state.organization.organization_id}`;
    const authorization = `Zoho-oauthtoken ${access_token}`;
    const answers = Array.from({ length: times }, () =>
        books.handle({ method: 'GET', url, headers: { authorization } }),
    );
    return Number(answers.at(-1)!.headers['X-Rate-Limit-Remaining']);
}

describe('a day of 1,000 calls', () => {
    it('lasts beside another tool that makes 700: clicks still go out at night, and the admin sees who used what', () =>
        tell(
            (world) => {
                world.advance(TO_MIDNIGHT);
                const from = world.network.calls.length;
                let left = 1000;
                for (let hour = 0; hour < 23; hour += 1) {
                    left = otherToolCalls(world, 30);
                    world.advance(HOUR);
                }
                const ours = world.network.calls.slice(from).filter(({ status }) => status !== 401);
                expect(left).toBeGreaterThanOrEqual(200);
                expect(ours.length).toBeGreaterThan(40);
                world.click('riley', 'Create Invoice', world.deals.acme);
                world.advance(2);
                expect(written(world)).toHaveLength(1);
            },
            { switches: LIMIT, webhooks: false },
        ));

    it('is not touched by pulls below the 200 that belong to people, even where another tool takes all the rest', () =>
        tell(
            (world) => {
                world.advance(TO_MIDNIGHT);
                otherToolCalls(world, 60);
                world.advance(HOUR);
                world.books.books.switches.set('daily_remaining', 205);
                world.advance(HOUR);
                const from = world.network.calls.length;
                world.advance(20 * HOUR);
                // One call tells what is left; nothing follows it.
                expect(world.network.calls.slice(from).filter(({ status }) => status !== 401).length).toBeLessThan(2);
                world.click('riley', 'Create Invoice', world.deals.acme);
                world.advance(2);
                expect(written(world)).toHaveLength(1);
                world.advance(3 * HOUR);
                expect(world.network.calls.length).toBeGreaterThan(from + 10);
            },
            { switches: LIMIT, webhooks: false },
        ));
});
