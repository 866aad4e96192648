import { classFiles, triggerFiles, type GeneratedFile } from '../generated-file';
import type { MappingGraph } from '../../plan/mapping-graph';
import type { ModulePlan } from '../../plan/plan-modules';
import type { DefinitionNode } from '../../read/definition-node';
import { emitRecordMapping } from './emit-record-mapping';
import { emitRecordTest, emitRegistryTest } from './emit-record-test';
import { emitRegistry } from './emit-registry';
import { emitTrigger } from './emit-trigger';

/** The mappings whose records go to Zoho Books when they are saved, by their objects. */
function byObject(definitions: readonly DefinitionNode[]): ReadonlyMap<string, readonly DefinitionNode[]> {
    const groups = new Map<string, readonly DefinitionNode[]>();
    for (const definition of definitions) {
        const { name } = definition.from;
        groups.set(name, [...(groups.get(name) ?? []), definition]);
    }
    return groups;
}

/** What takes saved records to Zoho Books: a class per mapping, a trigger per object, and the list of the classes. */
export function emitCapture(graph: MappingGraph, modules: ModulePlan): readonly GeneratedFile[] {
    const captured = graph.definitions.filter(({ isCaptured, isMain }) => isCaptured && isMain);
    return [
        ...[emitRegistry(captured, modules), emitRegistryTest()].flatMap(classFiles),
        ...captured
            .flatMap((definition) => [emitRecordMapping(definition, modules), emitRecordTest(definition, modules)])
            .flatMap(classFiles),
        ...[...byObject(captured)].flatMap(([name, definitions]) =>
            triggerFiles(emitTrigger(name, definitions, modules)),
        ),
    ];
}
