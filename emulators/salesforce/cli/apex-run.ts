/**
 * `npm run apex:run -- FILE.apex [--project DIR] [--org DB_FILE] [--route HOST=URL]… [--zoho URL] [--credentials FILE]
 * [--namespace NS] [--user NAME] [--log FILE]`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { AnonymousCompileError } from '../compiler';
import { createOrg, createSystemClock, type CredentialSecrets, type Network, type Org } from '../org';
import { createBlockingNetwork } from '../org/network/blocking-network';
import { createRoutedNetwork, readRoute } from '../org/network/route-network';
import { describeFailure } from '../org/describe-failure';
import type { OrgRuntime } from '../org/org-runtime';
import { createSeededRandom } from '../org/random';
import { ApexException, UnsupportedError } from '../runtime';
import { prepareProject, type PreparedProject } from '../testing';
import { lastOption, readArguments, UsageError, type Arguments } from './read-arguments';
import { readFeatures } from './read-features';
import { connectUser, readCredentials } from './credentials';
import { runOnProcess, type Output } from './output';
import { fetchZohoCredentials, zohoRoutes } from './zoho';

/** The project compiled, or null after its errors were printed. */
function deploy(dir: string, args: Arguments, { err }: Output): PreparedProject['ready'] {
    const namespace = lastOption(args, 'namespace');
    const { ready, issues } = prepareProject(dir, { ...(namespace ? { namespace } : {}), ...readFeatures(args) });
    for (const { where, message } of issues) err(`${where}: ${message}`);
    return ready;
}

function readRoutes(args: Arguments): ReadonlyMap<string, string> {
    const zoho = lastOption(args, 'zoho');
    if (zoho !== undefined && !URL.canParse(zoho)) throw new UsageError(`--zoho needs a URL, not '${zoho}'`);
    const routes = (args.options.get('route') ?? []).map(readRoute);
    return new Map([...(zoho ? zohoRoutes(zoho) : []), ...routes]);
}

/** Secrets from `--credentials FILE`, else what the address behind `--zoho` offers. */
function findSecrets(args: Arguments, network: Network): CredentialSecrets | undefined {
    const [file, zoho] = [lastOption(args, 'credentials'), lastOption(args, 'zoho')];
    if (file) return readCredentials(readFileSync(file, 'utf8'));
    return zoho ? fetchZohoCredentials(zoho, network) : undefined;
}

/** Where in the file: its frame in the stack is `(apex:anonymous:6:17)`. */
function placeOf(failure: Error, file: string): string {
    const line = /apex:anonymous:(\d+)/.exec(failure.stack ?? '')?.[1];
    return line === undefined ? '' : `\n${file}:${line}`;
}

/** Runs the file, then whatever it left to do later that is due now. */
function run(org: Org, user: string, file: string, { err }: Output): number {
    try {
        org.runAnonymous(user, readFileSync(file, 'utf8'));
    } catch (failure) {
        if (failure instanceof AnonymousCompileError) {
            for (const { line, column, message } of failure.problems) err(`${file}:${line}:${column}: ${message}`);
            return 1;
        }
        if (failure instanceof UnsupportedError) {
            err(`${failure.message}${placeOf(failure, file)}`);
            return 1;
        }
        if (!(failure instanceof ApexException)) throw failure;
        err(describeFailure(org.runtime as OrgRuntime, failure).trim());
        return 1;
    }
    let code = 0;
    for (const report of org.runDueWork()) {
        if (report.failure === undefined) continue;
        err(`${report.kind} ${report.what} failed: ${report.failure}`);
        code = 1;
    }
    return code;
}

/** Returns the exit code. */
export function apexRun(argv: readonly string[], output: Output): number {
    const args = readArguments(argv, [
        'project',
        'org',
        'route',
        'zoho',
        'credentials',
        'namespace',
        'features',
        'user',
        'log',
    ]);
    if (args.positional.length !== 1) throw new UsageError('Give one file of anonymous Apex');
    const [file] = args.positional;
    const dir = lastOption(args, 'project') ?? '.';
    for (const path of [file, dir]) if (!existsSync(path)) throw new UsageError(`There is no ${path}`);
    const routes = readRoutes(args);
    const deployment = deploy(dir, args, output);
    if (!deployment) return 1;
    const storeFile = lastOption(args, 'org');
    const logFile = lastOption(args, 'log');
    const log: string[] = [];
    const network = createBlockingNetwork();
    try {
        const org = createOrg({
            ...deployment,
            clock: createSystemClock(),
            random: createSeededRandom(Date.now() & 0x7fffffff),
            network: createRoutedNetwork(routes, network),
            onDebug: (line) => output.out(line),
            ...(logFile ? { onLog: (line: string) => void log.push(`${line}\n`) } : {}),
            ...(storeFile ? { storeFile } : {}),
        });
        const user = lastOption(args, 'user') ?? org.admin.username;
        const secrets = findSecrets(args, network);
        if (secrets) connectUser(org, user, secrets);
        const code = run(org, user, file, output);
        if (storeFile) org.save();
        return code;
    } finally {
        if (logFile) writeFileSync(logFile, log.join(''));
        network.close();
    }
}

export const runApexRun = (argv: readonly string[]): Promise<void> => runOnProcess(apexRun, argv);

if (require.main === module) void runApexRun(process.argv.slice(2));
