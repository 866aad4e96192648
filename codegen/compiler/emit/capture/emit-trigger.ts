import { apex, stringType, type ApexTrigger } from '../../apex';
import type { ModulePlan } from '../../plan/plan-modules';
import type { DefinitionNode } from '../../read/definition-node';
import { mapperClass, triggerName } from './capture-names';

/** The trigger of an object, with its one statement. */
export function emitTrigger(object: string, definitions: readonly DefinitionNode[], modules: ModulePlan): ApexTrigger {
    const keys = definitions.map((definition) => apex.member(apex.name(mapperClass(definition, modules)), 'KEY'));
    const records = apex.member(apex.name('Trigger'), 'new');
    return {
        name: triggerName(object),
        object,
        events: ['after insert', 'after update'],
        body: [apex.run(apex.call(apex.name('RecordCapture'), 'capture', [apex.newList(stringType, keys), records]))],
    };
}
