import type { CredentialSecrets, Org, UserReference } from '../org';
import { UsageError } from './read-arguments';

/** `{"client_id", "client_secret", "refresh_token"}`; other members are ignored. @throws UsageError */
export function readCredentials(text: string): CredentialSecrets {
    let given: Record<string, unknown>;
    try {
        given = JSON.parse(text) as Record<string, unknown>;
    } catch {
        throw new UsageError('Credentials are JSON: {"client_id", "client_secret", "refresh_token"}');
    }
    const member = (name: string): string => {
        const value = given[name];
        if (typeof value !== 'string') throw new UsageError(`Credentials lack ${name}`);
        return value;
    };
    return {
        clientId: member('client_id'),
        clientSecret: member('client_secret'),
        refreshToken: member('refresh_token'),
    };
}

/**
 * What an admin does after installing a package, for one user who tries it alone: every principal of the project authenticated
 * with these secrets, every permission set of the project assigned, and the project's event triggers run as that user.
 */
export function connectUser(org: Org, user: UserReference, secrets: CredentialSecrets): void {
    for (const credential of org.model.externalCredentials.values()) {
        for (const principal of credential.principals) org.setCredential(credential.name, principal.name, secrets);
    }
    for (const permissionSet of org.model.permissionSets.values()) org.assignPermissionSet(user, permissionSet.name);
    org.grantUserExternalCredentials(user);
    for (const trigger of org.runtime.program.triggers) {
        if (org.model.findObject(trigger.object)?.kind === 'event') org.configureSubscriber(trigger.name, { user });
    }
}
