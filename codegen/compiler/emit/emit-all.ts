import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from 'ts-morph';
import type { Examples } from '../../examples';
import { resourceApis } from '../../schemas/zoho-books/apis';
import { checkNames } from '../check/check-names';
import type { Diagnostic } from '../diagnostics';
import { emitCapture } from './capture/emit-capture';
import type { Memory } from '../memory';
import { checkCycles, planMappings, type MappingGraph } from '../plan/mapping-graph';
import { planModules } from '../plan/plan-modules';
import { zohoSchemas } from '../plan/schema-catalogue';
import type { DefinitionNode } from '../read/definition-node';
import { readDefinitions } from '../read/read-definitions';
import { pathFrom, type CodegenProject } from '../read/read-project';
import { classFiles, classTextFiles, type GeneratedFile } from './generated-file';
import { emitLogicClass, type LogicContext } from './logic/emit-logic-class';
import { adviceLabels, type AdviceLabel } from './mapper/advice-label';
import { emitMapper } from './mapper/emit-mapper';
import type { MapperContext } from './mapper/mapper-context';
import { emitCustomMetadata } from './metadata/emit-custom-metadata';
import { emitPermissionSet } from './metadata/emit-permission-set';
import { emitLabels } from './metadata/emit-labels';
import { emitMappingIndex } from './reference/emit-mapping-index';
import { emitReferencePage } from './reference/emit-reference-page';
import { emitApiTest } from './tests/emit-api-test';
import { emitLogicTest } from './tests/emit-logic-test';
import { emitMapperTest } from './tests/emit-mapper-test';
import { emitValueTest } from './tests/emit-value-test';
import { readViews } from '../read/read-views';
import { emitViewTypes } from './views/emit-view-types';
import { emitApiClass } from './zoho/emit-api-class';
import { emitValueClass } from './zoho/emit-value-class';

export interface Emitted {
    readonly files: readonly GeneratedFile[];
    readonly diagnostics: readonly Diagnostic[];
}

/** Apex that the generated classes call, written by hand. */
const supportClasses: readonly string[] = [
    'MappingNotes',
    'MappingReference',
    'RuleException',
    'ScriptNumber',
    'ScriptNumberTest',
    'ScriptOrder',
    'ScriptOrderTest',
    'ScriptText',
    'ScriptTextTest',
];

function emitSupport(): readonly GeneratedFile[] {
    return supportClasses.flatMap((name) =>
        classTextFiles(name, readFileSync(join(__dirname, '../support', `${name}.cls`), 'utf8').trimEnd()),
    );
}

let zohoFiles: readonly GeneratedFile[] | null = null;

/** The classes of Zoho's resources. Schemas cannot change while the compiler runs, so they are written once. */
function emitZoho(): readonly GeneratedFile[] {
    zohoFiles ??= [
        ...zohoSchemas.flatMap((schema) => [emitValueClass(schema), emitValueTest(schema)]),
        ...resourceApis.flatMap((api) => [emitApiClass(api), emitApiTest(api)]),
    ].flatMap(classFiles);
    return zohoFiles;
}

/** Where the files of earlier runs are remembered, and which examples they were made with. */
export interface Recall {
    readonly memory: Memory;
    readonly version: string;
}

interface Emitting extends LogicContext, Recall {
    readonly examples: Examples;
}

/** What a file becomes, now or in an earlier run; its mistakes go to the run's. */
function unitOf(
    file: SourceFile,
    more: string,
    emitting: Emitting,
    make: (context: LogicContext) => readonly GeneratedFile[],
): readonly GeneratedFile[] {
    const { memory, version, sink, ...rest } = emitting;
    const unit = memory.recall('files', file, `${version} ${more}`, () => {
        const own: Diagnostic[] = [];
        return { files: make({ ...rest, sink: own }), diagnostics: own };
    });
    sink.push(...unit.diagnostics);
    return unit.files;
}

/** The mapper of a file of definitions and, where it has examples and no mistakes, its test. */
function emitMapping(
    file: SourceFile,
    definitions: readonly DefinitionNode[],
    context: MapperContext,
    examples: Examples,
): readonly GeneratedFile[] {
    const mapper = emitMapper(file, definitions, context);
    const main = definitions.find(({ isMain }) => isMain);
    const own = examples.mappings.find(({ mapping }) => mapping.key === main?.key);
    if (mapper === null) {
        return [];
    }
    return main === undefined || own === undefined || context.sink.length > 0
        ? classFiles(mapper)
        : [mapper, emitMapperTest(main, own, pathFrom(context.root, file), context)].flatMap(classFiles);
}

function definitionsByFile(graph: MappingGraph): ReadonlyMap<SourceFile, readonly DefinitionNode[]> {
    const byFile = new Map<SourceFile, DefinitionNode[]>();
    for (const definition of graph.definitions) {
        const own = byFile.get(definition.file);
        if (own === undefined) byFile.set(definition.file, [definition]);
        else own.push(definition);
    }
    return byFile;
}

/** The mappings of lists whose records another file maps, with the files that do. */
function foreignChildren(
    graph: MappingGraph,
): readonly { readonly parent: DefinitionNode; readonly child: DefinitionNode }[] {
    return graph.definitions.flatMap((parent) =>
        parent.fields.flatMap((field) => {
            const child = field.kind === 'each' ? graph.definitionAt(field.mapping) : undefined;
            return child === undefined || child.file === parent.file ? [] : [{ parent, child }];
        }),
    );
}

/** To tell a label the types of a definition's functions are asked for, which is remembered: others than the changed one stay unchecked. */
function labelsOf(definition: DefinitionNode, { memory }: Emitting): readonly AdviceLabel[] {
    return memory.recall(`labels of ${definition.key}`, definition.file, '', () => adviceLabels(definition));
}

function rowsOf(definition: DefinitionNode, graph: MappingGraph, { memory }: Emitting): readonly GeneratedFile[] {
    return memory.recall(`rows of ${definition.key}`, definition.file, '', () => emitCustomMetadata(definition, graph));
}

function pageOf(main: DefinitionNode, graph: MappingGraph, { memory, root }: Emitting): readonly GeneratedFile[] {
    if (!main.isMain) return [];
    return [memory.recall(`page of ${main.key}`, main.file, '', () => emitReferencePage(main, graph, root))];
}

/** What one set of mappings becomes: classes, tests, metadata, permissions, pages. */
function emitMappings(project: CodegenProject, context: Emitting): readonly GeneratedFile[] {
    const graph = planMappings(readDefinitions(project, context.sink));
    context.sink.push(...checkCycles(graph, project.root));
    const byFile = definitionsByFile(graph);
    const shared = foreignChildren(graph);
    const mappers = project.definitions.flatMap((file) => {
        const own = byFile.get(file) ?? [];
        const className = context.modules.classOf(file) ?? '';
        const more = [
            ...shared.filter(({ child }) => child.file === file).map(({ child }) => child.key),
            ...shared.filter(({ parent }) => parent.file === file).map(({ child }) => child.file.getFullText()),
        ];
        return unitOf(file, more.join(' '), context, (unit) =>
            emitMapping(file, own, { ...unit, graph, className }, context.examples),
        );
    });
    return [
        ...mappers,
        ...graph.definitions.flatMap((definition) => rowsOf(definition, graph, context)),
        ...emitCapture(graph, context.modules),
        emitPermissionSet(graph),
        ...graph.definitions.flatMap((definition) => pageOf(definition, graph, context)),
        emitMappingIndex(graph),
        ...emitLabels(graph.definitions.flatMap((definition) => labelsOf(definition, context))),
    ];
}

function emitLogic(file: SourceFile, context: LogicContext, examples: Examples): readonly GeneratedFile[] {
    const own = examples.logic.find(({ module }) => module === file.getBaseNameWithoutExtension());
    const logic = emitLogicClass(file, context);
    return own === undefined || context.sink.length > 0
        ? classFiles(logic)
        : [logic, emitLogicTest(file, own, context)].flatMap(classFiles);
}

/** Everything that a run makes, before final layout. */
export function emitAll(project: CodegenProject, examples: Examples, recall: Recall): Emitted {
    const sink: Diagnostic[] = [];
    const modules = planModules(project.logic, project.definitions);
    const context: Emitting = { root: project.root, modules, sink, examples, ...recall };
    sink.push(...checkNames(project, modules));
    const files = [
        ...emitSupport(),
        ...emitZoho(),
        ...project.logic.flatMap((file) => unitOf(file, '', context, (unit) => emitLogic(file, unit, examples))),
        ...emitMappings(project, context),
        ...emitViewTypes(readViews(project.root), sink),
    ];
    return { files, diagnostics: sink };
}
