import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem';
import { readForceIgnore } from './force-ignore';
import type { SourceFile } from './model-draft';

export interface ProjectFiles {
    readonly namespace: string;
    readonly apiVersion: string;
    readonly files: readonly SourceFile[];
    readonly problems: readonly Problem[];
}

interface ProjectJson {
    readonly packageDirectories?: readonly { readonly path?: string }[];
    readonly namespace?: string;
    readonly sourceApiVersion?: string;
}

const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.sfdx', '.sf', '__tests__', '__mocks__']);
const TEXT = /(-meta\.xml|\.cls|\.trigger)$/;

function readProjectJson(dir: string): { json: ProjectJson; problems: Problem[] } {
    const file = join(dir, 'sfdx-project.json');
    if (!existsSync(file)) {
        return {
            json: {},
            problems: [
                {
                    file,
                    message: 'There is no sfdx-project.json',
                    remedy: 'Point at the root folder of an SFDX project.',
                },
            ],
        };
    }
    const text = readFileSync(file, 'utf8');
    try {
        return { json: JSON.parse(text) as ProjectJson, problems: [] };
    } catch (error) {
        const position = /position (\d+)/.exec((error as Error).message)?.[1];
        const line = position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
        return {
            json: {},
            problems: [
                { file, line, message: `Malformed JSON: ${(error as Error).message}`, remedy: 'Correct the file.' },
            ],
        };
    }
}

function listFiles(dir: string, below: string): string[] {
    return readdirSync(join(dir, below), { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => {
            const path = below === '' ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : listFiles(dir, path);
            return [path];
        });
}

function baseName(fileName: string): string {
    return fileName.replace(/\.[^.]+-meta\.xml$/, '').replace(/\.(cls|trigger)$/, '');
}

/** Every metadata and Apex file of the package directories, in a fixed order. */
export function readProjectFiles(dir: string): ProjectFiles {
    const { json, problems } = readProjectJson(dir);
    const ignoreFile = join(dir, '.forceignore');
    const ignored = existsSync(ignoreFile) ? readForceIgnore(readFileSync(ignoreFile, 'utf8')) : () => false;
    const files: SourceFile[] = [];
    const seen = new Set<string>();
    for (const { path = '' } of json.packageDirectories ?? []) {
        const folder = path.replace(/\\/g, '/').replace(/^\.\/|\/$/g, '');
        if (!existsSync(join(dir, folder))) {
            problems.push({
                file: join(dir, 'sfdx-project.json'),
                message: `The package directory '${path}' does not exist`,
                remedy: 'Create it or correct packageDirectories.',
            });
            continue;
        }
        for (const below of listFiles(dir, folder === '.' ? '' : folder)) {
            if (!TEXT.test(below) || ignored(below) || seen.has(below)) continue;
            seen.add(below);
            const folders = below.split('/');
            const fileName = folders.pop()!;
            files.push({
                path: below,
                file: join(dir, below),
                text: readFileSync(join(dir, below), 'utf8'),
                name: baseName(fileName),
                folders,
            });
        }
    }
    return { namespace: json.namespace ?? '', apiVersion: json.sourceApiVersion ?? '65.0', files, problems };
}
