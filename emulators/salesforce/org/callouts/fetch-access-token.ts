import type { ExternalAuthIdentityProviderInfo, ExternalCredentialInfo } from '../../metadata';
import { NetworkFailure, type NetworkRequest } from '../network/network';
import { unreachableCredential, type CalloutHost } from './callout-host';
import type { PrincipalCredential } from './credential-vault';
import { findNamed } from './read-endpoint';

const tokenTimeoutMs = 20_000;

/** The platform's text when the identity provider gives no token. */
function refused(host: CalloutHost, error: string, description: string): Error {
    return host.fail(
        'System.UnexpectedException',
        `Unable to fetch the OAuth token. Error: ${error}. Error description: ${description}.`,
    );
}

function parameterOf(provider: ExternalAuthIdentityProviderInfo, type: string): string | undefined {
    return provider.parameters.find((parameter) => parameter.type === type)?.value;
}

function scopeOf(credential: ExternalCredentialInfo): string | undefined {
    return credential.parameters.find(
        (parameter) => parameter.type === 'AuthParameter' && parameter.name.toLowerCase() === 'scope',
    )?.value;
}

function buildForm(
    provider: ExternalAuthIdentityProviderInfo,
    credential: ExternalCredentialInfo,
    held: PrincipalCredential,
): URLSearchParams {
    const form = new URLSearchParams();
    if (provider.flow === 'ClientCredentials') {
        form.set('grant_type', 'client_credentials');
        const scope = scopeOf(credential);
        if (scope) form.set('scope', scope);
    } else {
        form.set('grant_type', 'refresh_token');
        form.set('refresh_token', held.secrets.refreshToken ?? '');
    }
    for (const parameter of provider.parameters) {
        if (parameter.type === 'TokenRequestBodyParameter') form.set(parameter.name, parameter.value);
    }
    return form;
}

function buildRequest(
    tokenUrl: string,
    provider: ExternalAuthIdentityProviderInfo,
    form: URLSearchParams,
    held: PrincipalCredential,
): NetworkRequest {
    const headers: Record<string, string> = {
        'Content-Type': 'application/x-www-form-urlencoded',
        Accept: 'application/json',
    };
    const { clientId = '', clientSecret = '' } = held.secrets;
    if (parameterOf(provider, 'ClientAuthentication') === 'ClientSecretBasic') {
        headers.Authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
    } else {
        form.set('client_id', clientId);
        form.set('client_secret', clientSecret);
    }
    const body = new TextEncoder().encode(form.toString());
    return { method: 'POST', url: tokenUrl, headers, body, timeoutMs: tokenTimeoutMs };
}

function readAnswer(host: CalloutHost, request: NetworkRequest): string {
    let text: string;
    try {
        text = new TextDecoder().decode(host.network.send(request).body);
    } catch (failure) {
        if (failure instanceof NetworkFailure) throw refused(host, failure.kind, failure.message);
        throw failure;
    }
    let answer: Record<string, unknown>;
    try {
        answer = JSON.parse(text) as Record<string, unknown>;
    } catch {
        throw refused(host, '', '');
    }
    if (typeof answer.access_token === 'string') return answer.access_token;
    throw refused(host, String(answer.error ?? ''), String(answer.error_description ?? ''));
}

/**
 * Exchanges what the vault holds for an access token at the TokenUrl of the credential's identity provider.
 * Not a callout of the transaction: it counts against no limit.
 */
export function fetchAccessToken(
    host: CalloutHost,
    credential: ExternalCredentialInfo,
    held: PrincipalCredential,
): string {
    const reference = credential.authIdentityProvider;
    const provider = reference ? findNamed(host.model.authIdentityProviders, reference, host.model) : undefined;
    const tokenUrl = provider ? parameterOf(provider, 'TokenUrl') : undefined;
    if (!provider || !tokenUrl) throw unreachableCredential(host, credential.name);
    if (provider.flow === 'AuthorizationCode' && !held.secrets.refreshToken) {
        throw unreachableCredential(host, credential.name);
    }
    const form = buildForm(provider, credential, held);
    held.accessToken = readAnswer(host, buildRequest(tokenUrl, provider, form, held));
    return held.accessToken;
}
