import { ApexList } from '../../../emulators/salesforce/library/collections/apex-list';
import { typeRef } from '../../../emulators/salesforce/runtime';
import type { Override } from '../../language';
import { Mapping_Override__c } from '../../schemas/salesforce';
import type { ApexRecords } from './apex-records';

/** Rows of Mapping_Override__c that a transaction has read. */
export function takeOverrides(records: ApexRecords, overrides: readonly Override[], prefix: string): void {
    const rows = overrides.map(({ mapping, kind, field, source, value }, index) =>
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
