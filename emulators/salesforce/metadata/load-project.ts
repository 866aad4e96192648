import { checkFormulas } from '../formula';
import { makeOrgModel } from './make-org-model';
import type { LoadOptions, OrgFeature, OrgModel, Problem } from './org-model';
import { METADATA_FILE_TYPES } from './read/metadata-types';
import { mentionedObjects } from './read/mentioned-objects';
import type { Draft, ModelData, SourceFile } from './read/model-draft';
import { readProjectFiles } from './read/project-files';
import { readApexSources } from './read/read-apex';
import { isProblem } from './read/xml';
import { readDocument, XmlCache } from './read/xml-cache';
import { standardObjects } from './standard/standard-objects';

/** What an ordinary Sales Cloud org has; given when the caller names no features. */
export const DEFAULT_FEATURES: readonly OrgFeature[] = ['Orders', 'Quotes', 'Communities'];

/** Files of an Aura bundle end like other metadata: `aura/MyApp/MyApp.app-meta.xml`. Aura is not run here. */
function isAuraBundle(folders: readonly string[]): boolean {
    return folders.at(-2) === 'aura';
}

function namesOf(files: readonly SourceFile[], suffix: string): ReadonlySet<string> {
    return new Set(files.filter(({ path }) => path.endsWith(suffix)).map(({ name }) => name.toLowerCase()));
}

export function emptyModelData(
    namespace: string,
    apiVersion: string,
    features: readonly OrgFeature[],
    optionalObjects: readonly string[] = [],
): ModelData {
    const set = new Set(features);
    return {
        namespace,
        apiVersion,
        features: set,
        objects: new Map(standardObjects(set, optionalObjects).map((object) => [object.key, object])),
        customMetadata: [],
        labels: new Map(),
        permissionSets: new Map(),
        profiles: new Map(),
        permissionSetGroups: new Map(),
        customPermissions: new Map(),
        namedCredentials: new Map(),
        externalCredentials: new Map(),
        authIdentityProviders: new Map(),
        remoteSites: [],
        platformEventSubscribers: [],
        quickActions: new Map(),
        listButtons: [],
        apexPages: new Map(),
        flexiPages: [],
        tabs: new Map(),
        applications: new Map(),
        layouts: [],
        lwcBundles: [],
        staticResources: new Map(),
        cachePartitions: new Map(),
        notificationTypes: [],
        classes: [],
        triggers: [],
        unread: { flows: new Set(), components: new Set() },
        gaps: [],
    };
}

/**
 * Reads an SFDX project directory: `sfdx-project.json`, every package directory, `.forceignore`. Problems do not stop the load: what
 * could be read is in the model.
 *
 * @param options.namespace overrides the project's own
 * @param options.cacheFolder where parsed files are kept between runs; nothing is kept without it
 */
export function loadProject(dir: string, options: LoadOptions = {}): { model: OrgModel; problems: Problem[] } {
    const project = readProjectFiles(dir);
    const namespace = options.namespace ?? project.namespace;
    const problems = [...project.problems];
    const gaps = new Map<string, OrgModel['gaps'][number]>();
    const draft: Draft = {
        data: {
            ...emptyModelData(
                namespace,
                project.apiVersion,
                options.features ?? DEFAULT_FEATURES,
                mentionedObjects(project.files, options.cacheFolder),
            ),
            unread: {
                flows: namesOf(project.files, '.flow-meta.xml'),
                components: namesOf(project.files, '.component-meta.xml'),
            },
        },
        namespace,
        problems,
        globalValueSets: new Map(),
        extended: new Set(),
        report: (problem) => void problems.push(problem),
        gap: (what, where) => void gaps.set(what, { what, where }),
    };
    const cache = options.cacheFolder === undefined ? null : new XmlCache(options.cacheFolder);
    for (const type of METADATA_FILE_TYPES) {
        for (const source of project.files) {
            if (!source.path.endsWith(type.suffix) || isAuraBundle(source.folders)) continue;
            const document = readDocument(cache, source.file, source.text);
            if (isProblem(document)) problems.push(document);
            else if (document.root !== type.root) {
                problems.push({
                    file: source.file,
                    line: 1,
                    message: `The root element is <${document.root}>, not <${type.root}>`,
                    remedy: `Use the file suffix of a ${document.root}.`,
                });
            } else type.read(draft, source, document.node);
        }
    }
    readApexSources(draft, project.files, '.cls', cache);
    readApexSources(draft, project.files, '.trigger', cache);
    cache?.save();
    draft.data.gaps.push(...gaps.values());
    const model = makeOrgModel(draft);
    problems.push(...checkFormulas(model));
    return { model, problems };
}
