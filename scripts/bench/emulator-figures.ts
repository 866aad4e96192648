/** Run by measure-emulator.ts in a process of its own: prints its figures as JSON. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileProject } from '../../emulators/salesforce/compiler';
import { loadProject } from '../../emulators/salesforce/metadata';
import { createManualClock, createOrg, createSeededRandom, noNetwork, type Org } from '../../emulators/salesforce/org';
import { loadTypeTables } from '../../emulators/salesforce/types';

const QUERIES = 50;

function openOrg(): Org {
    const dir = mkdtempSync(join(tmpdir(), 'emulator-bench-'));
    try {
        cpSync(join(__dirname, 'fixtures', 'emulator'), dir, { recursive: true });
        const { model, problems } = loadProject(dir);
        const compiled = compileProject(model, loadTypeTables());
        if (problems.length + compiled.errors.length > 0) {
            throw new Error([...problems, ...compiled.errors].map(({ message }) => message).join('\n'));
        }
        return createOrg({
            model,
            compiled,
            clock: createManualClock(0),
            random: createSeededRandom(1),
            network: noNetwork,
        });
    } finally {
        rmSync(dir, { recursive: true, force: true });
    }
}

/** Milliseconds that a piece of anonymous Apex takes, its own compilation included. */
function time(org: Org, apex: string): number {
    const started = performance.now();
    org.runAnonymous(org.admin, apex);
    return performance.now() - started;
}

const org = openOrg();
const decimals = time(org, 'Measured.decimals(100000);');
const insert = time(org, 'Measured.insertRows(0, 10000);');
for (let at = 1; at < 10; at++) org.runAnonymous(org.admin, `Measured.insertRows(${at * 10_000}, 10000);`);
const queries = time(org, `Measured.findRows(${QUERIES}, 100000);`);
console.log(
    JSON.stringify({
        decimals: Math.round(decimals),
        insert: Math.round(insert),
        query: Math.round((queries / QUERIES) * 100) / 100,
        peak: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
);
