import { resourceApis } from '../../../schemas/zoho-books/apis';
import {
    apex,
    apexType,
    listOf,
    stringType,
    type ApexClass,
    type ApexExpression,
    type ApexMember,
    type ApexParameter,
    type ApexStatement,
    type ApexType,
} from '../../apex';
import { propertyName } from '../../plan/apex-names';
import type { ModulePlan } from '../../plan/plan-modules';
import type { DefinitionNode } from '../../read/definition-node';
import { noticeFor } from '../generated-file';
import { mapperClass, recordClass } from './capture-names';

const sobject = apexType('SObject');
const document = { type: apexType('RecordDocument'), name: 'document' };
const request = apexType('ZohoRequest');
const text = (name: string): ApexParameter => ({ type: stringType, name });

function method(
    name: string,
    description: string,
    returns: ApexType,
    parameters: readonly ApexParameter[],
    body: readonly ApexStatement[],
): ApexMember {
    return {
        kind: 'method',
        doc: { description: [description] },
        annotations: [],
        visibility: 'public',
        isStatic: false,
        returns,
        name,
        parameters,
        body,
    };
}

function documentMethod(definition: DefinitionNode, mapper: string): ApexMember {
    const mapped = apex.name('mapped');
    const source: ApexExpression = {
        kind: 'cast',
        type: apexType(definition.from.apexType),
        value: apex.name('source'),
    };
    const parts = [
        apex.call(apex.member(mapped, 'value'), 'toJson'),
        apex.member(mapped, 'problems'),
        apex.member(mapped, 'references'),
    ];
    return method(
        'documentOf',
        'What a record becomes.',
        document.type,
        [
            { type: sobject, name: 'source' },
            { type: apexType('MappingContext'), name: 'context' },
        ],
        [
            apex.declare(
                apexType(`${mapper}.Result`),
                'mapped',
                apex.call(apex.name(mapper), 'mapRecord', [source, apex.name('context')]),
            ),
            apex.giveBack(apex.construct(document.type, parts)),
        ],
    );
}

/** Key of the field that holds the resource's own id, such as `item_id`. */
export function idKey(definition: DefinitionNode): string {
    const { to } = definition;
    const found = Object.entries(to.fields).find(
        ([key, { shape, access }]) =>
            access === 'readOnly' && shape.kind === 'reference' && shape.to === to.name && key.endsWith('_id'),
    );
    return found?.[0] ?? `${to.name}_id`;
}

function zohoIdMethod(definition: DefinitionNode, api: ApexExpression): ApexMember {
    const key = idKey(definition);
    const field = definition.to.fields[key];
    const property = field === undefined ? key : propertyName(key, field);
    const answer = apex.call(api, 'readOne', [apex.name('response')]);
    return method(
        'zohoIdOf',
        'Zoho id of the document in an answer; null when the answer has none.',
        stringType,
        [{ type: apexType('ZohoResponse'), name: 'response' }],
        [apex.giveBack(apex.member(answer, property, true))],
    );
}

/** The class that takes saved records of a mapping to Zoho Books. */
export function emitRecordMapping(definition: DefinitionNode, modules: ModulePlan): ApexClass {
    const mapper = mapperClass(definition, modules);
    const api = apex.name(resourceApis.find(({ resource }) => resource === definition.to.name)?.apexClass ?? '');
    const body = apex.member(apex.name('document'), 'body');
    const value = apex.call(apex.name(definition.to.apexType), 'read', [body]);
    const give = (name: string, args: readonly ApexExpression[]) => [apex.giveBack(apex.call(api, name, args))];
    const source = `codegen/definitions/${definition.file.getBaseName()}`;
    return {
        doc: { description: [`Saved records of ${definition.from.name} go to Zoho Books.`, noticeFor(source)] },
        annotations: [],
        visibility: 'public',
        sharing: 'inherited sharing',
        name: recordClass(definition, modules),
        interfaces: [apexType('RecordMapping')],
        members: [
            method(
                'key',
                'Key of the mapping.',
                stringType,
                [],
                [apex.giveBack(apex.member(apex.name(mapper), 'KEY'))],
            ),
            method(
                'load',
                'The records with the fields that the mapping reads, as far as they still exist.',
                listOf(sobject),
                [{ type: apexType('Set', apexType('Id')), name: 'recordIds' }],
                [apex.giveBack(apex.call(apex.name(mapper), 'load', [apex.name('recordIds')]))],
            ),
            documentMethod(definition, mapper),
            method(
                'upsertByKey',
                'Creates the document, or updates the one that has the key.',
                request,
                [document, text('keyField'), text('key')],
                give('upsertFrom', [body, apex.name('keyField'), apex.name('key')]),
            ),
            method('create', 'Creates the document.', request, [document], give('createFrom', [body])),
            method(
                'updateById',
                'Updates a document by its Zoho id; what Zoho Books owns, and what counts on creation only, is left out.',
                request,
                [text('zohoId'), document, { type: apexType('MappingOverrides'), name: 'overrides' }],
                [
                    apex.declare(apexType(definition.to.apexType), 'value', value),
                    apex.run(
                        apex.call(apex.name('overrides'), 'keepOwned', [
                            apex.member(apex.name(mapper), 'KEY'),
                            apex.name('value'),
                        ]),
                    ),
                    ...give('updateById', [apex.name('zohoId'), apex.name('value')]),
                ],
            ),
            zohoIdMethod(definition, api),
        ],
    };
}
