import type { OrgModel } from '../../metadata';
import type { UserAccess } from '../../security';
import type { Network } from '../network/network';
import type { CredentialVault } from './credential-vault';

/** What a callout needs of the org it leaves. */
export interface CalloutHost {
    readonly model: OrgModel;
    readonly network: Network;
    readonly vault: CredentialVault;
    readonly access: UserAccess;
    /** Makes the platform exception to throw. */
    readonly fail: (typeName: string, message: string) => Error;
}

/** A request as Apex built it. Endpoint as given to setEndpoint. */
export interface CalloutRequest {
    readonly method: string;
    readonly endpoint: string;
    readonly headers: ReadonlyMap<string, string>;
    readonly body: Uint8Array;
    readonly timeoutMs: number;
}

export function unreachableCredential(host: CalloutHost, externalCredential: string): Error {
    return host.fail(
        'System.CalloutException',
        "We couldn't access the credential(s). You might not have the required permissions, " +
            `or the external credential "${externalCredential}" might not exist.`,
    );
}
