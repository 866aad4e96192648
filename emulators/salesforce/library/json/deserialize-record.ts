import type { FieldInfo, SObjectTypeInfo } from '../../metadata/sobject-type-info';
import { apexTypes, listOf, makeTypeRef, type TypeRef } from '../../runtime/type-ref';
import { AGGREGATE_RESULT } from '../../store/aggregate-result';
import type { SObjectValue } from '../../store/sobject';
import { ApexList } from '../collections/apex-list';
import { type Deserialisation, jsonException, objectOf, readTyped } from './deserialize';
import { readPrimitive } from './deserialize-primitive';
import { type JsonNode, JsonObject } from './read-json';

const member = (node: JsonObject, name: string): JsonNode | undefined =>
    node.members.find(([key]) => key.toLowerCase() === name)?.[1];

/** The type named in `attributes` where the static type does not say it. */
function typeOf(state: Deserialisation, node: JsonObject, type: TypeRef): SObjectTypeInfo {
    const attributes = member(node, 'attributes');
    const named = attributes instanceof JsonObject ? member(attributes, 'type') : undefined;
    const name = type === apexTypes.sobject ? named : type.baseName;
    const info = typeof name === 'string' ? state.rt.model.findObject(name) : undefined;
    if (info) return info;
    if (type.base === AGGREGATE_RESULT.key) return AGGREGATE_RESULT;
    if (typeof name === 'string') throw jsonException(state.rt, `sObject type '${name}' is not supported.`);
    throw jsonException(state.rt, 'SObject type information is missing: attributes.type');
}

function readField(state: Deserialisation, field: FieldInfo, value: JsonNode): unknown {
    if (value === null) return null;
    const type = makeTypeRef(field.apexType);
    return type.kind === 'primitive' ? readPrimitive(state.rt, value, type) : readTyped(state, value, type);
}

function readChildren(state: Deserialisation, value: JsonNode, childType: TypeRef): ApexList {
    const records = value instanceof JsonObject ? (member(value, 'records') ?? []) : value;
    return readTyped(state, records, listOf(childType)) as ApexList;
}

/** A field, a parent or a child list; whether the name is one of them. */
function readMember(state: Deserialisation, record: SObjectValue, name: string, value: JsonNode): boolean {
    const { rt } = state;
    const field = rt.model.findField(record.type, name);
    if (field) {
        record.values.set(field.key, readField(state, field, value));
        return true;
    }
    const parent = rt.model.findParent(record.type, name);
    if (parent?.relationshipName !== undefined) {
        record.parents ??= new Map();
        const parentType = makeTypeRef(
            parent.referenceTo.length === 1 ? (parent.referenceTo[0] ?? 'SObject') : 'SObject',
        );
        const row = value === null ? null : (readRecord(state, value, parentType) as SObjectValue);
        record.parents.set(parent.relationshipName.toLowerCase(), row);
        return true;
    }
    const children = rt.model.findChildren(record.type, name);
    if (!children) return false;
    record.children ??= new Map();
    record.children.set(children.name.toLowerCase(), readChildren(state, value, makeTypeRef(children.object.apiName)));
    return true;
}

/** A JSON object as a record. @throws System.JSONException for a name that is no field of the type */
export function readRecord(state: Deserialisation, node: JsonNode, type: TypeRef): unknown {
    const source = objectOf(state, node);
    const info = typeOf(state, source, type);
    const record = state.rt.newRecord(info);
    for (const [name, value] of source.members) {
        if (name === 'attributes') continue;
        // An object or a list under a name that is no relationship is passed over.
        const isPlain = !(value instanceof JsonObject || Array.isArray(value));
        if (!readMember(state, record, name, value) && isPlain) {
            throw jsonException(state.rt, `No such column '${name}' on sobject of type ${info.apiName}`);
        }
    }
    return record;
}
