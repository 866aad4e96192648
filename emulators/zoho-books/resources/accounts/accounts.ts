import type { Kernel } from '../../core/kernel';
import type { AccountRecord } from '../../state/reference-records';
import { invalidField } from '../../core/api-error';

/** The account of a given kind that documents use when the caller names none. */
export function defaultAccount(kernel: Kernel, name: string): AccountRecord {
    const account = [...kernel.state.accounts.values()].find((candidate) => candidate.account_name === name);
    if (!account) throw new Error(`The chart of accounts lacks '${name}'.`);
    return account;
}

/** The account of an id, or the default of that name for `""`. @throws ApiError code 4. */
export function accountOr(kernel: Kernel, id: string, fallback: string, field: string): AccountRecord {
    if (id === '') return defaultAccount(kernel, fallback);
    const account = kernel.state.accounts.get(id);
    if (!account) throw invalidField(field);
    return account;
}

export const SALES = 'Sales';
export const UNDEPOSITED = 'Undeposited Funds';
export const RECEIVABLE = 'Accounts Receivable';
