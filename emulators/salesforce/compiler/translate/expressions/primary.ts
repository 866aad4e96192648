import * as nodes from '@apexdevtools/apex-parser';
import { apexTypes } from '../../../runtime/type-ref';
import { resolveTypeNode } from '../../types/resolve-type-node';
import type { BodyContext } from '../body-context';
import { failed } from '../translate-expression';
import type { Denotation } from '../value';
import { translateLiteral } from './literal';
import { translateName } from './name';
import { translateQuery, translateSearch } from './query';

/** `this`, `super`, literals, names, `Type.class`, queries. */
export function translatePrimary(node: nodes.PrimaryContext, body: BodyContext): Denotation {
    if (node instanceof nodes.IdPrimaryContext) return translateName(node.id(), body);
    if (node instanceof nodes.LiteralPrimaryContext) return translateLiteral(node.literal(), body);
    if (node instanceof nodes.ThisPrimaryContext) return translateThis(node, body);
    if (node instanceof nodes.SuperPrimaryContext) return translateSuper(node, body);
    if (node instanceof nodes.TypeRefPrimaryContext) {
        const type = resolveTypeNode(node.typeRef(), body.owner, body.space, body.owner.unit.log);
        return { kind: 'value', type: apexTypes.type, js: `$type(${body.emitter.type(type)})`, nonNull: true };
    }
    if (node instanceof nodes.VoidPrimaryContext) {
        return {
            kind: 'value',
            type: apexTypes.type,
            js: `$type(${body.emitter.type(apexTypes.void)})`,
            nonNull: true,
        };
    }
    if (node instanceof nodes.SoqlPrimaryContext) return translateQuery(node.soqlLiteral(), body);
    if (node instanceof nodes.SoslPrimaryContext) return translateSearch(node.soslLiteral(), body);
    throw new Error(`No translation for ${node.constructor.name}`);
}

function translateThis(node: nodes.ThisPrimaryContext, body: BodyContext): Denotation {
    if (!body.isStatic) return { kind: 'value', type: body.owner.type, js: 'this', nonNull: true };
    body.problem(node, 'Cannot reference "this" in a static context');
    return failed;
}

function translateSuper(node: nodes.SuperPrimaryContext, body: BodyContext): Denotation {
    const { superclass } = body.owner;
    if (!body.isStatic) {
        return { kind: 'value', type: superclass ?? apexTypes.object, js: 'this', nonNull: true, isSuper: true };
    }
    body.problem(node, 'Cannot reference "super" in a static context');
    return failed;
}
