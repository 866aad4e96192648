import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stampPath } from '../../codegen/compiler/write';
import { runCommand } from '../console/run-command';
import { timed, type Measurement } from './metric';

const root = join(__dirname, '..', '..');
const definition = join(root, 'codegen', 'definitions', 'product-to-item.ts');

async function generate(): Promise<void> {
    const { code, output } = await runCommand(process.execPath, ['--import', 'tsx', 'codegen/main.ts'], root);
    if (code !== 0) throw new Error(`generate failed:\n${output}`);
}

/** A whole run in a fresh process, and one after a single definition was touched. */
export const measureGenerate: Measurement = {
    names: ['compiler.generate_cold_ms', 'compiler.generate_one_ms'],
    run: async () => {
        rmSync(join(root, stampPath), { force: true });
        const cold = await timed(generate);
        const text = readFileSync(definition, 'utf8');
        writeFileSync(definition, `${text}\n// touched by the bench\n`);
        try {
            const one = await timed(generate);
            return {
                'compiler.generate_cold_ms': { value: cold.ms, unit: 'ms', target: 3000 },
                'compiler.generate_one_ms': { value: one.ms, unit: 'ms', target: 3000 },
            };
        } finally {
            writeFileSync(definition, text);
            await generate(); // leaves everything up to date, as it was found
        }
    },
};
