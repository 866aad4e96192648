/** A start that finds the caches of an earlier one must do what a first start does. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testProject } from '../../testing';
import { withProject, withProjectAsync } from '../org/apex-project';

const base = 'force-app/main/default';
const field = (type: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<CustomField xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>Size__c</fullName><label>Size</label>${type}</CustomField>\n`;
const text = field('<type>Text</type><length>20</length>');
const number = field('<type>Number</type><precision>18</precision><scale>0</scale>');
const label = (value: string, name = 'Greeting'): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<CustomLabels xmlns="http://soap.sforce.com/2006/04/metadata"><labels><fullName>${name}</fullName><language>en_US</language><protected>true</protected><shortDescription>g</shortDescription><value>${value}</value></labels></CustomLabels>\n`;

const sources = {
    classes: {
        Base: 'public virtual class Base { public virtual Integer size() { return 1; } }',
        Derived: 'public class Derived extends Base { public Integer twice() { return size() * 2; } }',
        Words: "public class Words { public static String all() { String size = new Account(Size__c = 'L').Size__c; return Label.Greeting + size; } }",
        SeenTest:
            '@IsTest private class SeenTest { @IsTest static void seen() { throw new IllegalArgumentException(new Derived().twice() + Words.all()); } }',
    },
    files: {
        'objects/Account/fields/Size__c.field-meta.xml': text,
        'labels/CustomLabels.labels-meta.xml': label('Hello'),
    },
};
const classFile = (dir: string, name: string): string => join(dir, base, 'classes', `${name}.cls`);

/** What the test saw; or the compile errors. */
function seen(dir: string): string {
    const { report } = testProject(dir, { startTime: 0, wallClock: () => 0 });
    const errors = report.compileErrors.map(({ message }) => message);
    return [...errors, ...report.tests.map(({ message }) => message.split('\n')[0])].join('; ');
}

const first = 'System.IllegalArgumentException: 2HelloL';

/** Starts twice, makes the change, and starts twice again: with what was kept and with what the change left. */
function afterChange(change: (dir: string) => void): string {
    return withProject(sources, (dir) => {
        expect([seen(dir), seen(dir)]).toEqual([first, first]);
        change(dir);
        const warm = seen(dir);
        expect(seen(dir)).toBe(warm);
        rmSync(join(dir, '.cache'), { recursive: true });
        expect(seen(dir)).toBe(warm);
        return warm;
    });
}

function edit(file: string, from: string, to: string): void {
    const old = readFileSync(file, 'utf8');
    expect(old).toContain(from);
    writeFileSync(file, old.replace(from, to));
}

describe('a start with caches', () => {
    it('sees a changed body of the same length', () => {
        const change = (dir: string): void => edit(classFile(dir, 'Base'), 'return 1', 'return 4');
        expect(afterChange(change)).toBe(first.replace('2', '8'));
    });

    it('sees what a changed signature breaks elsewhere', () => {
        const change = (dir: string): void => edit(classFile(dir, 'Base'), 'Integer size()', 'Integer length()');
        expect(afterChange(change)).toContain('size');
    });

    it('sees a removed class', () => {
        const change = (dir: string): void => {
            rmSync(classFile(dir, 'Words'));
            rmSync(`${classFile(dir, 'Words')}-meta.xml`);
        };
        expect(afterChange(change)).toContain('Words');
    });

    it('sees another type of a field', () => {
        const file = (dir: string): string => join(dir, base, 'objects/Account/fields/Size__c.field-meta.xml');
        expect(afterChange((dir) => writeFileSync(file(dir), number))).toContain('Illegal assignment');
    });

    it('sees another text of a label, and its absence', () => {
        const file = (dir: string): string => join(dir, base, 'labels/CustomLabels.labels-meta.xml');
        expect(afterChange((dir) => writeFileSync(file(dir), label('Howdy')))).toBe(first.replace('Hello', 'Howdy'));
        expect(afterChange((dir) => writeFileSync(file(dir), label('Hello', 'Other')))).toContain('Greeting');
    });

    it('sees another version of a class in its companion file', () => {
        const change = (dir: string): void =>
            edit(`${classFile(dir, 'SeenTest')}-meta.xml`, '<status>Active', '<status>Deleted');
        expect(afterChange(change)).toBe(withProject(sources, (dir) => (change(dir), seen(dir))));
    });

    it('makes again what is damaged', () => {
        const damage = (dir: string): void => {
            const folder = join(dir, '.cache', 'apex');
            for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
                if (!entry.isFile()) continue;
                const path = join(entry.parentPath, entry.name);
                const bytes = readFileSync(path);
                writeFileSync(path, bytes.subarray(0, bytes.length / 2));
            }
        };
        expect(afterChange(damage)).toBe(first);
    });

    it('may happen in two processes at once', async () => {
        const cli = join(__dirname, '..', '..', 'cli', 'start.mjs');
        const start = (dir: string): Promise<string> =>
            new Promise((resolve) => {
                const child = spawn(process.execPath, [cli, 'apex-test', dir], { stdio: ['ignore', 'pipe', 'ignore'] });
                let out = '';
                child.stdout.on('data', (chunk) => (out += String(chunk)));
                child.on('close', () => resolve(out));
            });
        await withProjectAsync(sources, async (dir) => {
            const outs = await Promise.all([start(dir), start(dir), start(dir)]);
            expect(outs.map((out) => out.includes('2HelloL'))).toEqual([true, true, true]);
            expect(seen(dir)).toBe(first);
        });
    });
});
