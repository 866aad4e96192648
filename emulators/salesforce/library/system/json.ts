import type { Runtime } from '../../runtime/runtime';
import type { TypeKind } from '../../runtime/type-ref';
import type { ApexType } from '../../runtime/values/apex-type';
import { required } from '../arguments';
import { readTyped, readUntyped } from '../json/deserialize';
import { ApexJsonGenerator } from '../json/json-generator';
import { ApexJsonParser } from '../json/json-parser';
import { JsonWriter } from '../json/json-writer';
import { type JsonNode, JsonSyntaxError, readJson } from '../json/read-json';
import { writeJsonValue } from '../json/serialize';
import { definePlatformType } from '../registry';

/** @throws System.JSONException */
function parse(rt: Runtime, text: string | null): JsonNode {
    try {
        return readJson(required(rt, text));
    } catch (error) {
        if (error instanceof JsonSyntaxError) throw rt.exception('System.JSONException', error.message);
        throw error;
    }
}

/** What a typed text has to begin with. The platform reads it as a stream: this is noticed before any later mistake. */
const OPENING: Readonly<Partial<Record<TypeKind, readonly [string, string]>>> = {
    list: ['[', "Malformed JSON: Expected '[' at the beginning of List/Set"],
    set: ['[', "Malformed JSON: Expected '[' at the beginning of List/Set"],
    map: ['{', "Malformed JSON: Expected '{' at the beginning of object"],
};

function checkOpening(rt: Runtime, text: string, kind: TypeKind): void {
    const [char, message] = OPENING[kind] ?? [];
    const first = text.trimStart()[0];
    const mayBeNull = first === 'n';
    if (char !== undefined && first !== undefined && first !== char && !mayBeNull) {
        throw rt.exception('System.JSONException', message ?? '');
    }
}

function deserialize(rt: Runtime, text: string | null, type: ApexType | null, strict: boolean): unknown {
    const { ref } = required(rt, type);
    checkOpening(rt, required(rt, text), ref.kind);
    return readTyped({ rt, strict }, parse(rt, text), ref);
}

function serialize(rt: Runtime, value: unknown, pretty: boolean, suppressNulls: boolean | null = false): string {
    const writer = new JsonWriter(pretty);
    writeJsonValue(rt, writer, value, suppressNulls === true);
    return writer.toString();
}

definePlatformType({
    name: 'System.JSON',
    statics: {
        'creategenerator/1': (rt, pretty: boolean | null) => new ApexJsonGenerator(required(rt, pretty)),
        'createparser/1': (rt, text: string | null) => new ApexJsonParser(parse(rt, text)),
        'deserialize/2': (rt, text: string | null, type: ApexType | null) => deserialize(rt, text, type, false),
        'deserializestrict/2': (rt, text: string | null, type: ApexType | null) => deserialize(rt, text, type, true),
        'deserializeuntyped/1': (rt, text: string | null) => readUntyped(rt, parse(rt, text)),
        'serialize/1': (rt, value: unknown) => serialize(rt, value, false),
        'serialize/2': (rt, value: unknown, suppress: boolean | null) => serialize(rt, value, false, suppress),
        'serializepretty/1': (rt, value: unknown) => serialize(rt, value, true),
        'serializepretty/2': (rt, value: unknown, suppress: boolean | null) => serialize(rt, value, true, suppress),
    },
});
