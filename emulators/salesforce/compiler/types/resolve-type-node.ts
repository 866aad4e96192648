import { listOf, type TypeRef } from '../../runtime/type-ref';
import type { ClassDeclaration } from '../declare/declarations';
import type { TypeNameContext, TypeRefContext } from '../declare/syntax';
import { isVisible } from '../members/check-access';
import type { ProblemLog } from '../problems';
import { findGap } from './find-gap';
import { unresolved } from './unresolved';
import type { TypeSpace } from './type-space';

function nameOf(node: TypeNameContext): string {
    return (node.LIST() ?? node.SET() ?? node.MAP() ?? node.id()).getText();
}

/** The type that a syntax node names; errors go to the log and give {@link unresolved}. */
export function resolveTypeNode(
    node: TypeRefContext,
    from: ClassDeclaration | null,
    space: TypeSpace,
    log: ProblemLog,
): TypeRef {
    const names = node.typeName_list();
    const args = names[names.length - 1]?.typeArguments()?.typeList().typeRef_list() ?? [];
    const resolvedArgs = args.map((arg) => resolveTypeNode(arg, from, space, log));
    let type = space.resolveName(names.map(nameOf), resolvedArgs, from);
    const gap = type ? null : findGap(names.map(nameOf), space.model);
    if (gap !== null) {
        log.addGap(node, gap);
        type = unresolved;
    } else if (!type) {
        log.add(node, `Invalid type: ${names.map(nameOf).join('.')}`);
        type = unresolved;
    } else if (type !== unresolved) {
        checkArguments(type, node, space, log);
        checkVisible(type, node, from, space, log);
    }
    for (const _ of node.arraySubscripts()?.LBRACK_list() ?? []) type = listOf(type);
    return type;
}

function checkArguments(type: TypeRef, node: TypeRefContext, space: TypeSpace, log: ProblemLog): void {
    const expected = space.platformOf(type)?.typeParameters.length ?? 0;
    if (expected !== type.args.length && !(type.args.length === 0 && type.base === 'iterator')) {
        log.add(node, `Invalid type: ${type.name} (expects ${expected} type arguments)`);
    }
}

/** Inner types are private unless they say otherwise. */
function checkVisible(
    type: TypeRef,
    node: TypeRefContext,
    from: ClassDeclaration | null,
    space: TypeSpace,
    log: ProblemLog,
): void {
    const declaration = space.classOf(type);
    if (!from || !declaration?.outer) return;
    const member = { owner: declaration.outer, modifiers: declaration.modifiers };
    if (!isVisible(member, from, space)) log.add(node, `Type is not visible: ${declaration.name}`);
}
