import type { GeneratedFile } from '../compiler/emit/generated-file';
import { memoryDisk } from './memory-disk';
import {
    applyPlan,
    digestInputs,
    isUpToDate,
    planWrite,
    stampInputs,
    type Disk,
    type WritePlan,
} from '../compiler/write';

const path = 'force-app/main/generated/customMetadata/Mapping.a.md-meta.xml';

function file(text: string, name = path): GeneratedFile {
    return { path: name, text, language: 'xml' };
}

/** Stands for the formatter, which Jest cannot load. */
async function layOut({ text }: GeneratedFile): Promise<string> {
    return `laid out: ${text}`;
}

function plan(files: readonly GeneratedFile[], disk: Disk): Promise<WritePlan> {
    return planWrite(files, disk, layOut);
}

const first = file('<a><b>1</b></a>');

async function kinds(files: readonly GeneratedFile[], disk: Disk): Promise<readonly string[]> {
    return (await plan(files, disk)).changes.map((change) => `${change.kind} ${change.path}`);
}

test('a missing file is written with the layout of the project', async () => {
    const files = new Map<string, string>();
    const disk = memoryDisk(files);
    const planned = await plan([first], disk);
    expect(planned.changes.map(({ kind }) => kind)).toEqual(['missing', 'missing']);
    applyPlan(planned, disk);
    expect(files.get(path)).toBe('laid out: <a><b>1</b></a>');
});

test('a second run over the same definitions writes nothing', async () => {
    const disk = memoryDisk(new Map());
    applyPlan(await plan([first], disk), disk);
    disk.writes.length = 0;
    const planned = await plan([first], disk);
    applyPlan(planned, disk);
    expect(planned.changes).toEqual([]);
    expect(disk.writes).toEqual([]);
});

test('without the manifest an unchanged file is still not written again', async () => {
    const files = new Map<string, string>();
    const disk = memoryDisk(files);
    applyPlan(await plan([first], disk), disk);
    files.delete('codegen/manifest.json');
    expect(await kinds([first], disk)).toEqual(['missing codegen/manifest.json']);
});

test('a file that was changed by hand is found and mended', async () => {
    const files = new Map<string, string>();
    const disk = memoryDisk(files);
    applyPlan(await plan([first], disk), disk);
    files.set(path, 'laid out: <a><b>2</b></a>');
    const planned = await plan([first], disk);
    expect(planned.changes.map(({ kind }) => kind)).toEqual(['edited']);
    applyPlan(planned, disk);
    expect(files.get(path)).toBe('laid out: <a><b>1</b></a>');
});

test('a file whose definition has changed is out of date', async () => {
    const disk = memoryDisk(new Map());
    applyPlan(await plan([first], disk), disk);
    expect(await kinds([file('<a><b>9</b></a>')], disk)).toEqual([`stale ${path}`, 'stale codegen/manifest.json']);
});

test('a file that belongs to no definition any more is removed', async () => {
    const files = new Map<string, string>();
    const disk = memoryDisk(files);
    const other = file('<c/>', path.replace('.a.', '.c.'));
    applyPlan(await plan([first, other], disk), disk);
    const planned = await plan([first], disk);
    expect(planned.changes.map(({ kind }) => kind)).toEqual(['orphan', 'stale']);
    applyPlan(planned, disk);
    expect([...files.keys()].sort()).toEqual(['codegen/manifest.json', path]);
});

test('a run that read the same and finds its files untouched has nothing to do', async () => {
    const files = new Map([['codegen/logic/a.ts', 'const a = 1;']]);
    const disk = memoryDisk(files);
    applyPlan(await plan([first], disk), disk);
    const inputs = digestInputs(disk);
    expect(isUpToDate(disk, inputs)).toBe(false);
    stampInputs(disk, inputs);
    expect(isUpToDate(disk, digestInputs(disk))).toBe(true);
    files.set('codegen/logic/a.ts', 'const a = 2;');
    expect(isUpToDate(disk, digestInputs(disk))).toBe(false);
    files.set('codegen/logic/a.ts', 'const a = 1;');
    files.set(path, 'edited');
    expect(isUpToDate(disk, digestInputs(disk))).toBe(false);
});
