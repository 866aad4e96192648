import type { Node } from 'ts-morph';
import { makeDiagnostic, type Diagnostic } from '../diagnostics';
import type { DefinitionNode, FieldNode } from '../read/definition-node';
import { placeOf } from '../read/read-project';

/** The mappings of a project and how they lean on each other. */
export interface MappingGraph {
    readonly definitions: readonly DefinitionNode[];
    /** The mapping that an identifier names; undefined when it names none. */
    definitionAt(node: Node): DefinitionNode | undefined;
    /** Whether a mapping of another file maps a list with this one. */
    isChildElsewhere(definition: DefinitionNode): boolean;
}

export function planMappings(definitions: readonly DefinitionNode[]): MappingGraph {
    const byDeclaration = new Map(definitions.map((definition) => [definition.node, definition]));
    const definitionAt = (node: Node): DefinitionNode | undefined => {
        const symbol = node.getSymbol();
        const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations()[0];
        return declaration === undefined ? undefined : byDeclaration.get(declaration);
    };
    const shared = new Set(
        definitions.flatMap(({ file, fields }) =>
            fields
                .flatMap((field) => (field.kind === 'each' ? [definitionAt(field.mapping)] : []))
                .filter((child) => child?.file !== file),
        ),
    );
    return { definitions, definitionAt, isChildElsewhere: (definition) => shared.has(definition) };
}

function flat(fields: readonly FieldNode[]): readonly FieldNode[] {
    return fields.flatMap((field) => (field.kind === 'embedded' ? [field, ...flat(field.fields)] : [field]));
}

/** Mappings that must have run before this one; those of its child lists are part of it. */
function needs(
    definition: DefinitionNode,
    graph: MappingGraph,
    parts: readonly DefinitionNode[] = [],
): readonly DefinitionNode[] {
    return flat(definition.fields).flatMap((field) => {
        const isNeeded = field.kind === 'each' || (field.kind === 'reference' && field.isNeeded);
        const other = isNeeded ? graph.definitionAt(field.mapping) : undefined;
        if (other === undefined || field.kind !== 'each') return other === undefined ? [] : [other];
        return parts.includes(other) ? [other] : needs(other, graph, [...parts, other]);
    });
}

/** The rest of a walk from a mapping back to the start, over mappings that were not tried before; null when there is none. */
function wayBack(
    at: DefinitionNode,
    start: DefinitionNode,
    nextOf: (definition: DefinitionNode) => readonly DefinitionNode[],
    tried: Set<DefinitionNode>,
): readonly DefinitionNode[] | null {
    tried.add(at);
    for (const next of nextOf(at)) {
        const rest = next === start ? [] : tried.has(next) ? null : wayBack(next, start, nextOf, tried);
        if (rest !== null) return [next, ...rest];
    }
    return null;
}

/** Mappings of the same file or of others that a mapping reaches; each is looked at once. */
function order(
    definitions: readonly DefinitionNode[],
    nextOf: (definition: DefinitionNode) => readonly DefinitionNode[],
): { readonly sorted: readonly DefinitionNode[]; readonly backwards: readonly DefinitionNode[] } {
    const state = new Map<DefinitionNode, 'open' | 'done'>();
    const sorted: DefinitionNode[] = [];
    const backwards = new Set<DefinitionNode>();
    const visit = (definition: DefinitionNode): void => {
        state.set(definition, 'open');
        for (const next of nextOf(definition)) {
            if (state.get(next) === 'open') backwards.add(next);
            else if (!state.has(next)) visit(next);
        }
        state.set(definition, 'done');
        sorted.push(definition);
    };
    definitions.forEach((definition) => state.has(definition) || visit(definition));
    return { sorted, backwards: [...backwards] };
}

function remembered(graph: MappingGraph): (definition: DefinitionNode) => readonly DefinitionNode[] {
    const known = new Map<DefinitionNode, readonly DefinitionNode[]>();
    return (definition) => {
        const found = known.get(definition) ?? [...new Set(needs(definition, graph))];
        known.set(definition, found);
        return found;
    };
}

/** Every mapping behind those that it needs, with what each needs. */
export function dependencyOrder(
    graph: MappingGraph,
): readonly { readonly definition: DefinitionNode; readonly needs: readonly DefinitionNode[] }[] {
    const nextOf = remembered(graph);
    const { sorted } = order(graph.definitions, nextOf);
    return sorted.map((definition) => ({ definition, needs: nextOf(definition) }));
}

/** Mappings that wait for each other could never start. A circle is reported once. */
export function checkCycles(graph: MappingGraph, root: string): readonly Diagnostic[] {
    const nextOf = remembered(graph);
    return order(graph.definitions, nextOf).backwards.flatMap((definition) => {
        const circle = wayBack(definition, definition, nextOf, new Set());
        const path = [definition, ...(circle ?? [])].map((member) => member.key).join(' → ');
        return circle === null ? [] : [makeDiagnostic('reference-cycle', placeOf(root, definition.node), { path })];
    });
}
