import { resourceApis } from '../../../schemas/zoho-books/apis';
import {
    apex,
    apexType,
    jsonObjectType,
    listOf,
    mapOfText,
    type ApexClass,
    type ApexExpression,
    type ApexStatement,
} from '../../apex';
import type { ModulePlan } from '../../plan/plan-modules';
import type { DefinitionNode } from '../../read/definition-node';
import { noticeFor } from '../generated-file';
import { testClass, testMethod } from '../tests/test-class';
import { mapperClass, recordClass } from './capture-names';
import { idKey } from './emit-record-mapping';

const zohoId = '460000000027009';
const mapping = apex.name('mapping');
const document = apex.name('document');

function areEqual(expected: ApexExpression, actual: ApexExpression): ApexStatement {
    return apex.run(apex.call(apex.name('Assert'), 'areEqual', [expected, actual]));
}

function emptyDocument(): ApexStatement {
    const body: ApexExpression = { kind: 'newMap', type: jsonObjectType, entries: [] };
    const type = apexType('RecordDocument');
    const lists = [apex.newList(apexType('MappingProblem')), apex.newList(apexType('MappingReference'))];
    return apex.declare(type, 'document', apex.construct(type, [body, ...lists]));
}

/** An answer of Zoho Books with a single record. */
function answerOf(definition: DefinitionNode): ApexExpression {
    const single = resourceApis.find(({ resource }) => resource === definition.to.name)?.single ?? definition.to.name;
    const text = JSON.stringify({ code: 0, [single]: { [idKey(definition)]: zohoId } });
    const headers: ApexExpression = { kind: 'newMap', type: mapOfText, entries: [] };
    return apex.construct(apexType('ZohoResponse'), [
        apex.literal(200),
        apex.stringLiteral(text),
        headers,
        apex.literal(12),
    ]);
}

/** Overrides of all connections. */
const overrides = apex.construct(apexType('MappingOverrides'), [apex.nullLiteral]);

function requestCase(name: string, args: readonly ApexExpression[], http: string): readonly ApexStatement[] {
    return [areEqual(apex.stringLiteral(http), apex.member(apex.call(mapping, name, args), 'method'))];
}

/** The test of the class that takes saved records of a mapping to Zoho Books. */
export function emitRecordTest(definition: DefinitionNode, modules: ModulePlan): ApexClass {
    const name = recordClass(definition, modules);
    const key = apex.member(apex.name(mapperClass(definition, modules)), 'KEY');
    const declared = apex.declare(
        apexType('RecordMapping'),
        'mapping',
        apex.call(apex.name('RecordMappings'), 'named', [key]),
    );
    const text = apex.stringLiteral(zohoId);
    return testClass(
        `${name}Test`,
        `${name} is found by its key and asks for the right calls.`,
        noticeFor(`codegen/definitions/${definition.file.getBaseName()}`),
        [
            testMethod('isFoundByItsKey', [declared, areEqual(key, apex.call(mapping, 'key'))]),
            testMethod('asksForTheRightCalls', [
                declared,
                emptyDocument(),
                ...requestCase(
                    'upsertByKey',
                    [document, apex.stringLiteral('cf_bookbridge_key'), apex.stringLiteral('key')],
                    'PUT',
                ),
                ...requestCase('create', [document], 'POST'),
                ...requestCase('updateById', [text, document, overrides], 'PUT'),
            ]),
            testMethod('findsTheIdInAnAnswer', [
                declared,
                areEqual(text, apex.call(mapping, 'zohoIdOf', [answerOf(definition)])),
            ]),
            testMethod('loadsNothingThatIsGone', [
                declared,
                apex.declare(
                    listOf(apexType('SObject')),
                    'records',
                    apex.call(mapping, 'load', [apex.construct(apexType('Set', apexType('Id')))]),
                ),
                areEqual(apex.literal(0), apex.call(apex.name('records'), 'size')),
            ]),
        ],
    );
}

/** The test of the list: what it does not have is null. */
export function emitRegistryTest(): ApexClass {
    const found = apex.call(apex.name('RecordMappings'), 'named', [apex.stringLiteral('no-such-mapping')]);
    return testClass(
        'RecordMappingsTest',
        'RecordMappings knows its mappings only.',
        noticeFor('codegen/definitions'),
        [testMethod('knowsNoOtherMapping', [apex.run(apex.call(apex.name('Assert'), 'isNull', [found]))])],
    );
}
