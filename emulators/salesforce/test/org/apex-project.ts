import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileProject, type CompiledProject } from '../../compiler';
import { loadProject, type OrgModel } from '../../metadata';
import { createManualClock, createOrg, createSeededRandom, noNetwork, type ManualClock, type Org } from '../../org';
import type { OrgOptions } from '../../org';
import { loadTypeTables } from '../../types';

/** Apex sources by name; anything else by path under `force-app/main/default`. */
export interface ProjectSources {
    readonly classes?: Readonly<Record<string, string>>;
    readonly triggers?: Readonly<Record<string, string>>;
    readonly files?: Readonly<Record<string, string>>;
}

const meta = (root: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>65.0</apiVersion><status>Active</status></${root}>\n`;

function writeProject(dir: string, sources: ProjectSources): void {
    const put = (path: string, text: string): void => {
        const file = join(dir, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
    };
    put(
        'sfdx-project.json',
        JSON.stringify({ packageDirectories: [{ path: 'force-app', default: true }], sourceApiVersion: '65.0' }),
    );
    const base = 'force-app/main/default';
    for (const [name, text] of Object.entries(sources.classes ?? {})) {
        put(`${base}/classes/${name}.cls`, text);
        put(`${base}/classes/${name}.cls-meta.xml`, meta('ApexClass'));
    }
    for (const [name, text] of Object.entries(sources.triggers ?? {})) {
        put(`${base}/triggers/${name}.trigger`, text);
        put(`${base}/triggers/${name}.trigger-meta.xml`, meta('ApexTrigger'));
    }
    for (const [path, text] of Object.entries(sources.files ?? {})) put(`${base}/${path}`, text);
}

/** Runs `work` on a project in a folder that is gone afterwards. */
export function withProject<T>(sources: ProjectSources, work: (dir: string) => T): T {
    const dir = mkdtempSync(join(tmpdir(), 'apex-project-'));
    try {
        writeProject(dir, sources);
        return work(dir);
    } finally {
        rmSync(dir, { recursive: true, force: true });
    }
}

/** The same for work that takes its time. */
export async function withProjectAsync<T>(sources: ProjectSources, work: (dir: string) => Promise<T>): Promise<T> {
    const dir = mkdtempSync(join(tmpdir(), 'apex-project-'));
    try {
        writeProject(dir, sources);
        return await work(dir);
    } finally {
        rmSync(dir, { recursive: true, force: true });
    }
}

/** Loads and compiles; throws with all problems when there are any. */
export function compileSources(sources: ProjectSources): {
    readonly model: OrgModel;
    readonly compiled: CompiledProject;
} {
    return withProject(sources, (dir) => {
        const { model, problems } = loadProject(dir);
        if (problems.length > 0) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
        const compiled = compileProject(model, loadTypeTables());
        const errors = compiled.errors.map(
            ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
        );
        if (errors.length > 0) throw new Error(errors.join('\n'));
        return { model, compiled };
    });
}

export interface TestOrg {
    readonly org: Org;
    readonly clock: ManualClock;
    /** Debug lines since the last {@link TestOrg.run}. */
    readonly lines: string[];
    /** Runs anonymous Apex as the administrator, or as somebody else; gives its debug lines. */
    readonly run: (source: string, user?: string) => readonly string[];
}

export const testStart = Date.parse('2026-03-02T09:00:00Z');

export function createTestOrg(sources: ProjectSources, more: Partial<OrgOptions> = {}): TestOrg {
    const lines: string[] = [];
    const clock = createManualClock(testStart);
    const org = createOrg({
        ...compileSources(sources),
        clock,
        random: createSeededRandom(1),
        network: noNetwork,
        onDebug: (line) => void lines.push(line),
        ...more,
    });
    const run = (source: string, user: string = org.admin.username): readonly string[] => {
        lines.length = 0;
        org.runAnonymous(user, source);
        return [...lines];
    };
    return { org, clock, lines, run };
}

/** A custom object `NAME` with text fields of 255 characters. */
export function customObject(name: string, fields: readonly string[], extra = ''): Record<string, string> {
    const xmlns = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
    const label = name.replace(/__\w$/, '');
    const isEvent = name.endsWith('__e');
    const nameField = isEvent
        ? ''
        : '<nameField><label>Name</label><type>Text</type></nameField><sharingModel>ReadWrite</sharingModel>';
    const files: Record<string, string> = {
        [`objects/${name}/${name}.object-meta.xml`]: `<CustomObject ${xmlns}><deploymentStatus>Deployed</deploymentStatus><label>${label}</label><pluralLabel>${label}s</pluralLabel>${nameField}${extra}</CustomObject>`,
    };
    for (const field of fields) {
        files[`objects/${name}/fields/${field}.field-meta.xml`] =
            `<CustomField ${xmlns}><fullName>${field}</fullName><label>${field}</label><type>Text</type><length>255</length></CustomField>`;
    }
    return files;
}

/** A platform event. */
export function platformEvent(name: string, fields: readonly string[], behavior: string): Record<string, string> {
    return customObject(
        name,
        fields,
        `<eventType>HighVolume</eventType><publishBehavior>${behavior}</publishBehavior>`,
    );
}
