import { join } from 'node:path';
import { findingsOfCommand } from '../console/run-command';

const root = join(__dirname, '..', '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

/** Checks that a command-line tool does for us. */
export const checkCommands = {
    format: () => findingsOfCommand(bin('prettier'), ['--check', '--cache', '--log-level', 'warn', '.'], root),
    types: () => findingsOfCommand(bin('tsc'), ['--pretty', 'false'], root),
    lwcTypes: () => findingsOfCommand(bin('tsc'), ['--pretty', 'false', '-p', 'force-app/main/default/lwc'], root),
    browserTypes: () =>
        findingsOfCommand(bin('tsc'), ['--pretty', 'false', '-p', 'emulators/salesforce/ui/client'], root),
    lint: () => findingsOfCommand(bin('eslint'), ['--max-warnings', '0', '.'], root),
    generated: async () => [
        ...(await findingsOfCommand(process.execPath, ['codegen/start.mjs', '--check', '--lines'], root)),
        ...(await findingsOfCommand(process.execPath, ['--import', 'tsx', 'scripts/lwc/emit-lwc.ts', '--check'], root)),
    ],
};
