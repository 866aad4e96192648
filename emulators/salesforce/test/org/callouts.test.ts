import type { CalloutHost, CalloutRequest } from '../../org/callouts/callout-host';
import { CredentialVault } from '../../org/callouts/credential-vault';
import { sendCallout } from '../../org/callouts/send-callout';
import { NetworkFailure, type NetworkRequest, type NetworkResponse } from '../../org/network/network';
import { buildCalloutModel } from './callout-model';

const request: CalloutRequest = {
    method: 'GET',
    endpoint: 'callout:Books/invoices?page=1',
    headers: new Map([['Accept', 'application/json']]),
    body: new Uint8Array(),
    timeoutMs: 10_000,
};

const json = (status: number, value: unknown): NetworkResponse => ({
    status,
    statusText: '',
    headers: {},
    body: new TextEncoder().encode(JSON.stringify(value)),
});

interface World {
    readonly host: CalloutHost;
    readonly sent: NetworkRequest[];
    readonly answers: (NetworkResponse | NetworkFailure)[];
}

function createWorld(rights: { readonly principal?: boolean; readonly credentials?: boolean } = {}): World {
    const sent: NetworkRequest[] = [];
    const answers: (NetworkResponse | NetworkFailure)[] = [];
    let tokens = 0;
    const vault = new CredentialVault();
    vault.set('Books', 'Sync', { clientId: 'id', clientSecret: 'secret', refreshToken: 'refresh' });
    const host: CalloutHost = {
        model: buildCalloutModel(),
        vault,
        network: {
            send: (out) => {
                sent.push(out);
                if (out.url.endsWith('/token'))
                    return json(200, { access_token: `token-${++tokens}`, expires_in: 3600 });
                const answer = answers.shift() ?? json(200, {});
                if (answer instanceof NetworkFailure) throw answer;
                return answer;
            },
        },
        access: {
            hasPrincipal: (name: string) => (rights.principal ?? true) && name === 'Books-Sync',
            object: () => ({ read: rights.credentials ?? true }),
        } as unknown as CalloutHost['access'],
        fail: (typeName, message) => new Error(`${typeName}: ${message}`),
    };
    return { host, sent, answers };
}

it('fetches a token once and keeps it for later callouts', () => {
    const { host, sent } = createWorld();
    sendCallout(host, request);
    sendCallout(host, request);
    expect(sent.map((out) => `${out.method} ${out.url}`)).toEqual([
        'POST https://accounts.example.com/token',
        'GET https://api.example.com/v3/invoices?page=1',
        'GET https://api.example.com/v3/invoices?page=1',
    ]);
    expect(new TextDecoder().decode(sent[0].body)).toBe(
        'grant_type=refresh_token&refresh_token=refresh&client_id=id&client_secret=secret',
    );
    expect(sent[1].headers).toEqual({ Accept: 'application/json', Authorization: 'Bearer token-1' });
});

it('asks for a new token after a 401, once', () => {
    const { host, sent, answers } = createWorld();
    answers.push(json(401, {}), json(401, {}));
    expect(sendCallout(host, request).status).toBe(401);
    expect(sent.filter((out) => out.url.endsWith('/token'))).toHaveLength(2);
    expect(sent.at(-1)?.headers.Authorization).toBe('Bearer token-2');
});

const noAccess = `System.CalloutException: We couldn't access the credential(s). You might not have the required permissions, or the external credential "Books" might not exist.`;

it.each([
    ['the principal', { principal: false }],
    ['the User External Credentials object', { credentials: false }],
])('fails before anything is sent when the user does not hold %s', (_what, rights) => {
    const { host, sent } = createWorld(rights);
    expect(() => sendCallout(host, request)).toThrow(noAccess);
    expect(sent).toHaveLength(0);
});

it('fails when nobody has authenticated the principal', () => {
    const { host } = createWorld();
    host.vault.set('Books', 'Sync', { clientId: 'id', clientSecret: 'secret' });
    expect(() => sendCallout(host, request)).toThrow(noAccess);
});

it.each([
    [
        'callout:Nothing/x',
        'The callout couldn\'t access the endpoint. You might not have the required permissions, or the named credential "Nothing" might not exist.',
    ],
    [
        'https://elsewhere.example/x',
        'Unauthorized endpoint, please check Setup->Security->Remote site settings. endpoint = https://elsewhere.example/x',
    ],
    ['not a url', 'no protocol: not a url'],
])('refuses %s', (endpoint, text) => {
    const { host, sent } = createWorld();
    expect(() => sendCallout(host, { ...request, endpoint })).toThrow(`System.CalloutException: ${text}`);
    expect(sent).toHaveLength(0);
});

it('sends a plain URL when an active remote site setting allows its host', () => {
    const { host, sent } = createWorld();
    sendCallout(host, { ...request, endpoint: 'https://open.example.com/a' });
    expect(sent[0].headers.Authorization).toBeUndefined();
});

it.each([
    ['timeout', 'Read timed out'],
    ['refused', 'Connection refused'],
    ['unknownHost', 'api.example.com'],
] as const)('turns a network failure (%s) into a CalloutException', (kind, text) => {
    const { host, answers } = createWorld();
    answers.push(new NetworkFailure(kind, ''));
    expect(() => sendCallout(host, request)).toThrow(`System.CalloutException: ${text}`);
});

it('says why the identity provider gave no token', () => {
    const { host } = createWorld();
    const failing: CalloutHost = {
        ...host,
        network: { send: () => json(400, { error: 'invalid_code', error_description: 'expired' }) },
    };
    expect(() => sendCallout(failing, request)).toThrow(
        'System.UnexpectedException: Unable to fetch the OAuth token. Error: invalid_code. Error description: expired.',
    );
});
