import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SwitchBoard } from './core/switch-board';
import type { SwitchSettings } from './core/switch-table';
import type { JsonObject } from './core/json';
import { startZohoBooks, type StartOptions } from './start-zoho-books';

const USAGE = 'npm run zoho -- --port N [--empty] [--seed-data FILE] [--switch NAME=VALUE]… [--redirect-uri URL]…';

function readOptions(args: readonly string[]): StartOptions {
    const { values } = parseArgs({
        args: [...args],
        options: {
            port: { type: 'string', default: '0' },
            empty: { type: 'boolean', default: false },
            'seed-data': { type: 'string' },
            switch: { type: 'string', multiple: true, default: [] },
            'redirect-uri': { type: 'string', multiple: true, default: [] },
        },
    });
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
        throw new Error(`--port takes a number from 0 to 65535, not '${values.port}'.`);
    }
    const file = values['seed-data'];
    return {
        port: Number(values.port),
        empty: values.empty,
        switches: readSwitches(values.switch),
        redirectUris: values['redirect-uri'],
        ...(file === undefined ? {} : { seedData: readSeed(file) }),
    };
}

function readSwitches(pairs: readonly string[]): SwitchSettings {
    const board = new SwitchBoard();
    const names = pairs.map((pair) => {
        const at = pair.indexOf('=');
        if (at < 1) throw new Error(`--switch takes NAME=VALUE, not '${pair}'.`);
        board.write(pair.slice(0, at), pair.slice(at + 1));
        return pair.slice(0, at);
    });
    const all = board.all();
    return Object.fromEntries(names.map((name) => [name, all[name]]));
}

function readSeed(file: string): JsonObject {
    try {
        return JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
    } catch (error) {
        throw new Error(
            `--seed-data ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        );
    }
}

async function main(): Promise<void> {
    const running = await startZohoBooks(readOptions(process.argv.slice(2)));
    const { url, organizationId, clientId, clientSecret, refreshToken } = running;
    const line = {
        url,
        organization_id: organizationId,
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token: refreshToken,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => void running.close().then(() => process.exit(0)));
    }
}

main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exit(1);
});
