import { ApexDatetime } from '../../library/datetime';
import type { ApexDate } from '../../library/date';
import { ApexDecimal } from '../../library/decimal';
import { isId, normaliseId } from '../../store/id';
import { PlatformException } from '../exceptions';
import { ApexDouble } from '../values/apex-double';
import { nullPointer } from './null-checks';

/** Conversions keep null. */
function keepNull<From, To>(convert: (value: From) => To): (value: From | null) => To | null {
    return (value) => (value === null ? null : convert(value));
}

function toInteger(value: bigint | ApexDouble | ApexDecimal | number): number {
    if (typeof value === 'number') return value;
    if (typeof value === 'bigint') return Number(BigInt.asIntN(32, value));
    if (value instanceof ApexDouble) return clamp(Math.trunc(value.value), -2147483648, 2147483647);
    return value.intValue();
}

function clamp(value: number, least: number, most: number): number {
    return Number.isNaN(value) ? 0 : Math.min(most, Math.max(least, value));
}

function toLong(value: ApexDouble | ApexDecimal): bigint {
    return value instanceof ApexDouble
        ? BigInt(clamp(Math.trunc(value.value), -(2 ** 63), 2 ** 63 - 1024))
        : value.longValue();
}

export const conversions = {
    $integerToLong: keepNull((value: number) => BigInt(value)),
    $integerToDouble: keepNull((value: number) => new ApexDouble(value)),
    $integerToDecimal: keepNull((value: number) => ApexDecimal.fromInteger(value)),
    $longToDouble: keepNull((value: bigint) => new ApexDouble(Number(value))),
    $longToDecimal: keepNull((value: bigint) => ApexDecimal.fromLong(value)),
    $doubleToDecimal: keepNull((value: ApexDouble) => ApexDecimal.fromDouble(value.value)),
    $decimalToDouble: keepNull((value: ApexDecimal) => new ApexDouble(value.doubleValue())),
    $dateToDatetime: keepNull((value: ApexDate) => new ApexDatetime(value.epoch)),
    /** Casts that may lose digits. */
    $to_integer: keepNull(toInteger),
    $to_long: keepNull(toLong),
    $stringToId: keepNull((value: string): string => {
        if (!isId(value)) throw new PlatformException('System.StringException', `Invalid id: ${value}`);
        return normaliseId(value);
    }),
    $addDays(date: ApexDate | null, days: number | bigint | null): ApexDate {
        if (date === null || days === null) throw nullPointer();
        return date.addDays(Number(days));
    },
    $negDays: keepNull((days: number | bigint) => -Number(days)),
    $addDatetimeDays(moment: ApexDatetime | null, days: ApexDecimal | null): ApexDatetime {
        if (moment === null || days === null) throw nullPointer();
        return new ApexDatetime(moment.epoch + Math.round(days.doubleValue() * 86_400_000));
    },
};
