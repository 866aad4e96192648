import type { CredentialSecrets } from '../contracts';

/** What the org holds for one principal of an external credential. */
export interface PrincipalCredential {
    secrets: CredentialSecrets;
    /** Fetched with the secrets; kept until the remote side refuses it. */
    accessToken: string | null;
}

/** Secrets of external credentials. They are neither metadata nor records: Apex cannot read them. */
export class CredentialVault {
    private readonly held = new Map<string, PrincipalCredential>();

    set(externalCredential: string, principal: string, secrets: CredentialSecrets): void {
        this.held.set(vaultKey(externalCredential, principal), { secrets, accessToken: null });
    }

    find(externalCredential: string, principal: string): PrincipalCredential | undefined {
        return this.held.get(vaultKey(externalCredential, principal));
    }
}

function vaultKey(externalCredential: string, principal: string): string {
    return `${externalCredential}-${principal}`.toLowerCase();
}
