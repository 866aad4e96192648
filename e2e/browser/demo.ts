import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const START_LIMIT_MS = 120000;

export interface Demo {
    readonly salesforceUrl: string;
    readonly zohoUrl: string;
    /** Everything that `npm start` printed so far. */
    output(): string;
    stop(): Promise<void>;
}

function freePort(): Promise<number> {
    return new Promise((resolve, reject) => {
        const server = createServer();
        server.on('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address() as { port: number };
            server.close(() => resolve(port));
        });
    });
}

async function isHealthy(url: string): Promise<boolean> {
    try {
        return (await fetch(`${url}/healthz`)).status === 200;
    } catch {
        return false; // not listening yet
    }
}

async function untilHealthy(urls: readonly string[], child: ChildProcess, output: () => string): Promise<void> {
    const deadline = Date.now() + START_LIMIT_MS;
    while (Date.now() < deadline) {
        if (child.exitCode !== null) throw new Error(`npm start ended with exit code ${child.exitCode}:\n${output()}`);
        if ((await Promise.all(urls.map(isHealthy))).every(Boolean)) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`npm start was not up after ${START_LIMIT_MS / 1000} s:\n${output()}`);
}

/** Starts what `npm start` starts in a folder of the project, on free ports, as a process of its own. */
export async function startDemo(project = root): Promise<Demo> {
    const [port, zohoPort] = [await freePort(), await freePort()];
    const args = ['--import', 'tsx', 'scripts/start.ts', '--port', String(port), '--zoho-port', String(zohoPort)];
    const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const output = (): string => text;
    const [salesforceUrl, zohoUrl] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${zohoPort}`];
    const stop = (): Promise<void> =>
        new Promise((resolve) => {
            if (child.exitCode !== null) return resolve();
            child.on('exit', () => resolve());
            child.kill('SIGTERM');
        });
    try {
        await untilHealthy([salesforceUrl, zohoUrl], child, output);
    } catch (error) {
        await stop();
        throw error;
    }
    return { salesforceUrl, zohoUrl, output, stop };
}
