import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { GeneratedFile } from '../../compiler/emit/generated-file';

const folders = ['force-app/main/generated/classes', 'force-app/main/default/classes'];
const metadata = [
    'force-app/main/default/objects',
    'force-app/main/generated/customMetadata',
    'force-app/main/default/labels',
    'force-app/main/generated/labels',
];

function filesBelow(root: string, folder: string): readonly string[] {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function classNameOf(path: string): string {
    return path.replace(/^.*\//, '').replace(/\.cls$/, '');
}

/** What a class says besides comments and texts. */
function codeOf(text: string): string {
    return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:\\.|[^'\\])*'/g, "''");
}

function needed(start: readonly string[], texts: ReadonlyMap<string, string>): ReadonlySet<string> {
    const found = new Set<string>();
    const open = [...start];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const text = texts.get(name);
        if (text !== undefined && !found.has(name)) {
            found.add(name);
            open.push(...new Set(codeOf(text).match(/\b[A-Z]\w+\b/g) ?? []));
        }
    }
    return found;
}

/** Classes of the package with all that they lean on, and the objects that they name: a project of its own. */
export function classesWithTheirNeeds(root: string, start: readonly string[]): readonly GeneratedFile[] {
    const paths = folders.flatMap((folder) => filesBelow(root, folder)).filter((path) => path.endsWith('.cls'));
    const pathOf = new Map(paths.map((path) => [classNameOf(path), path]));
    const texts = new Map(paths.map((path) => [classNameOf(path), readFileSync(join(root, path), 'utf8')]));
    const classes = [...needed(start, texts)].flatMap((name) => {
        const path = pathOf.get(name) ?? '';
        return [path, `${path}-meta.xml`];
    });
    return [...classes, ...metadata.flatMap((folder) => filesBelow(root, folder))].map((path) => ({
        path,
        text: readFileSync(join(root, path), 'utf8'),
        language: 'xml' as const,
    }));
}
