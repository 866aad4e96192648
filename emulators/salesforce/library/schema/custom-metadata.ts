import type { FieldInfo, SObjectTypeInfo } from '../../metadata/org-model';
import type { Runtime } from '../../runtime/runtime';
import { apexTypes, makeTypeRef, mapOf } from '../../runtime/type-ref';
import { normaliseId } from '../../store/id';
import { type FieldValue, SObjectValue } from '../../store/sobject';
import type { Row } from '../../store/store';
import { ApexMap } from '../collections/apex-map';
import { definePlatformType } from '../registry';

/** These methods give only the start of a long text (Apex Reference Guide, "Custom Metadata Type Methods"); a query gives all. */
const LONG_TEXT = 255;

function shown(field: FieldInfo, value: FieldValue): FieldValue {
    return field.type === 'textarea' && typeof value === 'string' ? value.slice(0, LONG_TEXT) : value;
}

function toRecord(rt: Runtime, info: SObjectTypeInfo, row: Row): SObjectValue {
    const record = new SObjectValue(info);
    rt.store.table(info).fields.forEach((field, slot) => record.values.set(field.key, shown(field, row[slot] ?? null)));
    return record;
}

function find(rt: Runtime, info: SObjectTypeInfo, name: string | null): SObjectValue | null {
    if (name === null) return null;
    const table = rt.store.table(info);
    const id = normaliseId(name);
    const [found] = table.get(id)
        ? [id]
        : [...table.idsWhere('developername', name), ...table.idsWhere('qualifiedapiname', name)];
    return found === undefined ? null : toRecord(rt, info, table.get(found)!);
}

function all(rt: Runtime, info: SObjectTypeInfo): ApexMap {
    const table = rt.store.table(info);
    const name = table.slot('developername');
    const rows = [...table.rows()].map((row) => [row[name], toRecord(rt, info, row)] as const);
    return ApexMap.of(rt, mapOf(apexTypes.string, makeTypeRef(info.apiName)), rows);
}

definePlatformType({
    name: 'CustomMetadata',
    statics: {
        'getall/1': all,
        'getinstance/2': find,
    },
});
