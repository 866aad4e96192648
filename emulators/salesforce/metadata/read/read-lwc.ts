import { dirname } from 'node:path';
import type { MetadataReader } from './model-draft';
import { qualify } from './namespaces';
import { booleanOf, nodeOf, nodesOf, textOf, textsOf } from './xml';

/** `lwc/<name>/<name>.js-meta.xml` */
export const readLwcBundle: MetadataReader = (draft, source, node) => {
    const configs = nodeOf(node, 'targetConfigs');
    const targets = nodeOf(node, 'targets');
    const masterLabel = textOf(node, 'masterLabel');
    draft.data.lwcBundles.push({
        name: source.name,
        dir: dirname(source.file),
        apiVersion: textOf(node, 'apiVersion') ?? draft.data.apiVersion,
        isExposed: booleanOf(node, 'isExposed'),
        ...(masterLabel ? { masterLabel } : {}),
        targets: targets ? textsOf(targets, 'target') : [],
        targetConfigs: (configs ? nodesOf(configs, 'targetConfig') : []).map((config) => {
            const objects = nodeOf(config, 'objects');
            const attributes = Object.entries(config).flatMap(([name, value]): [string, string][] =>
                typeof value === 'string' && !name.startsWith('#') ? [[name.replace(/^@/, ''), value.trim()]] : [],
            );
            return {
                targets: (textOf(config, '@targets') ?? '').split(',').map((target) => target.trim()),
                objects: objects ? textsOf(objects, 'object').map((name) => qualify(name, draft.namespace).full) : [],
                attributes: new Map(attributes),
            };
        }),
        file: source.file,
    });
};
