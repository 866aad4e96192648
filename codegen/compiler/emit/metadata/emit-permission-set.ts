import type { PermissionSet, PermissionSetFieldPermissions } from '@salesforce/types/metadata';
import { planUsage, type FieldPath } from '../../plan/field-usage';
import type { MappingGraph } from '../../plan/mapping-graph';
import { schemaNamed } from '../../plan/schema-catalogue';
import type { Schema } from '../../../schemas/schema';
import type { GeneratedFile } from '../generated-file';
import { printMetadata } from './print-metadata';

/** The object and field at the end of a path. */
function fieldAt(path: FieldPath, start: Schema): string {
    let schema = start;
    for (const step of path.slice(0, -1)) {
        const shape = schema.fields[step]?.shape;
        schema = shape?.kind === 'parent' || shape?.kind === 'children' ? schemaNamed(shape.of) : schema;
    }
    return `${schema.name}.${path.at(-1) ?? ''}`;
}

/** Fields of ours on standard objects that mappings read. */
function addedFields(graph: MappingGraph): readonly string[] {
    const fields = graph.definitions
        .filter(({ from }) => from.system === 'salesforce')
        .flatMap((definition) => planUsage(definition, graph).map((path) => fieldAt(path, definition.from)));
    return [...new Set(fields)].filter((field) => /^[A-Za-z0-9]+\.\w+__c$/.test(field)).sort();
}

/** Read access to what the mappings need beyond the standard fields. */
export function emitPermissionSet(graph: MappingGraph): GeneratedFile {
    const fieldPermissions: readonly PermissionSetFieldPermissions[] = addedFields(graph).map((field) => ({
        editable: false,
        field,
        readable: true,
    }));
    const permissionSet: Partial<PermissionSet> = {
        description: 'Fields that the mappings read. Written by the compiler; assigned with Bookbridge Integration.',
        fieldPermissions: [...fieldPermissions],
        hasActivationRequired: false,
        label: 'Bookbridge Mapping',
    };
    return {
        path: 'force-app/main/generated/permissionsets/Bookbridge_Mapping.permissionset-meta.xml',
        text: printMetadata('PermissionSet', permissionSet),
        language: 'xml',
    };
}
