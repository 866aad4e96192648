import { watch } from 'node:fs';
import type { Output } from './output';

/** Editors write a file in several steps: changes within this time belong together. */
const QUIET_MS = 100;

const matters = (file: string): boolean =>
    /\.(cls|trigger|json|xml)$/.test(file) && !/(^|[\\/])(node_modules|\.cache|\.git|\.sf|\.sfdx)([\\/]|$)/.test(file);

/** Waits for a change of the project's sources. */
function nextChange(dir: string, signal: AbortSignal): Promise<string> {
    return new Promise((resolve) => {
        let timer: NodeJS.Timeout | undefined;
        const watcher = watch(dir, { recursive: true, signal }, (_event, file) => {
            if (file === null || !matters(file)) return;
            clearTimeout(timer);
            timer = setTimeout(() => {
                watcher.close();
                resolve(file);
            }, QUIET_MS);
        });
    });
}

/**
 * Runs `work` now and after each change, until `isOver` says so.
 * @returns the last outcome
 */
export async function watchProject(
    dir: string,
    { err }: Output,
    work: () => Promise<number>,
    isOver: () => boolean = () => false,
): Promise<number> {
    for (;;) {
        const stop = new AbortController();
        const changed = nextChange(dir, stop.signal);
        const code = await work();
        if (isOver()) {
            stop.abort();
            return code;
        }
        err('Waiting for a change …');
        err(`${await changed} changed`);
    }
}
