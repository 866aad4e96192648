import { isUnsupportedObject } from '../../../metadata/standard/unsupported-objects';
import type { Located } from '../../problems';
import { apexTypes } from '../../../runtime/type-ref';
import { findField } from '../../members/find-field';
import type { BodyContext, Local } from '../body-context';
import { failed } from '../translate-expression';
import type { Denotation, Value } from '../value';
import { translateFieldAccess } from './field-access';

function localValue(local: Local): Value {
    return {
        kind: 'value',
        type: local.type,
        js: local.js,
        place: {
            receivers: [],
            read: () => local.js,
            write: (_, value) => `${local.js}=${value}`,
            ...(local.isFinal && { refusal: `Final members can only be assigned in their declaration: ${local.name}` }),
        },
    };
}

/** A lone name: local variable, field of this class or of an outer one, type, package. */
export function translateName(node: Located & { getText(): string }, body: BodyContext): Denotation {
    const name = node.getText();
    const variable = body.readAsType.has(node) ? null : findVariable(name, node, body);
    if (variable) return variable;
    return findTypeOrPackage(name, body) ?? unknownName(name, node, body);
}

function findVariable(name: string, node: Located, body: BodyContext): Value | null {
    const local = body.findLocal(name);
    return local ? localValue(local) : findFieldInScope(name, node, body);
}

/** Whether the name is a type or a namespace, too. */
export function isTypeName(name: string, body: BodyContext): boolean {
    return findTypeOrPackage(name, body) !== null;
}

function unknownName(name: string, node: Located, body: BodyContext): Value {
    if (isUnsupportedObject(name)) body.gap(node, `object ${name}`);
    else body.problem(node, `Variable does not exist: ${name}`);
    return failed;
}

function findFieldInScope(name: string, node: Located, body: BodyContext): Value | null {
    const key = name.toLowerCase();
    for (let scope: typeof body.owner | null = body.owner; scope; scope = scope.outer) {
        const field = findField(scope, key, body.space);
        if (!field) continue;
        if (field.isStatic) return translateFieldAccess(field, null, node, body);
        if (scope !== body.owner) continue;
        if (body.isStatic) {
            if (body.space.resolveName([name], [], body.owner)) return null;
            body.problem(node, `Variable does not exist: ${name}`);
            return failed;
        }
        return translateFieldAccess(field, { kind: 'value', type: scope.type, js: 'this', nonNull: true }, node, body);
    }
    return null;
}

function findTypeOrPackage(name: string, body: BodyContext): Denotation | null {
    const key = name.toLowerCase();
    const type = body.space.resolveName([name], [], body.owner);
    const own = type && (body.space.classOf(type) !== undefined || body.space.objectOf(type) !== undefined);
    if (type && own) return { kind: 'type', type };
    if (key === 'label') return { kind: 'special', special: 'label' };
    if (key === 'page') return { kind: 'special', special: 'page' };
    if (type && type !== apexTypes.void) return { kind: 'type', type };
    const isPackage = body.space.tables.isNamespace(name) || key === body.space.model.namespace.toLowerCase();
    return isPackage && key !== '' ? { kind: 'package', name } : null;
}
