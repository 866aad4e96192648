/** `npm run bench -- [NAME] [--json FILE]`: measurements. NAME limits them to those whose name, or its second part, begins with it, such as `compiler` or `backfill`. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Metric, Measurement } from './bench/metric';
import { measureApexTests } from './bench/measure-apex-tests';
import { measureBackfill } from './bench/measure-backfill';
import { measureEmulator } from './bench/measure-emulator';
import { measureFirstMatch } from './bench/measure-first-match';
import { measureFlood } from './bench/measure-flood';
import { measureGenerate } from './bench/measure-generate';
import { measureInbound } from './bench/measure-inbound';
import { measureMoney } from './bench/measure-money';
import { measurePreview } from './bench/measure-preview';
import { measureOutboundCalls } from './bench/measure-outbound-calls';
import {
    measureOutboundDrain,
    measureOutboundFaults,
    measureOutboundPairs,
    measureOutboundSave,
} from './bench/measure-outbound-guarantees';
import { measureStart } from './bench/measure-start';

const measurements: readonly Measurement[] = [
    measureGenerate,
    measureApexTests,
    measureEmulator,
    measureStart,
    measureOutboundCalls,
    measureOutboundSave,
    measureFirstMatch,
    measureOutboundPairs,
    measureOutboundFaults,
    measureOutboundDrain,
    measureInbound,
    measureFlood,
    measureBackfill,
    measureMoney,
    measurePreview,
];

const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
const wanted = positionals[0] ?? '';

function print(name: string, { value, unit, target, least }: Metric): void {
    const isMissed = (target !== undefined && value > target) || (least !== undefined && value < least);
    const wish =
        target !== undefined ? `   target ${target} ${unit}` : least !== undefined ? `   at least ${least}` : '';
    const verdict = wish === '' ? '' : isMissed ? '   MISSED' : '   met';
    console.log(`${name.padEnd(34)} ${String(value).padStart(8)} ${unit}${wish}${verdict}`);
}

async function main(): Promise<void> {
    const metrics: Record<string, Metric> = {};
    for (const { names, run } of measurements) {
        if (!names.some((name) => name.startsWith(wanted) || name.split('.')[1]?.startsWith(wanted))) continue;
        for (const [name, metric] of Object.entries(await run())) {
            metrics[name] = metric;
            print(name, metric);
        }
    }
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ metrics }, null, 2)}\n`);
}

void main();
