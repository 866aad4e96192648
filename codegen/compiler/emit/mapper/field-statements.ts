import { Node } from 'ts-morph';
import { apex, objectType, type ApexExpression, type ApexStatement } from '../../apex';
import type {
    AdviceNode,
    ConstantFieldNode,
    DefinitionNode,
    EmbeddedFieldNode,
    FieldNode,
    ReferenceFieldNode,
    ValueFieldNode,
} from '../../read/definition-node';
import { labelName, labelledText } from './advice-label';
import { translateCondition, translateExpression } from '../logic/translate-expression';
import type { Translation } from '../logic/translation';
import { childMethod, embeddedMethod, listName } from './mapper-names';
import {
    bindCallback,
    contextName,
    notesName,
    shapeOf,
    sourceName,
    targetMember,
    valueName,
    type MapperContext,
} from './mapper-context';

interface FieldEmit<F extends FieldNode = FieldNode> {
    readonly field: F;
    /** Schema that the field belongs to; the embedded object's inside one. */
    readonly target: Pick<DefinitionNode, 'to'>;
    readonly definition: DefinitionNode;
    readonly context: MapperContext;
    readonly at: Translation;
}

const value = apex.name(valueName);
const notes = apex.name(notesName);

/** Words that a function computes from the record. */
function computedText(node: Node, definition: DefinitionNode, at: Translation): ApexExpression {
    if (Node.isArrowFunction(node)) {
        bindCallback(node, definition, at);
        return translateExpression(node.getBody(), at).expression;
    }
    return translateExpression(node, at).expression;
}

/** The words of a problem: a label, with the values of its gaps; or what a function computes. */
function adviceText(
    advice: AdviceNode,
    part: 'message' | 'remedy',
    definition: DefinitionNode,
    at: Translation,
): ApexExpression {
    const node = advice[part];
    const labelled = labelledText(node);
    if (labelled === null) return computedText(node, definition, at);
    const labels = apex.member(apex.name('System'), 'Label');
    const label = apex.member(labels, labelName(definition, advice.code, part));
    if (labelled.gaps.length === 0) return label;
    if (Node.isArrowFunction(node)) bindCallback(node, definition, at);
    const values = labelled.gaps.map((gap) => translateExpression(gap, at).expression);
    return apex.call(apex.name('String'), 'format', [label, apex.newList(objectType, values)]);
}

/** Code, field, message and remedy of a problem. */
export function problemWords(
    advice: AdviceNode,
    key: string,
    definition: DefinitionNode,
    at: Translation,
): readonly ApexExpression[] {
    return [
        apex.stringLiteral(advice.code),
        apex.stringLiteral(key),
        adviceText(advice, 'message', definition, at),
        adviceText(advice, 'remedy', definition, at),
    ];
}

function noteError(
    advice: AdviceNode,
    key: string,
    definition: DefinitionNode,
    at: Translation,
): readonly ApexStatement[] {
    const { statements, result } = at.block(() => problemWords(advice, key, definition, at));
    return [...statements, apex.run(apex.call(notes, 'error', result))];
}

function checkRequired(advice: AdviceNode | null, tested: ApexExpression, emit: FieldEmit): void {
    if (advice !== null) {
        const statements = noteError(advice, emit.field.key, emit.definition, emit.at);
        emit.at.add(apex.when(apex.binary(tested, '==', apex.nullLiteral), statements));
    }
}

function emitValue(emit: FieldEmit<ValueFieldNode>): void {
    const { field, definition, target, at } = emit;
    bindCallback(field.callback, definition, at);
    const translated = translateExpression(field.callback.getBody(), at);
    const member = targetMember(value, field.key, target);
    at.add(apex.assign(member, translated.expression));
    checkRequired(field.required, member, emit);
    const shape = shapeOf(field.key, target);
    if (field.fits !== null && shape?.kind === 'text') {
        const isSet = apex.binary(member, '!=', apex.nullLiteral);
        const isTooLong = apex.binary(apex.call(member, 'length'), '>', apex.literal(shape.max));
        at.add(apex.when(apex.binary(isSet, '&&', isTooLong), noteError(field.fits, field.key, definition, at)));
    }
}

function emitConstant({ field, target, at }: FieldEmit<ConstantFieldNode>): void {
    at.add(apex.assign(targetMember(value, field.key, target), translateExpression(field.value, at).expression));
}

function emitReference(emit: FieldEmit<ReferenceFieldNode>): void {
    const { field, definition, target, context, at } = emit;
    bindCallback(field.callback, definition, at);
    const source = translateExpression(field.callback.getBody(), at).expression;
    checkRequired(field.required, source, emit);
    const key = apex.stringLiteral(context.graph.definitionAt(field.mapping)?.key ?? '');
    const member = targetMember(value, field.key, target);
    const inContext = apex.name(contextName);
    if (!field.isNeeded) {
        at.add(apex.assign(member, apex.call(inContext, 'recordIdFor', [key, source])));
        return;
    }
    const method = field.direction === 'toZoho' ? 'zohoIdFor' : 'recordIdFor';
    at.add(apex.assign(member, apex.call(notes, method, [inContext, key, source, apex.stringLiteral(field.key)])));
}

/** `value.lineItems = mapLineItems(opportunity, context, notes);` */
function emitChildren(emit: FieldEmit): void {
    const { field, definition, target, at } = emit;
    if (field.kind !== 'each' || target.to.system !== 'zoho') {
        return;
    }
    const args = [sourceName(definition), contextName, notesName].map(apex.name);
    const call = apex.call(null, childMethod(listName(field)), args);
    at.add(apex.assign(targetMember(value, field.key, target), call));
}

function emitEmbedded({ field, definition, target, at }: FieldEmit<EmbeddedFieldNode>): void {
    const call = apex.call(null, embeddedMethod(field.key), [apex.name(sourceName(definition))]);
    at.add(apex.assign(targetMember(value, field.key, target), call));
}

/** The statements that give one field of the target its value, for records that meet its condition. */
export function emitField(emit: FieldEmit): void {
    const { field, definition, at } = emit;
    if (field.condition === undefined) {
        return emitAlways(emit);
    }
    bindCallback(field.condition, definition, at);
    const { expression } = translateCondition(field.condition.getBody(), at);
    const { statements } = at.block(() => emitAlways(emit));
    at.add(apex.when(expression, statements));
}

function emitAlways(emit: FieldEmit): void {
    const { field } = emit;
    switch (field.kind) {
        case 'field':
            return emitValue({ ...emit, field });
        case 'constant':
            return emitConstant({ ...emit, field });
        case 'reference':
            return emitReference({ ...emit, field });
        case 'each':
            return emitChildren(emit);
        case 'embedded':
            return emitEmbedded({ ...emit, field });
        case 'fromParent':
    }
}
