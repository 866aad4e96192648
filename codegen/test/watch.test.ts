import { spawn, type ChildProcess } from 'node:child_process';
import {
    cpSync,
    existsSync,
    mkdtempSync,
    readFileSync,
    realpathSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const copied = [
    'codegen',
    'docs/reference/mappings',
    'force-app/main/default/classes',
    'force-app/main/generated',
    'lwc-support/types/generated',
    '.prettierrc',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
];
const patience = 120000;

let project = '';
let watching: ChildProcess;
let said = '';
let ended: Promise<number | null>;

function at(path: string): string {
    return join(project, path);
}

function change(path: string, from: string | RegExp, to: string): void {
    const text = readFileSync(at(path), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(at(path), text.replace(from, to));
}

/** Waits until the watching process has said something since `since`, and gives what it said. */
async function saidSince(since: number, pattern: RegExp): Promise<string> {
    const limit = performance.now() + patience;
    while (!pattern.test(said.slice(since))) {
        if (watching.exitCode !== null || performance.now() > limit)
            throw new Error(`It did not say ${pattern}:\n${said}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return said.slice(since);
}

/** Changes a source, and waits for what the watching process says. */
async function afterChange(path: string, from: string | RegExp, to: string, pattern: RegExp): Promise<string> {
    const since = said.length;
    change(path, from, to);
    return saidSince(since, pattern);
}

const generated = (name: string): string => readFileSync(at(`force-app/main/generated/classes/${name}`), 'utf8');

function classFile(name: string): string {
    const mappers = join('mappers', `${name}.cls`);
    return existsSync(at(`force-app/main/generated/classes/${mappers}`)) ? mappers : `${name}.cls`;
}

const hasProcessTable = existsSync('/proc/self/task');

/** Ids of the processes below one, from the process table. */
function childrenOf(parent: number): readonly number[] {
    if (!hasProcessTable) return [];
    const own = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim();
    return own === ''
        ? []
        : own
              .split(' ')
              .map(Number)
              .flatMap((id) => [id, ...childrenOf(id)]);
}

beforeAll(async () => {
    project = realpathSync(mkdtempSync(join(tmpdir(), 'watch-')));
    for (const path of copied) cpSync(join(root, path), at(path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), at('node_modules'));
    watching = spawn(process.execPath, [at('codegen/start.mjs'), '--watch', '--force'], { cwd: project });
    watching.stdout?.on('data', (data: Buffer) => (said += data.toString()));
    watching.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    ended = new Promise((resolve) => watching.on('exit', resolve));
    await saidSince(0, /up to date|Generated/);
}, patience);

afterAll(async () => {
    watching.kill('SIGTERM');
    await ended;
    rmSync(project, { recursive: true, force: true });
});

test(
    'a changed mapping is generated again',
    async () => {
        const path = 'codegen/definitions/product-to-item.ts';
        await afterChange(path, /description: '/, "description: 'Watched: ", /Generated/);
        expect(generated(classFile('ProductToItemMapper'))).toContain('Watched: ');
    },
    patience,
);

test(
    'so is a rule',
    async () => {
        await afterChange(
            'codegen/logic/aging.ts',
            /\n$/,
            '\n/** Watched. */\nexport function watched(): number {\n    return 7;\n}\n',
            /Generated/,
        );
        expect(generated(classFile('Aging'))).toContain('watched()');
    },
    patience,
);

test(
    'and the test of an example',
    async () => {
        const example = /name: '([^']+)'/.exec(readFileSync(at('codegen/examples/inbound.ts'), 'utf8'))?.[0] ?? '';
        const report = await afterChange('codegen/examples/inbound.ts', example, "name: 'isWatched'", /Generated.*\n/);
        expect(report).not.toContain(' 0 of them changed');
    },
    patience,
);

test(
    'what the compiler itself stumbles over is said and outlived',
    async () => {
        const path = 'codegen/examples/inbound.ts';
        const report = await afterChange(path, "name: 'isWatched'", "name: 'no name of a method'", /does not parse/);
        expect(report).toContain('Error');
        await afterChange(path, "name: 'no name of a method'", "name: 'isWatched'", /Generated/);
    },
    patience,
);

test(
    'a mistake of syntax is reported and outlived',
    async () => {
        const path = 'codegen/definitions/product-to-item.ts';
        const before = generated(classFile('ProductToItemMapper'));
        expect(await afterChange(path, 'version: 1', 'version: = 1', /nothing was written/)).toContain('syntax-error');
        expect(generated(classFile('ProductToItemMapper'))).toBe(before);
        await afterChange(path, 'version: = 1', 'version: 2', /Generated/);
    },
    patience,
);

test(
    'a changed schema starts the compiler anew, which generates',
    async () => {
        const report = await afterChange(
            'codegen/schemas/zoho-books/item.ts',
            /'ZohoItem', '[^']*'/,
            "'ZohoItem', 'A watched item.'",
            /starting again[\s\S]*(?:Generated|mistake)/,
        );
        expect(report).not.toContain('mistake');
        expect(readFileSync(at('codegen/manifest.json'), 'utf8')).not.toBe(
            readFileSync(join(root, 'codegen/manifest.json'), 'utf8'),
        );
    },
    patience,
);

test(
    'a signal ends it and every process below it',
    async () => {
        const below = childrenOf(watching.pid ?? 0);
        expect(below.length > 0).toBe(hasProcessTable);
        watching.kill('SIGTERM');
        expect(await ended).toBe(0);
        expect(below.filter((id) => existsSync(`/proc/${id}`))).toEqual([]);
    },
    patience,
);
