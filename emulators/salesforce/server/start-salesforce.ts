import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { loadProject, type OrgFeature } from '../metadata';
import type { NewUser } from '../org';
import { buildUi } from '../ui/build/build-ui';
import { rememberEvents } from './http/event-routes';
import { createHttpServer } from './http/http-server';
import type { Site } from './http/http-types';
import { startOrgThread, type OrgClient } from './http/org-client';
import { createSessions } from './http/sessions';
import type { Json } from './views';
import type { WorkerSettings } from './worker/messages';

export interface SalesforceOptions {
    /** Folder with an sfdx-project.json. */
    readonly projectDir: string;
    /** 0: any free port. */
    readonly port: number;
    /** Default: loopback only. */
    readonly host?: string;
    /** Records are kept here between runs; without it they live in memory. */
    readonly storeFile?: string;
    /** Host → base URL that answers callouts in its place: `api.example.com` → `http://127.0.0.1:4300`. */
    readonly hosts?: Readonly<Record<string, string>>;
    /** Made in a new org. */
    readonly users?: readonly NewUser[];
    /** Username that a browser starts as. Default: the first of {@link users}, else the administrator. */
    readonly defaultUser?: string;
    /** Username that Apex REST calls without a session run as; they are refused without one. */
    readonly guestUser?: string;
    /**
     * Path of a module that exports `setUp(org, options, { isNew })`, run in the org's thread at every start: credentials always,
     * demo records only when the org is new and not read from its store file.
     */
    readonly setup?: string;
    /** Plain data for that module: it goes to another thread. */
    readonly setupOptions?: Json;
    /** ISO code of the org's currency. Default USD. */
    readonly currency?: string;
    /** Optional parts of the org; default: those the project itself calls for. */
    readonly features?: readonly OrgFeature[];
    /** Seed of the org's random numbers. Default 1. */
    readonly seed?: number;
    /** Milliseconds to add to the machine's clock. Default 0. */
    readonly clockOffset?: number;
    /** Default: `.cache/salesforce` in the project. */
    readonly cacheDir?: string;
    /** Compiled Apex is kept here. Default: `apex` in {@link cacheDir}, else `.cache/apex` in the project. */
    readonly apexCacheDir?: string;
    /** Readable scripts and LWC's development checks. Default false. */
    readonly debug?: boolean;
    readonly progress?: (text: string) => void;
    /** Told what ran behind the pages, with the reason when it failed. */
    readonly onWork?: (what: string, failure?: string) => void;
}

export interface RunningSalesforce {
    readonly url: string;
    readonly port: number;
    readonly org: OrgClient;
    /** Stops the server and the org, which saves its records when it has a store file. */
    close(): Promise<void>;
}

const cacheDirOf = (options: SalesforceOptions): string =>
    resolve(options.cacheDir ?? join(options.projectDir, '.cache', 'salesforce'));

function apexCacheDirOf(options: SalesforceOptions): string {
    if (options.apexCacheDir) return resolve(options.apexCacheDir);
    return options.cacheDir ? join(cacheDirOf(options), 'apex') : resolve(options.projectDir, '.cache', 'apex');
}

function workerSettings(options: SalesforceOptions): WorkerSettings {
    return {
        projectDir: resolve(options.projectDir),
        apexCacheDir: apexCacheDirOf(options),
        hosts: options.hosts ?? {},
        users: options.users ?? [],
        seed: options.seed ?? 1,
        clockOffset: options.clockOffset ?? 0,
        ...(options.storeFile ? { storeFile: resolve(options.storeFile) } : {}),
        ...(options.guestUser ? { guestUser: options.guestUser } : {}),
        ...(options.setup ? { setup: resolve(options.setup) } : {}),
        ...(options.setupOptions === undefined ? {} : { setupOptions: options.setupOptions }),
        ...(options.currency ? { currency: options.currency } : {}),
        ...(options.features ? { features: options.features } : {}),
    };
}

/**
 * Starts an org with a project deployed, and its web site. The org is compiled in a thread of its own while the components are built
 * here.
 * @throws UiBuildError, or an Error that lists what does not compile, with file, line and remedy
 */
export async function startSalesforce(options: SalesforceOptions): Promise<RunningSalesforce> {
    const progress = options.progress ?? (() => undefined);
    const thread = startOrgThread(workerSettings(options), progress);
    // Both are awaited below; a failure of the first must not make the other one an unhandled rejection.
    thread.catch(() => undefined);
    const cacheDir = cacheDirOf(options);
    const { model } = loadProject(options.projectDir, options.features ? { features: options.features } : {});
    const pages = await buildUi({ project: model, cacheDir, debug: options.debug }).catch(async (failure: unknown) => {
        await thread.then((org) => org.close()).catch(() => undefined);
        throw failure;
    });
    const org = await thread;
    rememberEvents(org);
    org.onNotice((notice) => {
        if (notice.kind === 'work') options.onWork?.(notice.what, notice.failure);
    });
    const site: Site = {
        org,
        sessions: createSessions(String(options.port || process.pid)),
        defaultUserId: await findDefaultUser(org, options),
        preload: pages.preload,
        pagesDir: pages.outDir,
        resources: new Map([...model.staticResources.values()].map((resource) => [resource.name, resource])),
    };
    return listen(site, options);
}

async function findDefaultUser(org: OrgClient, options: SalesforceOptions): Promise<string> {
    const users = await org.call('users');
    const wanted = options.defaultUser ?? options.users?.[0]?.username;
    const chosen = users.find((user) => user.username.toLowerCase() === wanted?.toLowerCase()) ?? users[0];
    if (!chosen) throw new Error('The org has no active user.');
    return chosen.id;
}

async function listen(site: Site, options: SalesforceOptions): Promise<RunningSalesforce> {
    const host = options.host ?? '127.0.0.1';
    const server = createHttpServer(site, options.host ? [options.host] : []);
    await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(options.port, host, done);
    });
    const { port } = server.address() as AddressInfo;
    return {
        url: `http://localhost:${port}`,
        port,
        org: site.org,
        async close() {
            server.closeAllConnections();
            await new Promise((done) => server.close(done));
            await site.org.close();
        },
    };
}
