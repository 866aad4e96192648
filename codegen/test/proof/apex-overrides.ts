import { ApexList } from '../../../emulators/salesforce/library/collections/apex-list';
import { typeRef } from '../../../emulators/salesforce/runtime';
import type { Override } from '../../language';
import { Mapping_Override__c } from '../../schemas/salesforce';
import type { ContextData } from '../../examples/example-context';
import type { ApexRecords } from './apex-records';

interface Row {
    readonly mapping: string | null;
    readonly kind: string;
    readonly field: string;
    readonly source: string | null;
    readonly value: string | null;
}

/** The tables of admins as rows. */
function lookupRows(lookups: ContextData['lookups']): readonly Row[] {
    return Object.entries(lookups ?? {}).flatMap(([field, table]) =>
        Object.entries(table).map(([source, value]) => ({ mapping: null, kind: 'lookup', field, source, value })),
    );
}

/** Rows of Mapping_Override__c that a transaction has read: overrides of mappings and the tables of admins. */
export function takeOverrides(
    records: ApexRecords,
    overrides: readonly Override[],
    lookups: ContextData['lookups'],
    prefix: string,
): void {
    const all: readonly Row[] = [...overrides, ...lookupRows(lookups)];
    const rows = all.map(({ mapping, kind, field, source, value }, index) =>
        records.toApex(Mapping_Override__c, {
            Id: `${prefix}${String(index + 1).padStart(12, '0')}AAA`,
            Name: `OVR-${index + 1}`,
            Mapping__c: mapping,
            Kind__c: kind,
            Field__c: field,
            Source_Path__c: source,
            Value__c: value,
        }),
    );
    records
        .classOf('MappingOverrides')
        .invokeStatic('take', [new ApexList(typeRef('List<Mapping_Override__c>'), rows)]);
}
