import type { Runtime } from '../../runtime/runtime';
import { apexTypes, makeTypeRef, type TypeRef } from '../../runtime/type-ref';
import { type ApexEnumValue, platformEnum } from '../../runtime/values/apex-enum-value';
import type { ApexType } from '../../runtime/values/apex-type';
import { readTyped } from '../json/deserialize';
import type { ApexJsonParser, JsonToken } from '../json/json-parser';
import { JsonNumber } from '../json/read-json';
import { definePlatformType, type PlatformMethod } from '../registry';

function constantOf(rt: Runtime, token: JsonToken | undefined): ApexEnumValue | null {
    const constants = platformEnum(makeTypeRef('JSONToken'), rt.types.find('JSONToken')?.constants ?? []);
    return token ? (constants.get(token.name.toLowerCase()) ?? null) : null;
}

const PUNCTUATION: Readonly<Record<string, string>> = {
    START_OBJECT: '{',
    END_OBJECT: '}',
    START_ARRAY: '[',
    END_ARRAY: ']',
};

/** The token as it stands in the text, strings without their quotes. */
function textOf(token: JsonToken | undefined): string | null {
    if (!token) return null;
    const punctuation = PUNCTUATION[token.name];
    if (punctuation !== undefined) return punctuation;
    return token.node instanceof JsonNumber ? token.node.text : String(token.node);
}

/** @throws System.JSONException when the current token is no value of the type */
function valueAs(rt: Runtime, self: ApexJsonParser, type: TypeRef): unknown {
    const token = self.current;
    if (!token || PUNCTUATION[token.name] !== undefined) {
        const message = `Current token (${token?.name ?? 'null'}) can not be read as ${type.name}`;
        throw rt.exception('System.JSONException', message);
    }
    return readTyped({ rt, strict: true }, token.node, type);
}

/** Reads the object, array or value that starts at the current token, and moves to its end. */
function readValueAs(rt: Runtime, self: ApexJsonParser, type: ApexType, strict: boolean): unknown {
    const token = self.current ?? self.next();
    if (!token) throw rt.exception('System.JSONException', 'No content to map to Object due to end of input');
    const value = readTyped({ rt, strict }, token.node, type.ref);
    self.skipChildren();
    return value;
}

const getters: Record<string, PlatformMethod> = {};
for (const name of [
    'blob',
    'boolean',
    'date',
    'datetime',
    'decimal',
    'double',
    'id',
    'integer',
    'long',
    'time',
] as const) {
    getters[`get${name}value/0`] = (rt, self: ApexJsonParser) => valueAs(rt, self, apexTypes[name]);
}

definePlatformType({
    name: 'System.JSONParser',
    methods: {
        ...getters,
        'clearcurrenttoken/0': (_rt, self: ApexJsonParser) => self.clear(),
        'getcurrentname/0': (_rt, self: ApexJsonParser) => self.current?.field ?? null,
        'getcurrenttoken/0': (rt, self: ApexJsonParser) => constantOf(rt, self.current),
        'getlastclearedtoken/0': (rt, self: ApexJsonParser) => constantOf(rt, self.lastCleared),
        'gettext/0': (_rt, self: ApexJsonParser) => textOf(self.current),
        'hascurrenttoken/0': (_rt, self: ApexJsonParser) => self.current !== undefined,
        'nexttoken/0': (rt, self: ApexJsonParser) => constantOf(rt, self.next()),
        'nextvalue/0': (rt, self: ApexJsonParser) => constantOf(rt, self.nextValue()),
        'readvalueas/1': (rt, self: ApexJsonParser, type: ApexType) => readValueAs(rt, self, type, false),
        'readvalueasstrict/1': (rt, self: ApexJsonParser, type: ApexType) => readValueAs(rt, self, type, true),
        'skipchildren/0': (_rt, self: ApexJsonParser) => self.skipChildren(),
    },
});
