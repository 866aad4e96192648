/** The thread an org lives in: answers one request after the other and runs background work in between. */
import { parentPort, workerData } from 'node:worker_threads';
import { createActivityLog } from './activity-log';
import { createLiveBackend } from './live-backend';
import type { FromWorker, Request, WorkerSettings } from './messages';
import { openOrg, type OpenOrg } from './open-org';
import { createOrgService, type OrgService } from './org-service';
import { Refusal } from './refusal';
import { startWorkPump, type WorkPump } from './work-pump';

const settings = workerData as WorkerSettings;
const log = createActivityLog();
const tell = (message: FromWorker): void => parentPort?.postMessage(message);

function answer(service: OrgService, { id, method, args }: Request): FromWorker {
    try {
        const call = service[method as keyof OrgService] as (...given: readonly unknown[]) => unknown;
        return { kind: 'answer', id, ok: true, result: call(...args) };
    } catch (thrown) {
        if (thrown instanceof Refusal)
            return { kind: 'answer', id, ok: false, status: thrown.status, message: thrown.message };
        const error = thrown as Error & { readonly typeName?: string };
        const text = error.typeName ? `${error.typeName}: ${error.message}` : error.message;
        log.add({ at: Date.now(), kind: 'debug', text: 'ERROR', detail: error.stack ?? text, failed: true });
        return { kind: 'answer', id, ok: false, status: error.typeName ? 400 : 500, message: text };
    }
}

function watch({ org }: OpenOrg): WorkPump {
    const pump = startWorkPump(
        org,
        ({ kind, what, at, failure }) => {
            log.add({
                at,
                kind: 'work',
                text: `${kind}: ${what}`,
                detail: failure ?? '',
                failed: failure !== undefined,
            });
            tell({ kind: 'work', what, ...(failure === undefined ? {} : { failure }) });
        },
        (error) => {
            const detail = (error as Error).stack ?? String(error);
            log.add({ at: org.clock.now(), kind: 'work', text: 'Background work', detail, failed: true });
            tell({ kind: 'work', what: 'background work', failure: String(error) });
        },
    );
    org.onCommit(({ events }) => {
        for (const event of events) {
            const detail = JSON.stringify(event.payload);
            log.add({ at: org.clock.now(), kind: 'event', text: event.type, detail, failed: false });
            tell({ kind: 'event', event });
        }
    });
    return pump;
}

async function start(): Promise<void> {
    const started = Date.now();
    const open = await openOrg(settings, log, (text) => tell({ kind: 'progress', text }));
    const service = createOrgService(createLiveBackend(open.org, settings), log, open.unsupported);
    const pump = watch(open);
    parentPort?.on('message', (request: Request | 'stop') => {
        if (request === 'stop') {
            pump.stop();
            if (settings.storeFile) open.org.save();
            open.close();
            parentPort?.close();
            return;
        }
        tell(answer(service, request));
        pump.wake();
    });
    pump.wake();
    tell({ kind: 'ready', ms: Date.now() - started });
}

start().catch((error: Error) => {
    tell({ kind: 'failed', message: error.message });
    process.exitCode = 1;
    parentPort?.close();
});
