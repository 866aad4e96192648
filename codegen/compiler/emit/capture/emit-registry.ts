import { apex, apexType, stringType, type ApexClass, type ApexStatement } from '../../apex';
import type { ModulePlan } from '../../plan/plan-modules';
import type { DefinitionNode } from '../../read/definition-node';
import { noticeFor } from '../generated-file';
import { mapperClass, recordClass } from './capture-names';

/** The list of the mappings whose records go to Zoho Books when they are saved. */
export function emitRegistry(definitions: readonly DefinitionNode[], modules: ModulePlan): ApexClass {
    const choices = definitions.map((definition): ApexStatement => {
        const key = apex.member(apex.name(mapperClass(definition, modules)), 'KEY');
        const made = apex.construct(apexType(recordClass(definition, modules)));
        return apex.when(apex.binary(apex.name('key'), '==', key), [apex.giveBack(made)]);
    });
    return {
        doc: {
            description: [
                'The mappings whose records go to Zoho Books when they are saved.',
                noticeFor('codegen/definitions'),
            ],
        },
        annotations: [],
        visibility: 'public',
        sharing: 'inherited sharing',
        name: 'RecordMappings',
        members: [
            {
                kind: 'method',
                doc: {
                    description: ['The mapping with a key.'],
                    params: [{ name: 'key', text: 'key of the mapping' }],
                    returns: 'null when no mapping with this key takes saved records',
                },
                annotations: [],
                visibility: 'public',
                isStatic: true,
                returns: apexType('RecordMapping'),
                name: 'named',
                parameters: [{ type: stringType, name: 'key' }],
                body: [...choices, apex.giveBack(apex.nullLiteral)],
            },
        ],
    };
}
