import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { checkElement, type XmlValue } from './metadata/check-element';
import { checkLabels } from './metadata/check-labels';
import { loadMetadataTypes, type MetadataTypes } from './metadata/metadata-types';
import { filesBelow, needsMetaFile, typeBySuffix } from './metadata/source-files';

const root = join(__dirname, '..', '..');
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });

/** Elements that a type requires in a deployment, but that source files carry in their name instead. */
const givenByFileName = /lacks 'fullName'/;

/** The API carries a component's target configurations as encoded text, its source file as elements. */
const encodedInApi = /^LightningComponentBundle\.targetConfigs holds elements/;

function labelsOf(file: XmlValue): readonly { fullName: string; value: string }[] {
    const labels = typeof file === 'string' ? [] : [file['labels'] ?? []].flat();
    return labels.map((label) => {
        const text = (name: string): string => (typeof label === 'string' ? '' : String(label[name] ?? ''));
        return { fullName: text('fullName'), value: text('value') };
    });
}

function checkXmlFile(file: string, types: MetadataTypes): readonly string[] {
    const name = relative(root, file);
    const text = readFileSync(file, 'utf8');
    const valid = XMLValidator.validate(text);
    if (valid !== true) return [`${name}:${valid.err.line}:${valid.err.col} ${valid.err.msg}; mend the XML`];
    const suffix = /\.([A-Za-z]+)-meta\.xml$/.exec(file)?.[1] ?? '';
    const type = typeBySuffix[suffix];
    if (type === undefined)
        return [`${name}: the suffix '${suffix}' is none that this check knows; add it to its table`];
    const document = parser.parse(text) as Record<string, XmlValue>;
    const element = document[type];
    if (element === undefined) return [`${name}: the root element is not <${type}>`];
    if (
        suffix === 'field' &&
        typeof element !== 'string' &&
        element['fullName'] !== basename(file, '.field-meta.xml')
    ) {
        return [`${name}: fullName does not match the file's name`];
    }
    return [
        ...checkElement(element, type, type, types).filter(
            (finding) => !givenByFileName.test(finding) && !encodedInApi.test(finding),
        ),
        ...(type === 'CustomLabels' ? checkLabels(labelsOf(element)) : []),
    ].map((finding) => `${name}: ${finding}`);
}

function checkMetaBeside(file: string): readonly string[] {
    return existsSync(`${file}-meta.xml`)
        ? []
        : [`${relative(root, file)}: no ${basename(file)}-meta.xml beside it; Salesforce would drop it`];
}

function checkBundle(file: string): readonly string[] {
    const bundle = basename(dirname(file));
    const isBundleScript = dirname(dirname(file)).endsWith('lwc') && basename(file) === `${bundle}.js`;
    return isBundleScript ? checkMetaBeside(file) : [];
}

/** Findings on the shape of every metadata file in force-app: well-formed, known elements and words, nothing missing. */
export function checkMetadataShape(folder = join(root, 'force-app')): readonly string[] {
    const types = loadMetadataTypes();
    return filesBelow(folder).flatMap((file) => {
        if (file.endsWith('-meta.xml')) return checkXmlFile(file, types);
        return needsMetaFile.test(file) ? checkMetaBeside(file) : checkBundle(file);
    });
}
