import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a project's compiled units and parsed metadata are kept: `.cache/apex` in it; the system's temporary folder when it is read-only. */
export function findCacheFolder(projectDir: string): string {
    const own = join(projectDir, '.cache', 'apex');
    try {
        mkdirSync(own, { recursive: true });
        accessSync(own, constants.W_OK);
        return own;
    } catch {
        const shared = join(tmpdir(), 'salesforce-emulator', 'apex');
        mkdirSync(shared, { recursive: true });
        return shared;
    }
}
