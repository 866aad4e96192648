import { camelCase, pascalCase } from '../../plan/apex-names';
import { listPath } from '../../plan/field-usage';
import type { ChildrenFieldNode, DefinitionNode } from '../../read/definition-node';

/** Name of a list of children: after the target's list on the way out, the source's on the way in. */
export function listName(field: ChildrenFieldNode): string {
    const name = field.key.endsWith('__r') ? (listPath(field.callback)[0] ?? field.key) : field.key;
    return camelCase(name);
}

/** `lineItems` is mapped by `mapLineItems`. */
export function childMethod(list: string): string {
    return `map${pascalCase(list)}`;
}

/** `billing_address` is mapped by `mapBillingAddress`. */
export function embeddedMethod(key: string): string {
    return `map${pascalCase(key)}`;
}

/** Method that fills a value: `mapFields` for the mapping of the file, its own name for a child's. */
export function fieldsMethod(definition: DefinitionNode): string {
    return definition.isMain ? 'mapFields' : `map${pascalCase(definition.variable)}`;
}

export function rulesMethod(definition: DefinitionNode): string {
    return definition.isMain ? 'checkRules' : `check${pascalCase(definition.variable)}`;
}
