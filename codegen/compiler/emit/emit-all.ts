import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceApis } from '../../schemas/zoho-books/apis';
import type { Diagnostic } from '../diagnostics';
import { checkCycles, planMappings } from '../plan/mapping-graph';
import { planModules } from '../plan/plan-modules';
import { zohoSchemas } from '../plan/schema-catalogue';
import { readDefinitions } from '../read/read-definitions';
import type { CodegenProject } from '../read/read-project';
import { classFiles, classTextFiles, type GeneratedFile } from './generated-file';
import { emitLogicClass, type LogicContext } from './logic/emit-logic-class';
import { emitCustomMetadata } from './metadata/emit-custom-metadata';
import { emitPermissionSet } from './metadata/emit-permission-set';
import { emitReferencePages } from './reference/emit-reference-page';
import { emitMapper } from './mapper/emit-mapper';
import { emitApiClass } from './zoho/emit-api-class';
import { emitValueClass } from './zoho/emit-value-class';

export interface Emitted {
    readonly files: readonly GeneratedFile[];
    readonly diagnostics: readonly Diagnostic[];
}

/** Apex that the generated classes call, written by hand. */
const supportClasses: readonly string[] = ['MappingNotes', 'MappingReference', 'ScriptText'];

function emitSupport(): readonly GeneratedFile[] {
    return supportClasses.flatMap((name) =>
        classTextFiles(name, readFileSync(join(__dirname, '../support', `${name}.cls`), 'utf8').trimEnd()),
    );
}

/** What one set of mappings becomes: classes, metadata, permissions, pages. */
function emitMappings(project: CodegenProject, context: LogicContext): readonly GeneratedFile[] {
    const graph = planMappings(readDefinitions(project, context.sink));
    context.sink.push(...checkCycles(graph, project.root));
    const mappers = project.definitions.flatMap((file) => {
        const own = graph.definitions.filter((definition) => definition.file === file);
        const className = context.modules.classOf(file) ?? '';
        const mapper = emitMapper(file, own, { ...context, graph, className });
        return mapper === null ? [] : classFiles(mapper);
    });
    return [
        ...mappers,
        ...emitCustomMetadata(graph),
        emitPermissionSet(graph),
        ...emitReferencePages(graph, project.root),
    ];
}

/** Everything that a run makes, before final layout. */
export function emitAll(project: CodegenProject): Emitted {
    const sink: Diagnostic[] = [];
    const context: LogicContext = {
        root: project.root,
        modules: planModules(project.logic, project.definitions),
        sink,
    };
    const files = [
        ...emitSupport(),
        ...zohoSchemas.flatMap((schema) => classFiles(emitValueClass(schema))),
        ...resourceApis.flatMap((api) => classFiles(emitApiClass(api))),
        ...emitMappings(project, context),
        ...project.logic.flatMap((file) => classFiles(emitLogicClass(file, context))),
    ];
    return { files, diagnostics: sink };
}
