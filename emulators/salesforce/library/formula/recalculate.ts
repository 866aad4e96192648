import { isComputed, readComputed, recordSubject } from '../../formula';
import type { Runtime } from '../../runtime/runtime';
import { listOf, makeTypeRef } from '../../runtime/type-ref';
import { SObjectValue } from '../../store/sobject';
import { ApexList } from '../collections/apex-list';
import { definePlatformType } from '../registry';
import { dataRuntime } from '../schema/members';

/** System.FormulaRecalcResult */
class RecalcResult {
    readonly typeName = 'System.FormulaRecalcResult';

    constructor(readonly record: SObjectValue) {}
}

/** Computes the formula fields of a record in memory; look-ups are followed to saved records. */
function recalculate(rt: Runtime, record: SObjectValue): void {
    for (const field of record.type.fields.values()) {
        if (field.rollUp !== undefined || !isComputed(field)) continue;
        record.values.set(field.key, readComputed(dataRuntime(rt), recordSubject(record), field));
        if (record.queried) (record.queried.fields as Set<string>).add(field.key);
    }
}

definePlatformType({
    name: 'System.SObject',
    methods: { 'recalculateformulas/0': (rt, self: SObjectValue) => recalculate(rt, self) },
});

definePlatformType({
    name: 'System.Formula',
    statics: {
        'recalculateformulas/1': (rt, records: ApexList) => {
            const results = records.items.map((record) => {
                if (!(record instanceof SObjectValue))
                    throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
                recalculate(rt, record);
                return new RecalcResult(record);
            });
            return new ApexList(listOf(makeTypeRef('FormulaRecalcResult')), results);
        },
    },
});

definePlatformType({
    name: 'System.FormulaRecalcResult',
    methods: {
        'getsobject/0': (_rt, self: RecalcResult) => self.record,
        'issuccess/0': () => true,
        'geterrors/0': () => new ApexList(listOf(makeTypeRef('FormulaRecalcFieldError')), []),
    },
    is: (value) => value instanceof RecalcResult,
});
