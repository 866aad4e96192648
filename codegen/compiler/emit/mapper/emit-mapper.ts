import type { SourceFile } from 'ts-morph';
import {
    apex,
    apexType,
    booleanType,
    integerType,
    listOf,
    stringType,
    type ApexClass,
    type ApexMember,
    type ApexParameter,
    type ApexType,
} from '../../apex';
import type { ChildrenFieldNode, DefinitionNode } from '../../read/definition-node';
import { pathFrom } from '../../read/read-project';
import { noticeFor } from '../generated-file';
import { emitDeclarations } from '../logic/emit-logic-class';
import { emitLoadMethod } from './load-method';
import {
    applyRules,
    emitChildrenMethod,
    emitEmbeddedMethod,
    emitFieldsMethod,
    emitRuleMethods,
    mapperParameters,
    targetType,
} from './map-methods';
import { contextName, notesName, sourceName, type MapperContext } from './mapper-context';
import { childMethod, fieldsMethod, listName } from './mapper-names';
import { emitReferenceMethod } from './reference-method';

const problemsType = listOf(apexType('MappingProblem'));
const referencesType = listOf(apexType('MappingReference'));

interface ResultPart {
    readonly type: ApexType;
    readonly name: string;
    readonly text: string;
}

/** Lists that cannot be part of a Salesforce record and come beside it. */
function separateLists(definition: DefinitionNode): readonly ChildrenFieldNode[] {
    return definition.to.system === 'salesforce'
        ? definition.fields.flatMap((field) => (field.kind === 'each' ? [field] : []))
        : [];
}

function resultParts(definition: DefinitionNode, context: MapperContext): readonly ResultPart[] {
    const lists = separateLists(definition).flatMap((field) => {
        const child = context.graph.definitionAt(field.mapping);
        return child === undefined
            ? []
            : [{ type: listOf(targetType(child)), name: listName(field), text: child.description }];
    });
    return [{ type: targetType(definition), name: 'value', text: 'What the record became.' }, ...lists];
}

function emitResultClass(definition: DefinitionNode, context: MapperContext): ApexClass {
    const parts = [
        ...resultParts(definition, context),
        { type: problemsType, name: 'problems', text: 'What stops the document or should be known.' },
        { type: referencesType, name: 'references', text: 'Records of the other side that must be made first.' },
    ];
    const parameters: readonly ApexParameter[] = parts.map(({ type, name }) => ({ type, name }));
    const fields = parts.map(({ type, name, text }): ApexMember => ({
        kind: 'field',
        doc: { description: [text] },
        visibility: 'public',
        isStatic: false,
        isFinal: true,
        type,
        name,
        value: null,
    }));
    const problem = apex.name('problem');
    return {
        doc: { description: ['What a record became, and what was noticed on the way.'] },
        annotations: [],
        visibility: 'public',
        sharing: null,
        name: 'Result',
        members: [
            ...fields,
            {
                kind: 'constructor',
                doc: { description: ['All fields, in the order above.'] },
                visibility: 'public',
                name: 'Result',
                parameters,
                body: parts.map(({ name }) => apex.assign(apex.member(apex.name('this'), name), apex.name(name))),
            },
            {
                kind: 'method',
                doc: { description: ['Whether a problem stops the document.'] },
                annotations: [],
                visibility: 'public',
                isStatic: false,
                returns: booleanType,
                name: 'hasErrors',
                parameters: [],
                body: [
                    apex.forEach(apexType('MappingProblem'), 'problem', apex.name('problems'), [
                        apex.when(apex.call(problem, 'isError'), [apex.giveBack(apex.literal(true))]),
                    ]),
                    apex.giveBack(apex.literal(false)),
                ],
            },
        ],
    };
}

function emitMapRecord(definition: DefinitionNode, context: MapperContext): ApexMember {
    const source = sourceName(definition);
    const args = [source, contextName, notesName];
    const type = targetType(definition);
    const lists = separateLists(definition);
    const notes = apex.name(notesName);
    const listValues = lists.map((field) => {
        const child = context.graph.definitionAt(field.mapping);
        const listType = listOf(child === undefined ? apexType('Object') : targetType(child));
        return apex.declare(
            listType,
            listName(field),
            apex.call(null, childMethod(listName(field)), args.map(apex.name)),
        );
    });
    const result = apex.construct(apexType('Result'), [
        apex.name('value'),
        ...lists.map((field) => apex.name(listName(field))),
        apex.member(notes, 'problems'),
        apex.member(notes, 'references'),
    ]);
    return {
        kind: 'method',
        doc: {
            description: [definition.description],
            params: [
                { name: source, text: 'the record' },
                { name: contextName, text: 'what the mapping may ask' },
            ],
            returns: 'the other side, with problems and open references',
        },
        annotations: [],
        visibility: 'public',
        isStatic: true,
        returns: apexType('Result'),
        name: 'mapRecord',
        parameters: mapperParameters(definition).slice(0, 2),
        body: [
            apex.declare(apexType('MappingNotes'), notesName, apex.construct(apexType('MappingNotes'))),
            apex.declare(type, 'value', apex.call(null, fieldsMethod(definition), args.map(apex.name))),
            ...listValues,
            ...applyRules(definition, args),
            apex.giveBack(result),
        ],
    };
}

/** `mapInto`: the mapping as a part of another one, which keeps the notes. */
function emitMapInto(definition: DefinitionNode): ApexMember {
    const parameters = mapperParameters(definition);
    const args = parameters.map(({ name }) => name);
    const type = targetType(definition);
    return {
        kind: 'method',
        doc: {
            description: ['The mapping as part of another one, which keeps the notes.'],
            params: [
                { name: sourceName(definition), text: 'the record' },
                { name: contextName, text: 'what the mapping may ask' },
                { name: notesName, text: 'where problems and references go' },
            ],
            returns: 'the other side',
        },
        annotations: [],
        visibility: 'public',
        isStatic: true,
        returns: type,
        name: 'mapInto',
        parameters,
        body: [
            apex.declare(type, 'value', apex.call(null, fieldsMethod(definition), args.map(apex.name))),
            ...applyRules(definition, args),
            apex.giveBack(apex.name('value')),
        ],
    };
}

function mappingMembers(definition: DefinitionNode, context: MapperContext): readonly ApexMember[] {
    const children = definition.fields.flatMap((field) => {
        const method = field.kind === 'each' ? emitChildrenMethod(field, definition, context) : null;
        return method === null ? [] : [method];
    });
    const embedded = definition.fields.flatMap((field) =>
        field.kind === 'embedded' ? [emitEmbeddedMethod(field, definition, context)] : [],
    );
    return [emitFieldsMethod(definition, context), ...children, ...embedded, ...emitRuleMethods(definition, context)];
}

/** The class that a file of definitions becomes. */
export function emitMapper(
    file: SourceFile,
    definitions: readonly DefinitionNode[],
    context: MapperContext,
): ApexClass | null {
    const main = definitions.find((definition) => definition.isMain);
    if (main === undefined) {
        return null;
    }
    const own = emitDeclarations(file, context.className, context);
    const isOf = (kinds: readonly ApexMember['kind'][]): readonly ApexMember[] =>
        own.filter(({ kind }) => kinds.includes(kind));
    return {
        doc: { description: [main.description, noticeFor(pathFrom(context.root, file))] },
        annotations: [],
        visibility: 'public',
        sharing: 'inherited sharing',
        name: context.className,
        members: [
            {
                kind: 'field',
                doc: { description: ['Key of the mapping.'] },
                visibility: 'public',
                isStatic: true,
                isFinal: true,
                type: stringType,
                name: 'KEY',
                value: apex.stringLiteral(main.key),
            },
            {
                kind: 'field',
                doc: { description: ['Version of the mapping: raised when the meaning of stored data changes.'] },
                visibility: 'public',
                isStatic: true,
                isFinal: true,
                type: integerType,
                name: 'VERSION',
                value: apex.literal(main.version),
            },
            ...isOf(['field']),
            { kind: 'class', apexClass: emitResultClass(main, context) },
            ...isOf(['class']),
            ...emitLoadMethod(main, context.graph),
            emitMapRecord(main, context),
            ...(context.graph.isChildElsewhere(main) ? [emitMapInto(main)] : []),
            ...emitReferenceMethod(main, context.graph),
            ...definitions.flatMap((definition) => mappingMembers(definition, context)),
            ...isOf(['method']),
        ],
    };
}
