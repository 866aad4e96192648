import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { findingsOfCommand } from '../console/run-command';

const root = join(__dirname, '..', '..');
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
    .scripts;

function pages(folder: string): readonly string[] {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.parentPath.includes('node_modules'))
        .map((entry) => join(entry.parentPath, entry.name));
}

const documents = [join(root, 'README.md'), ...pages(join(root, 'docs')), ...pages(join(root, 'emulators'))].filter(
    (file) => !file.includes('fixtures') && !file.includes('scenarios'),
);
const textOf = (file: string): string => readFileSync(file, 'utf8');

describe.each(documents.map((file) => [relative(root, file), file]))('%s', (_, file) => {
    it('names only npm scripts that exist', () => {
        const named = [...textOf(file).matchAll(/(?:`|^|\$ )npm (?:run )?((?:apex:|generate:)?[a-z]+)\b/gm)].map(
            ([, name]) => name!,
        );
        const own = named.filter((name) => !['install', 'ci', 'view'].includes(name));
        expect(own.filter((name) => scripts[name] === undefined)).toEqual([]);
    });

    it('links only to files that exist', () => {
        const links = [...textOf(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
            ([, link]) => link!,
        );
        expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
    });

    it('runs: every command in a fence marked "sh run"', async () => {
        const commands = [...textOf(file).matchAll(/```sh run\n([\s\S]*?)```/g)].flatMap(([, body]) =>
            body!.trim().split('\n'),
        );
        for (const command of commands) {
            expect({ command, findings: await findingsOfCommand('sh', ['-c', command], root) }).toEqual({
                command,
                findings: [],
            });
        }
    });
});
