import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FromWorker, Notice, WorkerSettings } from '../worker/messages';
import type { OrgService } from '../worker/org-service';
import { Refusal } from '../worker/refusal';

type Method = keyof OrgService;

/** The org as the HTTP side sees it: questions take a while, and notices come by themselves. */
export interface OrgClient {
    /** @throws Refusal */
    call<M extends Method>(method: M, ...args: Parameters<OrgService[M]>): Promise<ReturnType<OrgService[M]>>;
    /** @returns a function that ends it */
    onNotice(listener: (notice: Notice) => void): () => void;
    close(): Promise<void>;
}

interface Waiting {
    readonly resolve: (result: never) => void;
    readonly reject: (error: Error) => void;
}

const workerFile = join(__dirname, '..', 'worker', 'org-worker.ts');

/** Node reads no TypeScript by itself, and a loader given to a worker does not reach the file it starts with. */
const bootstrap = `require(${JSON.stringify(require.resolve('tsx/cjs'))}); require(${JSON.stringify(workerFile)});`;

/** Starts the org's thread and waits until it answers. @throws Error when the project does not load or compile */
export async function startOrgThread(settings: WorkerSettings, progress: (text: string) => void): Promise<OrgClient> {
    const worker = new Worker(bootstrap, {
        eval: true,
        workerData: settings,
        execArgv: [],
        resourceLimits: { stackSizeMb: 16 },
    });
    const waiting = new Map<number, Waiting>();
    const listeners = new Set<(notice: Notice) => void>();
    let lastId = 0;

    const take = (message: FromWorker): void => {
        if (message.kind !== 'answer') {
            for (const listener of listeners) listener(message);
            return;
        }
        const asked = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.ok) asked?.resolve(message.result as never);
        else asked?.reject(new Refusal(message.status, message.message));
    };
    worker.on('message', take);
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    const fail = (error: Error): void => {
        for (const { reject } of waiting.values()) reject(error);
        waiting.clear();
    };
    worker.on('error', fail);
    worker.once('exit', () => fail(new Error('The org has stopped.')));

    const client: OrgClient = {
        call: (method, ...args) =>
            new Promise((resolve, reject) => {
                const id = ++lastId;
                waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
                worker.postMessage({ id, method, args });
            }),
        onNotice(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        async close() {
            worker.postMessage('stop');
            await ended;
        },
    };
    await untilReady(worker, client, progress);
    return client;
}

function untilReady(worker: Worker, client: OrgClient, progress: (text: string) => void): Promise<void> {
    return new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('The org stopped before it was ready.')));
        const stop = client.onNotice((notice) => {
            if (notice.kind === 'progress') progress(notice.text);
            if (notice.kind === 'failed') reject(new Error(notice.message));
            if (notice.kind !== 'ready') return;
            stop();
            resolve();
        });
    });
}
