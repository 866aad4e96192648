import type { Org, OrgOptions } from './contracts';

/** An org with the project deployed, its system users and, when a store file exists, its records. */
export function createOrg(_options: OrgOptions): Org {
    throw new Error('createOrg is not implemented yet');
}
