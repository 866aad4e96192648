/** How Apex reaches the members of a record: the rules about queried fields, read-only records and types. */
import { ApexList } from '../library/collections';
import type { FieldInfo, OrgModel } from '../metadata/org-model';
import type { ApexException } from '../runtime/exceptions';
import { makeTypeRef } from '../runtime/type-ref';
import { convertForField } from './convert-value';
import { AGGREGATE_RESULT } from './aggregate-result';
import { type FieldValue, SObjectValue } from './sobject';

/** What access needs of the runtime. */
export interface AccessRuntime {
    readonly model: OrgModel;
    exception(typeName: string, message: string, cause?: ApexException | null): ApexException;
}

function notQueried(rt: AccessRuntime, record: SObjectValue, name: string): ApexException {
    return rt.exception(
        'System.SObjectException',
        `SObject row was retrieved via SOQL without querying the requested field: ${record.type.apiName}.${name}`,
    );
}

/** `record.Field`. @param key field key. @throws System.SObjectException when a query left the field out */
export function getField(rt: AccessRuntime, record: SObjectValue, key: string): FieldValue {
    const value = record.values.get(key);
    if (value !== undefined) return value;
    const field = record.type.fields.get(key);
    if (record.queried && !record.queried.fields.has(key)) throw notQueried(rt, record, field?.apiName ?? key);
    return field?.type === 'boolean' && !record.queried ? false : null;
}

/** `record.Field = value`; the value already has the field's type. @throws System.FinalException in an after trigger */
export function putField(rt: AccessRuntime, record: SObjectValue, key: string, value: FieldValue): void {
    if (record.readOnly) throw rt.exception('System.FinalException', 'Record is read-only');
    record.values.set(key, value);
}

/** `record.Parent`. @param relationship lower-case relationship name */
export function getParent(rt: AccessRuntime, record: SObjectValue, relationship: string): SObjectValue | null {
    const parent = record.parents?.get(relationship);
    if (parent !== undefined) return parent;
    if (record.queried && !record.queried.parents.has(relationship)) {
        throw notQueried(rt, record, rt.model.findParent(record.type, relationship)?.relationshipName ?? relationship);
    }
    return null;
}

export function putParent(
    rt: AccessRuntime,
    record: SObjectValue,
    relationship: string,
    parent: SObjectValue | null,
): void {
    if (record.readOnly) throw rt.exception('System.FinalException', 'Record is read-only');
    (record.parents ??= new Map()).set(relationship, parent);
}

/** `record.Children`: the queried list; an empty one for a record that was not queried. */
export function getChildren(rt: AccessRuntime, record: SObjectValue, relationship: string): ApexList {
    const list = record.children?.get(relationship);
    if (list) return list as ApexList;
    const child = rt.model.findChildren(record.type, relationship);
    if (record.queried && !record.queried.children.has(relationship))
        throw notQueried(rt, record, child?.name ?? relationship);
    return new ApexList(makeTypeRef('List', [makeTypeRef(child?.object.apiName ?? 'SObject')]));
}

/** The field of a name used at run time. @throws System.SObjectException 'Invalid field X for Account' */
export function fieldNamed(rt: AccessRuntime, record: SObjectValue, name: string): FieldInfo {
    const field = rt.model.findField(record.type, name);
    if (!field) throw rt.exception('System.SObjectException', `Invalid field ${name} for ${record.type.apiName}`);
    return field;
}

/** `record.get('Field')` */
export function getNamed(rt: AccessRuntime, record: SObjectValue, name: string): FieldValue {
    if (record.type === AGGREGATE_RESULT) {
        const value = record.values.get(name.toLowerCase());
        if (value === undefined)
            throw rt.exception('System.SObjectException', `Invalid field ${name} for AggregateResult`);
        return value;
    }
    const alias = name.toLowerCase();
    if (record.queried?.fields.has(alias) && !record.type.fields.has(alias)) return record.values.get(alias) ?? null;
    return getField(rt, record, fieldNamed(rt, record, name).key);
}

/** `record.put('Field', value)`: converts, checks, gives back the value before. */
export function putNamed(rt: AccessRuntime, record: SObjectValue, name: string, value: FieldValue): FieldValue {
    const field = fieldNamed(rt, record, name);
    if (
        field.key !== 'id' &&
        !field.createable &&
        !field.updateable &&
        (field.calculated || field.autoNumber || !field.custom)
    ) {
        throw rt.exception('System.SObjectException', `Field ${field.apiName} is not editable`);
    }
    const converted = convertForField(field, value);
    if (converted === undefined) {
        throw rt.exception(
            'System.SObjectException',
            `Illegal assignment from ${typeText(value)} to ${field.apexType}`,
        );
    }
    const before = record.values.get(field.key) ?? null;
    putField(rt, record, field.key, converted);
    return before;
}

function typeText(value: FieldValue): string {
    if (typeof value === 'string') return 'String';
    if (typeof value === 'boolean') return 'Boolean';
    if (typeof value === 'number') return 'Integer';
    if (typeof value === 'bigint') return 'Long';
    if (value instanceof SObjectValue) return value.type.apiName;
    return (value as { typeName?: string } | null)?.typeName ?? 'Object';
}

/** `record.getSObject('Parent')`: also by the look-up field's name. */
export function getNamedParent(rt: AccessRuntime, record: SObjectValue, name: string): SObjectValue | null {
    const field = rt.model.findParent(record.type, name) ?? rt.model.findField(record.type, name);
    if (!field?.relationshipName)
        throw rt.exception('System.SObjectException', `Invalid relationship ${name} for ${record.type.apiName}`);
    return getParent(rt, record, field.relationshipName.toLowerCase());
}

/** `record.getSObjects('Children')`: null when there are none. */
export function getNamedChildren(rt: AccessRuntime, record: SObjectValue, name: string): ApexList | null {
    const child = rt.model.findChildren(record.type, name);
    if (!child)
        throw rt.exception('System.SObjectException', `Invalid relationship ${name} for ${record.type.apiName}`);
    const list = getChildren(rt, record, child.name.toLowerCase());
    return list.size === 0 ? null : list;
}
