import { lineOf, type MetadataReader } from './model-draft';
import { qualify } from './namespaces';
import { booleanOf, nodesOf, textOf, type XmlNode } from './xml';

function readValue(entry: XmlNode): string | number | boolean | null {
    const value = entry['value'] as XmlNode | string | undefined;
    const text = typeof value === 'object' ? ((value['#text'] as string | undefined) ?? '') : (value ?? '');
    if (typeof value === 'object' && value['@xsi:nil'] === 'true') return null;
    const type = typeof value === 'object' ? String(value['@xsi:type'] ?? 'xsd:string') : 'xsd:string';
    if (text === '') return null;
    if (type === 'xsd:boolean') return text.trim().toLowerCase() === 'true';
    // Numbers stay text: their digits matter.
    return text;
}

/** `customMetadata/Type.Record.md-meta.xml` */
export const readCustomMetadata: MetadataReader = (draft, source, node) => {
    const [type, ...rest] = source.name.split('.');
    const developerName = rest.join('.');
    const typeName = qualify(`${type}__mdt`, draft.namespace).full;
    const object = draft.data.objects.get(typeName.toLowerCase());
    if (!object || developerName === '') {
        return draft.report({
            file: source.file,
            line: 1,
            message: object ? 'The file name has no record name' : `There is no custom metadata type ${typeName}`,
            remedy: 'Name the file Type.Record.md-meta.xml and add the type under objects/.',
        });
    }
    const values = new Map<string, string | number | boolean | null>();
    for (const entry of nodesOf(node, 'values')) {
        const given = textOf(entry, 'field') ?? '';
        const key = qualify(given, draft.namespace).full.toLowerCase();
        if (object.fields.has(key)) values.set(key, readValue(entry));
        else {
            draft.report({
                file: source.file,
                line: lineOf(source.text, `<field>${given}<`),
                message: `${typeName} has no field '${given}'`,
                remedy: 'Correct the field name or add the field to the type.',
            });
        }
    }
    draft.data.customMetadata.push({
        type: typeName,
        developerName,
        namespace: draft.namespace,
        label: textOf(node, 'label') ?? developerName,
        isProtected: booleanOf(node, 'protected'),
        values,
        file: source.file,
    });
};
