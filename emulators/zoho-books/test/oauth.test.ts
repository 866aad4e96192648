import { Rig } from './rig';

const credentials = (rig: Rig) => ({
    client_id: rig.books.credentials.clientId,
    client_secret: rig.books.credentials.clientSecret,
});

function consent(rig: Rig, decision: string, more: Record<string, string> = {}): URL {
    const answer = rig.oauth(
        {
            response_type: 'code',
            client_id: rig.books.credentials.clientId,
            redirect_uri: 'https://example.test/back',
            scope: 'ZohoBooks.contacts.READ',
            access_type: 'offline',
            state: 's1',
            decision,
            ...more,
        },
        '/oauth/v2/auth',
    );
    expect(answer.status).toBe(302);
    return new URL(answer.headers['Location']);
}

describe('the accounts server', () => {
    test('a refresh gives an access token, the API domain and no new refresh token', () => {
        const { status, body } = new Rig().newToken();
        expect(status).toBe(200);
        expect(body).toMatchObject({
            token_type: 'Bearer',
            expires_in: 3600,
            api_domain: 'http://zoho-books.localhost',
        });
        expect(body.refresh_token).toBeUndefined();
    });

    test('errors come with status 200 and an error key, or 400 by switch', () => {
        const rig = new Rig();
        const wrong = { grant_type: 'refresh_token', ...credentials(rig), refresh_token: 'no' };
        expect(rig.oauth(wrong)).toMatchObject({ status: 200, body: { error: 'invalid_code' } });
        expect(rig.oauth({ ...wrong, client_secret: 'no' }).body.error).toBe('invalid_client_secret');
        rig.books.switches.set('token_error_status', '400');
        expect(rig.oauth({ ...wrong, client_id: 'no' })).toMatchObject({
            status: 400,
            body: { error: 'invalid_client' },
        });
    });

    test('the eleventh access token within ten minutes is refused, and allowed again later', () => {
        const rig = new Rig();
        for (let count = 1; count < 10; count += 1) expect(rig.newToken().status).toBe(200);
        expect(rig.newToken()).toMatchObject({ status: 400, body: { error: 'Access Denied', status: 'failure' } });
        rig.advance(601);
        expect(rig.newToken().body.access_token).toBeDefined();
    });

    test('a code is exchanged once, with its redirect address', () => {
        const rig = new Rig();
        const back = consent(rig, 'accept');
        expect(back.searchParams.get('state')).toBe('s1');
        expect(back.searchParams.get('accounts-server')).toBe('http://zoho-books.localhost');
        const code = back.searchParams.get('code') ?? '';
        const exchange = {
            grant_type: 'authorization_code',
            ...credentials(rig),
            redirect_uri: 'https://example.test/back',
            code,
        };
        const first = rig.oauth(exchange).body;
        expect(first.refresh_token).toMatch(/^1000\./);
        expect(rig.oauth(exchange).body).toEqual({ error: 'invalid_code' });
        rig.token = first.access_token;
        expect(rig.get('/contacts').status).toBe(200);
        expect(rig.get('/invoices')).toMatchObject({ status: 401, body: { code: 57 } });
        expect(rig.post('/contacts', { contact_name: 'X' })).toMatchObject({ status: 401, body: { code: 57 } });
    });

    test('a code dies after two minutes', () => {
        const rig = new Rig();
        const code = consent(rig, 'accept').searchParams.get('code') ?? '';
        rig.advance(121);
        const exchange = {
            grant_type: 'authorization_code',
            ...credentials(rig),
            redirect_uri: 'https://example.test/back',
            code,
        };
        expect(rig.oauth(exchange).body).toEqual({ error: 'invalid_code' });
    });

    test('a refused consent goes back with access_denied', () => {
        expect(consent(new Rig(), 'reject').searchParams.get('error')).toBe('access_denied');
    });

    test('a redirect address that is not registered is refused', () => {
        const rig = new Rig({ redirectUris: ['https://example.test/registered'] });
        const fields = {
            response_type: 'code',
            client_id: rig.books.credentials.clientId,
            scope: 'a',
            redirect_uri: 'https://evil.test/',
        };
        expect(rig.oauth({ ...fields, decision: 'accept' }, '/oauth/v2/auth')).toMatchObject({ status: 400 });
    });

    test('the twenty-first refresh token silently ends the oldest', () => {
        const rig = new Rig();
        const exchange = () => {
            rig.advance(601);
            const code = consent(rig, 'accept').searchParams.get('code') ?? '';
            return rig.oauth({
                grant_type: 'authorization_code',
                ...credentials(rig),
                redirect_uri: 'https://example.test/back',
                code,
            });
        };
        for (let count = 0; count < 19; count += 1) exchange();
        expect(rig.newToken().body.access_token).toBeDefined();
        exchange();
        expect(rig.newToken().body).toEqual({ error: 'invalid_code' });
    });

    test('client credentials work for this organisation only', () => {
        const rig = new Rig();
        const fields = { grant_type: 'client_credentials', ...credentials(rig), scope: 'ZohoBooks.contacts.READ' };
        expect(rig.oauth({ ...fields, soid: 'ZohoBooks.60021345678' }).body.access_token).toBeDefined();
        expect(rig.oauth({ ...fields, soid: 'ZohoBooks.1' }).body.access_token).toBeUndefined();
    });

    test('a revoked refresh token and its access tokens are dead', () => {
        const rig = new Rig();
        expect(rig.oauth({ token: rig.books.credentials.refreshToken }, '/oauth/v2/token/revoke').body).toEqual({
            status: 'success',
        });
        expect(rig.get('/contacts')).toMatchObject({ status: 401, body: { code: 57 } });
        expect(rig.newToken().body).toEqual({ error: 'invalid_code' });
    });
});

describe('calling the API', () => {
    test('both authorization schemes work', () => {
        const rig = new Rig();
        expect(rig.get('/contacts', { authorization: `Bearer ${rig.token}` }).status).toBe(200);
        expect(rig.get('/contacts').status).toBe(200);
        rig.books.switches.set('bearer', false);
        expect(rig.get('/contacts', { authorization: `Bearer ${rig.token}` })).toMatchObject({
            status: 401,
            body: { code: 14 },
        });
    });

    test('no token is 401/14, a dead one 401/57', () => {
        const rig = new Rig();
        expect(rig.get('/contacts', { authorization: '' })).toMatchObject({ status: 401, body: { code: 14 } });
        rig.advance(3601);
        expect(rig.get('/contacts')).toMatchObject({ status: 401, body: { code: 57 } });
    });

    test('another organisation is 400/6041', () => {
        const answer = new Rig().raw('GET', '/books/v3/contacts?organization_id=123', '');
        expect(answer).toMatchObject({ status: 400, body: { code: 6041 } });
        expect(answer.body.message).toBe('This user is not associated with the CompanyID/CompanyName:123.');
    });
});
