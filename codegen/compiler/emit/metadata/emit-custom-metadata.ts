import type { CustomMetadata } from '@salesforce/types/metadata';
import { developerName } from '../../plan/developer-name';
import type { MappingGraph } from '../../plan/mapping-graph';
import type { DefinitionNode, FieldNode } from '../../read/definition-node';
import type { FieldShape } from '../../../schemas/field';
import type { GeneratedFile } from '../generated-file';
import { printMetadata } from './print-metadata';
import { sourceOf } from './source-path';

const folder = 'force-app/main/generated/customMetadata';
const longestLabel = 40;
const longestSource = 255;

type Value = string | number | boolean;

const schemaTypes: Readonly<Record<string, string>> = {
    string: 'xsd:string',
    number: 'xsd:double',
    boolean: 'xsd:boolean',
};

function record(type: string, name: string, label: string, values: Readonly<Record<string, Value>>): GeneratedFile {
    const metadata: Partial<CustomMetadata> = {
        label: label.slice(0, longestLabel),
        protected: true,
    };
    const rows = Object.entries(values).map(([field, value]) => ({
        field,
        value: { '@xsi:type': schemaTypes[typeof value] ?? 'xsd:string', '#text': String(value) },
    }));
    return {
        path: `${folder}/${type}.${name}.md-meta.xml`,
        text: printMetadata('CustomMetadata', { ...metadata, values: rows }, true),
        language: 'xml',
    };
}

function isRequired(field: FieldNode, definition: DefinitionNode): boolean {
    const hasWords = (field.kind === 'field' || field.kind === 'reference') && field.required !== null;
    return hasWords || definition.to.fields[field.key]?.access === 'required';
}

/** What an override must give the field, or why none can: `list object parent`, or `record`: off only. */
function overrideKind(field: FieldNode, shape: FieldShape | undefined, definition: DefinitionNode): string {
    switch (field.kind) {
        case 'each':
            return 'list';
        case 'embedded':
            return 'object';
        case 'fromParent':
            return 'parent';
        default:
            return shape?.kind === 'reference' && definition.to.system === 'salesforce'
                ? 'record'
                : (shape?.kind ?? 'text');
    }
}

/** The metadata field holds 255 characters; more choices than that are our mistake. */
function choices(field: FieldNode, values: readonly string[]): string {
    const text = values.join(',');
    if (text.length > longestSource) {
        throw new Error(`The choices of ${field.key} are longer than ${longestSource} characters.`);
    }
    return text;
}

function fieldRecord(
    field: FieldNode,
    position: number,
    definition: DefinitionNode,
    graph: MappingGraph,
): GeneratedFile {
    const name = developerName(`${definition.key}_${field.key}`);
    const shape = definition.to.fields[field.key]?.shape;
    return record('Mapping_Field', name, field.key, {
        ...(shape?.kind === 'choice' ? { Choices__c: choices(field, shape.values) } : {}),
        Is_Required__c: isRequired(field, definition),
        Kind__c: overrideKind(field, shape, definition),
        ...(shape?.kind === 'text' ? { Length__c: shape.max } : {}),
        Mapping__c: developerName(definition.key),
        Mapping_Key__c: definition.key,
        Owner__c: field.owner,
        Position__c: position,
        Source_Path__c: sourceOf(field, definition, graph).slice(0, longestSource),
        Target_Field__c: field.key,
    });
}

/** The rows that admins see of a mapping: one for it and one per field. */
export function emitCustomMetadata(definition: DefinitionNode, graph: MappingGraph): readonly GeneratedFile[] {
    return [
        record('Mapping', developerName(definition.key), definition.key, {
            Direction__c: definition.from.system === 'salesforce' ? 'to_zoho' : 'to_salesforce',
            ...(definition.identity === null ? {} : { External_Id__c: definition.identity.externalId }),
            Key__c: definition.key,
            ...(definition.identity === null || definition.identity.match.length === 0
                ? {}
                : { Match_Rules__c: definition.identity.match.join(',') }),
            Source_Object__c: definition.from.name,
            Target_Resource__c: definition.to.name,
            Version__c: definition.version,
        }),
        ...definition.fields.map((field, index) => fieldRecord(field, index + 1, definition, graph)),
    ];
}
