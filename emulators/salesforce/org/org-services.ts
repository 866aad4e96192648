import type { AsyncJobs } from './async/async-jobs';
import type { Callouts } from './callouts/callouts';
import type { CredentialVault } from './callouts/credential-vault';
import type { WaitPoint } from './contracts';
import type { EventBus } from './events/event-bus';
import type { Mailbox } from './mailbox';
import type { TransactionRunner } from './transaction-runner';
import type { Users } from './users/users';

/** The parts of an org that the library reaches through its runtime. */
export interface OrgServices {
    readonly users: Users;
    readonly async: AsyncJobs;
    readonly events: EventBus;
    readonly vault: CredentialVault;
    readonly callouts: Callouts;
    readonly mailbox: Mailbox;
    readonly transactions: TransactionRunner;
    readonly organizationId: string;
    readonly adminId: string;
    readonly automatedProcessId: string;
    readonly interleave: (point: WaitPoint) => void;
}
