import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomField } from '@salesforce/types/metadata';
import { XMLParser } from 'fast-xml-parser';
import type { SchemaFile } from './schema-files';

const objectsFolder = 'force-app/main/default/objects';
const parser = new XMLParser({ ignoreDeclaration: true, parseTagValue: false });

interface ChildRelationship {
    readonly parentObject: string;
    readonly name: string;
    readonly childObject: string;
}

function readFields(root: string, objectName: string): readonly Partial<CustomField>[] {
    const directory = join(root, objectsFolder, objectName, 'fields');
    if (!existsSync(directory)) {
        return [];
    }
    return readdirSync(directory)
        .sort()
        .map((file) => {
            const tree = parser.parse(readFileSync(join(directory, file), 'utf8')) as {
                CustomField: Partial<CustomField>;
            };
            return tree.CustomField;
        });
}

/** The call that describes a field's type, or a failure that names the field. */
function shapeOf(objectName: string, field: Partial<CustomField>): string {
    const length = String(field.length ?? 255);
    switch (field.type) {
        case 'Text':
        case 'TextArea':
        case 'LongTextArea':
            return `text(${length})`;
        case 'Url':
        case 'Picklist':
            return 'text(255)';
        case 'Email':
            return 'text(80)';
        case 'Phone':
            return 'text(40)';
        case 'Number':
        case 'Currency':
        case 'Percent':
            return `decimal(${String(field.precision)}, ${String(field.scale)})`;
        case 'Checkbox':
            return 'flag()';
        case 'Date':
            return 'date()';
        case 'DateTime':
            return 'instant()';
        case 'Lookup':
        case 'MasterDetail':
            return `recordId('${String(field.referenceTo)}')`;
        default:
            throw new Error(
                `${objectName}.${String(field.fullName)}: no schema for type ${String(field.type)}; add it to codegen/schemas/refresh/custom-objects.ts.`,
            );
    }
}

function guarded(field: Partial<CustomField>, shape: string): string {
    const isRequired = String(field.required) === 'true' || field.type === 'MasterDetail';
    return isRequired ? `required(${shape})` : shape;
}

/** Our own objects are the keys of `parent(…)`; look-ups to others keep the id only. */
function printField(objectName: string, field: Partial<CustomField>, known: ReadonlySet<string>): readonly string[] {
    const name = String(field.fullName);
    const shape = `labelled(${guarded(field, shapeOf(objectName, field))}, ${JSON.stringify(String(field.label ?? name))})`;
    const isLookup = field.type === 'Lookup' || field.type === 'MasterDetail';
    const target = String(field.referenceTo);
    const relation = isLookup && known.has(target) ? [`${name.replace(/__c$/, '__r')}: parent('${target}'),`] : [];
    return [`${name}: ${shape},`, ...relation];
}

function printObject(
    root: string,
    objectName: string,
    known: ReadonlySet<string>,
    relations: readonly ChildRelationship[],
): string {
    const tree = parser.parse(
        readFileSync(join(root, objectsFolder, objectName, `${objectName}.object-meta.xml`), 'utf8'),
    ) as { CustomObject: { label?: string; description?: string; nameField?: { type?: string } } };
    const description = tree.CustomObject.description ?? tree.CustomObject.label ?? objectName;
    const isNumbered = tree.CustomObject.nameField?.type === 'AutoNumber';
    const lines = [
        `Id: required(recordId('${objectName}')),`,
        `Name: ${isNumbered ? 'readOnly' : 'required'}(text(80)),`,
        ...readFields(root, objectName).flatMap((field) => printField(objectName, field, known)),
        ...relations
            .filter((relation) => relation.parentObject === objectName)
            .map((relation) => `${relation.name}: children('${relation.childObject}'),`),
    ];
    return `export const ${objectName} = sobject('${objectName}', ${JSON.stringify(description)}, {\n${lines.join('\n')}\n});`;
}

function childRelations(root: string, objects: readonly string[]): readonly ChildRelationship[] {
    return objects.flatMap((childObject) =>
        readFields(root, childObject)
            .filter((field) => field.relationshipName !== undefined && field.type !== 'MetadataRelationship')
            .map((field) => ({
                parentObject: String(field.referenceTo),
                name: `${String(field.relationshipName)}__r`,
                childObject,
            })),
    );
}

const notice = '/** Written by `npm run schemas` from `force-app/main/default/objects`; do not edit. */\n';
const shapes = [
    'children',
    'date',
    'decimal',
    'flag',
    'instant',
    'labelled',
    'parent',
    'readOnly',
    'recordId',
    'required',
    'text',
];
/** Objects of the platform's own machinery, which no mapping reads. */
const unmapped = ['Automation_Switch__c', 'Webhook_Secret__c'];

function used(text: string): string {
    return shapes.filter((shape) => text.includes(`${shape}(`)).join(', ');
}

function printAdded(root: string, folders: readonly string[], known: ReadonlySet<string>): string {
    return folders
        .filter((folder) => !folder.includes('__'))
        .map((folder) => {
            const lines = readFields(root, folder).flatMap((field) => printField(folder, field, known));
            return `export const addedTo${folder} = {\n${lines.join('\n')}\n};`;
        })
        .join('\n\n');
}

/** Our own objects, and the fields of ours on standard objects, from their metadata. */
export function printCustomObjects(root: string): readonly SchemaFile[] {
    const folders = readdirSync(join(root, objectsFolder)).sort();
    const mapped = folders.filter((folder) => folder.endsWith('__c') && !unmapped.includes(folder));
    const known = new Set(mapped);
    const relations = childRelations(root, mapped);
    const body = mapped.map((objectName) => printObject(root, objectName, known, relations)).join('\n\n');
    const added = printAdded(root, folders, known);
    return [
        {
            path: 'codegen/schemas/salesforce/custom-objects.ts',
            text: `${notice}import { ${used(body)} } from '../field';\nimport { sobject } from '../schema';\n\n${body}\n`,
        },
        {
            path: 'codegen/schemas/salesforce/added-fields.ts',
            text: `${notice}import { ${used(added)} } from '../field';\n\n${added}\n`,
        },
    ];
}
