import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestInputs, isUpToDate, projectDisk } from '../../codegen/compiler/write';
import { runCommand } from '../console/run-command';

const root = join(__dirname, '..', '..');
const components = join(root, 'force-app', 'main', 'default', 'lwc');

/** Whether a component's TypeScript is younger than the JavaScript that was emitted from it. */
function isEmitStale(): boolean {
    const sources = readdirSync(components, { recursive: true, encoding: 'utf8' }).filter(
        (name) => name.endsWith('.ts') && !name.includes('__tests__'),
    );
    return sources.some((name) => {
        const emitted = join(components, name.replace(/\.ts$/, '.js'));
        return !existsSync(emitted) || statSync(join(components, name)).mtimeMs > statSync(emitted).mtimeMs;
    });
}

async function run(...args: readonly string[]): Promise<void> {
    const { code, output } = await runCommand(process.execPath, args, root);
    if (code !== 0) throw new Error(output.trim());
}

/**
 * Does what `npm run generate` does, unless nothing has changed since.
 * @throws Error with the compiler's diagnostics
 */
export async function generateWhenStale(): Promise<'generated' | 'up to date'> {
    const disk = projectDisk(root);
    const isStale = !isUpToDate(disk, digestInputs(disk));
    if (isStale) await run('codegen/start.mjs');
    if (isEmitStale()) await run('--import', 'tsx', 'scripts/lwc/emit-lwc.ts');
    return isStale ? 'generated' : 'up to date';
}
