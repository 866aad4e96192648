import type { ModulePlan } from '../../plan/plan-modules';
import type { DefinitionNode } from '../../read/definition-node';

/** Class that maps a record: `ServiceToItemMapper`. */
export function mapperClass(definition: DefinitionNode, modules: ModulePlan): string {
    return modules.classOf(definition.file) ?? '';
}

/** Class that takes saved records to Zoho Books: `ServiceToItemRecord`. */
export function recordClass(definition: DefinitionNode, modules: ModulePlan): string {
    return mapperClass(definition, modules).replace(/Mapper$/, 'Record');
}

/** Trigger of an object: `ServiceCapture` on `Service__c`. */
export function triggerName(object: string): string {
    return `${object.replace(/__c$/, '').replaceAll('_', '')}Capture`;
}
