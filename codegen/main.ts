import { join } from 'node:path';
import { emitAll } from './compiler/emit/emit-all';
import { applyPlan, planWrite, projectDisk } from './compiler/write';

const root = join(__dirname, '..');

async function main(): Promise<void> {
    const started = Date.now();
    const disk = projectDisk(root);
    const plan = await planWrite(emitAll(), disk);
    applyPlan(plan, disk);
    process.stdout.write(`${plan.fileCount} files, ${plan.changes.length} changed, ${Date.now() - started} ms\n`);
}

void main();
