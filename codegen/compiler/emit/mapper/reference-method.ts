import {
    apex,
    apexType,
    listOf,
    stringType,
    type ApexExpression,
    type ApexMember,
    type ApexStatement,
} from '../../apex';
import { propertyName } from '../../plan/apex-names';
import type { MappingGraph } from '../../plan/mapping-graph';
import type { DefinitionNode } from '../../read/definition-node';
import { targetType } from './map-methods';

interface OpenField {
    readonly path: string;
    readonly target: ApexExpression;
}

function openFields(definition: DefinitionNode, graph: MappingGraph): readonly OpenField[] {
    const value = apex.name('value');
    const reference = apex.name('reference');
    const property = (schemaOwner: DefinitionNode, key: string): string => {
        const field = schemaOwner.to.fields[key];
        return field === undefined ? key : propertyName(key, field);
    };
    return definition.fields.flatMap((field) => {
        if (field.kind === 'reference' && field.direction === 'toZoho') {
            return [{ path: field.key, target: apex.member(value, property(definition, field.key)) }];
        }
        const child = field.kind === 'each' ? graph.definitionAt(field.mapping) : undefined;
        if (child === undefined) {
            return [];
        }
        const item = apex.call(apex.member(value, property(definition, field.key)), 'get', [
            apex.member(reference, 'position'),
        ]);
        return child.fields.flatMap((inner) =>
            inner.kind === 'reference' && inner.direction === 'toZoho'
                ? [{ path: `${field.key}.${inner.key}`, target: apex.member(item, property(child, inner.key)) }]
                : [],
        );
    });
}

/** `applyReferences`: fills what was not in Zoho yet when the record was mapped. */
export function emitReferenceMethod(definition: DefinitionNode, graph: MappingGraph): readonly ApexMember[] {
    const open = openFields(definition, graph);
    if (open.length === 0) {
        return [];
    }
    const type = targetType(definition);
    const reference = apex.name('reference');
    const id = apex.call(apex.name('Id'), 'valueOf', [apex.member(reference, 'recordId')]);
    const resolved = apex.call(apex.name('context'), 'resolve', [apex.member(reference, 'mappingKey'), id]);
    const cases = open.map(({ path, target }) => ({
        values: [apex.stringLiteral(path)],
        body: [apex.assign(target, apex.name('zohoId'))],
    }));
    const body: readonly ApexStatement[] = [
        apex.forEach(apexType('MappingReference'), 'reference', apex.name('references'), [
            apex.declare(stringType, 'zohoId', resolved),
            { kind: 'switch', value: apex.member(reference, 'field'), cases, otherwise: null },
        ]),
        apex.giveBack(apex.name('value')),
    ];
    return [
        {
            kind: 'method',
            doc: {
                description: ['Fills in what was not in Zoho Books yet when the record was mapped.'],
                params: [
                    { name: 'value', text: 'what was mapped' },
                    { name: 'references', text: 'references that the mapping reported' },
                    { name: 'context', text: 'pairs that are known by now' },
                ],
                returns: 'the same value',
            },
            annotations: [],
            visibility: 'public',
            isStatic: true,
            returns: type,
            name: 'applyReferences',
            parameters: [
                { type, name: 'value' },
                { type: listOf(apexType('MappingReference')), name: 'references' },
                { type: apexType('MappingContext'), name: 'context' },
            ],
            body,
        },
    ];
}
