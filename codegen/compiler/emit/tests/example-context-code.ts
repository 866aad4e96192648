import { contextOf, type ContextData } from '../../../examples/example-context';
import { apex, apexType, type ApexExpression, type ApexMember, type ApexStatement } from '../../apex';
import { printScalar } from './print-value';

const context = apex.name('context');
const connectionType = apexType('Connection__c');

/** Fields of the example connection that mappings read. */
const connectionFields = [
    'Organization_Id__c',
    'Base_Currency__c',
    'Books_Url__c',
    'Default_Tax_Id__c',
    'Default_Payment_Terms__c',
] as const;

function change(method: string, args: readonly ApexExpression[]): ApexStatement {
    return apex.run(apex.call(context, method, args));
}

function text(value: string): ApexExpression {
    return apex.stringLiteral(value);
}

function taxRecord(category: string, taxId: string): ApexExpression {
    return {
        kind: 'newRecord',
        type: apexType('Tax_Mapping__c'),
        fields: [
            { name: 'Tax_Category__c', value: text(category) },
            { name: 'Zoho_Tax_Id__c', value: text(taxId) },
        ],
    };
}

/** Statements that save the tables of admins. */
function saveTables(lookups: ContextData['lookups']): readonly ApexStatement[] {
    const type = apexType('Mapping_Override__c');
    const rows = Object.entries(lookups ?? {}).flatMap(([table, values]) =>
        Object.entries(values).map(([source, value]): ApexExpression => ({
            kind: 'newRecord',
            type,
            fields: [
                { name: 'Kind__c', value: text('lookup') },
                { name: 'Field__c', value: text(table) },
                { name: 'Source_Path__c', value: text(source) },
                { name: 'Value__c', value: text(value) },
            ],
        })),
    );
    const mode = apex.member(apex.name('AccessLevel'), 'SYSTEM_MODE');
    return rows.length === 0
        ? []
        : [apex.run(apex.call(apex.name('Database'), 'insert', [apex.newList(type, rows), mode]))];
}

/** Statements that build the context of an example: what Node was told, Apex is told. */
export function emitContext(data: ContextData): readonly ApexStatement[] {
    const values = contextOf(data).connection;
    const currencies = Object.fromEntries(
        Object.entries(data.currencies).map(([code, id]) => [code, { id, precision: 2 }]),
    );
    const today = printScalar(contextOf(data).today) ?? apex.nullLiteral;
    return [
        ...saveTables(data.lookups),
        apex.declare(connectionType, 'connection', {
            kind: 'newRecord',
            type: connectionType,
            fields: [
                { name: 'Id', value: apex.call(null, 'connectionId') },
                { name: 'Currencies__c', value: text(JSON.stringify(currencies)) },
                ...connectionFields.map((name) => ({ name, value: printScalar(values[name]) ?? apex.nullLiteral })),
            ],
        }),
        apex.declare(
            apexType('MappingContext'),
            'context',
            apex.construct(apexType('MappingContext'), [apex.name('connection'), today]),
        ),
        apex.assign(apex.member(context, 'currencyCode'), text(data.currencyCode)),
        ...Object.entries(data.taxes).map(([category, taxId]) => change('withTax', [taxRecord(category, taxId)])),
        ...data.links.map(({ mapping, recordId, zohoId }) =>
            change('link', [text(mapping), text(recordId), text(zohoId)]),
        ),
        ...Object.entries(data.keys).map(([recordId, key]) => change('withKey', [text(recordId), text(key)])),
    ];
}

/** An id of the connection's type that no record has. */
export function connectionIdMethod(): ApexMember {
    const prefix = apex.call(
        apex.call(apex.member(apex.name('Connection__c'), 'SObjectType'), 'getDescribe'),
        'getKeyPrefix',
    );
    return {
        kind: 'method',
        doc: null,
        annotations: [],
        visibility: 'private',
        isStatic: true,
        returns: apexType('Id'),
        name: 'connectionId',
        parameters: [],
        body: [
            apex.giveBack(apex.call(apex.name('Id'), 'valueOf', [apex.binary(prefix, '+', text('000000000001AAA'))])),
        ],
    };
}
