/** What the bundle of the commands offers to `start.mjs`. */
import { runApexRun } from '../apex-run';
import { runApexTest } from '../apex-test';

export { runTestWorker } from '../../testing/parallel/test-worker';

const commands: Readonly<Record<string, (argv: readonly string[]) => Promise<void>>> = {
    'apex-test': runApexTest,
    'apex-run': runApexRun,
};

export async function runCommand(name: string | undefined, argv: readonly string[]): Promise<void> {
    const command = commands[name ?? ''];
    if (!command) throw new Error(`Unknown command ${name}; known: ${Object.keys(commands).join(', ')}`);
    await command(argv);
}
