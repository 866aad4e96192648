import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listMembers } from '../../library/registry';
import type { OrgModel, SObjectTypeInfo } from '../../metadata/org-model';
import type { ClassRecord } from '../class-record';

export function digest(...parts: readonly string[]): string {
    const hash = createHash('sha1');
    for (const part of parts) hash.update(part).update('\0');
    return hash.digest('hex');
}

/** Folders of the emulator whose code decides what is emitted. */
const DECISIVE = ['compiler', 'types', 'soql', 'runtime', 'metadata'];

function* filesUnder(folder: string): Generator<string> {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) yield* filesUnder(path);
        else yield path;
    }
}

let version: string | undefined;

/** Changes when the compiler does, and when the library learns a member. */
export function compilerVersion(): string {
    if (version === undefined) {
        const root = join(__dirname, '..', '..');
        const files = DECISIVE.flatMap((folder) => [...filesUnder(join(root, folder))]).sort();
        const hash = createHash('sha1').update(listMembers().join());
        // By what they say: a fresh copy of the same compiler has new times.
        for (const file of files) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
        version = hash.digest('hex');
    }
    return version;
}

function describeObject(object: SObjectTypeInfo): string {
    // What the platform gives to a standard object is told by its name, the features and the version of the emulator.
    const fields = [...(object.addedFields ?? object.fields.values())].map(
        ({ key, type, apexType, relationshipName, referenceTo, childRelationshipName, externalId, unique }) =>
            `${key} ${type} ${apexType} ${relationshipName} ${referenceTo.length < 5 ? referenceTo.join() : referenceTo.length} ${childRelationshipName} ${externalId} ${unique}`,
    );
    return `${object.apiName} ${object.kind} ${object.customSettingsType} ${fields.join(';')}`;
}

/** What code can see of the metadata. */
export function modelSignature(model: OrgModel): string {
    const objects = [...model.objects.values()].map(describeObject).sort();
    return digest(model.namespace, [...model.features].sort().join(), [...model.labels.keys()].join(), ...objects);
}

/** What other code can see of classes; lines do not count. */
export function classesSignature(classes: readonly ClassRecord[]): string {
    return digest(
        JSON.stringify(classes, (key, value: unknown) => (key === 'line' || key === 'endLine' ? undefined : value)),
    );
}
