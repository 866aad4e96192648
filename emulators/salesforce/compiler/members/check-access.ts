import type { ClassDeclaration, FieldDeclaration } from '../declare/declarations';
import type { Modifiers } from '../parse/read-modifiers';
import { findAnnotation } from '../parse/read-modifiers';
import type { TypeSpace } from '../types/type-space';

function outermost(declaration: ClassDeclaration): ClassDeclaration {
    return declaration.outer ? outermost(declaration.outer) : declaration;
}

function isTestCode(declaration: ClassDeclaration): boolean {
    return findAnnotation(outermost(declaration).modifiers, 'istest') !== undefined;
}

interface Member {
    readonly owner: ClassDeclaration;
    readonly modifiers: Modifiers;
}

/** Whether code of `from` may use a member. Without a modifier a member is private; interface methods are public. */
export function isVisible(member: Member, from: ClassDeclaration, space: TypeSpace): boolean {
    const { words } = member.modifiers;
    if (member.owner.kind === 'interface' || words.has('public') || words.has('global') || words.has('webservice'))
        return true;
    if (outermost(member.owner) === outermost(from)) return true;
    if (findAnnotation(member.modifiers, 'testvisible') && isTestCode(from)) return true;
    if (!words.has('protected') && !words.has('override')) return false;
    for (let scope: ClassDeclaration | null = from; scope; scope = scope.outer) {
        if (space.isSubtype(scope.type, member.owner.type)) return true;
    }
    return false;
}

/** Whether `from` may write a property whose setter has an access modifier of its own. */
export function isWritable(field: FieldDeclaration, from: ClassDeclaration, space: TypeSpace): boolean {
    const setter = field.property?.setter;
    if (!setter || setter.modifiers.words.size === 0) return true;
    return isVisible(
        { owner: field.owner, modifiers: { ...setter.modifiers, annotations: field.modifiers.annotations } },
        from,
        space,
    );
}
