import {
    apex,
    apexType,
    integerType,
    listOf,
    type ApexMember,
    type ApexParameter,
    type ApexStatement,
    type ApexType,
} from '../../apex';
import { targetMember } from './mapper-context';
import type { ChildrenFieldNode, DefinitionNode, EmbeddedFieldNode, RuleNode } from '../../read/definition-node';
import { translateCondition, translateExpression } from '../logic/translate-expression';
import { emitField, problemWords } from './field-statements';
import {
    bindCallback,
    contextName,
    mapperTranslation,
    notesName,
    sourceName,
    valueName,
    type MapperContext,
} from './mapper-context';
import { childMethod, embeddedMethod, fieldsMethod, listName, rulesMethod } from './mapper-names';

export function targetType(definition: Pick<DefinitionNode, 'to'>): ApexType {
    return apexType(definition.to.apexType);
}

/** Source, context and notes: the parameters of every method that maps. */
export function mapperParameters(definition: DefinitionNode): readonly ApexParameter[] {
    return [
        { type: apexType(definition.from.apexType), name: sourceName(definition) },
        { type: apexType('MappingContext'), name: contextName },
        { type: apexType('MappingNotes'), name: notesName },
    ];
}

/** Gives every field of the target its value. */
export function emitFieldsMethod(definition: DefinitionNode, context: MapperContext): ApexMember {
    const at = mapperTranslation(definition, context);
    const { statements } = at.collect(() => {
        definition.fields.forEach((field) => emitField({ field, target: definition, definition, context, at }));
    });
    const type = targetType(definition);
    return {
        kind: 'method',
        doc: { description: [definition.isMain ? 'Every field of the target.' : definition.description] },
        annotations: [],
        visibility: 'private',
        isStatic: true,
        returns: type,
        name: fieldsMethod(definition),
        parameters: mapperParameters(definition),
        body: [
            apex.declare(type, valueName, apex.construct(type)),
            ...statements,
            applyOverrides(definition),
            apex.giveBack(apex.name(valueName)),
        ],
    };
}

/** `context.overrides.apply('account-to-customer', account, value, notes);` */
function applyOverrides(definition: DefinitionNode): ApexStatement {
    const value = apex.name(valueName);
    const isRecord = definition.to.system === 'salesforce';
    const target = isRecord ? apex.construct(apexType('RecordTarget'), [value]) : value;
    const key = definition.isMain ? apex.name('KEY') : apex.stringLiteral(definition.key);
    const args = [key, apex.name(sourceName(definition)), target, apex.name(notesName)];
    return apex.run(apex.call(apex.member(apex.name(contextName), 'overrides'), 'apply', args));
}

function emitRule(rule: RuleNode, definition: DefinitionNode, context: MapperContext): readonly ApexStatement[] {
    const at = mapperTranslation(definition, context);
    const { statements, result } = at.collect(() => {
        bindCallback(rule.holds, definition, at);
        return translateCondition(rule.holds.getBody(), at).expression;
    });
    const words = at.block(() => problemWords(rule, rule.field, definition, at));
    const note = apex.run(apex.call(apex.name(notesName), rule.severity, words.result));
    return [...statements, apex.when(apex.not(result), [...words.statements, note])];
}

function ruleMethodName(definition: DefinitionNode, rule: RuleNode): string {
    const words = rule.code.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    return `${rulesMethod(definition)}${words.join('')}`.replace(/^checkRules/, 'check');
}

/** One method per rule, and one that applies them all in their order. */
export function emitRuleMethods(definition: DefinitionNode, context: MapperContext): readonly ApexMember[] {
    const parameters = mapperParameters(definition);
    const method = (name: string, description: string, body: readonly ApexStatement[]): ApexMember => ({
        kind: 'method',
        doc: { description: [description] },
        annotations: [],
        visibility: 'private',
        isStatic: true,
        returns: apexType('void'),
        name,
        parameters,
        body,
    });
    if (definition.rules.length === 0) {
        return [];
    }
    const args = parameters.map(({ name }) => apex.name(name));
    const calls = definition.rules.map((rule) => apex.run(apex.call(null, ruleMethodName(definition, rule), args)));
    return [
        method(rulesMethod(definition), 'Conditions that must hold before anything is posted.', calls),
        ...definition.rules.map((rule) =>
            method(
                ruleMethodName(definition, rule),
                `Rule \`${rule.code}\` of \`${rule.field}\`.`,
                emitRule(rule, definition, context),
            ),
        ),
    ];
}

/** The statements that apply the rules of a mapping, if it has any. */
export function applyRules(definition: DefinitionNode, args: readonly string[]): readonly ApexStatement[] {
    return definition.rules.length === 0
        ? []
        : [apex.run(apex.call(null, rulesMethod(definition), args.map(apex.name)))];
}

/** Maps each record of a list by the mapping of the children. */
export function emitChildrenMethod(
    field: ChildrenFieldNode,
    definition: DefinitionNode,
    context: MapperContext,
): ApexMember | null {
    const child = context.graph.definitionAt(field.mapping);
    if (child === undefined) {
        return null;
    }
    const at = mapperTranslation(definition, context);
    bindCallback(field.callback, definition, at);
    const list = translateExpression(field.callback.getBody(), at).expression;
    const type = targetType(child);
    const name = listName(field);
    const mapped = apex.name('mapped');
    const position = apex.name('position');
    const item = sourceName(child) === sourceName(definition) ? 'entry' : sourceName(child);
    const owner = context.modules.classOf(child.file);
    const args = [apex.name(item), apex.name(contextName), apex.name('childNotes')];
    const isElsewhere = owner !== context.className && owner !== undefined;
    const target = isElsewhere ? apex.name(owner) : null;
    const call = apex.call(target, isElsewhere ? 'mapInto' : fieldsMethod(child), args);
    return {
        kind: 'method',
        doc: { description: [`The list \`${field.key}\`, in the order of the source.`] },
        annotations: [],
        visibility: 'private',
        isStatic: true,
        returns: listOf(type),
        name: childMethod(name),
        parameters: mapperParameters(definition),
        body: [
            apex.declare(listOf(type), 'mapped', apex.newList(type)),
            apex.declare(integerType, 'position', apex.literal(0)),
            apex.forEach(apexType(child.from.apexType), item, list, [
                apex.declare(
                    apexType('MappingNotes'),
                    'childNotes',
                    apex.call(apex.name(notesName), 'child', [apex.stringLiteral(field.key), position]),
                ),
                apex.run(apex.call(mapped, 'add', [call])),
                ...(isElsewhere ? [] : applyRules(child, [item, contextName, 'childNotes'])),
                apex.assign(position, apex.binary(position, '+', apex.literal(1))),
            ]),
            apex.giveBack(mapped),
        ],
    };
}

/** An embedded object, or null when the record has nothing for it. */
export function emitEmbeddedMethod(
    field: EmbeddedFieldNode,
    definition: DefinitionNode,
    context: MapperContext,
): ApexMember {
    const at = mapperTranslation(definition, context);
    const target = { to: field.schema };
    const { statements } = at.collect(() => {
        field.fields.forEach((inner) => emitField({ field: inner, target, definition, context, at }));
    });
    const value = apex.name(valueName);
    const tests = field.fields.map((inner) =>
        apex.binary(targetMember(value, inner.key, target), '==', apex.nullLiteral),
    );
    const isEmpty = tests.reduce((left, right) => apex.binary(left, '&&', right));
    const type = apexType(field.schema.apexType);
    return {
        kind: 'method',
        doc: { description: [`The object \`${field.key}\`; null when the record has nothing for it.`] },
        annotations: [],
        visibility: 'private',
        isStatic: true,
        returns: type,
        name: embeddedMethod(field.key),
        parameters: mapperParameters(definition).slice(0, 1),
        body: [
            apex.declare(type, valueName, apex.construct(type)),
            ...statements,
            apex.giveBack({ kind: 'ternary', condition: isEmpty, whenTrue: apex.nullLiteral, whenFalse: value }),
        ],
    };
}
