import type { SObjectTypeInfo } from '../../metadata/org-model';
import type { Runtime } from '../../runtime/runtime';
import { apexTypes, makeTypeRef, mapOf } from '../../runtime/type-ref';
import { parseForField } from '../../store/convert-value';
import { normaliseId } from '../../store/id';
import { SObjectValue } from '../../store/sobject';
import type { Row } from '../../store/store';
import { ApexMap } from '../collections/apex-map';
import { definePlatformType } from '../registry';
import { dataRuntime } from './members';

function isLive(rt: Runtime, info: SObjectTypeInfo, row: Row): boolean {
    return row[rt.store.table(info).slot('isdeleted')] !== true;
}

function rowWhere(
    rt: Runtime,
    info: SObjectTypeInfo,
    key: 'name' | 'setupownerid',
    value: string | null,
): Row | undefined {
    const table = rt.store.table(info);
    return table
        .idsWhere(key, value)
        .map((id) => table.get(id)!)
        .find((row) => isLive(rt, info, row));
}

function toRecord(rt: Runtime, info: SObjectTypeInfo, row: Row): SObjectValue {
    const record = new SObjectValue(info);
    rt.store.table(info).fields.forEach((field, slot) => record.values.set(field.key, row[slot] ?? null));
    return record;
}

function firstId(rt: Runtime, object: string): string {
    const table = rt.store.table(rt.model.findObject(object)!);
    const [row] = table.rows();
    return row![table.slot('id')] as string;
}

function profileOf(rt: Runtime, userId: string): string | null {
    const table = rt.store.table(rt.model.findObject('User')!);
    return (table.get(userId)?.[table.slot('profileid')] as string | null | undefined) ?? null;
}

/** Owners from the most specific to the organization. */
function owners(rt: Runtime, id: string): string[] {
    const organization = firstId(rt, 'Organization');
    if (id.startsWith('005'))
        return [id, profileOf(rt, id), organization].filter((owner): owner is string => owner !== null);
    return id.startsWith('00e') ? [id, organization] : [organization];
}

/** A record nobody saved, with the fields' defaults. */
function empty(info: SObjectTypeInfo): SObjectValue {
    const record = new SObjectValue(info);
    for (const field of info.fields.values()) {
        if (!field.custom || field.defaultValue === undefined) continue;
        const value =
            typeof field.defaultValue === 'boolean'
                ? field.defaultValue
                : parseForField(field, String(field.defaultValue));
        if (value !== undefined) record.values.set(field.key, value);
    }
    return record;
}

/** The most specific record, its empty fields filled from those above; never null. */
function hierarchical(rt: Runtime, info: SObjectTypeInfo, id: string): SObjectValue {
    const rows = owners(rt, id).flatMap((owner) => {
        const row = rowWhere(rt, info, 'setupownerid', owner);
        return row ? [toRecord(rt, info, row)] : [];
    });
    const [nearest, ...above] = rows;
    if (!nearest) return empty(info);
    for (const field of info.fields.values()) {
        if (!field.custom || nearest.raw(field.key) !== null) continue;
        const inherited = above.find((record) => record.raw(field.key) !== null);
        if (inherited) nearest.values.set(field.key, inherited.raw(field.key));
    }
    return nearest;
}

function getInstance(rt: Runtime, info: SObjectTypeInfo, key: string | null): SObjectValue | null {
    if (info.customSettingsType === 'List') return getValues(rt, info, key);
    return hierarchical(rt, info, key === null ? currentUser(rt) : normaliseId(key));
}

function getValues(rt: Runtime, info: SObjectTypeInfo, key: string | null): SObjectValue | null {
    const list = info.customSettingsType === 'List';
    const row = rowWhere(rt, info, list ? 'name' : 'setupownerid', key === null || list ? key : normaliseId(key));
    return row ? toRecord(rt, info, row) : null;
}

function currentUser(rt: Runtime): string {
    return dataRuntime(rt).transaction.user.id;
}

function getAll(rt: Runtime, info: SObjectTypeInfo): ApexMap {
    const table = rt.store.table(info);
    const rows = [...table.rows()].filter((row) => isLive(rt, info, row));
    const type = mapOf(apexTypes.string, makeTypeRef(info.apiName));
    return ApexMap.of(
        rt,
        type,
        rows.map((row) => [row[table.slot('name')], toRecord(rt, info, row)] as const),
    );
}

definePlatformType({
    name: 'CustomSetting',
    statics: {
        'getall/1': getAll,
        'getinstance/1': (rt, info: SObjectTypeInfo) => getInstance(rt, info, null),
        'getinstance/2': getInstance,
        'getvalues/2': getValues,
        'getorgdefaults/1': (rt, info: SObjectTypeInfo) =>
            getValues(rt, info, firstId(rt, 'Organization')) ?? empty(info),
    },
});
