import {
    Node,
    type ArrayLiteralExpression,
    type NewExpression,
    type NumericLiteral,
    type ObjectLiteralExpression,
    type TemplateExpression,
} from 'ts-morph';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { apex, type ApexExpression } from '../../apex';
import { rules } from '../../rules';
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
        expression = isFirst ? part : at.apply(rules.text.concat, expression, part);
        isFirst = false;
        const tail = span.getLiteral().getLiteralText();
        expression = tail === '' ? expression : at.apply(rules.text.concat, expression, apex.stringLiteral(tail));
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
    return at.held(translateExpression(spread.getExpression(), at), 'base');
}

export function translateObject(node: ObjectLiteralExpression, at: Translation, wanted: Wanted): Translated {
    const struct = wantedStruct(node, wanted);
    if (struct === null || struct.kind !== 'struct') {
        return at.report(node, 'object-without-interface');
    }
    const base = spreadBase(node, at);
    const isUnion = Node.isTypeAliasDeclaration(struct.declaration);
    const args = structFields(struct.declaration).map((field) => {
        const value = valueNode(node, field);
        if (value !== undefined) {
            return translateExpression(value, at, { type: field.type ?? undefined }).expression;
        }
        return base === null ? apex.nullLiteral : at.apply(rules.struct.taken, base, field.apexName);
    });
    return {
        expression: at.apply(isUnion ? rules.struct.variant : rules.struct.make, at.apexTypeOf(struct), args),
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
    at.run(rules.list.joinStart, variable, type);
    for (const item of node.getElements()) {
        const isSpread = Node.isSpreadElement(item);
        const value = translateExpression(isSpread ? item.getExpression() : item, at, {
            type: isSpread ? undefined : element,
        });
        at.run(isSpread ? rules.list.joinAll : rules.list.joinOne, variable, value.expression);
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
        expression: at.apply(rules.list.literal, at.apexTypeOf(element), items),
        type: { kind: 'list', nullable: false, element, isReadonly: false },
    };
}

/** `new Map<string, T>()`, `new Set<string>()` and `new Set(list)`, the only objects that `new` makes. */
export function translateNew(node: NewExpression, at: Translation): Translated {
    const name = node.getExpression().getText();
    const type = name === 'Map' || name === 'Set' ? subsetType(node.getType()) : null;
    const [content, ...more] = node.getArguments();
    if (type?.kind === 'map' && content === undefined) {
        return { expression: at.apply(rules.map.make, at.apexTypeOf(type)), type };
    }
    if (type?.kind === 'set' && more.length === 0) {
        if (content === undefined) {
            return { expression: at.apply(rules.set.make, at.apexTypeOf(type)), type };
        }
        const list = translateExpression(content, at);
        if (list.type.kind === 'list') {
            return { expression: at.apply(rules.set.of, at.apexTypeOf(type), list.expression), type };
        }
    }
    return at.report(node, 'syntax-not-supported', {
        what: `'new ${name}'`,
        instead:
            'Use an object of a declared interface, Money.of, PlainDate.of, new Map() without arguments or new Set(list), ' +
            'with keys of text or whole numbers.',
    });
}
