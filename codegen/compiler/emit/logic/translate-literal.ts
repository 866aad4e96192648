import {
    Node,
    type ArrayLiteralExpression,
    type InterfaceDeclaration,
    type NewExpression,
    type NumericLiteral,
    type ObjectLiteralExpression,
    type TemplateExpression,
} from 'ts-morph';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { apex, type ApexExpression } from '../../apex';
import { structFields, type StructField } from './struct-fields';
import { textOf } from './text-of';
import { translateExpression } from './translate-expression';
import type { Translated, Translation, Wanted } from './translation';

const largestInteger = 2147483647;

export function translateNumber(node: NumericLiteral, at: Translation): Translated {
    const value = node.getLiteralValue();
    return Number.isInteger(value) && value <= largestInteger
        ? { expression: apex.literal(value), type: { kind: 'integer', nullable: false } }
        : at.report(node, 'fraction-literal', { text: node.getText() });
}

export function translateTemplate(node: TemplateExpression, at: Translation): Translated {
    let expression: ApexExpression = apex.stringLiteral(node.getHead().getLiteralText());
    let isFirst = node.getHead().getLiteralText() === '';
    for (const span of node.getTemplateSpans()) {
        const part = textOf(translateExpression(span.getExpression(), at), span.getExpression(), at);
        expression = isFirst ? part : apex.binary(expression, '+', part);
        isFirst = false;
        const tail = span.getLiteral().getLiteralText();
        expression = tail === '' ? expression : apex.binary(expression, '+', apex.stringLiteral(tail));
    }
    return { expression, type: { kind: 'string', nullable: false } };
}

/** The interface that an object literal stands for: what its surroundings want, or what TypeScript infers there. */
function wantedStruct(node: ObjectLiteralExpression, wanted: Wanted): SubsetType | null {
    if (wanted.type?.kind === 'struct') {
        return wanted.type;
    }
    const contextual = node.getContextualType();
    const type = contextual === undefined ? null : subsetType(contextual.getNonNullableType());
    return type?.kind === 'struct' ? type : null;
}

function valueNode(node: ObjectLiteralExpression, field: StructField): Node | undefined {
    const property = node.getProperty(field.name);
    if (Node.isPropertyAssignment(property)) {
        return property.getInitializer();
    }
    return Node.isShorthandPropertyAssignment(property) ? property.getNameNode() : undefined;
}

/** `{ ...base, field: value }` takes what is not named from the base. */
function spreadBase(node: ObjectLiteralExpression, at: Translation): ApexExpression | null {
    const spread = node.getProperties().find(Node.isSpreadAssignment);
    if (spread === undefined) {
        return null;
    }
    const base = translateExpression(spread.getExpression(), at);
    if (base.expression.kind === 'name') {
        return base.expression;
    }
    const variable = at.declareName('base');
    at.add(apex.declare(at.apexTypeOf(base.type), variable, base.expression));
    return apex.name(variable);
}

export function translateObject(node: ObjectLiteralExpression, at: Translation, wanted: Wanted): Translated {
    const struct = wantedStruct(node, wanted);
    if (struct === null || struct.kind !== 'struct') {
        return at.report(node, 'object-without-interface');
    }
    const base = spreadBase(node, at);
    const args = structFields(struct.declaration as InterfaceDeclaration).map((field) => {
        const value = valueNode(node, field);
        if (value !== undefined) {
            return translateExpression(value, at, { type: field.type ?? undefined }).expression;
        }
        return base === null ? apex.nullLiteral : apex.member(base, field.apexName);
    });
    return {
        expression: apex.construct(at.apexTypeOf(struct), args),
        type: { ...struct, nullable: false },
    };
}

function elementWanted(node: ArrayLiteralExpression, wanted: Wanted): SubsetType | null {
    if (wanted.type?.kind === 'list') {
        return wanted.type.element;
    }
    const contextual = node.getContextualType();
    const type = subsetType(contextual ?? node.getType());
    const list = type?.kind === 'list' ? type : subsetType(node.getType());
    return list?.kind === 'list' ? list.element : null;
}

function translateSpread(
    node: ArrayLiteralExpression,
    at: Translation,
    element: SubsetType,
    wanted: Wanted,
): Translated {
    const type = at.apexTypeOf(element);
    const variable = at.declareName(wanted.variable ?? 'joined');
    at.add(apex.declare({ name: 'List', args: [type] }, variable, apex.newList(type)));
    for (const item of node.getElements()) {
        const isSpread = Node.isSpreadElement(item);
        const value = translateExpression(isSpread ? item.getExpression() : item, at, {
            type: isSpread ? undefined : element,
        });
        at.add(apex.run(apex.call(apex.name(variable), isSpread ? 'addAll' : 'add', [value.expression])));
    }
    return {
        expression: apex.name(variable),
        type: { kind: 'list', nullable: false, element, isReadonly: false },
        isFresh: true,
    };
}

export function translateArray(node: ArrayLiteralExpression, at: Translation, wanted: Wanted): Translated {
    const element = elementWanted(node, wanted);
    if (element === null || element.kind === 'null') {
        return at.report(node, 'type-not-supported', { type: node.getType().getText(node) });
    }
    if (node.getElements().some(Node.isSpreadElement)) {
        return translateSpread(node, at, element, wanted);
    }
    const items = node.getElements().map((item) => translateExpression(item, at, { type: element }).expression);
    return {
        expression: apex.newList(at.apexTypeOf(element), items),
        type: { kind: 'list', nullable: false, element, isReadonly: false },
    };
}

/** `new Map<string, T>()`, the only object that `new` makes. */
export function translateMap(node: NewExpression, at: Translation): Translated {
    const type = node.getExpression().getText() === 'Map' ? subsetType(node.getType()) : null;
    if (type?.kind !== 'map' || node.getArguments().length > 0) {
        return at.report(node, 'syntax-not-supported', {
            what: `'new ${node.getExpression().getText()}'`,
            instead: 'Use an object of a declared interface, Money.of, PlainDate.of or new Map() without arguments.',
        });
    }
    return { expression: { kind: 'newMap', type: at.apexTypeOf(type), entries: [] }, type };
}
