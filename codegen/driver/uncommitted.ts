import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

function git(root: string, ...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Paths that differ from what git has; null when the project is no repository of its own. */
function changedPaths(root: string): ReadonlySet<string> | null {
    try {
        if (realpathSync(git(root, 'rev-parse', '--show-toplevel').trim()) !== realpathSync(root)) return null;
        const entries = git(root, 'status', '--porcelain', '-z', '--no-renames', '--untracked-files=all').split('\0');
        return new Set(entries.map((entry) => entry.slice(3)));
    } catch {
        return null; // no git, or no repository: then nothing is known to be safe
    }
}

/**
 * Tells which files differ from what git has. What git has can be taken back from it; a change that is nowhere else must
 * not be lost. Without a repository every file counts as different.
 */
export function uncommittedIn(root: string): (path: string) => boolean {
    let changed: ReadonlySet<string> | null | undefined;
    return (path) => {
        changed = changed === undefined ? changedPaths(root) : changed;
        return changed === null || changed.has(path);
    };
}
