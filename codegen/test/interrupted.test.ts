import type { GeneratedFile } from '../compiler/emit/generated-file';
import { manifestPath, type Disk } from '../compiler/write';
import { runOnce, type Machinery } from '../driver';
import { memoryDisk } from './memory-disk';

const folder = 'force-app/main/generated/classes';
const writing = { isCheck: false, isForced: false };

function classes(version: string, names: readonly string[]): readonly GeneratedFile[] {
    return names.map((name) => ({
        path: `${folder}/${name}.cls`,
        text: `/** ${version} */ class ${name} {}`,
        language: 'apex',
    }));
}

/** A process that dies before its `limit`th write or removal. */
function dying(disk: Disk, limit: number): Disk {
    let left = limit;
    const step = (): void => {
        if (left === 0) throw new Error('killed');
        left -= 1;
    };
    return {
        ...disk,
        write: (path, text) => {
            step();
            disk.write(path, text);
        },
        remove: (path) => {
            step();
            disk.remove(path);
        },
    };
}

function machinery(disk: Disk, files: readonly GeneratedFile[]): Machinery {
    return {
        disk,
        compile: async () => ({ files, diagnostics: [] }),
        layOut: async ({ text }) => text,
        isUncommitted: () => true,
    };
}

async function start(): Promise<Map<string, string>> {
    const files = new Map([['codegen/logic/a.ts', 'const a = 1;']]);
    await runOnce(machinery(memoryDisk(files), classes('first', ['A', 'B', 'Old'])), writing);
    files.set('codegen/logic/a.ts', 'const a = 2;');
    return files;
}

/** What a run gives that nobody interrupts. */
async function undisturbed(version: string): Promise<Map<string, string>> {
    const files = await start();
    if (version === 'third') files.set('codegen/logic/a.ts', 'const a = 3;');
    await runOnce(machinery(memoryDisk(files), classes(version, ['A', 'B', 'New'])), writing);
    return files;
}

const limits = [0, 1, 2, 3, 4, 5, 6, 7] as const;

test.each(limits)('a run that died after %i steps is mended by the next', async (limit) => {
    const files = await start();
    const second = classes('second', ['A', 'B', 'New']);
    const died = runOnce(machinery(dying(memoryDisk(files), limit), second), writing);
    await expect(died).rejects.toThrow('killed');
    expect(await runOnce(machinery(memoryDisk(files), second), writing)).toMatchObject({ kind: 'written' });
    expect(files).toEqual(await undisturbed('second'));
});

test.each(limits)('so it is when the sources have changed again since, after %i steps', async (limit) => {
    const files = await start();
    const died = runOnce(machinery(dying(memoryDisk(files), limit), classes('second', ['A', 'B', 'New'])), writing);
    await expect(died).rejects.toThrow('killed');
    files.set('codegen/logic/a.ts', 'const a = 3;');
    const third = classes('third', ['A', 'B', 'New']);
    expect(await runOnce(machinery(memoryDisk(files), third), writing)).toMatchObject({ kind: 'written' });
    expect(files).toEqual(await undisturbed('third'));
});

test('a draft that a dead process left is removed, and somebody else’s file is not', async () => {
    const files = await start();
    files.set(`${folder}/A.cls.4711.draft`, 'half of a cla');
    const second = classes('second', ['A', 'B', 'New']);
    expect(await runOnce(machinery(memoryDisk(files), second), writing)).toMatchObject({ kind: 'written' });
    expect(files).toEqual(await undisturbed('second'));
    files.set(`${folder}/Mine.cls`, 'class Mine {}');
    files.set('codegen/logic/a.ts', 'const a = 4;');
    expect(await runOnce(machinery(memoryDisk(files), second), writing)).toMatchObject({ kind: 'mistakes' });
    expect(files.has(manifestPath)).toBe(true);
});
