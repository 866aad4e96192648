import { ApexBlob } from '../../library/blob';
import { ApexList, ApexMap, ApexSet } from '../../library/collections';
import { ApexDate } from '../../library/date';
import { ApexDatetime } from '../../library/datetime';
import { ApexDecimal } from '../../library/decimal';
import { ApexTime } from '../../library/time';
import { ApexDouble, ApexEnumValue, ApexObject, type ApexValue } from '../../runtime';
import { SObjectValue } from '../../store';
import type { OrgRuntime } from '../org-runtime';

/**
 * An Apex value as a Lightning component receives it: records without `attributes`, Apex classes by their @AuraEnabled members
 * (in declaration order, nulls left out), numbers as JSON numbers, dates as ISO text, enums by name.
 */
export function toPlainJson(rt: OrgRuntime, value: ApexValue): unknown {
    if (value === null || value === undefined) return null;
    if (typeof value === 'bigint') return Number(value);
    if (typeof value !== 'object') return value;
    if (value instanceof ApexDecimal) return Number(value.toString());
    if (value instanceof ApexDouble) return value.value;
    if (value instanceof ApexDate || value instanceof ApexDatetime || value instanceof ApexTime)
        return printTemporal(value);
    if (value instanceof ApexBlob) return Buffer.from(value.bytes).toString('base64');
    if (value instanceof ApexEnumValue) return value.name;
    if (value instanceof ApexList) return value.items.map((item) => toPlainJson(rt, item));
    if (value instanceof ApexSet) return value.values().map((item) => toPlainJson(rt, item));
    if (value instanceof ApexMap) return printMap(rt, value);
    if (value instanceof SObjectValue) return printRecord(rt, value);
    if (value instanceof ApexObject) return printObject(rt, value);
    return rt.toText(value);
}

function printTemporal(value: ApexDate | ApexDatetime | ApexTime): string {
    return value instanceof ApexTime ? `${value.toIso()}Z` : value.toIso();
}

function printMap(rt: OrgRuntime, map: ApexMap): unknown {
    const entries = map.entries().map(([key, item]) => [mapKey(rt, key), toPlainJson(rt, item)] as const);
    return Object.fromEntries(entries);
}

function mapKey(rt: OrgRuntime, key: ApexValue): string {
    return key instanceof ApexEnumValue ? key.name : rt.toText(key);
}

function printRecord(rt: OrgRuntime, record: SObjectValue): unknown {
    const plain: Record<string, unknown> = {};
    for (const [key, value] of record.values) {
        if (value === null) continue;
        plain[record.type.fields.get(key)?.apiName ?? key] = toPlainJson(rt, value);
    }
    for (const [name, parent] of record.parents ?? []) {
        if (parent) plain[relationshipName(rt, record, name)] = toPlainJson(rt, parent);
    }
    for (const [name, children] of record.children ?? []) {
        if (children) plain[childName(rt, record, name)] = toPlainJson(rt, children);
    }
    return plain;
}

function relationshipName(rt: OrgRuntime, record: SObjectValue, key: string): string {
    return rt.model.findParent(record.type, key)?.relationshipName ?? key;
}

function childName(rt: OrgRuntime, record: SObjectValue, key: string): string {
    return rt.model.findChildren(record.type, key)?.name ?? key;
}

function printObject(rt: OrgRuntime, value: ApexObject): unknown {
    const plain: Record<string, unknown> = {};
    for (const info of lineage(rt, value)) {
        for (const member of info.members) {
            if (member.isStatic || !member.annotations.some((annotation) => annotation.name === 'auraenabled'))
                continue;
            const item = member.get(value);
            if (item !== null) plain[member.name] = toPlainJson(rt, item);
        }
    }
    return plain;
}

/** The class of the object and its superclasses, topmost first. */
function lineage(rt: OrgRuntime, value: ApexObject) {
    const chain = [rt.program.classOf(value)];
    for (let info = chain[0]; info.superclass;) {
        const parent = rt.program.findClassOf(info.superclass);
        if (!parent) break;
        chain.unshift(parent);
        info = parent;
    }
    return chain;
}
