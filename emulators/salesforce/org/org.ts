import '../library';
import { existsSync } from 'node:fs';
import { loadProgram } from '../compiler';
import { createStore } from '../store';
import { seedOrg } from '../store/seed';
import { AsyncJobs } from './async/async-jobs';
import { invokeApex } from './aura/invoke-apex';
import { Callouts } from './callouts/callouts';
import { CredentialVault } from './callouts/credential-vault';
import { setConversionRate } from './conversion-rates';
import type { Org, OrgOptions, OrgUser, UserReference, WorkReport } from './contracts';
import { EventBus } from './events/event-bus';
import { createInterleaver } from './interleave';
import { Mailbox } from './mailbox';
import { OrgRuntime } from './org-runtime';
import type { OrgServices } from './org-services';
import { callRest } from './rest/call-rest';
import { runAnonymous } from './run-anonymous';
import { TransactionRunner } from './transaction-runner';
import { grantUserExternalCredentials } from './users/grant-credentials';
import { Users } from './users/users';

/** The org's runtime with its program loaded and its parts connected. */
function buildRuntime(options: OrgOptions): OrgRuntime {
    const store = createStore(options.model);
    const rt = new OrgRuntime(options, options.model, store);
    const { currency, organizationName, timeZone, adminUsername } = options;
    const seeded = seedOrg(store, options.model, {
        now: options.clock.now(),
        ...(currency ? { currency } : {}),
        ...(organizationName ? { organizationName } : {}),
        ...(timeZone ? { timeZone } : {}),
        ...(adminUsername ? { adminUsername } : {}),
    });
    if (options.storeFile && existsSync(options.storeFile)) store.load(options.storeFile);
    store.commit();
    const services: { -readonly [K in keyof OrgServices]: OrgServices[K] } = {
        users: new Users(rt),
        async: new AsyncJobs(rt),
        events: new EventBus(rt),
        vault: new CredentialVault(),
        callouts: new Callouts(rt),
        mailbox: new Mailbox(),
        transactions: new TransactionRunner(rt),
        organizationId: seeded.organizationId,
        adminId: seeded.adminId,
        automatedProcessId: seeded.automatedProcessId,
        interleave: () => undefined,
    };
    rt.services = services;
    rt.program = loadProgram(options.compiled, rt);
    return rt;
}

/** The earlier of two pieces of work runs: a job, a schedule, or a batch of events (which goes first at the same time). */
function runNextWork(rt: OrgRuntime, until: number): WorkReport | null {
    const { async, events } = rt.services;
    const [job, event] = [async.nextDue() ?? Infinity, events.nextDue() ?? Infinity];
    if (event <= job) return events.runNext(until);
    return async.runNext(until);
}

/** Without a limit: until nothing is due by the clock, which may move while work runs. */
function runDueWork(rt: OrgRuntime, until?: number): readonly WorkReport[] {
    const reports: WorkReport[] = [];
    const next = (): WorkReport | null => runNextWork(rt, until ?? rt.clock.now());
    for (let report = next(); report; report = next()) reports.push(report);
    return reports;
}

function handleOf(rt: OrgRuntime, reference: UserReference): OrgUser {
    const { id, username } = rt.services.users.find(reference);
    return { id, username };
}

/** What an admin does outside of any transaction is saved at once. */
function administer<T>(rt: OrgRuntime, work: () => T): T {
    const result = work();
    if (!rt.current) rt.store.commit();
    return result;
}

/** An org with the project deployed, its system users and, when a store file exists, its records. */
export function createOrg(options: OrgOptions): Org {
    const rt = buildRuntime(options);
    const { users, transactions, events, vault, async } = rt.services;
    const org: Org = {
        model: options.model,
        store: rt.store,
        runtime: rt,
        mailbox: rt.services.mailbox,
        clock: options.clock,
        admin: handleOf(rt, rt.services.adminId),
        execute: ({ user, kind }, work) =>
            transactions.run({ user: users.find(user), kind: kind ?? 'sync' }, () => work()),
        runAnonymous: (user, source) => runAnonymous(rt, user, source),
        runDueWork: (until) => runDueWork(rt, until),
        runNextWork: (until) => runNextWork(rt, until ?? options.clock.now()),
        nextDueTime: () => {
            const due = Math.min(async.nextDue() ?? Infinity, events.nextDue() ?? Infinity);
            return due === Infinity ? null : due;
        },
        invokeApex: (user, target, parameters) => invokeApex(rt, user, target, parameters),
        rest: (user, call) => callRest(rt, user, call),
        createUser: (user) => administer(rt, () => users.create(user)),
        findUser: (reference) => handleOf(rt, reference),
        listUsers: () => users.list(),
        assignPermissionSet: (user, name) => administer(rt, () => users.assignPermissionSet(users.find(user).id, name)),
        grantUserExternalCredentials: (user) =>
            administer(rt, () => grantUserExternalCredentials(rt, users.find(user).id)),
        setCredential: (credential, principal, secrets) => vault.set(credential, principal, secrets),
        setConversionRate: (rate) => administer(rt, () => setConversionRate(rt, rate)),
        configureSubscriber: (trigger, { user, batchSize }) =>
            events.configure(trigger, {
                ...(user ? { userId: users.find(user).id } : {}),
                ...(batchSize ? { batchSize } : {}),
            }),
        onCommit: (listener) => transactions.onCommit(listener),
        onEvent: (type, listener) => events.listen(type, listener),
        save: (file) => {
            const target = file ?? options.storeFile;
            if (!target) throw new Error('Say where to save the org: save(file), or createOrg({ storeFile })');
            rt.store.save(target);
        },
    };
    (rt.services as { interleave: OrgServices['interleave'] }).interleave = createInterleaver(rt, () => org);
    return org;
}
