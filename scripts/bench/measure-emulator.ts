import { join } from 'node:path';
import { runCommand } from '../console/run-command';
import type { Measurement } from './metric';

const root = join(__dirname, '..', '..');

interface Figures {
    readonly decimals: number;
    readonly insert: number;
    readonly query: number;
    readonly peak: number;
}

/** What Apex costs in the Salesforce emulator: arithmetic, DML with a trigger, an indexed query among 100,000 records, and memory. */
export const measureEmulator: Measurement = {
    names: ['emulator.decimal_100k_ms', 'emulator.insert_10k_ms', 'emulator.soql_100k_ms', 'emulator.peak_mb'],
    run: async () => {
        const args = ['--import', 'tsx', join('scripts', 'bench', 'emulator-figures.ts')];
        const { code, output } = await runCommand(process.execPath, args, root);
        if (code !== 0) throw new Error(`the emulator could not be measured:\n${output}`);
        const figures = JSON.parse(output.trim().split('\n').at(-1)!) as Figures;
        return {
            'emulator.decimal_100k_ms': { value: figures.decimals, unit: 'ms', target: 300 },
            'emulator.insert_10k_ms': { value: figures.insert, unit: 'ms', target: 2000 },
            'emulator.soql_100k_ms': { value: figures.query, unit: 'ms', target: 5 },
            'emulator.peak_mb': { value: figures.peak, unit: 'MB', target: 1024 },
        };
    },
};
