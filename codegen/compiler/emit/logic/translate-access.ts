import { Node, type Identifier, type PropertyAccessExpression } from 'ts-morph';
import type { FieldShape } from '../../../schemas/field';
import { subsetType, type SubsetKind, type SubsetType } from '../../check/subset-type';
import { apex, apexType, type ApexExpression } from '../../apex';
import { rules, type ExpressionRule } from '../../rules';
import { propertyName } from '../../plan/apex-names';
import { valueType } from '../../plan/field-type';
import { schemaNamed } from '../../plan/schema-catalogue';
import { constantName } from './constant-name';
import { structFields } from './struct-fields';
import { translateExpression } from './translate-expression';
import type { Translated, Translation } from './translation';

export function translateIdentifier(node: Identifier, at: Translation): Translated {
    const parent = node.getParent();
    const symbol = Node.isShorthandPropertyAssignment(parent) ? parent.getValueSymbol() : node.getSymbol();
    const local = at.bound(symbol) ?? at.bound(symbol?.getAliasedSymbol());
    if (local !== undefined) {
        return { expression: local, type: at.typeOf(node) };
    }
    const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations()[0];
    if (Node.isVariableDeclaration(declaration)) {
        const owner = at.modules.classOf(declaration.getSourceFile());
        const isOwn = owner === at.className || owner === undefined;
        const expression = at.apply(rules.call.constant, isOwn ? null : owner, constantName(declaration.getName()));
        return { expression, type: at.typeOf(node) };
    }
    if (node.getText() === 'undefined') {
        return { expression: apex.nullLiteral, type: { kind: 'null', nullable: true } };
    }
    return at.report(node, 'syntax-not-supported', {
        what: `'${node.getText()}'`,
        instead: 'Use parameters, local variables, constants and functions of the rules.',
    });
}

/** `at.typeOf` judges the access itself, so that narrowing by TypeScript counts. */
function typeAt(node: Node, at: Translation): SubsetType {
    return at.typeOf(node);
}

function recordMember(
    target: ApexExpression,
    node: PropertyAccessExpression,
    type: SubsetType,
    at: Translation,
): Translated {
    if (type.kind !== 'record') {
        return at.report(node, 'syntax-not-supported', { what: 'This access', instead: 'Read a field of a record.' });
    }
    const { schema } = type;
    const key = node.getName();
    const field = schema.fields[key];
    if (field === undefined) {
        return at.report(node, 'type-error', { detail: `${schema.name} has no field ${key}.` });
    }
    if (field.feature !== undefined) {
        return { expression: featureMember(node, field.shape, at), type: typeAt(node, at) };
    }
    if (schema.feature !== undefined) {
        return {
            expression: dynamicMember(target, key, field.shape, node.hasQuestionDotToken()),
            type: typeAt(node, at),
        };
    }
    const isZoho = schema.system === 'zoho';
    const safe = node.hasQuestionDotToken();
    const expression = apex.member(target, isZoho ? propertyName(key, field) : key, safe);
    return { expression: isZoho ? listOrEmpty(expression, field.shape) : expression, type: typeAt(node, at) };
}

/** A field of a record whose object may not exist in the org: read by name, then cast. */
function dynamicMember(target: ApexExpression, key: string, shape: FieldShape, safe: boolean): ApexExpression {
    const read = (method: string): ApexExpression => ({
        ...apex.call(target, method, [apex.stringLiteral(key)]),
        safe,
    });
    if (shape.kind === 'children') {
        return apex.call(apex.name('RelatedRows'), 'of', [target, apex.stringLiteral(key)]);
    }
    if (shape.kind === 'parent') {
        const { apexType: type } = schemaNamed(shape.of);
        const value = read('getSObject');
        return type === 'SObject' ? value : { kind: 'cast', type: apexType(type), value };
    }
    return { kind: 'cast', type: shape.kind === 'reference' ? apexType('Id') : valueType(shape), value: read('get') };
}

/** A field that only orgs with a feature have: read by its path from the record that the chain begins with. */
function featureMember(node: PropertyAccessExpression, shape: FieldShape, at: Translation): ApexExpression {
    const path = [node.getName()];
    let start = node.getExpression();
    while (Node.isPropertyAccessExpression(start)) {
        path.unshift(start.getName());
        start = start.getExpression();
    }
    const record = translateExpression(start, at).expression;
    return {
        kind: 'cast',
        type: shape.kind === 'reference' ? apexType('Id') : valueType(shape),
        value: apex.call(apex.name('FeatureFields'), 'valueOf', [record, apex.stringLiteral(path.join('.'))]),
    };
}

/** A list that an answer does not carry is an empty one. */
function listOrEmpty(expression: ApexExpression, shape: FieldShape): ApexExpression {
    if (shape.kind !== 'children') {
        return expression;
    }
    return apex.binary(expression, '??', apex.newList(apexType(schemaNamed(shape.of).apexType)));
}

/** How many rows a sub-query found. The platform makes no list of more than 200, so they are counted in a loop. */
function countOfChildren(list: Node, at: Translation): ApexExpression | null {
    if (!Node.isPropertyAccessExpression(list)) return null;
    const owner = subsetType(list.getExpression().getType().getNonNullableType());
    if (owner?.kind !== 'record' || owner.schema.system === 'zoho') return null;
    if (owner.schema.fields[list.getName()]?.shape.kind !== 'children') return null;
    const record = translateExpression(list.getExpression(), at).expression;
    return apex.call(apex.name('RelatedRows'), 'count', [record, apex.stringLiteral(list.getName())]);
}

/** Properties that are methods in Apex. */
const properties: Readonly<Partial<Record<SubsetKind, Readonly<Record<string, ExpressionRule>>>>> = {
    string: { length: rules.text.length },
    list: { length: rules.list.size },
    map: { size: rules.map.size },
    set: { size: rules.set.size },
    date: { year: rules.date.year, month: rules.date.month, day: rules.date.day },
};

export function translateAccess(node: PropertyAccessExpression, at: Translation): Translated {
    const name = node.getName();
    if (node.getText() === 'Money.zero') {
        return { expression: at.apply(rules.money.zero), type: { kind: 'money', nullable: false } };
    }
    const counted = name === 'length' ? countOfChildren(node.getExpression(), at) : null;
    if (counted !== null) return { expression: counted, type: typeAt(node, at) };
    const target = translateExpression(node.getExpression(), at);
    const receiver = subsetType(node.getExpression().getType().getNonNullableType()) ?? target.type;
    const safe = node.hasQuestionDotToken();
    const chain = (made: ApexExpression): ApexExpression => (safe ? at.apply(rules.logic.chain, made) : made);
    if (receiver.kind === 'struct') {
        const field = structFields(receiver.declaration).find((candidate) => candidate.name === name);
        const made = at.apply(rules.struct.read, target.expression, field?.apexName ?? name);
        return { expression: chain(made), type: typeAt(node, at) };
    }
    if (receiver.kind === 'record') {
        return recordMember(target.expression, node, receiver, at);
    }
    if (receiver.kind === 'context') {
        return { expression: apex.member(target.expression, name, safe), type: typeAt(node, at) };
    }
    const rule = properties[receiver.kind]?.[name];
    if (rule !== undefined) {
        const type: SubsetType = { kind: 'integer', nullable: safe };
        return { expression: chain(at.apply(rule, target.expression)), type };
    }
    return at.report(node.getNameNode(), 'method-not-supported', {
        method: name,
        type: receiver.kind,
        known: Object.keys(properties[receiver.kind] ?? { length: 0 }).join(', '),
    });
}
