import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../compiler/emit/generated-file';
import { applyPlan, manifestPath, pendingPath, planWrite } from '../compiler/write';
import { exitCodeOf, readOptions, report, runOnce, type Machinery, type Options, type Outcome } from '../driver';
import { memoryDisk } from './memory-disk';

const root = join(__dirname, '../..');
const path = 'force-app/main/generated/classes/Aging.cls';
const words = (text: string): string =>
    `/**\n * ${text}\n * Generated from \`codegen/logic/aging.ts\` by \`npm run generate\`; edits here are lost.\n */\n`;
const aging: GeneratedFile = { path, text: words('How old the open amounts are.'), language: 'apex' };
const defaults: Options = { isCheck: false, isWatch: false, isForced: false, format: 'frames' };

interface Rig extends Machinery {
    readonly files: Map<string, string>;
    readonly writes: string[];
}

async function rigWith(made: readonly GeneratedFile[], machinery: Partial<Machinery> = {}): Promise<Rig> {
    const files = new Map([['codegen/logic/aging.ts', 'const a = 1;']]);
    const disk = memoryDisk(files);
    const layOut = async (file: GeneratedFile): Promise<string> => file.text;
    applyPlan(await planWrite([aging], disk, layOut), disk);
    disk.writes.length = 0;
    const compile = async () => ({ files: made, diagnostics: [] });
    return { disk, compile, layOut, isUncommitted: () => true, files, writes: disk.writes, ...machinery };
}

function said(outcome: Outcome, { files }: Rig, options: Options = defaults, environment = {}): string {
    const lines: string[] = [];
    const terminal = { isTerminal: false, environment, say: (line: string) => void lines.push(line) };
    report(outcome, (file) => files.get(file) ?? null, terminal, options, '0.01 s');
    return lines.join('\n');
}

async function edited(machinery: Partial<Machinery> = {}): Promise<Rig> {
    const rig = await rigWith([aging], machinery);
    rig.files.set(path, words('How old the open amounts are, in my own words.'));
    return rig;
}

test('a generated file that was changed by hand is refused by name, as its page shows', async () => {
    const rig = await edited();
    const outcome = await runOnce(rig, defaults);
    const page = readFileSync(join(root, 'docs/reference/diagnostics/edited-by-hand.md'), 'utf8');
    const shown = /```text\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '';
    expect(said(outcome, rig)).toBe(`${shown}\n\n1 mistake; nothing was written. 0.01 s`);
    expect(exitCodeOf(outcome)).toBe(1);
    expect(rig.writes).toEqual([]);
});

test('the ways out of a hand-edited file: --force, deleting it, or taking the change back', async () => {
    const forced = await edited();
    expect(await runOnce(forced, { ...defaults, isForced: true })).toMatchObject({ kind: 'written', paths: [path] });
    expect(forced.files.get(path)).toBe(aging.text);
    const deleted = await edited();
    deleted.files.delete(path);
    expect(await runOnce(deleted, defaults)).toMatchObject({ kind: 'written', paths: [path] });
    const takenBack = await edited();
    takenBack.files.set(path, aging.text);
    expect(await runOnce(takenBack, defaults)).toMatchObject({ kind: 'written', paths: [] });
});

test('what git has is written over, since it can be taken back from there', async () => {
    const rig = await edited({ isUncommitted: () => false });
    expect(await runOnce(rig, defaults)).toMatchObject({ kind: 'written', paths: [path] });
});

test('a file of somebody else in a generated folder is refused, not removed', async () => {
    const rig = await rigWith([aging]);
    const own = 'force-app/main/generated/classes/Mine.cls';
    rig.files.set(own, 'public class Mine {}');
    expect(said(await runOnce(rig, defaults), rig, { ...defaults, format: 'lines' })).toContain(
        `${own}:1:1 edited-by-hand `,
    );
    expect(rig.files.has(own)).toBe(true);
});

test('one change writes its files only, and nothing when nothing has changed', async () => {
    const other: GeneratedFile = {
        path: path.replace('Aging', 'Other'),
        text: 'public class Other {}',
        language: 'apex',
    };
    const rig = await rigWith([aging, other]);
    expect(await runOnce(rig, defaults)).toMatchObject({ paths: [other.path, manifestPath] });
    expect(rig.writes).toEqual([pendingPath, other.path, manifestPath, 'codegen/inputs.digest']);
    rig.writes.length = 0;
    expect(await runOnce(rig, defaults)).toEqual({ kind: 'current' });
    expect(rig.writes).toEqual([]);
});

test('a check writes nothing and fails with a list', async () => {
    const rig = await rigWith([{ ...aging, text: 'changed' }]);
    const outcome = await runOnce(rig, { ...defaults, isCheck: true });
    expect(exitCodeOf(outcome)).toBe(1);
    expect(said(outcome, rig)).toContain(`${path} is out of date; run npm run generate`);
    expect(rig.writes).toEqual([]);
});

test('a run for programs says everything in one JSON document', async () => {
    const rig = await rigWith([aging]);
    const written = JSON.parse(said(await runOnce(rig, defaults), rig, { ...defaults, format: 'json' })) as unknown;
    expect(written).toEqual({ kind: 'written', paths: [], fileCount: 1, diagnostics: [] });
    const refused = await edited();
    const found = JSON.parse(
        said(await runOnce(refused, defaults), refused, { ...defaults, format: 'json' }),
    ) as unknown;
    expect(found).toMatchObject({ kind: 'mistakes', diagnostics: [{ code: 'edited-by-hand', file: path, line: 1 }] });
});

test('arguments that mean nothing are refused', () => {
    expect(readOptions(['--chekc'])).toMatch(/^There is no option '--chekc'/);
    expect(readOptions(['--watch', '--json'])).toMatch(/^--watch goes with/);
    expect(readOptions(['--force', '--lines'])).toEqual({ ...defaults, isForced: true, format: 'lines' });
});
