import { NetworkFailure, type NetworkRequest, type NetworkResponse } from '../network/network';
import { unreachableCredential, type CalloutHost, type CalloutRequest } from './callout-host';
import type { PrincipalCredential } from './credential-vault';
import { fetchAccessToken } from './fetch-access-token';
import { readEndpoint, type Endpoint } from './read-endpoint';

/** The principal of the credential that the running user holds, with what the vault has for it. */
function findPrincipal(host: CalloutHost, endpoint: Endpoint): PrincipalCredential {
    const credential = endpoint.externalCredential!;
    const maySeeCredentials = mayUseCredentials(host);
    for (const principal of credential.principals) {
        const name = `${credential.name}-${principal.name}`;
        if (!maySeeCredentials || !host.access.hasPrincipal(name)) continue;
        const held = host.vault.find(credential.name, principal.name);
        if (held) return held;
        if (credential.protocol === 'NoAuthentication') return { secrets: {}, accessToken: null };
    }
    throw unreachableCredential(host, credential.name);
}

/** Access to the User External Credentials object, which no packaged permission set can grant. */
function mayUseCredentials(host: CalloutHost): boolean {
    const type = host.model.findObject('UserExternalCredential');
    return type ? host.access.object(type).read : true;
}

/** Values that `{!$Credential…}` stands for. */
function credentialVariables(host: CalloutHost, endpoint: Endpoint, held: PrincipalCredential): Map<string, string> {
    const variables = new Map<string, string>();
    const { secrets } = held;
    for (const [name, value] of Object.entries(secrets.parameters ?? {})) {
        variables.set(`${endpoint.externalCredential!.name}.${name}`.toLowerCase(), value);
        variables.set(name.toLowerCase(), value);
    }
    if (endpoint.externalCredential!.protocol === 'Oauth') {
        variables.set('oauthtoken', held.accessToken ?? fetchAccessToken(host, endpoint.externalCredential!, held));
    }
    return variables;
}

/** `{!$Credential.X.Y}` and `{!'text' & $Credential.X.Y}`; anything else in a header formula is refused by name. */
function mergeFields(host: CalloutHost, text: string, variables: ReadonlyMap<string, string>): string {
    return text.replace(/\{!([^}]*)\}/g, (_whole, formula: string) =>
        formula
            .split('&')
            .map((term) => term.trim())
            .map((term) => {
                const quoted = /^'([^']*)'$|^"([^"]*)"$/.exec(term);
                if (quoted) return quoted[1] ?? quoted[2];
                const variable = /^\$Credential\.([\w.]+)$/i.exec(term);
                const value = variable && variables.get(variable[1].toLowerCase());
                if (value === null || value === undefined) {
                    throw host.fail('System.CalloutException', `Unsupported merge field in a callout header: ${term}`);
                }
                return value;
            })
            .join(''),
    );
}

function setHeader(headers: Record<string, string>, name: string, value: string): void {
    const same = Object.keys(headers).find((other) => other.toLowerCase() === name.toLowerCase());
    if (same) delete headers[same];
    headers[name] = value;
}

/** Headers of the request, then those of the external credential, then those of the named credential, which win. */
function buildHeaders(host: CalloutHost, endpoint: Endpoint, request: CalloutRequest): Record<string, string> {
    const headers: Record<string, string> = Object.fromEntries(request.headers);
    const { namedCredential, externalCredential } = endpoint;
    if (!namedCredential || !externalCredential) return headers;
    const held = findPrincipal(host, endpoint);
    const variables = credentialVariables(host, endpoint, held);
    if (namedCredential.allowMergeFieldsInHeader) {
        for (const [name, value] of Object.entries(headers)) headers[name] = mergeFields(host, value, variables);
    }
    if (namedCredential.generateAuthorizationHeader) {
        const token = variables.get('oauthtoken');
        if (token !== undefined) setHeader(headers, 'Authorization', `Bearer ${token}`);
        if (externalCredential.protocol === 'Basic') {
            const { Username = '', Password = '' } = held.secrets.parameters ?? {};
            const pair = Buffer.from(`${Username}:${Password}`).toString('base64');
            setHeader(headers, 'Authorization', `Basic ${pair}`);
        }
    }
    const declared = [
        ...externalCredential.parameters.filter((parameter) => parameter.type === 'AuthHeader'),
        ...namedCredential.parameters.filter((parameter) => parameter.type === 'HttpHeader'),
    ];
    for (const parameter of declared) {
        setHeader(headers, parameter.name, mergeFields(host, parameter.value, variables));
    }
    return headers;
}

function transmit(host: CalloutHost, request: NetworkRequest): NetworkResponse {
    try {
        return host.network.send(request);
    } catch (failure) {
        if (!(failure instanceof NetworkFailure)) throw failure;
        const texts = {
            timeout: 'Read timed out',
            refused: 'Connection refused',
            unknownHost: `${new URL(request.url).hostname}`,
            broken: 'Unexpected end of file from server',
        } as const;
        throw host.fail('System.CalloutException', texts[failure.kind]);
    }
}

/** Sends a callout with the running user's credentials; after a 401 once more with a fresh token. */
export function sendCallout(host: CalloutHost, request: CalloutRequest): NetworkResponse {
    const endpoint = readEndpoint(host, request.endpoint);
    const send = (): NetworkResponse =>
        transmit(host, {
            method: request.method,
            url: endpoint.url,
            headers: buildHeaders(host, endpoint, request),
            body: request.body,
            timeoutMs: request.timeoutMs,
        });
    const answer = send();
    if (answer.status !== 401 || endpoint.externalCredential?.protocol !== 'Oauth') return answer;
    findPrincipal(host, endpoint).accessToken = null;
    return send();
}
