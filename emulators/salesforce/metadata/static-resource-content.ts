import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UnsupportedError } from '../runtime/exceptions';
import type { StaticResourceInfo } from './org-model';

/** The content's file: the source format gives it an extension by its content type (`Rates.csv`), the metadata format `.resource`. */
function contentFile(path: string): string | undefined {
    if (existsSync(path)) return path;
    const start = `${basename(path)}.`;
    const named = readdirSync(dirname(path)).filter(
        (name) => name.startsWith(start) && !name.endsWith('.resource-meta.xml'),
    );
    return named[0] === undefined ? undefined : join(dirname(path), named[0]);
}

/** The bytes of a static resource. @throws UnsupportedError for an archive that is kept as a folder */
export function staticResourceContent(resource: StaticResourceInfo): Uint8Array {
    const file = contentFile(resource.path);
    if (file === undefined || statSync(file).isDirectory())
        throw new UnsupportedError(`reading the static resource ${resource.name}, which is a folder`);
    return Uint8Array.from(readFileSync(file));
}
