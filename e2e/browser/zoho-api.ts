import { DEMO_CREDENTIALS } from '../../emulators/zoho-books';

type Answer = Readonly<Record<string, unknown>>;

/** Calls the API of the demo's Zoho Books as another tool of the company would: for what its page has no form. */
export class ZohoApi {
    private constructor(
        private readonly url: string,
        private readonly authorization: string,
        private readonly organizationId: string,
    ) {}

    static async open(zohoUrl: string): Promise<ZohoApi> {
        const { clientId, clientSecret, refreshToken } = DEMO_CREDENTIALS;
        const form = new URLSearchParams({
            grant_type: 'refresh_token',
            client_id: clientId,
            client_secret: clientSecret,
            refresh_token: refreshToken,
        });
        const token = await (await fetch(`${zohoUrl}/oauth/v2/token`, { method: 'POST', body: form })).json();
        const authorization = `Zoho-oauthtoken ${String((token as Answer)['access_token'])}`;
        const answer = await fetch(`${zohoUrl}/books/v3/organizations`, { headers: { authorization } });
        const { organizations } = (await answer.json()) as { organizations: { organization_id: string }[] };
        return new ZohoApi(zohoUrl, authorization, organizations[0].organization_id);
    }

    /** @throws Error with Zoho's answer unless it succeeds */
    async call(method: string, path: string, body?: object): Promise<Answer> {
        const answer = await fetch(`${this.url}/books/v3${path}?organization_id=${this.organizationId}`, {
            method,
            headers: { authorization: this.authorization, 'content-type': 'application/json' },
            body: body === undefined ? undefined : JSON.stringify(body),
        });
        const content = (await answer.json()) as Answer;
        if (content['code'] !== 0) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(content)}`);
        return content;
    }
}
