import type { ClassInfo } from '../../compiler/program';
import { ApexException } from '../../runtime/exceptions';
import { ApexObject } from '../../runtime/apex-object';
import type { Runtime } from '../../runtime/runtime';
import { ApexDouble } from '../../runtime/values/apex-double';
import { ApexEnumValue } from '../../runtime/values/apex-enum-value';
import { SObjectValue } from '../../store/sobject';
import { ApexBlob } from '../blob';
import { ApexList } from '../collections/apex-list';
import { ApexMap } from '../collections/apex-map';
import { ApexSet } from '../collections/apex-set';
import { iterate } from '../collections/iterate';
import { ApexDate } from '../date';
import { ApexDatetime } from '../datetime';
import { ApexDecimal } from '../decimal';
import { printDouble } from '../print-double';
import { ApexTime } from '../time';
import { findJsonForm } from './json-forms';
import { type JsonWriter, quoteJson } from './json-writer';

interface Serialisation {
    readonly rt: Runtime;
    readonly writer: JsonWriter;
    /** Leave out the null fields of Apex objects (not of records, not of maps). */
    readonly suppressNulls: boolean;
    /** Objects that are being written, to notice a circle. */
    readonly open: Set<unknown>;
}

/** Values that are one JSON literal; undefined for the others. */
function literalOf(value: unknown): string | undefined {
    if (value === null) return 'null';
    if (typeof value === 'string') return quoteJson(value);
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'bigint') return String(value);
    if (value instanceof ApexDecimal) return value.toString();
    if (value instanceof ApexDouble)
        return Number.isFinite(value.value) ? printDouble(value.value) : quoteJson(printDouble(value.value));
    if (value instanceof ApexDate || value instanceof ApexDatetime || value instanceof ApexTime)
        return quoteJson(value.toIso());
    if (value instanceof ApexBlob) return quoteJson(Buffer.from(value.bytes).toString('base64'));
    if (value instanceof ApexEnumValue) return quoteJson(value.name);
    return undefined;
}

function unsupported(rt: Runtime, value: unknown): unknown {
    const name = rt.typeOf(value).name;
    return rt.exception('System.JSONException', `Apex Type unsupported in JSON: ${name}`);
}

function writeArray(state: Serialisation, items: readonly unknown[]): void {
    state.writer.begin('array');
    for (const item of items) writeValue(state, item);
    state.writer.end('array');
}

function writeMap(state: Serialisation, map: ApexMap): void {
    state.writer.begin('object');
    for (const [key, value] of map.entries()) {
        state.writer.name(keyText(state.rt, key));
        writeValue(state, value);
    }
    state.writer.end('object');
}

/** Keys are written as the JSON text of the value, without quotes. */
function keyText(rt: Runtime, key: unknown): string {
    if (typeof key === 'string') return key;
    if (key instanceof ApexDate || key instanceof ApexDatetime || key instanceof ApexTime) return key.toIso();
    if (key instanceof ApexObject || key instanceof SObjectValue) {
        throw rt.exception('System.JSONException', `Map keys must be primitives: ${rt.typeOf(key).name}`);
    }
    return rt.toText(key);
}

/**
 * Instance fields and automatic properties, inherited ones first, unless they are transient. The platform does not document the
 * order; nothing should depend on it.
 */
function writeObject(state: Serialisation, object: ApexObject): void {
    const { rt, writer } = state;
    const lineage = [];
    for (let info: ClassInfo | undefined = rt.program.classOf(object); info;) {
        lineage.unshift(info);
        info = info.superclass && rt.program.findClassOf(info.superclass);
    }
    writer.begin('object');
    for (const member of lineage.flatMap((info) => info.members)) {
        if (member.isStatic || member.modifiers.has('transient')) continue;
        const value = member.get(object);
        if (value === null && state.suppressNulls) continue;
        writer.name(member.name);
        writeValue(state, value);
    }
    writer.end('object');
}

/** As the REST API shows a record: `attributes`, the set fields, parents as objects, children as query results. */
function writeRecord(state: Serialisation, record: SObjectValue): void {
    const { rt, writer } = state;
    writer.begin('object');
    writer.name('attributes');
    writer.begin('object');
    writer.name('type');
    writer.value(quoteJson(record.type.apiName));
    if (record.id !== null) {
        writer.name('url');
        writer.value(quoteJson(`/services/data/v${apiVersion(rt)}/sobjects/${record.type.apiName}/${record.id}`));
    }
    writer.end('object');
    for (const [key, value] of record.values) {
        writer.name(record.type.fields.get(key)?.apiName ?? key);
        writeValue(state, value);
    }
    for (const [name, parent] of record.parents ?? []) {
        writer.name(rt.model.findParent(record.type, name)?.relationshipName ?? name);
        writeValue(state, parent);
    }
    for (const [name, children] of record.children ?? []) {
        const relation = record.type.childRelationships.find((child) => child.name?.toLowerCase() === name);
        writer.name(relation?.name ?? name);
        writeQueryResult(state, children as ApexList);
    }
    writer.end('object');
}

function writeQueryResult(state: Serialisation, records: ApexList): void {
    const { writer } = state;
    writer.begin('object');
    writer.name('totalSize');
    writer.value(String(records.size));
    writer.name('done');
    writer.value('true');
    writer.name('records');
    writeArray(state, records.items);
    writer.end('object');
}

const apiVersion = (rt: Runtime): string => Number(rt.model.apiVersion).toFixed(1);

function writeCompound(state: Serialisation, value: object): void {
    if (value instanceof ApexList) writeArray(state, value.items);
    else if (value instanceof ApexSet) writeArray(state, value.values());
    else if (value instanceof ApexMap) writeMap(state, value);
    else if (value instanceof SObjectValue) writeRecord(state, value);
    else if (value instanceof ApexObject && !(value instanceof ApexException)) writeApexObject(state, value);
    else writePlatformValue(state, value);
}

function writePlatformValue(state: Serialisation, value: object): void {
    const { rt, writer } = state;
    const form = findJsonForm((value as { readonly typeName?: string }).typeName ?? '');
    if (!form?.write) throw unsupported(rt, value);
    const content = form.write(rt, value as never);
    if (typeof content === 'string') return writer.value(quoteJson(content));
    writer.begin('object');
    for (const [name, member] of content) {
        writer.name(name);
        writeValue(state, member);
    }
    writer.end('object');
}

/** What can be iterated is written as an array (Winter '15, "Serialize Iterable"). */
function writeApexObject(state: Serialisation, value: ApexObject): void {
    if ('$iterator_0' in value) writeArray(state, iterate(state.rt, value));
    else writeObject(state, value);
}

function writeValue(state: Serialisation, value: unknown): void {
    const literal = literalOf(value);
    if (literal !== undefined) {
        state.writer.value(literal);
        return;
    }
    if (state.open.has(value)) {
        throw state.rt.exception('System.JSONException', 'Circular reference: the value contains itself');
    }
    state.open.add(value);
    writeCompound(state, value as object);
    state.open.delete(value);
}

/** Writes a value as JSON.serialize does. @throws System.JSONException for types that JSON has no form for */
export function writeJsonValue(rt: Runtime, writer: JsonWriter, value: unknown, suppressNulls = false): void {
    writeValue({ rt, writer, suppressNulls, open: new Set() }, value);
}
