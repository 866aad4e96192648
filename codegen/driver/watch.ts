import { watch } from 'node:fs';
import { join } from 'node:path';
import type { Machinery } from './run';

/** Folders whose files a run reads. In the first a change is compiled at once, in the second it needs a new process. */
const sources = ['codegen/definitions', 'codegen/logic', 'codegen/examples', 'force-app/main/default/classes'];
const machine = ['codegen/compiler', 'codegen/language', 'codegen/schemas', 'codegen/driver'];

/** An editor writes a file in several steps: what comes within this many milliseconds is one change. */
const pause = 15;

/** Exit code that asks the process above for a new one. */
export const changedItself = 75;

/** Calls `run` now and after every change, one at a time; resolves when the compiler itself has changed. */
export function watchProject(root: string, machinery: Machinery, run: () => Promise<void>): Promise<number> {
    return new Promise((resolve) => {
        let timer: NodeJS.Timeout | undefined;
        let working: Promise<void> = run();
        const soon = (): void => {
            clearTimeout(timer);
            timer = setTimeout(() => {
                working = working.then(run);
            }, pause);
        };
        const restart = (): void => {
            void working.then(() => resolve(changedItself));
        };
        const on = (folder: string, then: () => void): void => {
            const isSource = (name: string | null): boolean => name === null || /\.(?:ts|cls)$/.test(name);
            watch(join(root, folder), { recursive: true }, (_event, name) => isSource(name) && then());
        };
        sources.filter((folder) => machinery.disk.list(folder).length > 0).forEach((folder) => on(folder, soon));
        machine.forEach((folder) => on(folder, restart));
    });
}
