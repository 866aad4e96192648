/** Schema.SObjectType and the statics of Schema. */
import type { Runtime } from '../../runtime/runtime';
import { apexTypes, listOf, makeTypeRef, mapOf } from '../../runtime/type-ref';
import { parseForField } from '../../store/convert-value';
import { SObjectValue } from '../../store/sobject';
import { required } from '../arguments';
import { ApexList } from '../collections/apex-list';
import { definePlatformType } from '../registry';
import { randomSource } from '../runtime-context';
import { DescribeSObjectResult } from './describe-sobject';
import { NamesMap } from './names-map';
import { SObjectTypeToken, sobjectTypeToken } from './tokens';

/** Events made this way know their uuid, so that a publish callback can tell them apart. */
function eventUuid(rt: Runtime): string {
    const hex = Buffer.from(randomSource(rt).bytes(16)).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function newRecord(rt: Runtime, self: SObjectTypeToken, id: string | null, withDefaults: boolean): SObjectValue {
    const record = new SObjectValue(self.info);
    if (self.info.kind === 'event' && self.info.fields.has('eventuuid')) record.values.set('eventuuid', eventUuid(rt));
    if (withDefaults) {
        for (const field of self.info.fields.values()) {
            if (field.defaultValue === undefined || !field.createable) continue;
            const value =
                typeof field.defaultValue === 'boolean'
                    ? field.defaultValue
                    : parseForField(field, String(field.defaultValue));
            if (value !== undefined) record.values.set(field.key, value);
        }
    }
    if (id !== null) record.values.set('id', id);
    return record;
}

function describeNamed(rt: Runtime, names: ApexList | null): ApexList {
    const found = required(rt, names).items.map((name) => {
        const info = rt.model.findObject(String(name));
        if (!info)
            throw rt.exception(
                'System.InvalidParameterValueException',
                `sObject type '${String(name)}' is not supported.`,
            );
        return new DescribeSObjectResult(info);
    });
    return new ApexList(listOf(makeTypeRef('DescribeSObjectResult')), found);
}

const globals = new WeakMap<object, NamesMap>();

/** All objects of the org by lower-case name; made once per model and copied for each caller. */
function globalDescribe(rt: Runtime): NamesMap {
    const type = mapOf(apexTypes.string, makeTypeRef('SObjectType'));
    let all = globals.get(rt.model);
    if (!all)
        globals.set(
            rt.model,
            (all = NamesMap.named(
                rt,
                type,
                [...rt.model.objects.values()].map((info) => [info.apiName, sobjectTypeToken(rt, info)] as const),
            )),
        );
    return NamesMap.named(rt, type, all.entries() as [string, unknown][]);
}

definePlatformType({
    name: 'Schema.SObjectType',
    methods: {
        'getdescribe/0': (_rt, self: SObjectTypeToken) => new DescribeSObjectResult(self.info),
        'getdescribe/1': (_rt, self: SObjectTypeToken) => new DescribeSObjectResult(self.info),
        'newsobject/0': (rt, self: SObjectTypeToken) => newRecord(rt, self, null, false),
        'newsobject/1': (rt, self: SObjectTypeToken, id: string | null) => newRecord(rt, self, id, false),
        'newsobject/2': (rt, self: SObjectTypeToken, id: string | null, defaults: boolean) =>
            newRecord(rt, self, id, defaults),
    },
    is: (value) => value instanceof SObjectTypeToken,
});

definePlatformType({
    name: 'Schema.Schema',
    statics: {
        'getglobaldescribe/0': (rt) => globalDescribe(rt),
        'describesobjects/1': describeNamed,
        'describesobjects/2': describeNamed,
    },
});
