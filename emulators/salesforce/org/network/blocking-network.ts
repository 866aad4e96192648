import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import {
    NetworkFailure,
    type Network,
    type NetworkFailureKind,
    type NetworkRequest,
    type NetworkResponse,
} from './network';

/** Real HTTP for a caller that cannot wait for a promise. Call {@link BlockingNetwork.close} or the process keeps a thread. */
export interface BlockingNetwork extends Network {
    close(): void;
}

type WorkerAnswer = NetworkResponse | { readonly failure: NetworkFailureKind; readonly message: string };

/** Grace beyond the request's own timeout before the worker thread is taken for dead. */
const workerGraceMs = 5_000;

/**
 * HTTP in a second thread: this thread sleeps on `Atomics.wait` until the answer is there.
 * The server must not live in this thread, which cannot answer while it waits.
 */
export function createBlockingNetwork(): BlockingNetwork {
    let started: { worker: Worker; port: MessageChannel['port1']; signal: Int32Array } | undefined;

    const start = (): NonNullable<typeof started> => {
        const { port1, port2 } = new MessageChannel();
        const signal = new Int32Array(new SharedArrayBuffer(4));
        const worker = new Worker(join(__dirname, 'http-worker.cjs'), {
            workerData: { port: port2, signal },
            transferList: [port2],
            execArgv: [],
        });
        worker.unref();
        port1.unref();
        return { worker, port: port1, signal };
    };

    return {
        send(request: NetworkRequest): NetworkResponse {
            started ??= start();
            const { port, signal } = started;
            Atomics.store(signal, 0, 0);
            port.postMessage(request);
            const outcome = Atomics.wait(signal, 0, 0, request.timeoutMs + workerGraceMs);
            const received = receiveMessageOnPort(port) as { message: WorkerAnswer } | undefined;
            if (outcome === 'timed-out' || !received)
                throw new NetworkFailure('broken', 'The network thread did not answer');
            const answer = received.message;
            if ('failure' in answer) throw new NetworkFailure(answer.failure, answer.message);
            return answer;
        },
        close() {
            void started?.worker.terminate();
            started = undefined;
        },
    };
}
