import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stampPath } from '../../codegen/compiler/write';
import { runCommand } from '../console/run-command';
import { timed, type Measurement, type Metric } from './metric';

const root = join(__dirname, '..', '..');
const definition = join(root, 'codegen', 'definitions', 'product-to-item.ts');
const rounds = 9;
const coldRounds = 3;

/** What `npm run generate` runs, V8's settings included. */
function readCommand(): readonly string[] {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        scripts: { generate: string };
    };
    const [, command] = /node (--[^&]*codegen\/start\.mjs)/.exec(scripts.generate) ?? [];
    if (command === undefined) throw new Error('npm run generate does not run codegen/start.mjs.');
    return command.split(' ');
}

const compiler = readCommand();
const watchLimitMs = 60000;

async function run(args: readonly string[]): Promise<string> {
    const { code, output } = await runCommand(process.execPath, args, root);
    if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output}`);
    return output;
}

function median(values: readonly number[]): number {
    return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

/** The watching compiler, and a promise of its next report. */
function startWatch() {
    const child = spawn(process.execPath, [...compiler, '--watch'], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told: (() => void) | null = null;
    child.stdout.on('data', () => told?.());
    const report = (): Promise<void> =>
        new Promise((resolve, reject) => {
            const limit = setTimeout(() => reject(new Error('generate --watch said nothing.')), watchLimitMs);
            told = () => {
                clearTimeout(limit);
                resolve();
            };
        });
    return { report, stop: () => child.kill('SIGTERM') };
}

/** From saving a definition to everything written, as somebody sees it who watches; the median after warming up. */
async function measureWatch(): Promise<number> {
    const text = readFileSync(definition, 'utf8');
    const { report, stop } = startWatch();
    try {
        await report();
        const times: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
            const changed = text.replace(/version: \d+/, `version: ${round + 100}`);
            const { ms } = await timed(async () => {
                const reported = report();
                writeFileSync(definition, changed);
                await reported;
            });
            if (round >= rounds / 3) times.push(ms);
        }
        return median(times);
    } finally {
        stop();
        writeFileSync(definition, text);
        await run(compiler); // leaves everything up to date, as it was found
    }
}

async function compileSynthetic(count: number): Promise<{ readonly ms: number; readonly mb: number }> {
    const settings = [...compiler.slice(0, -1), '--always-sparkplug', '--interrupt-budget=300000'];
    const output = await run([...settings, '--import', 'tsx', 'scripts/bench/synthetic-mappings.ts', String(count)]);
    return JSON.parse(output) as { ms: number; mb: number };
}

async function measureSynthetic(): Promise<Readonly<Record<string, Metric>>> {
    const half = await compileSynthetic(250);
    const { ms, mb } = await compileSynthetic(500);
    return {
        // Linear or better: twice as many mappings take at most twice as long.
        'compiler.mappings500_to_250': { value: Math.round((100 * ms) / half.ms) / 100, unit: 'times', target: 2 },
        'compiler.mappings500_ms': { value: ms, unit: 'ms', target: 15000 },
        'compiler.mappings500_mb': { value: mb, unit: 'MB', target: 1000 },
    };
}

/**
 * A whole run as `npm run generate` does it: a fresh process that keeps nothing on disk between runs, so that no cache of ours can be
 * warm; every definition and rule is read, checked, run on its examples and emitted, and every generated file is compared with what
 * is there. Only the packages and the sources may be in the system's file cache. The median of several runs.
 */
async function measureCold(): Promise<number> {
    const times: number[] = [];
    for (let round = 0; round < coldRounds; round += 1) {
        rmSync(join(root, stampPath), { force: true });
        times.push((await timed(() => run(compiler))).ms);
    }
    return median(times);
}

/** A whole run in a fresh process, one changed definition while watching, and five hundred synthetic mappings. */
export const measureGenerate: Measurement = {
    names: [
        'compiler.generate_cold_ms',
        'compiler.generate_one_ms',
        'compiler.mappings500_to_250',
        'compiler.mappings500_ms',
        'compiler.mappings500_mb',
    ],
    run: async () => {
        return {
            'compiler.generate_cold_ms': { value: await measureCold(), unit: 'ms', target: 3000 },
            'compiler.generate_one_ms': { value: await measureWatch(), unit: 'ms', target: 300 },
            ...(await measureSynthetic()),
        };
    },
};
