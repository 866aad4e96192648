import type { ExternalCredentialInfo, NamedCredentialInfo, OrgModel } from '../../metadata';
import type { CalloutHost } from './callout-host';

/** Where a callout goes and with whose rights. */
export interface Endpoint {
    readonly url: string;
    readonly namedCredential?: NamedCredentialInfo;
    readonly externalCredential?: ExternalCredentialInfo;
}

/** By the name as written, then with the project's namespace in front. */
export function findNamed<T>(entries: ReadonlyMap<string, T>, name: string, model: OrgModel): T | undefined {
    const key = name.toLowerCase();
    return entries.get(key) ?? (model.namespace ? entries.get(`${model.namespace.toLowerCase()}__${key}`) : undefined);
}

function joinUrl(base: string, rest: string): string {
    if (rest === '' || rest.startsWith('?')) return `${base}${rest}`;
    return `${base.replace(/\/+$/, '')}/${rest.replace(/^\/+/, '')}`;
}

function readNamedEndpoint(host: CalloutHost, name: string, rest: string): Endpoint {
    const namedCredential = findNamed(host.model.namedCredentials, name, host.model);
    if (!namedCredential || !namedCredential.calloutEnabled) {
        throw host.fail(
            'System.CalloutException',
            "The callout couldn't access the endpoint. You might not have the required permissions, " +
                `or the named credential "${name}" might not exist.`,
        );
    }
    const url = joinUrl(namedCredential.url, rest);
    const reference = namedCredential.externalCredential;
    if (!reference) return { url, namedCredential };
    const externalCredential = findNamed(host.model.externalCredentials, reference, host.model);
    if (!externalCredential) {
        throw host.fail(
            'System.CalloutException',
            "We couldn't access the credential(s). You might not have the required permissions, " +
                `or the external credential "${reference}" might not exist.`,
        );
    }
    return { url, namedCredential, externalCredential };
}

function isAllowedSite(url: URL, model: OrgModel): boolean {
    return model.remoteSites.some((site) => {
        if (!site.isActive || !URL.canParse(site.url)) return false;
        const allowed = new URL(site.url);
        return allowed.protocol === url.protocol && allowed.host === url.host;
    });
}

/** Resolves `callout:Name/path`, or checks a plain URL against the remote site settings. */
export function readEndpoint(host: CalloutHost, endpoint: string): Endpoint {
    const named = /^callout:([A-Za-z]\w*)(.*)$/is.exec(endpoint);
    if (named) return readNamedEndpoint(host, named[1], named[2]);
    if (!URL.canParse(endpoint) || !/^https?:/i.test(endpoint)) {
        throw host.fail('System.CalloutException', `no protocol: ${endpoint}`);
    }
    if (!isAllowedSite(new URL(endpoint), host.model)) {
        throw host.fail(
            'System.CalloutException',
            `Unauthorized endpoint, please check Setup->Security->Remote site settings. endpoint = ${endpoint}`,
        );
    }
    return { url: endpoint };
}
