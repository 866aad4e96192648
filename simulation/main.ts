/** `npm run simulate -- --seeds N [--seed S] [--hours H] [--json FILE]`: days of business from seeds; 1 when an invariant breaks. */
import { writeFileSync } from 'node:fs';
import { readArguments } from '../scripts/console/arguments';
import { runDay, type DayReport } from './business-day';

const TRACE_SHOWN = 15;

const options = readArguments('npm run simulate -- [--seeds 20] [--seed 1] [--hours 10] [--json FILE]', {
    seeds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    hours: { type: 'string', default: '10' },
    json: { type: 'string' },
});

function say({ seed, problems, trace, invoices, calls, overlaps }: DayReport, ms: number): void {
    const figures = `${trace.length} events, ${invoices} invoices, ${calls} calls, ${overlaps} overlaps, ${ms} ms`;
    console.log(`seed ${seed}: ${problems.length === 0 ? 'all holds' : 'BROKEN'} (${figures})`);
    if (problems.length === 0) return;
    for (const line of trace.slice(-TRACE_SHOWN)) console.log(`    ${line}`);
    for (const problem of problems) console.log(`  ✗ ${problem}`);
    console.log(`  Again: npm run simulate -- --seeds 1 --seed ${seed} --hours ${options.hours}`);
}

function main(): number {
    const [count, first, hours] = [Number(options.seeds), Number(options.seed), Number(options.hours)];
    if (![count, first, hours].every((figure) => Number.isFinite(figure) && figure >= 0)) {
        console.error('--seeds, --seed and --hours take numbers.');
        return 2;
    }
    const began = Date.now();
    const reports: DayReport[] = [];
    for (let seed = first; seed < first + count; seed += 1) {
        const started = Date.now();
        const report = runDay({ seed, hours });
        say(report, Date.now() - started);
        reports.push(report);
    }
    const broken = reports.filter(({ problems }) => problems.length > 0);
    const total = (read: (report: DayReport) => number): number => reports.reduce((sum, one) => sum + read(one), 0);
    const summary = {
        seeds: count,
        hours,
        ms: Date.now() - began,
        events: total(({ trace }) => trace.length),
        invoices: total(({ invoices }) => invoices),
        calls: total(({ calls }) => calls),
        overlaps: total(({ overlaps }) => overlaps),
        broken: broken.map(({ seed, problems }) => ({ seed, problems })),
    };
    if (options.json !== undefined) writeFileSync(String(options.json), `${JSON.stringify(summary, null, 4)}\n`);
    console.log(`${count - broken.length} of ${count} seeds hold, ${summary.invoices} invoices.`);
    return broken.length === 0 ? 0 : 1;
}

process.exitCode = main();
