/**
 * Writes `tables/*.json`: the platform's types, out of the class files that apex-ls describes them with.
 *
 * Run: `node --import tsx emulators/salesforce/types/generate-type-tables.ts`
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JAR_FOLDER, readJar } from './class-file';
import { planTypeRow, type TypeRow } from './plan-type-row';

const JAR = 'standard-types-65.0.0.jar';
const ROOT = resolve(__dirname, '..', '..', '..');

/** One line for each type, sorted, so that an upgrade reads as a list of differences. */
function printTable(rows: ReadonlyMap<string, TypeRow>): string {
    const names = [...rows.keys()].sort();
    return `{\n${names.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(rows.get(name))}`).join(',\n')}\n}\n`;
}

function generate(): void {
    const namespaces = new Map<string, Map<string, TypeRow>>();
    for (const file of readJar(join(ROOT, JAR_FOLDER, JAR))) {
        const planned = planTypeRow(file);
        if (!planned) continue;
        const rows = namespaces.get(planned.namespace) ?? new Map<string, TypeRow>();
        namespaces.set(planned.namespace, rows.set(planned.name, planned.row));
    }
    const folder = join(__dirname, 'tables');
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder)) rmSync(join(folder, old));
    for (const [namespace, rows] of namespaces) writeFileSync(join(folder, `${namespace}.json`), printTable(rows));
    const total = [...namespaces.values()].reduce((sum, rows) => sum + rows.size, 0);
    process.stdout.write(
        `${total} types in ${namespaces.size} namespaces written to emulators/salesforce/types/tables\n`,
    );
}

generate();
