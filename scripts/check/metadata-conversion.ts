import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ComponentSet, MetadataConverter, type SourceComponent } from '@salesforce/source-deploy-retrieve';

function nameOf({ type, fullName }: Pick<SourceComponent, 'type' | 'fullName'>): string {
    return `${type.name} ${fullName}`;
}

const root = join(__dirname, '..', '..');

/**
 * Converts the package to the metadata format with Salesforce's own library, as a deployment does first. The library drops a class
 * without its -meta.xml silently, which the shape check reports.
 */
export async function checkConversion(): Promise<readonly string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'bookbridge-convert-'));
    try {
        const components = ComponentSet.fromSource(join(root, 'force-app'));
        components.sourceApiVersion = components.apiVersion = '65.0'; // otherwise the library asks the network for the newest
        const found = components.getSourceComponents().toArray();
        const converted = await new MetadataConverter().convert(components, 'metadata', {
            type: 'directory',
            outputDirectory: folder,
            genUniqueDir: false,
        });
        if (found.length === 0) return ['force-app holds no metadata component'];
        // Fields go into the file of their object, and all labels into one file.
        const there = new Set(converted.converted?.map(nameOf));
        const missing = found.filter(
            (one) => !there.has(nameOf(one)) && !(one.parent && there.has(nameOf(one.parent))),
        );
        return missing.map((one) => `${nameOf(one)} was not converted`);
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
