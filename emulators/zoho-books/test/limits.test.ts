import { Rig } from './rig';

describe('rate limits', () => {
    test('the hundred-and-first request of a minute is 429/44, and a minute later it works', () => {
        const rig = new Rig();
        for (let count = 0; count < 100; count += 1) expect(rig.get('/items').status).toBe(200);
        const refused = rig.get('/items');
        expect(refused).toMatchObject({ status: 429, body: { code: 44 } });
        expect(refused.headers['Retry-After']).toBeUndefined();
        rig.advance(60);
        expect(rig.get('/items').status).toBe(200);
    });

    test('headers tell the daily allowance, what is left, and the seconds to midnight of the organisation', () => {
        const rig = new Rig();
        rig.get('/items');
        expect(rig.get('/items').headers).toMatchObject({
            'X-Rate-Limit-Limit': '1000',
            'X-Rate-Limit-Remaining': '998',
            'X-Rate-Limit-Reset': String(15 * 3600),
        });
    });

    test('the daily limit is 429/45 until midnight', () => {
        const rig = new Rig({ switches: { daily_limit: 50, daily_remaining: 1 } });
        expect(rig.get('/items').status).toBe(200);
        const refused = rig.get('/items');
        expect(refused).toMatchObject({ status: 429, body: { code: 45 } });
        expect(refused.body.message).toContain('rate limit of 50');
        expect(refused.headers['X-Rate-Limit-Remaining']).toBe('0');
        rig.advance(15 * 3600);
        rig.token = rig.newToken().body.access_token;
        expect(rig.get('/items').status).toBe(200);
    });

    test('organisations count for no limit and carry no headers', () => {
        const rig = new Rig({ switches: { daily_limit: 1 } });
        rig.get('/items');
        const answer = rig.raw('GET', '/books/v3/organizations', '');
        expect(answer.status).toBe(200);
        expect(Object.keys(answer.headers).filter((name) => name.startsWith('X-Rate'))).toEqual([]);
        expect(answer.body.page_context).toBeUndefined();
    });

    test('too many requests in process are 429/1070', () => {
        const rig = new Rig();
        const url = '/books/v3/items?organization_id=60021345678';
        const headers = { authorization: `Bearer ${rig.token}` };
        expect(rig.books.handle({ method: 'GET', url, headers, inFlight: 10 }).status).toBe(200);
        expect(JSON.parse(rig.books.handle({ method: 'GET', url, headers, inFlight: 11 }).body).code).toBe(1070);
    });

    test('abuse is 429/43 with an hour of block', () => {
        const rig = new Rig({ switches: { abuse_limit: 20 } });
        for (let count = 0; count < 20; count += 1) rig.raw('GET', '/books/v3/organizations', '');
        const refused = rig.raw('GET', '/books/v3/organizations', '');
        expect(refused).toMatchObject({ status: 429, body: { code: 43 }, headers: { 'Retry-After': '3600' } });
        rig.advance(3500);
        expect(rig.get('/items').body.code).toBe(43);
        rig.advance(101);
        rig.token = rig.newToken().body.access_token;
        expect(rig.get('/items').body.code).toBe(0);
    });

    test('Retry-After can come with every 429', () => {
        const rig = new Rig({ switches: { retry_after: 'all', minute_limit: 1 } });
        rig.get('/items');
        rig.advance(10);
        expect(rig.get('/items').headers['Retry-After']).toBe('50');
    });
});
