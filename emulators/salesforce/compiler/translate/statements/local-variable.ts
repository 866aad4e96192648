import { FieldDeclarationContext, type LocalVariableDeclarationContext } from '@apexdevtools/apex-parser';
import { checkStated } from '../../check/check-modifiers';
import { placeOf } from '../../problems';
import { readModifiers } from '../../parse/read-modifiers';
import { resolveTypeNode } from '../../types/resolve-type-node';
import type { BodyContext } from '../body-context';
import { convert } from '../convert';
import { translateValue } from '../translate-expression';

/** `Integer a = 1, b;` without the semicolon */
export function translateDeclaration(
    node: LocalVariableDeclarationContext | FieldDeclarationContext,
    body: BodyContext,
): string {
    const type = resolveTypeNode(node.typeRef(), body.owner, body.space, body.owner.unit.log);
    const modifiers = node instanceof FieldDeclarationContext ? [] : node.modifier_list();
    const read = readModifiers(modifiers);
    checkStated(body.owner, read, 'local variables', placeOf(node));
    const isFinal = read.words.has('final');
    const parts = node
        .variableDeclarators()
        .variableDeclarator_list()
        .map((declarator) => {
            const initialiser = declarator.expression();
            const value = initialiser ? convert(translateValue(initialiser, body), type, declarator, body) : 'null';
            const local = body.declare(declarator.id().getText(), type, declarator, isFinal && Boolean(initialiser));
            return `${local.js}=${value}`;
        });
    return `let ${parts.join(',')}`;
}
