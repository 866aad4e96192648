import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A row of the admin's table in a worked example; `tax` as `CGST 9 + SGST 9`, or a bare word for an exemption. */
export interface ScenarioRow {
    readonly name: string;
    readonly supply: string;
    readonly treatment: string;
    readonly category: string;
    readonly place: string;
    readonly priority: string;
    readonly tax: string;
}

/** A sale with the answer that was worked out by hand. */
export interface TaxScenario {
    readonly file: string;
    readonly rows: readonly ScenarioRow[];
    /** By heading: `Sale`, `Region`, `Seller`, `Buyer country` … `Answer`, `Supply`, `Place`, `Tax`. */
    readonly sale: Readonly<Record<string, string>>;
}

type Cells = Readonly<Record<string, string>>;

/** The table whose first heading is given, as records by heading. */
function tableOf(text: string, heading: string): readonly Cells[] {
    const blocks = text.split(/\n\n+/).filter((block) => block.startsWith('|'));
    const cellsOf = (row: string): readonly string[] =>
        row
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim());
    const block = blocks.find((one) => cellsOf(one.split('\n')[0] ?? '')[0] === heading);
    if (block === undefined) throw new Error(`There is no table that begins with '${heading}'.`);
    const [head = '', , ...rows] = block.trim().split('\n');
    const names = cellsOf(head);
    return rows.map((row) => Object.fromEntries(cellsOf(row).map((cell, index) => [names[index] ?? '', cell])));
}

/** All worked examples of taxes, file by file. */
export function readTaxScenarios(): readonly TaxScenario[] {
    const folder = join(__dirname, 'scenarios');
    return readdirSync(folder)
        .sort()
        .flatMap((name) => {
            const text = readFileSync(join(folder, name), 'utf8');
            const rows = tableOf(text, 'Row').map((row) => ({
                name: row['Row'] ?? '',
                supply: row['Supply'] ?? '',
                treatment: row['Treatment'] ?? '',
                category: row['Category'] ?? '',
                place: row['Place'] ?? '',
                priority: row['Priority'] ?? '10',
                tax: row['Tax'] ?? '',
            }));
            return tableOf(text, 'Sale').map((sale) => ({ file: basename(name, '.md'), rows, sale }));
        });
}
