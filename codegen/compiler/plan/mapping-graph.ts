import type { Node } from 'ts-morph';
import { makeDiagnostic, type Diagnostic } from '../diagnostics';
import type { DefinitionNode, FieldNode } from '../read/definition-node';
import { placeOf } from '../read/read-project';

/** The mappings of a project and how they lean on each other. */
export interface MappingGraph {
    readonly definitions: readonly DefinitionNode[];
    /** The mapping that an identifier names; undefined when it names none. */
    definitionAt(node: Node): DefinitionNode | undefined;
}

export function planMappings(definitions: readonly DefinitionNode[]): MappingGraph {
    const byDeclaration = new Map(definitions.map((definition) => [definition.node, definition]));
    return {
        definitions,
        definitionAt: (node) => {
            const symbol = node.getSymbol();
            const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations()[0];
            return declaration === undefined ? undefined : byDeclaration.get(declaration);
        },
    };
}

function flat(fields: readonly FieldNode[]): readonly FieldNode[] {
    return fields.flatMap((field) => (field.kind === 'embedded' ? [field, ...flat(field.fields)] : [field]));
}

/** Mappings that must have run before this one. */
function needs(definition: DefinitionNode, graph: MappingGraph): readonly DefinitionNode[] {
    return flat(definition.fields).flatMap((field) => {
        const isNeeded = field.kind === 'each' || (field.kind === 'reference' && field.isNeeded);
        const other = isNeeded ? graph.definitionAt(field.mapping) : undefined;
        return other === undefined ? [] : field.kind === 'each' ? needs(other, graph) : [other];
    });
}

function cycleFrom(
    start: DefinitionNode,
    graph: MappingGraph,
    path: readonly DefinitionNode[],
): readonly DefinitionNode[] | null {
    for (const next of needs(path.at(-1) ?? start, graph)) {
        if (next === start) {
            return [...path, next];
        }
        if (!path.includes(next)) {
            const found = cycleFrom(start, graph, [...path, next]);
            if (found !== null) {
                return found;
            }
        }
    }
    return null;
}

/** Mappings that wait for each other could never start. */
export function checkCycles(graph: MappingGraph, root: string): readonly Diagnostic[] {
    return graph.definitions.flatMap((definition) => {
        const cycle = cycleFrom(definition, graph, [definition]);
        if (cycle === null) {
            return [];
        }
        const path = cycle.map((member) => member.key).join(' → ');
        return [makeDiagnostic('reference-cycle', placeOf(root, definition.node), { path })];
    });
}
