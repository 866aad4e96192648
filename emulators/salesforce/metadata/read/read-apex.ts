import type { ApexSource } from '../org-model';
import type { Draft, SourceFile } from './model-draft';
import { isProblem, textOf } from './xml';
import { readDocument, type XmlCache } from './xml-cache';

/** Classes and triggers with their companion files; a missing companion is a problem, as a deploy would say. */
export function readApexSources(
    draft: Draft,
    files: readonly SourceFile[],
    extension: '.cls' | '.trigger',
    cache: XmlCache | null,
): void {
    const companions = new Map(
        files.filter(({ path }) => path.endsWith(`${extension}-meta.xml`)).map((file) => [file.path, file]),
    );
    const target = extension === '.cls' ? draft.data.classes : draft.data.triggers;
    for (const source of files) {
        if (!source.path.endsWith(extension)) continue;
        const companion = companions.get(`${source.path}-meta.xml`);
        companions.delete(`${source.path}-meta.xml`);
        if (!companion) {
            draft.report({
                file: source.file,
                line: 1,
                message: `${source.name}${extension} has no ${source.name}${extension}-meta.xml`,
                remedy: 'Add the companion file with <apiVersion> and <status>.',
            });
        }
        target.push({
            name: source.name,
            file: source.file,
            text: source.text,
            ...companionValues(draft, companion, cache),
        });
    }
    for (const orphan of companions.values()) {
        draft.report({
            file: orphan.file,
            line: 1,
            message: `There is no source beside ${orphan.path.split('/').at(-1)}`,
            remedy: `Add the ${extension} file or remove this one.`,
        });
    }
}

function companionValues(
    draft: Draft,
    companion: SourceFile | undefined,
    cache: XmlCache | null,
): Pick<ApexSource, 'apiVersion' | 'status'> {
    const otherwise = { apiVersion: draft.data.apiVersion, status: 'Active' } as const;
    if (!companion) return otherwise;
    const document = readDocument(cache, companion.file, companion.text);
    if (isProblem(document)) {
        draft.report(document);
        return otherwise;
    }
    const status = textOf(document.node, 'status');
    return {
        apiVersion: textOf(document.node, 'apiVersion') ?? otherwise.apiVersion,
        status: status === 'Inactive' || status === 'Deleted' ? status : 'Active',
    };
}
