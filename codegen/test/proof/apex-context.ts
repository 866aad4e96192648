import type { ApexObject, ApexValue } from '../../../emulators/salesforce/runtime';
import { contextOf, type ContextData } from '../../examples/example-context';
import { Connection__c, Tax_Mapping__c } from '../../schemas/salesforce';
import { apexScalar } from './apex-values';
import type { ApexRecords } from './apex-records';

/** What Node is told by `contextOf`, told to Apex. */
export function apexContext(records: ApexRecords, data: ContextData): ApexObject {
    const node = contextOf(data);
    const currencies = Object.entries(data.currencies).map(([code, id]) => [code, { id, precision: 2 }] as const);
    const connection = records.toApex(Connection__c, {
        ...node.connection,
        Currencies__c: JSON.stringify(Object.fromEntries(currencies)),
    });
    const context = records.classOf('MappingContext').construct([connection, apexScalar(node.today)]);
    const tell = (method: string, ...args: readonly ApexValue[]): void => {
        records.call(context, method, args);
    };
    records
        .classOf('MappingContext')
        .members.find(({ name }) => name === 'currencyCode')
        ?.set(context, data.currencyCode);
    for (const [category, taxId] of Object.entries(data.taxes)) {
        tell('withTax', records.toApex(Tax_Mapping__c, { Tax_Category__c: category, Zoho_Tax_Id__c: taxId }));
    }
    for (const { mapping, recordId, zohoId } of data.links) {
        tell('link', mapping, recordId, zohoId);
    }
    for (const [recordId, key] of Object.entries(data.keys)) {
        tell('withKey', recordId, key);
    }
    return context;
}
