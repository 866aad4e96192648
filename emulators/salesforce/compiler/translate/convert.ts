import { apexTypes, type TypeRef } from '../../runtime/type-ref';
import type { Located } from '../problems';
import { findConversion, type ConversionKind } from '../types/find-conversion';
import type { BodyContext } from './body-context';
import type { Value } from './value';

const functions: Partial<Record<ConversionKind, string>> = {
    integerToLong: '$integerToLong',
    integerToDouble: '$integerToDouble',
    integerToDecimal: '$integerToDecimal',
    longToDouble: '$longToDouble',
    longToDecimal: '$longToDecimal',
    doubleToDecimal: '$doubleToDecimal',
    decimalToDouble: '$decimalToDouble',
    stringToId: '$stringToId',
    dateToDatetime: '$dateToDatetime',
};

function convertLiteral(value: Value, kind: ConversionKind, body: BodyContext): string | undefined {
    if (typeof value.literal !== 'number') return undefined;
    if (kind === 'integerToLong') return `${value.literal}n`;
    return kind === 'integerToDecimal' ? body.emitter.decimal(String(value.literal)) : undefined;
}

export function convertBy(kind: ConversionKind, value: Value, body: BodyContext): string {
    const name = functions[kind];
    return name ? (convertLiteral(value, kind, body) ?? `${name}(${value.js})`) : value.js;
}

/** Whether a query's rows, or a call that gives such, may stand for one record of that type. */
export function convertsToRecord(value: Value, to: TypeRef, body: BodyContext): boolean {
    const element = value.type.base === 'list' ? value.type.args[0] : undefined;
    if (!value.isQuery || !element || !body.space.isRecord(to)) return false;
    return element === to || element === apexTypes.sobject || to === apexTypes.sobject;
}

/** JavaScript that gives the value as a `to`; undefined when there is no implicit conversion. */
export function tryConvert(value: Value, to: TypeRef, body: BodyContext): string | undefined {
    const conversion = findConversion(value.type, to, body.space);
    if (conversion) return convertBy(conversion.kind, value, body);
    return convertsToRecord(value, to, body) ? `$single(${value.js})` : undefined;
}

/** As {@link tryConvert}; reports an illegal assignment. */
export function convert(value: Value, to: TypeRef, at: Located, body: BodyContext): string {
    const js = tryConvert(value, to, body);
    if (js !== undefined) return js;
    body.problem(at, `Illegal assignment from ${value.type.name} to ${to.name}`);
    return 'null';
}

/** A value that must be Boolean, as a JavaScript condition. */
export function convertCondition(value: Value, at: Located, body: BodyContext): string {
    if (findConversion(value.type, apexTypes.boolean, body.space) === null) {
        body.problem(at, `Condition expression must be of type Boolean: ${value.type.name}`);
        return 'false';
    }
    return value.nonNull ? value.js : `$true(${value.js})`;
}

/** A receiver that must not be null. `this` and literals need no check. */
export function notNull(value: Value): string {
    return value.nonNull ? value.js : `$nn(${value.js})`;
}
