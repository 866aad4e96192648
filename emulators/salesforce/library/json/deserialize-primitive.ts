import type { Runtime } from '../../runtime/runtime';
import type { TypeRef } from '../../runtime/type-ref';
import { ApexDouble } from '../../runtime/values/apex-double';
import { isId, normaliseId } from '../../store/id';
import { ApexBlob } from '../blob';
import { ApexDate } from '../date';
import { ApexDatetime } from '../datetime';
import { ApexDecimal } from '../decimal';
import { readWholeNumber } from '../system/integer';
import { ApexTime } from '../time';
import { offsetAt } from '../time-zone';
import { type JsonNode, JsonNumber } from './read-json';

/** `2024-01-31T12:30:00.000Z`, `…+0200`, `…+02:00`; a day alone is its midnight in GMT. */
export function parseIsoDatetime(text: string): ApexDatetime | undefined {
    const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
    const date = match && ApexDate.parseIso(match[1] ?? '');
    if (!match || !date) return undefined;
    const clock = match[2] === undefined ? '00:00:00' : match[2].length === 5 ? `${match[2]}:00` : match[2];
    const time = ApexTime.parseIso(clock);
    const offset = match[3] === undefined || match[3] === 'Z' ? 0 : offsetAt(0, `GMT${match[3]}`);
    return time && new ApexDatetime(date.epoch + time.ms - offset);
}

const parseDecimal = (text: string): ApexDecimal | undefined => ApexDecimal.parse(text.trim());

/** Reads the text of a JSON string, number or boolean; undefined where it is no value of the type. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
    string: (text) => text,
    boolean: (text) => ({ true: true, false: false })[text.toLowerCase()],
    integer: (text) => {
        const value = readWholeNumber(text, 32);
        return value === undefined ? undefined : Number(value);
    },
    long: (text) => readWholeNumber(text, 64),
    decimal: parseDecimal,
    double: (text) => {
        const value = parseDecimal(text);
        return value && new ApexDouble(value.doubleValue());
    },
    date: (text) => ApexDate.parseIso(text) ?? parseIsoDatetime(text)?.gmt().date,
    datetime: parseIsoDatetime,
    time: (text) => ApexTime.parseIso(text),
    id: (text) => (isId(text) ? normaliseId(text) : undefined),
    blob: (text) => new ApexBlob(new Uint8Array(Buffer.from(text, 'base64'))),
};

/** @throws System.JSONException, or System.StringException for an Id that is none */
export function readPrimitive(rt: Runtime, node: JsonNode, type: TypeRef): unknown {
    const text = node instanceof JsonNumber ? node.text : typeof node === 'object' ? undefined : String(node);
    const read = READERS[type.base];
    if (text === undefined || !read)
        throw rt.exception('System.JSONException', `Illegal value for primitive: ${type.name}`);
    const value = read(text);
    if (value !== undefined) return value;
    if (type.base === 'id') throw rt.exception('System.StringException', `Invalid id: ${text}`);
    throw rt.exception(
        'System.JSONException',
        `Illegal value for ${type.base === 'string' ? 'string' : 'primitive'}: ${text}`,
    );
}
