import { scopeGrants } from '../oauth/scope';
import type { TokenStore } from '../oauth/token-store';
import { ApiError } from './api-error';
import type { Kernel } from './kernel';
import type { Scope } from './route';

const NO_TOKEN =
    'The request could not be authenticated as the authentication value you entered is invalid. Enter a valid authentication value and try again.';

/** Code 57: a dead token and a missing scope read the same. */
export function notAuthorized(): ApiError {
    return new ApiError(401, 57, 'You are not authorized to perform this operation');
}

/** The scope of the token in `Authorization`. @throws ApiError 401/14 (malformed) or 401/57 (dead). */
export function authenticate(header: string | undefined, tokens: TokenStore, kernel: Kernel): string {
    const match = /^(Zoho-oauthtoken|Bearer)\s+(\S+)$/i.exec((header ?? '').trim());
    const bearer = match?.[1].toLowerCase() === 'bearer';
    if (!match || (bearer && !kernel.switches.get('bearer'))) throw new ApiError(401, 14, NO_TOKEN);
    const scope = tokens.scopeOfAccess(match[2]);
    if (scope === undefined) throw notAuthorized();
    return scope;
}

/** @throws ApiError 401/57 when the scope does not cover the route. */
export function authorize(scopes: string, needed: Scope): void {
    if (!scopeGrants(scopes, needed)) throw notAuthorized();
}

/** @throws ApiError 400/6041 unless the request names this organisation, in the query or in the header. */
export function checkOrganization(given: string, kernel: Kernel): void {
    if (given !== kernel.state.organization.organization_id) {
        throw new ApiError(400, 6041, `This user is not associated with the CompanyID/CompanyName:${given}.`);
    }
}
