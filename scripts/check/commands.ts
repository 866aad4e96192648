import { join } from 'node:path';
import { findingsOfCommand } from '../console/run-command';

const root = join(__dirname, '..', '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const kept = (name: string): string => join(root, '.cache', 'check', name);

/** Type errors of one project; tsc keeps what it knows of files that do not change. */
function typesOf(name: string, ...project: readonly string[]): Promise<readonly string[]> {
    const keep = ['--incremental', '--tsBuildInfoFile', kept(`${name}.tsbuildinfo`)];
    return findingsOfCommand(bin('tsc'), ['--pretty', 'false', ...keep, ...project], root);
}

/** No rule looks beyond its file, so that a file whose content did not change has no new findings. */
const lintCache = ['--cache', '--cache-strategy', 'content', '--cache-location', kept('eslint.json')];

/** Checks that a command-line tool does for us. */
export const checkCommands = {
    format: () => findingsOfCommand(bin('prettier'), ['--check', '--cache', '--log-level', 'warn', '.'], root),
    types: () => typesOf('project'),
    lwcTypes: () => typesOf('lwc', '-p', 'force-app/main/default/lwc'),
    browserTypes: () => typesOf('browser', '-p', 'emulators/salesforce/ui/client'),
    lint: () => findingsOfCommand(bin('eslint'), ['--max-warnings', '0', ...lintCache, '.'], root),
    generated: async () => [
        ...(await findingsOfCommand(process.execPath, ['codegen/start.mjs', '--check', '--lines'], root)),
        ...(await findingsOfCommand(process.execPath, ['--import', 'tsx', 'scripts/lwc/emit-lwc.ts', '--check'], root)),
    ],
};
