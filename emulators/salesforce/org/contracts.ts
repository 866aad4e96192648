/**
 * What the outside may ask of an emulated org. {@link createOrg} (org.ts) implements it.
 */
import type { ConversionRate } from './conversion-rates';
import type { CompiledProject } from '../compiler';
import type { OrgModel } from '../metadata';
import type { Runtime } from '../runtime/runtime';
import type { Store } from '../store';
import type { Clock } from './clock';
import type { Network } from './network/network';
import type { RandomSource } from './random';
import type { Mailbox } from './mailbox';

/** A user by Id, by username, or as returned by {@link Org.createUser}. */
export type UserReference = string | OrgUser;

export interface OrgUser {
    readonly id: string;
    readonly username: string;
}

export interface NewUser {
    readonly username: string;
    readonly lastName: string;
    readonly firstName?: string;
    readonly email?: string;
    readonly alias?: string;
    /** Default: Standard User. */
    readonly profile?: string;
    /** Names of permission sets in the project. */
    readonly permissionSets?: readonly string[];
    /** IANA name; default `America/Los_Angeles`. */
    readonly timeZone?: string;
    /** Default `en_US`. */
    readonly locale?: string;
    /** Default `en_US`. */
    readonly language?: string;
    /** False for a deactivated user. */
    readonly isActive?: boolean;
}

/** How a transaction came to be: decides its limits and what System.isBatch() and its like say. */
export type TransactionKind =
    | 'sync'
    | 'anonymous'
    | 'aura'
    | 'rest'
    | 'queueable'
    | 'future'
    | 'batch'
    | 'scheduled'
    | 'event'
    | 'finalizer'
    | 'test';

export interface ExecuteOptions {
    readonly user: UserReference;
    /** Default `sync`. */
    readonly kind?: TransactionKind;
}

/** Where a waiting transaction may be overtaken: only while it has nothing uncommitted. */
export type WaitPoint = 'soql' | 'callout' | 'dml';

/** What a transaction changed, after it was committed. */
export interface CommitNotice {
    readonly user: OrgUser;
    readonly kind: TransactionKind;
    /** Ids of records inserted, updated, deleted or undeleted. */
    readonly changed: readonly string[];
    /** Platform events that were published. */
    readonly events: readonly PublishedEvent[];
}

export interface PublishedEvent {
    /** API name, with namespace where the project has one. */
    readonly type: string;
    readonly replayId: number;
    readonly uuid: string;
    /** Field API name → JSON value. */
    readonly payload: Readonly<Record<string, unknown>>;
}

export interface CredentialSecrets {
    readonly clientId?: string;
    readonly clientSecret?: string;
    readonly refreshToken?: string;
    /** For Basic: user name and password; for ApiKey and Custom: parameter → value. */
    readonly parameters?: Readonly<Record<string, string>>;
}

/** What the browser gets from an @AuraEnabled method. */
export type ApexReply =
    { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly error: ApexReplyError };

/** The shape of an error that an imported Apex method rejects with in an LWC. */
export interface ApexReplyError {
    readonly status: number;
    readonly statusText: string;
    readonly ok: false;
    readonly errorType: 'fetchResponse';
    readonly body: {
        readonly message: string;
        readonly exceptionType?: string;
        readonly isUserDefinedException?: boolean;
        readonly stackTrace?: string;
    };
}

export interface RestCall {
    readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    /** From `/services/apexrest` on, or without that prefix, query string included. */
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: Uint8Array | string;
}

export interface RestReply {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
}

/** One asynchronous piece of work that ran. */
export interface WorkReport {
    readonly kind: TransactionKind;
    readonly what: string;
    readonly at: number;
    /** Message of the exception that ended it. */
    readonly failure?: string;
    /** What a queueable or future job used of its limits. */
    readonly used?: LimitUse;
}

/** What a transaction used of its limits. Bytes are the model of the support page. */
export interface LimitUse {
    readonly queries: number;
    readonly queryRows: number;
    readonly dmlStatements: number;
    readonly dmlRows: number;
    readonly callouts: number;
    readonly cpuMs: number;
    readonly heapBytes: number;
}

export interface OrgOptions {
    readonly model: OrgModel;
    readonly compiled: CompiledProject;
    readonly clock: Clock;
    readonly random: RandomSource;
    readonly network: Network;
    /** Loaded when it exists; written by {@link Org.save}. */
    readonly storeFile?: string;
    /** Called while a transaction waits and has nothing uncommitted; may run other transactions on this org. */
    readonly interleave?: (org: Org, point: WaitPoint) => void;
    /** Receives each debug line (`USER_DEBUG` texts) as it is written. */
    readonly onDebug?: (line: string, level: string) => void;
    /** Receives each line of the debug log, with the platform's event names, as it is written. */
    readonly onLog?: (line: string) => void;
    /** Corporate currency of a new org; default USD. */
    readonly currency?: string;
    /** Name of a new org. */
    readonly organizationName?: string;
    /** Time zone of a new org and its administrator, IANA name; default America/Los_Angeles. */
    readonly timeZone?: string;
    /** Default admin@example.com. */
    readonly adminUsername?: string;
    /** Countable governor limits are enforced unless false. */
    readonly enforceLimits?: boolean;
}

export interface Org {
    readonly model: OrgModel;
    readonly store: Store;
    readonly runtime: Runtime;
    /** What Apex sent by mail and by bell; nothing is delivered. */
    readonly mailbox: Mailbox;
    readonly clock: Clock;
    /** The seeded administrator. */
    readonly admin: OrgUser;

    /** One transaction: commits when `work` returns, rolls back when it throws; then publishes and enqueues. */
    execute<T>(options: ExecuteOptions, work: () => T): T;
    /** Compiles and runs anonymous Apex. @throws AnonymousCompileError, or the Apex exception. */
    runAnonymous(user: UserReference, source: string): void;
    /** Runs jobs, events and schedules due until then (default: now), in order of due time, then id. */
    runDueWork(until?: number): readonly WorkReport[];
    /** Runs the one piece of work that is due first. Null when none is due until then. */
    runNextWork(until?: number): WorkReport | null;
    /** When the next job, event or schedule is due; null when nothing waits. */
    nextDueTime(): number | null;

    /** Calls an @AuraEnabled method as a Lightning component does: JSON in, JSON out. */
    invokeApex(user: UserReference, target: string, parameters: Readonly<Record<string, unknown>>): ApexReply;
    /** Calls a @RestResource class. */
    rest(user: UserReference, call: RestCall): RestReply;

    createUser(user: NewUser): OrgUser;
    findUser(reference: UserReference): OrgUser;
    listUsers(): readonly (OrgUser & { readonly name: string; readonly isActive: boolean })[];
    /** @param name permission set of the project */
    assignPermissionSet(user: UserReference, name: string): void;
    /** Lets a user's callouts use credentials: access to the User External Credentials object, by a local permission set. */
    grantUserExternalCredentials(user: UserReference): void;
    /** What an admin enters for a principal: secrets, or the outcome of the browser consent. */
    setCredential(externalCredential: string, principal: string, secrets: CredentialSecrets): void;
    /** Enters a rate of a currency, which becomes active, or one that holds from a day on. @throws Error in an org with one currency */
    setConversionRate(rate: ConversionRate): void;
    /** Runs a platform event trigger as this user (PlatformEventSubscriberConfig). */
    configureSubscriber(trigger: string, options: { readonly user?: UserReference; readonly batchSize?: number }): void;

    onCommit(listener: (notice: CommitNotice) => void): () => void;
    onEvent(type: string, listener: (event: PublishedEvent) => void): () => void;

    /** Writes the store file (default: the one given at creation). */
    save(file?: string): void;
}
