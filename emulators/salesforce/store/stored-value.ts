import { ApexBlob } from '../library/blob';
import { ApexDate } from '../library/date';
import { ApexDatetime } from '../library/datetime';
import { ApexDecimal } from '../library/decimal';
import { ApexTime } from '../library/time';
import type { FieldInfo } from '../metadata/org-model';
import type { FieldValue } from './sobject';

/** JSON form of a stored value: text for what JSON has no type for. */
export type StoredJson = string | number | boolean | null;

export function toStoredJson(value: FieldValue): StoredJson {
    if (value === null || value === undefined) return null;
    if (value instanceof ApexDecimal) return `${value.unscaled}/${value.scale}`;
    if (value instanceof ApexDate) return value.days;
    if (value instanceof ApexDatetime) return value.epoch;
    if (value instanceof ApexTime) return value.ms;
    if (value instanceof ApexBlob) return Buffer.from(value.bytes).toString('base64');
    if (typeof value === 'bigint') return value.toString();
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    throw new Error('A record holds a value that no field can have');
}

type Reader = (json: string & number) => FieldValue;

const READERS: Readonly<Record<string, Reader>> = {
    Decimal: (json) => {
        const [unscaled, scale] = (json as string).split('/');
        return new ApexDecimal(BigInt(unscaled!), Number(scale));
    },
    Date: (json) => new ApexDate(json),
    Datetime: (json) => new ApexDatetime(json),
    Time: (json) => new ApexTime(json),
    Blob: (json) => new ApexBlob(new Uint8Array(Buffer.from(json, 'base64'))),
    Long: (json) => BigInt(json),
};

export function fromStoredJson(field: FieldInfo, json: StoredJson): FieldValue {
    if (json === null) return null;
    const reader = READERS[field.apexType];
    return reader ? reader(json as string & number) : json;
}
