import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ComponentSet, MetadataConverter } from '@salesforce/source-deploy-retrieve';

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
        const missing = found.length - (converted.converted?.length ?? found.length);
        if (found.length === 0) return ['force-app holds no metadata component'];
        return missing === 0 ? [] : [`${missing} of ${found.length} components were not converted`];
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
