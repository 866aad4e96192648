import type { ClassInfo, MemberInfo } from '../../compiler/program';
import type { Runtime } from '../../runtime/runtime';
import { apexTypes, listOf, mapOf, type TypeRef } from '../../runtime/type-ref';
import { ApexList } from '../collections/apex-list';
import { ApexMap } from '../collections/apex-map';
import { ApexSet } from '../collections/apex-set';
import { ApexDecimal } from '../decimal';
import { readWholeNumber } from '../system/integer';
import { readPrimitive } from './deserialize-primitive';
import { readRecord } from './deserialize-record';
import { findJsonForm, type JsonForm } from './json-forms';
import { type JsonNode, JsonNumber, JsonObject } from './read-json';

/** How a JSON tree becomes Apex values. */
export interface Deserialisation {
    readonly rt: Runtime;
    /** Names that the type does not know are an error. */
    readonly strict: boolean;
}

export function jsonException(rt: Runtime, message: string): unknown {
    return rt.exception('System.JSONException', message);
}

/** JSON.deserializeUntyped: maps, lists, strings, booleans, Integer or Long, Decimal for numbers with a point or an exponent. */
export function readUntyped(rt: Runtime, node: JsonNode): unknown {
    if (node instanceof JsonObject) {
        const entries = node.members.map(([name, value]) => [name, readUntyped(rt, value)] as const);
        return ApexMap.of(rt, mapOf(apexTypes.string, apexTypes.object), entries);
    }
    if (node instanceof JsonNumber) return readNumber(node);
    if (typeof node === 'object' && node !== null) {
        const items = (node as readonly JsonNode[]).map((item) => readUntyped(rt, item));
        return new ApexList(listOf(apexTypes.object), items);
    }
    return node;
}

function readNumber(node: JsonNumber): unknown {
    const small = node.isWhole ? readWholeNumber(node.text, 32) : undefined;
    if (small !== undefined) return Number(small);
    return (node.isWhole ? readWholeNumber(node.text, 64) : undefined) ?? ApexDecimal.parse(node.text);
}

function readList(state: Deserialisation, node: JsonNode, element: TypeRef): unknown[] {
    if (!Array.isArray(node))
        throw jsonException(state.rt, "Malformed JSON: Expected '[' at the beginning of List/Set");
    return (node as readonly JsonNode[]).map((item) => readTyped(state, item, element));
}

function readMap(state: Deserialisation, node: JsonNode, type: TypeRef): ApexMap {
    const [key, value] = type.args as [TypeRef, TypeRef];
    const entries = objectOf(state, node).members.map(
        ([name, item]) => [readPrimitive(state.rt, name, key), readTyped(state, item, value)] as const,
    );
    return ApexMap.of(state.rt, type, entries);
}

/** @throws System.JSONException when the node is no object */
export function objectOf(state: Deserialisation, node: JsonNode): JsonObject {
    if (node instanceof JsonObject) return node;
    throw jsonException(state.rt, "Malformed JSON: Expected '{' at the beginning of object");
}

/** Members by lower-case name, inherited ones too. */
function instanceMembers(rt: Runtime, info: ClassInfo): Map<string, MemberInfo> {
    const parent = info.superclass && rt.program.findClassOf(info.superclass);
    const members = parent ? instanceMembers(rt, parent) : new Map<string, MemberInfo>();
    for (const member of info.members) if (!member.isStatic) members.set(member.name.toLowerCase(), member);
    return members;
}

function readObject(state: Deserialisation, node: JsonNode, info: ClassInfo): unknown {
    const { rt, strict } = state;
    if (info.kind === 'interface' || info.modifiers.has('abstract')) {
        throw jsonException(rt, `Type cannot be constructed: ${info.name}`);
    }
    const source = objectOf(state, node);
    const members = instanceMembers(rt, info);
    const object = info.allocate();
    for (const [name, value] of source.members) {
        const member = members.get(name.toLowerCase());
        if (member && !member.modifiers.has('transient')) member.set(object, readTyped(state, value, member.type));
        else if (strict) throw jsonException(rt, `Unknown field: ${info.name}.${name}`);
    }
    return object;
}

function readEnum(rt: Runtime, node: JsonNode, constants: readonly unknown[], type: TypeRef): unknown {
    const constant = constants.find((value) => (value as { readonly name: string }).name === node);
    if (constant === undefined) throw jsonException(rt, `Invalid value for enum ${type.name}: ${String(node)}`);
    return constant;
}

function readNamed(state: Deserialisation, node: JsonNode, type: TypeRef): unknown {
    const { rt } = state;
    if (type === apexTypes.object) return readUntyped(rt, node);
    const info = rt.program.findClassOf(type);
    if (info?.kind === 'enum') return readEnum(rt, node, info.constants, type);
    if (info) return readObject(state, node, info);
    if (type === apexTypes.sobject || type.base === 'aggregateresult' || rt.model.findObject(type.baseName))
        return readRecord(state, node, type);
    const form = findJsonForm(type.baseName);
    if (form?.read) return readForm(state, node, form.read);
    throw jsonException(rt, `Apex Type unsupported in JSON: ${type.name}`);
}

/** Values of platform types: results of DML, mocked in tests by this road. */
function readForm(state: Deserialisation, node: JsonNode, read: NonNullable<JsonForm['read']>): unknown {
    const { members } = objectOf(state, node);
    const byName = new Map(members.map(([name, value]) => [name.toLowerCase(), value] as const));
    return read(state.rt, byName, (value, type) => readTyped(state, value as JsonNode, type));
}

/** A JSON tree as a value of the type. @throws System.JSONException where they do not fit */
export function readTyped(state: Deserialisation, node: JsonNode, type: TypeRef): unknown {
    if (node === null) return null;
    switch (type.kind) {
        case 'primitive':
            return readPrimitive(state.rt, node, type);
        case 'list':
            return new ApexList(type, readList(state, node, type.args[0] as TypeRef));
        case 'set':
            return ApexSet.of(state.rt, type, readList(state, node, type.args[0] as TypeRef));
        case 'map':
            return readMap(state, node, type);
        default:
            return readNamed(state, node, type);
    }
}
