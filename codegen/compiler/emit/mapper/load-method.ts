import { apexType, apex, listOf, type ApexMember, type SoqlSelect } from '../../apex';
import { planUsage, listPath, type FieldPath } from '../../plan/field-usage';
import type { MappingGraph } from '../../plan/mapping-graph';
import type { DefinitionNode } from '../../read/definition-node';

function columns(paths: readonly FieldPath[]): readonly string[] {
    const names = new Set(['Id', ...paths.map((path) => path.join('.'))]);
    return ['Id', ...[...names].filter((name) => name !== 'Id').sort()];
}

/** Order of a child list: what the mapping of the children says, else their ids. */
function orderOf(list: string, definition: DefinitionNode, graph: MappingGraph): readonly string[] {
    for (const field of definition.fields) {
        if (field.kind === 'each' && listPath(field.callback)[0] === list) {
            const order = graph.definitionAt(field.mapping)?.orderBy ?? [];
            return order.length === 0 ? ['Id'] : order;
        }
    }
    return ['Id'];
}

/** The query of exactly the fields that the mapping reads. */
export function planQuery(definition: DefinitionNode, graph: MappingGraph): SoqlSelect {
    const paths = planUsage(definition, graph);
    const isChild = (path: FieldPath): boolean => definition.from.fields[path[0] ?? '']?.shape.kind === 'children';
    const lists = [...new Set(paths.filter(isChild).map((path) => path[0] ?? ''))];
    return {
        fields: columns(paths.filter((path) => !isChild(path))),
        children: lists.map((list) => ({
            fields: columns(paths.filter((path) => path[0] === list && path.length > 1).map((path) => path.slice(1))),
            children: [],
            from: list,
            where: null,
            orderBy: orderOf(list, definition, graph),
            accessMode: null,
        })),
        from: definition.from.apexType,
        where: 'Id IN :recordIds',
        orderBy: ['Id'],
        accessMode: 'SYSTEM_MODE',
    };
}

/** `load(ids)`, for mappings that read Salesforce records. */
export function emitLoadMethod(definition: DefinitionNode, graph: MappingGraph): readonly ApexMember[] {
    if (definition.from.system !== 'salesforce') {
        return [];
    }
    return [
        {
            kind: 'method',
            doc: {
                description: [
                    'Reads exactly the fields that the mapping uses. System mode: what is posted must not depend on who ' +
                        'asks; whoever shows the result has checked access to the record before.',
                ],
                params: [{ name: 'recordIds', text: 'records to map' }],
                returns: 'the records in the order of their ids',
            },
            annotations: [],
            visibility: 'public',
            isStatic: true,
            returns: listOf(apexType(definition.from.apexType)),
            name: 'load',
            parameters: [{ type: apexType('Set', apexType('Id')), name: 'recordIds' }],
            body: [apex.giveBack({ kind: 'soql', query: planQuery(definition, graph) })],
        },
    ];
}
