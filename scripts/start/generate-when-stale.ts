import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from '../console/run-command';

const root = join(__dirname, '..', '..');
const stamp = join(root, '.cache', 'generated.sha256');

/** What generated files depend on, and the generated files themselves, so that an edit by hand is noticed as well. */
const folders = ['codegen', 'force-app/main/default/objects', 'force-app/main/default/lwc', 'force-app/main/generated'];

function hashOfFolders(): string {
    const hash = createHash('sha256');
    for (const folder of folders) {
        const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name))
            .sort();
        for (const name of names) hash.update(name.slice(root.length)).update(readFileSync(name));
    }
    return hash.digest('hex');
}

/**
 * Runs `npm run generate`'s work unless nothing has changed since it last ran.
 * @throws Error with the compiler's diagnostics
 */
export async function generateWhenStale(): Promise<'generated' | 'up to date'> {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfFolders()) return 'up to date';
    for (const script of ['codegen/main.ts', 'scripts/lwc/emit-lwc.ts']) {
        const { code, output } = await runCommand(process.execPath, ['--import', 'tsx', script], root);
        if (code !== 0) throw new Error(output.trim());
    }
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, hashOfFolders());
    return 'generated';
}
