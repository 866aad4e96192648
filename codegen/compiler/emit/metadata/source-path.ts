import { Node } from 'ts-morph';
import { sourcePaths } from '../../plan/field-usage';
import type { MappingGraph } from '../../plan/mapping-graph';
import type { DefinitionNode, FieldNode } from '../../read/definition-node';

/** Where the value of a field comes from, as an admin reads it: `Account.Name`, `'customer'`, `today`. */
export function sourceOf(field: FieldNode, definition: DefinitionNode, graph: MappingGraph): string {
    switch (field.kind) {
        case 'constant':
            return field.value.getText();
        case 'fromParent':
            return 'parent record';
        case 'reference': {
            const key = graph.definitionAt(field.mapping)?.key ?? '';
            return `${paths(field, definition).join(', ')} → ${key}`;
        }
        case 'each': {
            const key = graph.definitionAt(field.mapping)?.key ?? '';
            return `${paths(field, definition).join(', ')} → ${key}`;
        }
        case 'field':
            return [...paths(field, definition), ...contextParts(field.callback)].join(', ');
        case 'embedded':
            return paths(field, definition).join(', ');
    }
}

function paths(field: FieldNode, definition: DefinitionNode): readonly string[] {
    return sourcePaths(field, definition).map((path) => path.join('.'));
}

/** What a function asks its context for: `today`, `taxIdFor`. */
function contextParts(callback: Node): readonly string[] {
    if (!Node.isArrowFunction(callback)) {
        return [];
    }
    const context = callback.getParameters()[1]?.getName();
    const accesses = [callback.getBody(), ...callback.getBody().getDescendants()].filter(
        Node.isPropertyAccessExpression,
    );
    const names = accesses
        .filter((access) => context !== undefined && access.getExpression().getText() === context)
        .map((access) => (access.getName() === 'connection' ? access.getParent()?.getText() : access.getText()) ?? '')
        .map((text) => text.replace(`${context ?? ''}.`, '').replace(/^connection\./, 'Connection__c.'));
    return [...new Set(names)];
}
