import { existsSync } from 'node:fs';
import { compileProject } from '../../compiler';
import { loadProject, type OrgFeature } from '../../metadata';
import { createOrg, createSeededRandom, type Network, type NetworkRequest, type Org } from '../../org';
import { createBlockingNetwork } from '../../org/network/blocking-network';
import { createRoutedNetwork } from '../../org/network/route-network';
import { loadTypeTables } from '../../types';
import type { ActivityLog } from './activity-log';
import type { WorkerSettings } from './messages';
import type { UnsupportedUse } from './setup-tables';

export interface OpenOrg {
    readonly org: Org;
    readonly unsupported: readonly UnsupportedUse[];
    readonly close: () => void;
}

/** What a demo's module exports. */
interface SetUpModule {
    readonly setUp?: (org: Org, options: unknown, state: { readonly isNew: boolean }) => void | Promise<void>;
}

/** Loads and compiles the project, makes the org, its users and the demo's data. @throws Error with every problem, file and line */
export async function openOrg(
    settings: WorkerSettings,
    log: ActivityLog,
    progress: (text: string) => void,
): Promise<OpenOrg> {
    progress('Reading the project');
    const features = settings.features as readonly OrgFeature[] | undefined;
    const { model, problems } = loadProject(settings.projectDir, {
        cacheFolder: settings.apexCacheDir,
        ...(features ? { features } : {}),
    });
    if (problems.length > 0) throw new Error(printProblems(problems));
    progress(`Compiling ${model.classes.length} Apex classes and ${model.triggers.length} triggers`);
    const compiled = compileProject(model, loadTypeTables(), { cacheFolder: settings.apexCacheDir });
    if (compiled.errors.length > 0) throw new Error(printProblems(compiled.errors));
    const network = createBlockingNetwork();
    const fresh = !settings.storeFile || !existsSync(settings.storeFile);
    const now = (): number => Date.now() + settings.clockOffset;
    const org = createOrg({
        model,
        compiled,
        clock: { now },
        random: createSeededRandom(settings.seed),
        network: logCalls(createRoutedNetwork(new Map(Object.entries(settings.hosts)), network), log, now),
        storeFile: settings.storeFile,
        ...(settings.currency ? { currency: settings.currency } : {}),
        onDebug: (line, level) =>
            log.add({ at: now(), kind: 'debug', text: level, detail: line, failed: level === 'ERROR' }),
    });
    if (fresh) for (const user of settings.users) org.createUser(user);
    if (settings.setup) {
        progress('Setting up the demo');
        await runSetUp(settings.setup, org, settings.setupOptions, fresh);
    }
    return { org, unsupported: compiled.unsupported, close: () => network.close() };
}

/** Notes each callout with what came back; bodies and headers, which may hold secrets, stay out of it. */
function logCalls(network: Network, log: ActivityLog, now: () => number): Network {
    const note = (request: NetworkRequest, started: number, outcome: string, failed: boolean): void => {
        const { origin, pathname } = new URL(request.url);
        const detail = `${outcome} · ${now() - started} ms`;
        log.add({ at: started, kind: 'callout', text: `${request.method} ${origin}${pathname}`, detail, failed });
    };
    return {
        send(request) {
            const started = now();
            try {
                const response = network.send(request);
                note(request, started, String(response.status), response.status >= 400);
                return response;
            } catch (thrown) {
                note(request, started, (thrown as Error).message, true);
                throw thrown;
            }
        },
    };
}

async function runSetUp(module: string, org: Org, options: unknown, isNew: boolean): Promise<void> {
    const { setUp } = require(module) as SetUpModule;
    if (!setUp) throw new Error(`${module} does not export setUp(org, options).`);
    await setUp(org, options, { isNew });
}

interface Problem {
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
    readonly message: string;
    readonly remedy?: string;
}

function printProblems(problems: readonly Problem[]): string {
    const lines = problems.map(({ file, line, column, message, remedy }) => {
        const place = [file, line, column].filter((part) => part !== undefined).join(':');
        return `  ${place}  ${message}${remedy ? `\n      ${remedy}` : ''}`;
    });
    return `The project does not compile (${problems.length} problem${problems.length === 1 ? '' : 's'}):\n${lines.join('\n')}`;
}
